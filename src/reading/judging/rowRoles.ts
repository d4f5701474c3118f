/** What the words of a row make of it before any sum is looked at. */
import type { OpenItems } from './openItems';
import type { RowWords } from './rowWords';
import type { RowRole, SolverRow, Ways } from './solverRow';

/** A core fee may be a line; everything else that is called a total or a fee adds up others. */
export function isNamedTotal(words: RowWords, ways: Ways, isFirst: boolean): boolean {
  if (ways.feeIsLine && words.fee !== null && (words.total !== 'total' || isFirst)) return false;
  return words.total !== null || words.fee !== null;
}

/** "Staff on shift 2,465" among amounts: words of a count, and a figure that no home has of people or of places. */
export function isDearCount({ isCount, isMemo, total, fee }: RowWords, value: number): boolean {
  return isCount && !isMemo && total === null && fee === null && value > mostPeople;
}

const mostPeople = 60;

/** "Exempt from VAT 0.00" below the total: the total is still the whole. */
export function changesNothing({ label, corrected }: RowWords, value: number): boolean {
  return value === 0 && corrected === null && changesPrice.test(label);
}

const changesPrice = /\b(vat|tax|discount|deductions?|credits?|adjustments?|rounding)\b/i;

export function roleOfUnknown(words: RowWords): RowRole {
  if (words.isCount || words.isMemo) return 'count';
  return words.total !== null || words.fee !== null ? 'fee' : 'unknown';
}

/** What is never added: what other rows hold already, a price for each use, a count. */
export function roleAside({ words, isPerUnit }: SolverRow, isNamed: boolean, value: number): RowRole | null {
  if (words.isMemo) return 'memo';
  if (isNamed) return null;
  if (isPerUnit) return 'perUnit';
  // "÷ beds 4": what is divided by, and no money.
  const isDivisor = words.isStep && words.total === null && value > 0 && value <= 40;
  return words.isCount || isDivisor ? 'count' : null;
}

/** "Total weekly fee 6,900" below months that come to 29,900: the fee, and no total that misses. */
export function isOfAnotherPeriod({ fee, per }: RowWords, value: number, open: OpenItems): boolean {
  const sum = open.sumFrom(0);
  return fee !== null && per !== null && value > 0 && (sum / value > 2 || sum / value < 0.5);
}

/** Everything is added up already, so that a difference below it is to another price. */
export function standsUnderOneTotal({ items }: OpenItems): boolean {
  return items.length === 1 && items[0]?.kind === 'total';
}

export function chosenPosition(
  positions: readonly number[],
  words: RowWords,
  sectionStart: number,
): number | null {
  if (positions.length === 0) return null;
  if (words.total === 'total' || words.fee !== null) return positions[0] ?? null;
  return positions.includes(sectionStart) ? sectionStart : (positions.at(-1) ?? null);
}

export function rowsUnder(parents: ReadonlyMap<number, number>): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [parent, end] of parents) for (let row = parent + 1; row <= end; row += 1) rows.add(row);
  return rows;
}
