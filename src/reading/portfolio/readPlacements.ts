/**
 * A list of placements in a table: a row for each placement, or for each fee of one, its columns in any order and under the
 * headings that councils and regions use. Nothing but the weekly fee is needed; what is not understood is listed.
 *
 * Worked example: "Placement ref | Provider | Total weekly cost | Contribution from Health | Start date" with two rows gives
 * two rows, each with the place it stands at.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { rememberedByText } from '../../domain/evidence/foundByKey';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { weekdayDiffers } from '../../domain/evidence/weekdayDiffers';
import { exactFromText, type Exact } from '../../domain/money/exact';
import type { PlacedDay, PlacedRow, PlacedWord } from '../../domain/portfolio/placed';
import { weekdayInstead, writtenDayOfList } from '../../domain/submission/parsing/parseDate';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { amountReadOnce, poundsRead } from '../amountText';
import {
  columnsIn,
  firstHeadingRow,
  headingsIn,
  plainHeading,
  type Columns,
} from '../benchmarks/headedColumns';
import { isFilled, onOneLine, textOf } from '../sheetCells';
import { dayNotRead } from './dayNotRead';
import { personalColumn, placementColumns, type PlacementField } from './placementColumns';

export interface PlacementsRead {
  readonly rows: readonly PlacedRow[];
  /** What was found and where, as a sentence. */
  readonly sentence: string;
  readonly findings: readonly PriceFinding[];
}

/** Null where no sheet holds a list of placements. */
export function readPlacements({ file, sheets }: ReceivedWorkbook): PlacementsRead | null {
  const read = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => {
      const table = tableIn(sheet);
      return table === null ? [] : [{ sheet, ...readTable(sheet, table) }];
    });
  if (read.length === 0) return null;
  const rows = read.flatMap((each) => each.rows);
  const where = read.map(
    ({ sheet, rows: of, left }) =>
      `${String(of.length + left)} rows of ${sheet.name || file}${left === 0 ? '' : `, ${String(left)} of them left out`}`,
  );
  return {
    rows,
    sentence: `A list of placements was found: ${where.join(', ')}.`,
    findings: read.flatMap(({ findings }) => findings),
  };
}

export const holdsPlacements = (sheet: ReceivedSheet): boolean => tableIn(sheet) !== null;

interface PlacementTable {
  readonly headingRow: number;
  readonly columns: Columns<PlacementField>;
  readonly headings: readonly string[];
}

/** Weekly fees alone are no list of placements: something must say whose they are. */
const saysWhose: readonly PlacementField[] = [
  'placement',
  'provider',
  'home',
  'starts',
  'sourcing',
  'provision',
  'council',
];

function tableIn(sheet: ReceivedSheet): PlacementTable | null {
  const isHeading = (headings: readonly string[]): boolean => {
    const columns = columnsOf(headings);
    if (columns.weekly === undefined) return false;
    return saysWhose.filter((each) => columns[each] !== undefined).length >= 2 || isCensus(headings, columns);
  };
  const headingRow = firstHeadingRow(sheet, isHeading);
  if (headingRow === null) return null;
  const headings = headingsIn(sheet, headingRow);
  return { headingRow, headings, columns: columnsOf(headings) };
}

const contributions: readonly PlacementField[] = ['socialCare', 'education', 'health', 'justice'];

/** An identifier, a total and what two payers or more contribute are a census; lines of one fee name what each is for. */
const isCensus = (headings: readonly string[], columns: Columns<PlacementField>): boolean =>
  columns.placement !== undefined &&
  contributions.filter((each) => columns[each] !== undefined).length >= 2 &&
  !headings.some((heading) =>
    /\b(lines?|items?|description|categor(y|ies)|cost heading)\b/.test(plainHeading(heading)),
  );

const columnsOf = (headings: readonly string[]): Columns<PlacementField> =>
  columnsIn(
    headings.map((heading) => (personalColumn.test(plainHeading(heading)) ? '' : heading)),
    placementColumns,
  );

type Cells = readonly (ReceivedCell | null)[];

function readTable(
  sheet: ReceivedSheet,
  { headingRow, columns, headings }: PlacementTable,
): {
  readonly rows: readonly PlacedRow[];
  /** How many rows are not counted. */
  readonly left: number;
  readonly findings: readonly PriceFinding[];
} {
  const rows: PlacedRow[] = [];
  const [findings, daysLost, daysApart]: [PriceFinding[], PriceFinding[], PriceFinding[]] = [[], [], []];
  const place = (row: number): string =>
    `${sheet.name === '' ? '' : `${sheet.name}, `}row ${String(row + 1)}`;
  for (let index = headingRow + 1; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    const filled = cells.reduce((count, cell) => count + (isFilled(cell) ? 1 : 0), 0);
    if (filled === 0 || isTotal(cells, filled)) continue;
    const weekly = poundsIn(cells[columns.weekly ?? -1]);
    if (weekly?.greaterThan(0) === true && weekly.lessThan(mostAWeek)) {
      rows.push(rowOf(cells, columns, weekly, place(index)));
      for (const cell of [columns.starts, columns.ends, columns.feeFrom].map(
        (column) => cells[column ?? -1],
      )) {
        if (isNoDay(cell)) daysLost.push(dayNotRead(place(index), textOf(cell ?? null)));
        const weekday = cell?.kind === 'text' ? weekdayOfText(cell.text) : null;
        if (weekday !== null) daysApart.push(weekdayDiffers(place(index), textOf(cell ?? null), weekday));
      }
    } else if (filled > 1) findings.push(feeNotRead(place(index), textOf(cells[columns.weekly ?? -1])));
  }
  return {
    rows,
    left: findings.length,
    findings: [
      ...columnsLeft(sheet, headings, columns),
      ...[findings, daysLost, daysApart].flatMap(shortened),
    ],
  };
}

const mostAWeek = 1_000_000;

const saysTotal = rememberedByText((text) =>
  /^(((grand |sub-? ?)?totals?|average|mean|median|count|minimum|maximum)( (weekly )?(cost|fee|placements|children))?s?|number of (placements|children)):?$/i.test(
    onOneLine(text),
  ),
);

/** "Total" in a row that is not named after a company, or a row with little but a figure. */
function isTotal(cells: Cells, filled: number): boolean {
  const isNamedTotal = cells.some((cell) => cell?.kind === 'text' && saysTotal(cell.text));
  return (
    isNamedTotal ||
    (filled <= 2 && cells.every((cell) => cell === null || cell.kind === 'number' || textOf(cell) === ''))
  );
}

/** Every field in one order whatever a row states: rows of one shape take a fraction of the memory. */
function rowOf(cells: Cells, columns: Columns<PlacementField>, weekly: Exact, at: string): PlacedRow {
  const cellOf = (field: PlacementField): ReceivedCell | null => cells[columns[field] ?? -1] ?? null;
  const text = (field: PlacedWord): string | undefined => wordsIn(cellOf(field));
  const day = (field: PlacedDay): IsoDate | undefined => dayIn(cellOf(field)) ?? undefined;
  const amount = (field: PlacementField): Exact | undefined => poundsIn(cellOf(field)) ?? undefined;
  return {
    weekly,
    at,
    // Each is another: nothing would be remembered of them.
    placement: wordsOf(textOf(cellOf('placement'))),
    council: text('council'),
    provider: text('provider'),
    home: text('home'),
    region: text('region'),
    provision: text('provision'),
    sourcing: text('sourcing'),
    offFrameworkReason: text('offFrameworkReason'),
    band: text('band'),
    judgement: text('judgement'),
    cause: text('cause'),
    starts: day('starts'),
    ends: day('ends') ?? dayIn(cellOf('plannedEnd')) ?? undefined,
    feeFrom: day('feeFrom'),
    agreed: day('agreed'),
    inspected: day('inspected'),
    reviewed: day('reviewed'),
    stepDownFrom: day('stepDownFrom'),
    socialCare: amount('socialCare'),
    education: amount('education'),
    health: amount('health'),
    justice: amount('justice'),
    core: amount('core'),
    additional: amount('additional'),
    stepDownTo: amount('stepDownTo'),
    shouldCost: amount('shouldCost'),
    median: amount('median'),
    comparators: amount('comparators'),
    needsScore: amount('needsScore'),
    miles: amount('miles'),
  };
}

const saysNothing = /^(n\/?a|none|not applicable|-+|–|unknown|not known|tbc)$/i;

function wordsIn(cell: ReceivedCell | null): string | undefined {
  return cell?.kind === 'text' ? wordsOfText(cell.text) : wordsOfText(textOf(cell));
}

function wordsOf(text: string): string | undefined {
  const words = onOneLine(text);
  return words === '' || saysNothing.test(words) ? undefined : words.slice(0, 200);
}

/** One text for all the rows that say it. */
const wordsOfText = rememberedByText(wordsOf);

function dayIn(cell: ReceivedCell | null): IsoDate | null {
  if (cell === null) return null;
  if (cell.kind === 'date') return cell.day;
  return cell.kind === 'text' ? dayOfText(cell.text) : null;
}

const dayOfText = rememberedByText((text) => writtenDayOfList(text.trim()));
const weekdayOfText = rememberedByText(weekdayInstead);

function poundsIn(cell: ReceivedCell | null | undefined): Exact | null {
  if (cell?.kind === 'number' && cell.numberFormat === undefined) return plainFigure(cell.decimal);
  const reading = amountReadOnce(cell);
  return isOfAnotherPeriod(reading) ? null : poundsRead(reading);
}

/** "5000 per day", "260000 a year" in a column of weekly fees: nobody may take it for a week's. */
const isOfAnotherPeriod = (reading: ReturnType<typeof amountReadOnce>): boolean =>
  reading?.kind === 'amount' && reading.per !== null && reading.per !== 'week';

const plainFigure = rememberedByText(exactFromText);

/** "30/02/2026" is no day, and is not the same as no day: what has a figure in it was meant as one. */
const isNoDay = (cell: ReceivedCell | null | undefined): boolean =>
  cell != null && dayIn(cell) === null && /\d/.test(textOf(cell));

function feeNotRead(at: string, shown: string): PriceFinding {
  return priceFinding('fee-not-a-number', {
    at,
    expected: 'a weekly fee in pounds',
    received: shown === '' ? 'an empty cell' : `“${shown.slice(0, 60)}”`,
    advice: 'The row is not counted: type the fee a week.',
  });
}

function columnsLeft(
  sheet: ReceivedSheet,
  headings: readonly string[],
  columns: Columns<PlacementField>,
): readonly PriceFinding[] {
  const used = new Set(Object.values(columns));
  const left = headings.filter((heading, column) => heading !== '' && !used.has(column));
  if (left.length === 0) return [];
  return [
    priceFinding(
      'column-not-read',
      {
        at: sheet.name === '' ? 'the headings' : `the headings of ${sheet.name}`,
        expected: 'headings that say what a column holds',
        received: left
          .slice(0, 12)
          .map((heading) => `“${heading.slice(0, 60)}”`)
          .join(', '),
        advice: 'What stands in them is in no figure; names and dates of birth are never read.',
      },
      'note',
    ),
  ];
}

const mostTold = 10;

function shortened(findings: readonly PriceFinding[]): readonly PriceFinding[] {
  const last = findings[mostTold - 1];
  return findings.length <= mostTold || last === undefined
    ? findings
    : [
        ...findings.slice(0, mostTold - 1),
        {
          ...last,
          advice: `${last.advice} The same holds for ${String(findings.length - mostTold)} more rows.`,
        },
      ];
}
