/** What is said of a list of placements: how it was read, and what of it could not be. */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords } from '../../domain/calendar/isoDate';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import type { ReceivedSheet } from '../../domain/submission/received';
import { mostTold, quoted } from './lineFindings';
import type { LinesRead } from './linesOfList';
import { toAWeekInWords } from './periodOfRow';
import type { PlacementTable } from './placementTable';
import { totalsLeft } from './totalFindings';

/** How days, fees and periods were read, a sentence each. */
export function howRead({
  headings,
  columns,
  plan,
  periodColumn,
  contributions,
}: PlacementTable): readonly string[] {
  const of = (column: number | undefined): string | null =>
    column === undefined ? null : quoted(headings[column]);
  const [starts, ends, lastNight] = [of(columns.starts), of(columns.ends), of(columns.lastNight)];
  const days = [
    ...(starts === null ? [] : [`${starts} is the first night paid`]),
    ...(ends === null ? [] : [`the night of ${ends} is not paid`]),
    ...(lastNight === null ? [] : [`that of ${lastNight} is paid`]),
  ];
  // Without a column of days no row states the day: what is left out for it is told as such.
  const dated = plan.fees.filter(({ from }) => from !== 'changeDay' || columns.feeFrom !== undefined);
  const fees = dated.map(({ heading, from }) =>
    from === null
      ? `${quoted(heading)} from the start`
      : from === 'changeDay'
        ? `${quoted(heading)} from the day that ${of(columns.feeFrom) ?? 'its row'} states`
        : `${quoted(heading)} from ${dayInWords(from)}`,
  );
  const shares = contributions.filter(({ isPercent }) => isPercent);
  const period = plan.period === null ? null : toAWeekInWords(plan.period);
  return [
    ...(days.length === 0 ? [] : [`${days.join(', ')}.`]),
    ...(fees.length < 2 ? [] : [`Fees: ${fees.join(', ')}.`]),
    ...(shares.length === 0
      ? []
      : [`In per cent of each fee: ${shares.map(({ column }) => of(column)).join(', ')}.`]),
    ...(period === null ? [] : [`A week is ${period}.`]),
    ...(periodColumn === null
      ? []
      : [
          `${quoted(headings[periodColumn])} says for how long each fee is; a month is × 12 × 7 ÷ 365, a year × 7 ÷ 365.`,
        ]),
  ];
}

/** What holds of the table as a whole, one finding for each cause. */
export function findingsOfTable(
  sheet: ReceivedSheet,
  table: PlacementTable,
  read: LinesRead,
): readonly PriceFinding[] {
  const at = sheet.name === '' ? 'the headings' : `the headings of ${sheet.name}`;
  return [
    ...columnsLeft(table, at),
    ...referenceMissing(table, read, at),
    ...feesLeft(table, read, at),
    ...totalsLeft(read),
    ...(read.sharedNames.length === 0 ? [] : [namesShared(read.sharedNames, at)]),
  ];
}

function columnsLeft({ headings, columns, plan, periodColumn, contributions }: PlacementTable, at: string) {
  const used = new Set<number | null>([
    ...Object.values(columns),
    ...plan.fees.map(({ column }) => column),
    ...contributions.map(({ column }) => column),
    periodColumn,
  ]);
  const left = headings.filter(
    (heading, column) => heading !== '' && !used.has(column) && !plan.left.includes(heading),
  );
  if (left.length === 0) return [];
  return [
    priceFinding(
      'column-not-read',
      {
        at,
        expected: 'headings that say what a column holds',
        received: left.slice(0, 12).map(quoted).join(', '),
        advice: 'What stands in them is in no figure; names and dates of birth are never read.',
      },
      'note',
    ),
  ];
}

function referenceMissing({ columns }: PlacementTable, { now }: LinesRead, at: string) {
  const without = now.filter(({ placement }) => placement === undefined).length;
  if (without === 0) return [];
  return [
    priceFinding(
      'reference-missing',
      {
        at,
        expected: 'a reference for each placement, never a child’s name',
        received:
          columns.placement === undefined
            ? 'no column of them'
            : `none in ${String(without)} of ${countInWords(now.length, 'row')}`,
        advice: 'The row number stands in: two rows of one placement would count as two.',
      },
      'note',
    ),
  ];
}

function feesLeft({ plan }: PlacementTable, { undated }: LinesRead, at: string): readonly PriceFinding[] {
  const left = [
    ...plan.left.map(quoted),
    ...[...undated].map(
      ([heading, rows]) => `${quoted(heading)} in ${String(rows)} ${rows === 1 ? 'row' : 'rows'}`,
    ),
  ];
  const counted = quoted(plan.fees[plan.now]?.heading);
  return [
    ...(left.length === 0
      ? []
      : [
          priceFinding(
            'fee-left-out',
            {
              at,
              expected: 'the day from which each fee holds',
              received: `none for ${left.join(', ')}`,
              advice: `${counted} counts and they are in no figure: add a column with the day of the change, or the year to the heading.`,
            },
            'warning',
          ),
        ]),
    ...(plan.isDoubtful
      ? [
          priceFinding(
            'fee-left-out',
            {
              at,
              expected: 'the fee of now',
              received: `${counted} alone`,
              advice: 'It is counted, since no other fee is stated: add the fee that is paid.',
            },
            'warning',
          ),
        ]
      : []),
  ];
}

const namesShared = (names: readonly string[], at: string): PriceFinding =>
  priceFinding(
    'named-twice',
    {
      at,
      expected: 'initials of one placement only',
      received: names.slice(0, mostTold).map(quoted).join(', '),
      advice: 'Lines of other homes or starts are told apart by their rows: give each placement a reference.',
    },
    'warning',
  );
