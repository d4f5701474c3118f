/**
 * Who pays a week's fee: line by line (each by social care, education, health or justice, or shared by stated percentages), or by
 * fixed parts with one payer who bears the rest. Education may be stated by the teaching week. The lines of a provider's
 * submission carry their funder in, and so do the contribution columns of a region's census, under whose headings the result stands.
 *
 * Worked example: a fee of £4,900.00; therapy £500.00 half by health, school £820.00 for 39 teaching weeks by education (£613.32
 * a week), the rest by social care: social care £4,036.68, education £613.32, health £250.00.
 */
import { daysIn, defaultWeeksPerYear, mostTeachingWeeks } from '../../domain/calendar/weeksPerYear';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { annualPart } from '../../domain/jointFunding/teachingWeeks';
import { weekByLine, type WeekByLine } from '../../domain/jointFunding/weekByLine';
import { exact, exactText, sumOf, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { percentage } from '../../domain/money/percentage';
import { layOut } from '../../sheets/core/layout';
import { describeFundingLines } from '../../sheets/fundingLines/fundingLinesWorkbook';
import { funderTitles, funders, type Payer } from '../../sheets/fundingLines/subject';
import { shareInWords } from '../shown/shownFigures';
import { analysis, type Told } from '../typed/analysis';
import { choice, money, optionally, words } from '../typed/fields';
import type { ValuesOfForm } from '../typed/form';
import { fundedLines, linesOfSubmission, type FundedLine } from './fundedLines';

const form = {
  placement: optionally(words('Placement', { hint: 'Its reference, never a child’s name.' })),
  fee: optionally(money('Fee', '£ a week', { hint: 'Needed where one payer bears the rest.' })),
  rest: optionally(
    choice('The rest is borne by', funderTitles, { hint: 'Empty where the lines are the whole fee.' }),
  ),
  lines: fundedLines,
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: Terms;
  readonly lines: readonly FundedLine[];
  readonly week: WeekByLine;
}

export const fundingLines = analysis({
  id: 'fundingLines',
  command: 'funding-lines',
  title: 'Who pays each line',
  purpose:
    'Share a week’s fee line by line, or by fixed parts with one payer who bears the rest, and see why.',
  form,
  example: {
    placement: 'P-1042',
    fee: '4900.00',
    rest: 'socialCare',
    lines: [
      {
        line: 'Therapy',
        weekly: '500.00',
        socialCare: '50',
        health: '50',
        reason: 'Half declined by the NHS',
      },
      { line: 'School', perTeachingWeek: '820.00', teachingWeeks: '39', education: '100' },
    ],
  },
  tables: linesOfSubmission,
  answer,
  tell,
  json: ({ lines, week: { total, contributions, byReason, ...week } }) => ({
    total: exactText(total),
    contributions: Object.fromEntries(contributions.map(({ payer, pounds }) => [payer, exactText(pounds)])),
    lines: lines.map(({ line }, index) => ({
      line,
      weekly: exactText(week.lines[index]?.weekly.pounds ?? exact(0)),
      contributions: Object.fromEntries(
        (week.lines[index]?.parts ?? []).map(({ payer, pounds }) => [payer, exactText(pounds)]),
      ),
    })),
    byReason: byReason.map(({ reason, pounds }) => ({ reason, weekly: exactText(pounds) })),
  }),
  write: ({ terms, lines, week }, _, { asAt }) =>
    layOut(
      describeFundingLines({
        placement: terms.placement ?? null,
        fee: terms.fee ?? null,
        rest: terms.rest ?? null,
        daysInYear: daysIn(defaultWeeksPerYear),
        lines: lines.filter(({ isRest }) => !isRest),
        week,
        asAt,
      }),
    ),
});

function answer(terms: Terms): Worked<Answer> {
  const wrong = terms.lines.flatMap(lineWrong);
  const stated = terms.lines.map((row): FundedLine => {
    const shares = funders.map((payer) => ({ payer, percent: row[payer] ?? percentage(0) }));
    const isSilent = funders.every((payer) => row[payer] === undefined);
    return {
      line: row.line,
      weekly: weeklyOf(row),
      perTeachingWeek: row.perTeachingWeek ?? null,
      teachingWeeks: row.teachingWeeks ?? null,
      shares: isSilent
        ? funders.map((payer) => ({ payer, percent: percentage(payer === 'socialCare' ? 100 : 0) }))
        : shares,
      reason: row.reason ?? null,
      placement: row.placement ?? null,
      isSilent,
      isRest: false,
    };
  });
  const rest = restOf(terms, stated);
  if (wrong.length > 0 || rest.value === null) return refused(...wrong, ...rest.findings);
  const lines = [...stated, ...rest.value];
  const { value, findings } = weekByLine(
    lines.map((each) => ({
      line: each.line,
      weekly: poundsPer('week', each.weekly),
      shares: each.shares.map(({ payer, percent }) => ({ payer: funderTitles[payer], share: percent })),
      reason: each.reason,
    })),
  );
  return value === null
    ? refused(...findings)
    : worked({ terms, lines, week: value }, [...silent(stated), ...apartFromFee(terms, value)]);
}

type Row = Terms['lines'][number];

function weeklyOf({ weekly, perTeachingWeek, teachingWeeks }: Row): Exact {
  if (weekly !== undefined) return weekly;
  if (perTeachingWeek === undefined || teachingWeeks === undefined) return exact(0);
  return annualPart(perTeachingWeek, teachingWeeks, defaultWeeksPerYear);
}

function lineWrong({ line, weekly, perTeachingWeek, teachingWeeks }: Row): readonly PriceFinding[] {
  if (teachingWeeks?.greaterThan(mostTeachingWeeks) === true)
    return [
      priceFinding('teaching-weeks-over-53', {
        at: `${line}, teachingWeeks`,
        expected: `at most ${String(mostTeachingWeeks)} weeks, usually 38 or 39`,
        received: exactText(teachingWeeks),
        advice: 'State the weeks that school is open in a year.',
      }),
    ];
  const byTeaching = perTeachingWeek !== undefined && teachingWeeks !== undefined;
  if ((weekly !== undefined) !== byTeaching) return [];
  return [
    priceFinding(byTeaching ? 'stated-twice' : 'line-without-amount', {
      at: line,
      expected: 'an amount a week, or one for a teaching week with its weeks',
      received: byTeaching ? 'both' : 'neither',
      advice: 'State one of the two.',
    }),
  ];
}

/** What is left of the fee, by one payer: never below nought. */
function restOf({ fee, rest }: Terms, stated: readonly FundedLine[]): Worked<readonly FundedLine[]> {
  if (rest === undefined) return worked([]);
  const parts = sumOf(stated.map(({ weekly }) => weekly));
  if (fee === undefined || parts.greaterThan(fee))
    return refused(
      priceFinding('fixed-parts-above-fee', {
        at: fee === undefined ? 'fee' : 'lines',
        expected:
          fee === undefined
            ? 'the fee, of which one payer bears the rest'
            : `at most the fee of ${poundsInWords(fee)}`,
        received: fee === undefined ? 'none' : poundsInWords(parts),
        advice: 'Lower a fixed part: the balancing payer never pays less than nothing.',
      }),
    );
  return worked([
    {
      line: 'The rest of the fee',
      weekly: fee.minus(parts),
      perTeachingWeek: null,
      teachingWeeks: null,
      shares: funders.map((payer) => ({ payer, percent: percentage(payer === rest ? 100 : 0) })),
      reason: null,
      placement: null,
      isSilent: false,
      isRest: true,
    },
  ]);
}

function silent(lines: readonly FundedLine[]): readonly PriceFinding[] {
  const names = lines.filter(({ isSilent }) => isSilent).map(({ line }) => line);
  if (names.length === 0) return [];
  return [
    priceFinding(
      'line-without-share',
      {
        at: 'lines',
        expected: 'who pays each line',
        received: `nobody for ${names.slice(0, 8).join(', ')}${names.length > 8 ? ` and ${String(names.length - 8)} more` : ''}`,
        advice: 'Until somebody says otherwise they are social care’s.',
      },
      'note',
    ),
  ];
}

function apartFromFee({ fee, rest }: Terms, { total }: WeekByLine): readonly PriceFinding[] {
  if (fee === undefined || rest !== undefined || fee.equals(total)) return [];
  return [
    priceFinding(
      'lines-apart-from-fee',
      {
        at: 'lines, fee',
        expected: `lines that come to ${poundsInWords(fee)}`,
        received: poundsInWords(total),
        advice: 'What no line explains is nobody’s yet: say who bears the rest.',
      },
      'warning',
    ),
  ];
}

function tell({ week: { total, lines, contributions, byReason } }: Answer): Told {
  const paid = contributions.filter(({ pounds }) => !pounds.isZero());
  const partOf = (line: WeekByLine['lines'][number], payer: Payer): string => {
    const pounds = line.parts.find((part) => part.payer === funderTitles[payer])?.pounds;
    return pounds === undefined || pounds.isZero() ? '–' : poundsInWords(pounds);
  };
  return {
    headline: `Of ${poundsInWords(total)} a week ${paid.map(({ payer, pounds }) => `${payer.toLowerCase()} pays ${poundsInWords(pounds)}`).join(', ')}.`,
    figures: paid.map(({ payer, pounds }) => ({ label: payer, value: poundsInWords(pounds) })),
    tables: [
      {
        title: 'Line by line, £ a week',
        columns: [
          { header: 'Line', isFigure: false },
          { header: 'Amount', isFigure: true },
          ...funders.map((payer) => ({ header: funderTitles[payer], isFigure: true })),
        ],
        rows: [
          ...lines.map((line) => [
            line.line,
            poundsInWords(line.weekly.pounds),
            ...funders.map((payer) => partOf(line, payer)),
          ]),
          [
            'In all',
            poundsInWords(total),
            ...funders.map((payer) =>
              poundsInWords(
                contributions.find((part) => part.payer === funderTitles[payer])?.pounds ?? exact(0),
              ),
            ),
          ],
        ],
        hasTotal: true,
      },
    ],
    sentences: [
      ...byReason.map(({ reason, pounds }) => `${reason}: ${poundsInWords(pounds)} a week.`),
      ...(total.isZero()
        ? []
        : [
            `In shares: ${paid.map(({ payer, pounds }) => `${payer.toLowerCase()} ${shareInWords(pounds.dividedBy(total))}`).join(', ')}. No share is usual.`,
          ]),
    ],
  };
}
