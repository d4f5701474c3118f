/**
 * One column solved in the ways worth trying: as its words say; with "less" taken off; with section figures above their
 * lines; with totals nobody named; with a core fee as a line. The way whose figures agree best is kept.
 */
import { foldedSections } from './foldedSections';
import { isDearCount } from './rowRoles';
import { solveOnce } from './solveRows';
import type { Solved, SolverRow, Ways } from './solverRow';
import { grainOf } from './worth';

const plain: Ways = {
  deductions: false,
  parents: false,
  wordless: false,
  wholeAlone: false,
  feeIsLine: false,
  hiddenAside: false,
  countsAdd: false,
  percentBases: [],
};
const mostPercentRows = 4;

/** `wanted` are figures that the whole may come to, as stated fees do, in whatever unit the column may be of. */
export function solveColumn(rows: readonly SolverRow[], wanted: readonly number[] = []): Solved {
  const figures = rows.flatMap(({ value }) =>
    value === null || Number.isNaN(value) || value === 0 ? [] : [value],
  );
  const grain = grainOf(figures.slice(0, 400));
  const hasNamed = rows.some(
    ({ words, value }) => value !== null && (words.total !== null || words.fee !== null || words.isSection),
  );
  const hasDeductions = rows.some(({ words, value }) => words.isDeduction && (value ?? 0) > 0);
  const first = rows.findIndex(({ value }) => value !== null);
  const hasFeeLines = rows.some(
    ({ words, value }, row) =>
      words.fee !== null && (words.total !== 'total' || row === first) && value !== null,
  );
  const isLong = rows.length > 400;
  const hasHidden =
    rows.some(
      ({ isHidden, value, words }) =>
        isHidden && value !== null && words.total === null && words.fee === null,
    ) && foldedSections(rows) === null;
  const hasDearCounts = rows.some(({ words, value }) => isDearCount(words, value ?? 0));
  const ways = waysToTry(hasDeductions, hasFeeLines, isLong && !hasNamed)
    .flatMap((way) => (hasHidden ? [way, { ...way, hiddenAside: true }] : [way]))
    .flatMap((way) => (hasDearCounts ? [way, { ...way, countsAdd: true }] : [way]))
    .flatMap((way) => withPercentages(way, rows));
  let best: Solved | null = null;
  let bestScore = -Infinity;
  let plainFoots = false;
  for (const way of ways) {
    if (
      plainFoots &&
      way.percentBases.length === 0 &&
      (way.parents || way.wordless || way.feeIsLine || way.hiddenAside || way.countsAdd)
    )
      continue;
    const solved = solveOnce(rows, way, grain);
    if ((way.parents || way.wordless) && agreement(solved, wanted) === 0 && !isBorneOut(rows, solved))
      continue;
    // Among a few of many lines any count may add up: it is a cost where the whole column then does.
    if (way.countsAdd && !isWhole(solved)) continue;
    const score = solved.bits + agreement(solved, wanted) - costOf(way);
    if (score > bestScore + 1e-9) {
      best = solved;
      bestScore = score;
    }
    plainFoots ||=
      solved.unfooted === 0 &&
      solved.totals.every(({ mistake }) => mistake === null) &&
      solved.totals.some(({ foots, from, row }) => foots && row - from > 1) &&
      isWhole(solved);
  }
  return best ?? solveOnce(rows, plain, grain);
}

/**
 * A total that nobody calls one is one only where the whole then foots, or where its label is a section's: accepted alone
 * it would swallow lines.
 */
function isBorneOut(rows: readonly SolverRow[], solved: Solved): boolean {
  const { totals } = solved;
  if (isAllInSections(solved) || isSumOfAll(rows, solved) || isAllBelowFirst(rows, solved)) return true;
  const isNamed = (row: number): boolean => rows[row]?.words.total !== null || rows[row].words.fee !== null;
  const named = totals.filter(({ row, foots, from, to }) => foots && isNamed(row) && to - from >= 2);
  return totals.every(({ row, to }) => {
    const words = rows[row]?.words;
    if (words === undefined || isNamed(row) || words.isSection || words.label === '') return true;
    return named.some((outer) => outer.from <= row && outer.row > to);
  });
}

/**
 * The last figure is what every line above comes to, to the penny: a total, whatever it is called. "Revenue" below ten costs
 * and a result, "What we would need to charge" below sixteen.
 */
function isSumOfAll(rows: readonly SolverRow[], { open, totals, roles, unfooted }: Solved): boolean {
  const [only] = open;
  if (open.length !== 1 || only?.kind !== 'total' || unfooted > 0) return false;
  const last = totals.findLast(({ foots, row }) => foots && row === only.to);
  const lines = roles.filter((role) => role === 'line').length;
  return (
    last !== undefined &&
    last.from <= only.from &&
    lines >= (namesPrice.test(rows[last.row]?.words.label ?? '') ? fewestPriced : fewestSummed) &&
    !roles.slice(only.to + 1).includes('line')
  );
}

/**
 * The first figure of all is what everything below it comes to, to the penny: the price and its parts, whatever it is called.
 * "Kestrel Cottage 4,552.50" above sixteen costs.
 */
function isAllBelowFirst(rows: readonly SolverRow[], { open, roles, unfooted }: Solved): boolean {
  const [only] = open;
  const first = rows.findIndex(({ value }) => value !== null && !Number.isNaN(value));
  if (open.length !== 1 || only?.kind !== 'total' || unfooted > 0 || only.from !== first) return false;
  return (
    roles[first] === 'parent' &&
    roles.filter((role) => role === 'line').length >= fewestSummed &&
    !roles.slice(only.to + 1).includes('line')
  );
}

const fewestSummed = 4;
/** "Annual fee" is mostly what an inspectorate asks; as the sum of three lines it is the price. */
const fewestPriced = 3;
const namesPrice = /\b(fee|price|charge)\b/i;

/** The whole column falls into sections, each with a figure that its own lines add up to: three of three lines or more, or four of two. */
function isAllInSections({ open, totals, unfooted }: Solved): boolean {
  const ofLines = (lines: number): number =>
    totals.filter(({ from, to, foots }) => foots && to - from + 1 >= lines).length;
  const isSections = ofLines(3) >= 3 || ofLines(2) >= 4;
  return unfooted === 0 && isSections && open.length > 0 && open.every(({ kind }) => kind === 'total');
}

/**
 * Everything is under one footed total, with at most a few lines after it: several totals side by side add up to something.
 * What comes near the total itself is no line after it: "Annual fee" below a total and a discount.
 */
function isWhole({ open }: Solved): boolean {
  const [first, ...rest] = open;
  return (
    first?.kind === 'total' &&
    rest.length <= 2 &&
    rest.every(({ kind, value }) => kind === 'line' && Math.abs(value) < first.value / 2)
  );
}

/** In a long table where no row is named a total, no unnamed one can be borne out. */
function waysToTry(hasDeductions: boolean, hasFeeLines: boolean, isPlain: boolean): readonly Ways[] {
  if (isPlain) return [plain];
  const signs = hasDeductions ? [true, false] : [false];
  const fees = hasFeeLines ? [false, true] : [false];
  return [plain, { ...plain, wordless: true }, { ...plain, wordless: true, wholeAlone: true }].flatMap(
    (way) =>
      [false, true].flatMap((parents) =>
        fees.flatMap((feeIsLine) => signs.map((deductions) => ({ ...way, deductions, parents, feeIsLine }))),
      ),
  );
}

function costOf({ parents, wordless, feeIsLine, deductions, hiddenAside, countsAdd }: Ways): number {
  return (
    (hiddenAside ? 1 : 0) +
    (countsAdd ? 1.5 : 0) +
    (parents ? 0.5 : 0) +
    (wordless ? 0.7 : 0) +
    (feeIsLine ? 1 : 0) +
    (deductions ? -0.5 : 0)
  );
}

function withPercentages(way: Ways, rows: readonly SolverRow[]): readonly Ways[] {
  const percents = rows.filter(({ percent, words }) => percent !== null && !words.isCount);
  if (percents.length === 0 || percents.length > mostPercentRows) return [way];
  if (way.parents || way.wordless) return [way];
  const choices = percents.map(({ bases }) => Math.min(3, bases.length));
  let combinations: number[][] = [[]];
  for (const count of choices) {
    combinations = combinations.flatMap((chosen) =>
      Array.from({ length: count }, (_, index) => [...chosen, index]),
    );
  }
  return combinations.map((percentBases) => ({ ...way, percentBases }));
}

function agreement({ open, totals }: Solved, wanted: readonly number[]): number {
  if (wanted.length === 0) return 0;
  const sum = open.reduce((total, { value }) => total + value, 0);
  const sums = [sum, ...totals.map(({ value }) => value)];
  return sums.some((each) => wanted.some((figure) => Math.abs(each - figure) <= 0.02 + figure * 2e-6))
    ? 4
    : 0;
}
