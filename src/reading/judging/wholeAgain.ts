/** Below the total of everything: the whole once more under another name, and who pays which part of it. */
import { isPayerShare } from '../meanings/payer';
import type { Item, OpenItems } from './openItems';
import type { RowRole, SolvedTotal, SolverRow } from './solverRow';
import { roundingOf } from './worth';

/**
 * "Fee required to continue at cost 7,366.15" below a total of as much, "Group of four 17,480.00" below 4,370.00: nothing
 * else is open, so that it is the whole once more, for one child or for several.
 */
export function saysTheWholeAgain(open: OpenItems, label: string, value: number): boolean {
  const [whole] = open.items;
  if (open.items.length !== 1 || whole?.kind !== 'total') return false;
  if (whole.value < leastPrice || whole.to - whole.from < 2) return false;
  if (saysItForAnotherTime(label, value, whole.value)) return true;
  const times = Math.round(value / whole.value);
  if (times < 1 || times > mostChildren || Math.abs(value - times * whole.value) > roundingOf(1))
    return false;
  return times === 1 ? namesAPrice.test(label) : namesSeveral.test(label);
}

/**
 * "Annual equivalent (52 weeks) 372,892" below 7,171 a week: the whole for another time, by the weeks that its own label names
 * or that are usual, and nothing more to pay. A figure rounded to pounds may miss by half of one.
 */
function saysItForAnotherTime(label: string, value: number, whole: number): boolean {
  const [, count = '', unit = ''] =
    /\b(\d{1,3}(?:\.\d+)?)[ -]?(week|wk|day|night|year|yr)s?\b/i.exec(label) ?? [];
  const named = timesOfUnit[unit.toLowerCase()]?.map((each) => each * +count) ?? [];
  const usual = otherTimes.find(([words]) => words.test(label))?.[1] ?? [];
  // A year is the longest of them: what is less than the whole is no year of it ("School uniform (per year) 250" of 3,000).
  const factors = value < whole && yearInWords.test(label) ? named : [...named, ...usual];
  const slack = Number.isInteger(value) ? 0.51 : 0.02;
  return factors.some((factor) =>
    [factor, 1 / factor].some((each) => Math.abs(value - whole * each) <= Math.max(slack, 0.006 * each)),
  );
}

const yearWeeks = [52, 365 / 7, 52.14, 52.143, 52.18, 365.25 / 7, 366 / 7];
const timesOfUnit: Readonly<Record<string, readonly number[]>> = {
  week: [1],
  wk: [1],
  day: [1 / 7],
  night: [1 / 7],
  year: yearWeeks,
  yr: yearWeeks,
};
const yearInWords = /\b(annual(ly|ised)?|yearly|per (annum|year)|p\.?a\.?|(a|full) year|year)\b/i;
const otherTimes: readonly (readonly [RegExp, readonly number[]])[] = [
  [yearInWords, [...yearWeeks, 12, 13, 365]],
  [/\b(4|four)[ -]?week(ly|s)?\b/i, [4, 13]],
  [/\b(month(ly)?|pcm)\b/i, [...yearWeeks.map((weeks) => weeks / 12), 12, 365 / 12, 4]],
  [/\b(quarter(ly)?|term(ly)?)\b/i, [...yearWeeks.map((weeks) => weeks / 4), 13, 3]],
  [/\bfortnight(ly)?\b/i, [2]],
  [/\b(daily|nightly|(per|a|each) (day|night))\b/i, [7, 365, 366]],
  [/\b(weekly|(per|a|each) week|p\.?w\.?)\b/i, [...yearWeeks, 7, 4, ...yearWeeks.map((weeks) => weeks / 12)]],
];

/** "Local authority (65 %)" and "Integrated care board (35 %)" over a total of their own. */
function arePayers({ from, to }: Item, roles: readonly RowRole[], rows: readonly SolverRow[]): boolean {
  const labels = rows.flatMap(({ words }, row) =>
    row >= from && row <= to && roles[row] === 'line' ? [words.label] : [],
  );
  return labels.length >= 2 && labels.every((label) => isPayerShare(label));
}

/** Shares of payers by name are still shares where they miss the fee by less than a payer's part. */
const mostMissed = 0.1;
const leastPrice = 500;
const mostChildren = 8;
const namesAPrice = /\b(fees?|price|charged?|total|due|payable|required|asked|quoted?|invoiced?)\b/i;
const namesSeveral =
  /\b(group|all|both|siblings|sisters|brothers|children|young people|residents|beds|places)\b/i;

/** "ICB share 40 %", "LA share 60 %" below the total they make: who pays it, and not another cost. */
export function withoutSharesOfWhole(
  open: OpenItems,
  roles: RowRole[],
  totals: SolvedTotal[],
  rows: readonly SolverRow[],
): void {
  const [whole, ...rest] = open.items;
  if (whole?.kind !== 'total') return;
  const [only] = rest;
  if (rest.length === 1 && only?.kind === 'total') {
    if (Math.abs(only.value - whole.value) > roundingOf(1) || !arePayers(only, roles, rows)) return;
    for (let row = only.from; row <= only.to; row += 1)
      if (roles[row] !== 'none') roles[row] = roles[row] === 'line' ? 'memo' : 'again';
    totals.splice(0, totals.length, ...totals.filter(({ row }) => row < only.from || row > only.to));
    open.collapse(0, whole);
    return;
  }
  if (rest.length < 2 || rest.some(({ kind }) => kind !== 'line')) return;
  // "Less discount 6,994, Annual fee 132,886" come to the total above them, and nobody pays a discount.
  if (rest.some(({ from }) => rows[from]?.words.isDeduction === true)) return;
  const apart = Math.abs(open.sumFrom(1) - whole.value);
  const mayMiss = rest.every(({ from }) => isPayerShare(rows[from]?.words.label ?? ''));
  if (apart > (mayMiss ? whole.value * mostMissed : roundingOf(rest.length))) return;
  for (const { from } of rest) roles[from] = 'memo';
  open.collapse(0, whole);
}
