/** The pages beside the lines: how each comes to the penny, and the row of the region's census. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { sumOf } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { computed, gap, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import {
  absolute,
  cell,
  equals,
  number,
  sumWhere,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { sharedByLargestRemainder, type SharedCells } from '../core/largestRemainder';
import { onceTermsHold } from '../core/relations';
import { framed } from '../core/sheetFrame';
import { lineCell, partCell, shareCell, totalCell, type FundingRow } from './cellIds';
import { termsCell } from './fundingLinesRelations';
import { funders, funderTitles, placementsIn, type FundingLinesSubject, type Payer } from './subject';

/** Each line's pennies, a row for each payer: exact, whole, what is left, and the pounds that come of them. */
export function workingsPage(rows: readonly FundingRow[]): SheetDescription {
  return framed({
    name: 'Funding workings',
    role: 'records',
    title: 'Each line to the penny',
    purpose: 'Whole pennies first, then one each to the largest remainders.',
    columns: [
      { header: 'Line', width: 34 },
      { header: 'Payer', width: 16 },
      { header: 'Share', width: 10, figures: true },
      { header: 'Exact pennies', width: 14, figures: true },
      { header: 'Whole pennies', width: 14, figures: true },
      { header: 'Left of a penny', width: 12, figures: true },
      { header: '£ a week', width: 13, figures: true },
    ],
    body: rows.flatMap((_, index) => lineToThePenny(index)),
    orientation: 'portrait',
  });
}

/** The share once more, in the payer's own row: one formula then serves every row. */
const weightCell = (line: number, payer: Payer): CellId => `fundingLines.${String(line)}.weight.${payer}`;

const steps = ['pennies', 'whole', 'left', 'pounds'] as const;

function lineToThePenny(index: number): readonly DescribedRow[] {
  const of = (step: keyof SharedCells) => funders.map((payer) => partCell(index, step, payer));
  const cells: SharedCells = {
    pennies: of('pennies'),
    whole: of('whole'),
    left: of('left'),
    pounds: of('pounds'),
  };
  const weights = funders.map((payer) => weightCell(index, payer));
  const name = cell(lineCell(index, 'name'));
  const shared = sharedByLargestRemainder(absolute(cell(lineCell(index, 'weekly'))), weights, cells);
  return funders.map((payer, at) =>
    row(
      computed(null, when(equals(name, text('')), text('–'), name), 'label'),
      words(funderTitles[payer], 'label'),
      computed(weightCell(index, payer), cell(shareCell(index, payer)), 'percent'),
      ...steps.map((step) =>
        computed(
          partCell(index, step, payer),
          shared[at]?.[step] ?? number(0),
          step === 'pounds' ? 'moneyDash' : 'wte',
        ),
      ),
    ),
  );
}

/** The region's census asks for these columns under these headings: a row for each placement whose lines stand here. */
export function censusPage(subject: FundingLinesSubject, rows: readonly FundingRow[]): SheetDescription {
  const placements = placementsIn(subject);
  const names = rows.map((_, index) => lineCell(index, 'placement'));
  const ofPlacement = (placement: number, all: CellId, each: (line: number) => CellId): Expression =>
    placements.length === 1
      ? cell(all)
      : sumWhere(
          rows.map((_, index) => each(index)),
          { cells: names, equals: cell(censusCell(placement)) },
        );
  return framed({
    name: 'Census row',
    role: 'results',
    title: 'For the region’s census',
    purpose: 'Each placement’s cost and contributions under the census’s own headings, to copy.',
    columns: [
      { header: 'Unique Identifier', width: 22 },
      { header: 'Total Weekly Cost (£)', width: 20, figures: true },
      ...funders.map((payer) => ({
        header: `Contribution from ${payer === 'justice' ? 'Youth Justice' : funderTitles[payer].replace('care', 'Care')} (£)`,
        width: 22,
        figures: true,
      })),
    ],
    body: [
      ...placements.map((placement, index) =>
        row(
          words(placement, 'label', { id: censusCell(index) }),
          computed(
            null,
            ofPlacement(index, totalCell('weekly'), (line) => lineCell(line, 'weekly')),
            'money',
          ),
          ...funders.map((payer) =>
            computed(
              null,
              onceTermsHold(
                termsCell,
                ofPlacement(index, totalCell(payer), (line) => partCell(line, 'signed', payer)),
              ),
              'moneyDash',
            ),
          ),
        ),
      ),
      ...nobodyNamed(subject),
    ],
    orientation: 'landscape',
  });
}

/** Who copies the row hears what it assumes. */
function nobodyNamed({ lines, asAt }: FundingLinesSubject): readonly DescribedRow[] {
  const silent = lines.filter(({ isSilent }) => isSilent);
  if (silent.length === 0) return [];
  const pounds = poundsInWords(sumOf(silent.map(({ weekly }) => weekly)));
  return [
    gap,
    row(
      words(
        `As at ${dayInWords(asAt)} nobody was named for ${pounds} a week of these: it stands as social care’s until a share is typed. Ask who pays it.`,
        'purpose',
      ),
    ),
  ];
}

const censusCell = (placement: number): CellId => `fundingLines.census.${String(placement)}`;
