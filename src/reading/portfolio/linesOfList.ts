/**
 * The lines below the headings of a list, each a placement, a total, headings again, a further fee of the line above, or a line
 * that cannot be counted and is told.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Period } from '../../domain/calendar/period';
import type { PriceFinding } from '../../domain/evidence/priceFinding';
import { weekdayDiffers } from '../../domain/evidence/weekdayDiffers';
import type { PlacedRow } from '../../domain/portfolio/placed';
import type { ReceivedSheet } from '../../domain/submission/received';
import { isFilled, textOf } from '../sheetCells';
import { dayIn, isNoDay, poundsIn, weekdayOfText, type Cells } from './cellsOfList';
import { dayNotRead } from './dayNotRead';
import { doubtOf, namingColumns } from './lineDoubt';
import { feeNotRead, feeOfNowMissing, periodNotRead, rowNamesNothing } from './lineFindings';
import { feePeriodIn } from './periodOfRow';
import { isListHeading, tableUnder, type PlacementTable } from './placementTable';
import { rowsOfLine, type LineRead } from './rowsOfLine';
import { withoutTotals, type ListLine, type TotalFound } from './totalsOfList';
import { toldApart } from './toldApart';

export interface LinesRead {
  readonly rows: readonly PlacedRow[];
  readonly now: readonly PlacedRow[];
  readonly totals: readonly TotalFound[];
  /** By the heading of a fee: how many lines state it without a day. */
  readonly undated: ReadonlyMap<string, number>;
  /** Initials that stand for more than one placement. */
  readonly sharedNames: readonly string[];
  readonly notCounted: readonly PriceFinding[];
  readonly daysLost: readonly PriceFinding[];
  readonly daysApart: readonly PriceFinding[];
  readonly feesMissing: readonly PriceFinding[];
  readonly placeOf: (index: number) => string;
}

interface Line extends ListLine {
  readonly cells: Cells;
  readonly table: PlacementTable;
}

export function linesIn(sheet: ReceivedSheet, first: PlacementTable, asAt: IsoDate): LinesRead {
  const placeOf = (row: number): string =>
    `${sheet.name === '' ? '' : `${sheet.name}, `}row ${String(row + 1)}`;
  const { placements, totals, nameless } = withoutTotals(linesBelow(sheet, first, asAt));
  const found = {
    undated: new Map<string, number>(),
    notCounted: nameless.map(({ index, amount }) => rowNamesNothing(placeOf(index), amount)),
    daysLost: [] as PriceFinding[],
    daysApart: [] as PriceFinding[],
    feesMissing: [] as PriceFinding[],
  };
  const read: LineRead[] = [];
  for (const { index, cells, table } of placements as readonly Line[]) {
    const at = placeOf(index);
    const period = periodOf(cells, table);
    if (typeof period !== 'string') {
      found.notCounted.push(periodNotRead(at, period));
      continue;
    }
    const line = rowsOfLine(cells, table, { at, period, asAt });
    if (line === null) {
      found.notCounted.push(feeNotRead(at, textOf(cells[table.plan.fees[table.plan.now]?.column ?? -1])));
      continue;
    }
    read.push(isFurtherFee(cells, table) ? furtherFee(line, read.at(-1)) : line);
    tellDays(cells, table, at, found);
    for (const heading of line.undated) found.undated.set(heading, (found.undated.get(heading) ?? 0) + 1);
    if (line.missing !== null) found.feesMissing.push(feeOfNowMissing(at, cells, line));
  }
  const { lines, shared } = toldApart(read, first.isReferenceWeak);
  return {
    ...found,
    rows: lines.flatMap(({ rows }) => rows),
    now: lines.map(({ now }) => now),
    totals,
    sharedNames: shared,
    placeOf,
  };
}

/** Headings that stand again begin columns of their own; one cell alone is a heading or a remark. */
function linesBelow(sheet: ReceivedSheet, first: PlacementTable, asAt: IsoDate): readonly Line[] {
  const lines: Line[] = [];
  let table = first;
  let naming = namingColumns(sheet, table);
  for (let index = first.headingRow + 1; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    const filled = cells.reduce((count, cell) => count + (isFilled(cell) ? 1 : 0), 0);
    if (filled === 0) continue;
    const { plan } = table;
    const column = plan.fees[plan.now]?.column ?? -1;
    const isFee = plan.fees.some((fee) => poundsIn(cells[fee.column], plan.period ?? 'week') !== null);
    if (!isFee && filled > 2 && isListHeading(cells.map(textOf))) {
      table = tableUnder(sheet, index, asAt) ?? table;
      naming = namingColumns(sheet, table);
      continue;
    }
    const amount = poundsIn(cells[column], plan.period ?? 'week');
    const doubt = doubtOf(cells, table, naming);
    if (filled > 1 || isFee) lines.push({ index, amount, doubt, cells, table });
  }
  return lines;
}

/** The period of a line's fee, or what stands in place of one. */
function periodOf(
  cells: Cells,
  { plan, periodColumn }: PlacementTable,
): Period | { readonly shown: string; readonly heading: Period | null } {
  if (periodColumn === null) return plan.period ?? 'week';
  const shown = textOf(cells[periodColumn]);
  const said = feePeriodIn(shown);
  if (plan.period !== null && (shown === '' || said === plan.period)) return plan.period;
  return said === null || plan.period !== null ? { shown, heading: plan.period } : said;
}

/** Merged cells: a fee and its day below a placement, and nothing else. */
const isFurtherFee = (cells: Cells, { columns }: PlacementTable): boolean =>
  columns.placement !== undefined &&
  dayIn(cells[columns.feeFrom ?? -1]) !== null &&
  (['placement', 'provider', 'home', 'council', 'starts', 'ends'] as const).every(
    (field) => !isFilled(cells[columns[field] ?? -1]),
  );

function furtherFee(line: LineRead, above: LineRead | undefined): LineRead {
  if (above?.now.placement === undefined) return line;
  const rows = line.rows.map((row) => ({
    ...above.now,
    at: row.at,
    weekly: row.weekly,
    feeFrom: row.feeFrom,
    socialCare: row.socialCare,
    education: row.education,
    health: row.health,
    justice: row.justice,
    cause: row.cause,
  }));
  const [now = line.now] = rows;
  return { ...line, rows, now };
}

function tellDays(
  cells: Cells,
  { columns }: PlacementTable,
  at: string,
  found: { readonly daysLost: PriceFinding[]; readonly daysApart: PriceFinding[] },
): void {
  for (const column of [columns.starts, columns.ends, columns.lastNight, columns.feeFrom]) {
    const cell = cells[column ?? -1];
    if (isNoDay(cell)) found.daysLost.push(dayNotRead(at, textOf(cell)));
    const weekday = cell?.kind === 'text' ? weekdayOfText(cell.text) : null;
    if (weekday !== null) found.daysApart.push(weekdayDiffers(at, textOf(cell), weekday));
  }
}
