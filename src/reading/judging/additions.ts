/**
 * What is added after the division: "Cost per child per week 4,486.43", "Contribution to reserves 3 % 134.59", "Weekly fee
 * 4,621.02". The first figure is what the costs of the home come to for one child; the rows below it belong to the price
 * and are for one child already; the last is their sum.
 */
import { feeWordIn } from '../meanings/fee';
import { figureIn } from '../regions/figure';
import type { Region } from '../regions/region';
import type { RegionFacts } from './amountColumn';
import { finished } from './columnRows';
import type { Part, Price, Reading } from './reading';
import type { RowRole, Solved } from './solverRow';

export interface Addition {
  readonly region: Region;
  /** The column of each row's figure; -1 where the row is no part of it. */
  readonly columnOf: ReadonlyMap<number, number>;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly sum: number;
  readonly added: readonly { readonly row: number; readonly value: number }[];
}

const mostAdded = 5;

/** Every run of rows in which a first figure and the few below it make a figure that is called a fee. */
export function additionsIn(regions: readonly Region[]): readonly Addition[] {
  return regions.flatMap((region) => {
    if (region.form === 'onItsSide') return [];
    const columns = Array.from({ length: Math.min(region.width, 14) }, (_, column) => column);
    const byColumn = columns.flatMap((column) =>
      runsIn(region, (row) => (isMoney(region, row, column) ? column : -1)),
    );
    const byLast = runsIn(region, (row) =>
      (region.rows[row] ?? []).findLastIndex((_, column) => isMoney(region, row, column)),
    );
    return [...byColumn, ...byLast];
  });
}

function isMoney(region: Region, row: number, column: number): boolean {
  const figure = figureIn(region.rows[row]?.[column]);
  return figure?.kind === 'amount' && Math.abs(figure.value) >= 1;
}

function runsIn(region: Region, columnAt: (row: number) => number): readonly Addition[] {
  const found: Addition[] = [];
  const valueAt = (row: number): number => figureIn(region.rows[row]?.[columnAt(row)])?.value ?? Number.NaN;
  region.rows.forEach((cells, end) => {
    const sum = valueAt(end);
    if (!(sum >= 500 && sum <= 40000)) return;
    if (!cells.some((cell) => cell?.kind === 'text' && feeWordIn(cell.text) !== null)) return;
    const added: { row: number; value: number }[] = [];
    for (let row = end - 1; row >= 0 && added.length <= mostAdded; row -= 1) {
      const value = valueAt(row);
      if (Number.isNaN(value)) continue;
      const rest = added.reduce((total, each) => total + each.value, 0);
      if (added.length > 0 && value > rest && Math.abs(value + rest - sum) <= 0.02) {
        const rows = [row, ...added.map((each) => each.row), end];
        found.push({
          region,
          columnOf: new Map(rows.map((each) => [each, columnAt(each)])),
          start: row,
          end,
          from: value,
          sum,
          added: [...added].reverse(),
        });
        return;
      }
      added.push({ row, value });
    }
  });
  return found;
}

/** A reading for the home whose weekly price for one child is where such a run begins, with the rows added to it. */
export function withAdditions(
  ranked: readonly Reading[],
  additions: readonly Addition[],
  factsOf: ReadonlyMap<Region, RegionFacts>,
): { readonly parts: readonly Part[]; readonly bits: number } | null {
  let best: { readonly parts: readonly Part[]; readonly bits: number } | null = null;
  const [first] = ranked;
  for (const addition of additions) {
    if (first !== undefined && isWithin(first, addition)) continue;
    for (const reading of ranked.slice(0, 200)) {
      if (reading.period === 'week' && reading.divisor === null) continue;
      if (Math.abs(reading.weekly - addition.from) > Math.max(0.03, addition.from * 0.00008)) continue;
      const facts = factsOf.get(addition.region);
      if (facts === undefined || holdsAsLines(reading, addition)) continue;
      const bits = reading.bits + 12 - Math.min(0, reading.price.bits);
      if (best !== null && bits <= best.bits) continue;
      best = {
        bits,
        parts: [
          { reading, carried: new Set() },
          { reading: addedTo(reading, addition, facts), carried: new Set() },
        ],
      };
    }
  }
  return best;
}

/** The reading has the added rows among the lines of its own price: then they are in it already. */
function holdsAsLines({ column, price, solved }: Reading, { region, added }: Addition): boolean {
  return (
    column.region === region &&
    added.some(({ row }) => row >= price.from && row <= price.to && solved.roles[row] === 'line')
  );
}

/** The whole run stands in the very column that is read best: "Home cost", "Head office", "Return" above its own "Fee". */
function isWithin(reading: Reading, addition: Addition): boolean {
  const { columnOf } = reading.column;
  return (
    reading.price.total?.foots === true &&
    holdsAsLines(reading, addition) &&
    [...addition.columnOf].every(([row, column]) => columnOf[row] === column)
  );
}

/** The rows added, as a reading of their own: a week, for one child. */
function addedTo(reading: Reading, addition: Addition, facts: RegionFacts): Reading {
  const { region, added, end, sum } = addition;
  const rows = region.rows.map((_, row) => row);
  const isAdded = new Set(added.map(({ row }) => row));
  const roles = rows.map((row): RowRole => (isAdded.has(row) ? 'line' : row === end ? 'fee' : 'none'));
  const valueOf = new Map(added.map(({ row, value }) => [row, value]));
  const solved: Solved = {
    roles,
    amounts: rows.map((row) => valueOf.get(row) ?? Number.NaN),
    totals: [],
    open: added.map(({ row, value }) => ({ from: row, to: row, value, kind: 'line' as const })),
    bits: 0,
    unfooted: 0,
    grain: 0.01,
    percentages: [],
  };
  const total = added.reduce((all, { value }) => all + value, 0);
  const price: Price = {
    total: null,
    from: 0,
    to: rows.length - 1,
    isWhole: true,
    sum: total,
    printed: sum,
    bits: 0,
  };
  const columnOf = rows.map((row) => addition.columnOf.get(row) ?? -1);
  const column = finished(
    facts,
    'printed',
    columnOf,
    rows.map(() => null),
    '',
    0,
  );
  return {
    ...reading,
    column: { ...column, columnOf },
    solved,
    price,
    period: 'week',
    basis: 'child',
    divisor: null,
    isPeriodStated: true,
    isPeriodDenied: false,
    isBasisStated: true,
    weekly: total,
  };
}
