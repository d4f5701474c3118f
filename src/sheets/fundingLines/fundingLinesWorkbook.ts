/**
 * Who pays each line of a week's fee, as a workbook: lines and shares as inputs, each line shared to the penny on a page of
 * workings, totals by payer and by reason live, and the row of the region's census.
 */
import { mostTeachingWeeks } from '../../domain/calendar/weeksPerYear';
import { percentage } from '../../domain/money/percentage';
import { typedHours, typedPercent, typedPounds, typedWords } from '../core/askedCells';
import { amountInput, blank, computed, headingRow, row, typedFigure, words, named } from '../core/cells';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  lessThan,
  number,
  product,
  quotient,
  rounded,
  sumOfCells,
  sumWhere,
  text,
  when,
  type CellId,
  type Expression,
  either,
} from '../core/expression';
import { answerRow } from '../core/labelledRows';
import { checksOfTerms, onceTermsHold, isIncomplete } from '../core/relations';
import { columnHeaderRow } from '../core/sheetFrame';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';
import {
  feeCell,
  lineCell,
  partCell,
  shareCell,
  totalCell,
  type FundingRow,
  type LineFigure,
} from './cellIds';
import { fundingLinesRelations, notWhole, termsCell, lacksSomething } from './fundingLinesRelations';
import { censusPage, workingsPage } from './furtherPages';
import { funders, funderTitles, placementsIn, type FundingLinesSubject, type Payer } from './subject';

const spare = 2;
const width = 14;

export function describeFundingLines(subject: FundingLinesSubject): WorkbookDescription {
  const title =
    subject.placement === null ? 'Who pays each line' : `Who pays each line: ${subject.placement}`;
  const rows: readonly FundingRow[] = [
    ...subject.lines.map((line): FundingRow => ({ line, restOf: null })),
    ...Array.from({ length: spare }, (): FundingRow => ({ line: null, restOf: null })),
    ...(subject.rest === null ? [] : [{ line: null, restOf: subject.rest }]),
  ];
  return analysisWorkbook({
    called: { checks: 'Funding checks', about: 'About the funding' },
    title,
    subject: 'Who pays each line of a week’s fee, what each payer contributes in all, and why.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [linesPage(subject, rows, title), workingsPage(rows), censusPage(subject, rows)],
    checks: [...checks(subject), ...checksOfTerms(fundingLinesRelations(subject, rows))],
    rules: [
      {
        source: 'To the penny',
        rule: 'Each line is shared to the penny: whole pennies first, then one each to the largest remainders, ties to the payer named first; a payer’s sum is that of the lines.',
      },
      {
        source: 'Education on its own weeks',
        rule: '£ a teaching week × teaching weeks ÷ weeks in the year, to the penny.',
      },
      { source: 'The rest', rule: 'The fee less every other line; never below nought.' },
      { source: 'No share is usual', rule: 'There is no national percentage, so none is proposed here.' },
    ],
  });
}

function linesPage(
  subject: FundingLinesSubject,
  rows: readonly FundingRow[],
  title: string,
): SheetDescription {
  const isOfMany = placementsIn(subject).length > 1;
  const down = (of: (line: number) => CellId): Expression => sumOfCells(rows.map((_, index) => of(index)));
  return termsPage({
    name: 'Who pays each line',
    title,
    purpose: 'Each line by its shares. Change a pale cell and everything follows.',
    widths: [
      ...[28, 15, 12, 9],
      ...funders.map(() => 11),
      10,
      ...funders.map(() => 12),
      23,
      ...(isOfMany ? [14] : []),
    ],
    answers: funders.map((payer) => answerRow(`${funderTitles[payer]}, £ a week`, cell(totalCell(payer)))),
    termsCell,
    relations: fundingLinesRelations(subject, rows),
    blocks: [
      [
        row(
          words('Fee, £ a week', 'label'),
          typedPounds(feeCell, subject.fee, 'Needed where one payer bears the rest.'),
        ),
        row(
          words('Days that the year counts', 'label'),
          typedHours('fundingLines.days', subject.daysInYear, '365 for 365/7, 364 for 52 weeks.'),
        ),
      ],
      [
        headingRow('The lines', width),
        columnHeaderRow([
          { header: 'Line' },
          { header: '£ a week', figures: true },
          { header: 'A teaching week', figures: true },
          { header: 'Weeks', figures: true },
          ...funders.map((payer) => ({ header: funderTitles[payer], figures: true })),
          { header: 'In all', figures: true },
          ...funders.map((payer) => ({ header: funderTitles[payer], figures: true })),
          { header: 'Why' },
          ...(isOfMany ? [{ header: 'Placement' }] : []),
        ]),
        ...rows.map((each, index) => {
          const described = lineRow(each, index, rows);
          return isOfMany
            ? { ...described, cells: [...described.cells, placementOf(subject, each, index)] }
            : described;
        }),
        row(
          words('In all', 'labelTotal'),
          computed(
            totalCell('weekly'),
            down((line) => lineCell(line, 'weekly')),
            'moneyTotal',
          ),
          ...Array.from({ length: 7 }, () => blank('labelTotal')),
          ...funders.map((payer) =>
            computed(
              totalCell(payer),
              onceTermsHold(
                termsCell,
                down((line) => partCell(line, 'signed', payer)),
              ),
              'moneyTotal',
            ),
          ),
        ),
      ],
      reasonRows(subject, rows),
    ],
    orientation: 'landscape',
  });
}

function lineRow({ line, restOf }: FundingRow, index: number, rows: readonly FundingRow[]): DescribedRow {
  const at = (figure: LineFigure) => cell(lineCell(index, figure));
  const isByTeaching = line?.perTeachingWeek != null;
  const others = sumOfCells(rows.flatMap((_, other) => (other === index ? [] : [lineCell(other, 'weekly')])));
  const weekly =
    restOf !== null
      ? computed(lineCell(index, 'weekly'), difference(cell(feeCell), others), 'money')
      : isByTeaching
        ? computed(
            lineCell(index, 'weekly'),
            rounded(
              quotient(
                product(product(at('perTeachingWeek'), at('teachingWeeks')), number(7)),
                cell('fundingLines.days'),
              ),
              2,
            ),
            'money',
          )
        : typedPounds(lineCell(index, 'weekly'), line?.weekly ?? null, 'Pounds a week.');
  const shareOf = (payer: Payer) =>
    line === null
      ? restOf === payer
        ? percentage(100)
        : null
      : (line.shares.find((each) => each.payer === payer)?.percent ?? null);
  return row(
    typedWords(
      lineCell(index, 'name'),
      restOf === null ? (line?.line ?? null) : 'The rest of the fee',
      'What the line is.',
    ),
    weekly,
    isByTeaching
      ? typedPounds(
          lineCell(index, 'perTeachingWeek'),
          line.perTeachingWeek,
          'Pounds for each teaching week.',
        )
      : { ...blank(), ...named(lineCell(index, 'perTeachingWeek')) },
    isByTeaching
      ? typedFigure(
          lineCell(index, 'teachingWeeks'),
          line.teachingWeeks,
          'inputHours',
          amountInput(String(mostTeachingWeeks), '38 or 39.'),
        )
      : { ...blank(), ...named(lineCell(index, 'teachingWeeks')) },
    ...funders.map((payer) =>
      typedPercent(shareCell(index, payer), shareOf(payer), 'Shares of a line add up to 100 %.'),
    ),
    computed(lineCell(index, 'inAll'), addsUp(index), 'check'),
    ...funders.map((payer) =>
      computed(
        partCell(index, 'signed', payer),
        onceTermsHold(
          termsCell,
          when(
            lessThan(at('weekly'), number(0)),
            difference(number(0), cell(partCell(index, 'pounds', payer))),
            cell(partCell(index, 'pounds', payer)),
          ),
        ),
        'moneyDash',
      ),
    ),
    typedWords(lineCell(index, 'reason'), line?.reason ?? null, 'Such as: therapy declined by the NHS.'),
  );
}

const placementOf = ({ placement }: FundingLinesSubject, { line }: FundingRow, index: number) =>
  typedWords(lineCell(index, 'placement'), line?.placement ?? placement, 'Whose line it is: its reference.');

/** A line is asked for its name and its amount, one that is paid by teaching weeks for both of those; one formula serves every line. */
function isLacking(index: number): Expression {
  const at = (figure: LineFigure) => lineCell(index, figure);
  const shares = funders.map((payer) => shareCell(index, payer));
  return either(
    isIncomplete([at('name'), at('weekly')], shares),
    isIncomplete([at('perTeachingWeek'), at('teachingWeeks')], []),
  );
}

function addsUp(index: number): Expression {
  const all = rounded(sumOfCells(funders.map((payer) => shareCell(index, payer))), 6);
  const isUnused = equals(cell(lineCell(index, 'weekly')), text(''));
  const whole = when(isUnused, text('✓'), when(equals(all, number(1)), text('✓'), text(notWhole)));
  return when(isLacking(index), text(lacksSomething), whole);
}

function reasonRows({ week }: FundingLinesSubject, rows: readonly FundingRow[]): readonly DescribedRow[] {
  if (week.byReason.length === 0) return [];
  const reasons = rows.map((_, index) => lineCell(index, 'reason'));
  const weekly = rows.map((_, index) => lineCell(index, 'weekly'));
  return [
    headingRow('By reason', width),
    ...week.byReason.map(({ reason }, index) => {
      const name = `fundingLines.reason.${String(index)}`;
      return row(
        typedWords(name, reason, 'As the lines state it.'),
        computed(null, sumWhere(weekly, { cells: reasons, equals: cell(name) }), 'money'),
      );
    }),
  ];
}

function checks({ week, fee, rest }: FundingLinesSubject): readonly ArithmeticCheck[] {
  return [
    twoWays(
      'What each pays comes to the lines',
      sumOfCells(funders.map(totalCell)),
      onceTermsHold(termsCell, cell(totalCell('weekly')), number(0)),
    ),
    ...(fee === null || rest !== null
      ? []
      : [
          {
            label: 'The lines come to the fee',
            first: cell(totalCell('weekly')),
            second: cell(feeCell),
            places: 2,
            meaning: 'What no line explains is nobody’s yet.',
          } as const,
        ]),
    asWorkedOut('The week as it was worked out', cell(totalCell('weekly')), number(week.total)),
  ];
}
