/** Section figures above their own lines: "Staffing 3,145" over 2,140, 610 and 395. */
import { foldedSections } from './foldedSections';
import type { SolverRow } from './solverRow';
import { roundingOf } from './worth';

/** Rows whose figure is the sum of the rows right below them, with the last of these. */
export function parentsIn(
  rows: readonly SolverRow[],
  ways: { readonly deductions: boolean },
): Map<number, number> {
  const folded = foldedSections(rows);
  if (folded !== null) return folded;
  const running: number[] = [0];
  const at = new Map<number, number[]>();
  rows.forEach(({ value, words }, row) => {
    const isAdded =
      value !== null && !Number.isNaN(value) && words.total === null && words.fee === null && !words.isCount;
    const signed = isAdded ? (ways.deductions && words.isDeduction && value > 0 ? -value : value) : 0;
    const sum = (running[row] ?? 0) + signed;
    running.push(sum);
    if (isAdded) {
      const key = Math.round(sum);
      const bucket = at.get(key);
      if (bucket === undefined) at.set(key, [row]);
      else bucket.push(row);
    }
  });
  const first = rows.findIndex(({ value }) => value !== null && !Number.isNaN(value));
  const endOf = (row: number, value: number): number | undefined => {
    const wanted = (running[row + 1] ?? 0) + value;
    return [-1, 0, 1]
      .flatMap((step) => firstAfter(at.get(Math.round(wanted) + step) ?? [], row + 1))
      .filter((end) => Math.abs((running[end + 1] ?? 0) - wanted) <= roundingOf(end - row))
      .sort((one, other) => one - other)[0];
  };
  // A total stands below what it adds up; above it only where it is the first figure of all. Then no row below is a sum.
  const top = rows[first];
  if (top !== undefined && isNamed(top) && top.words.corrected === null && (top.value ?? 0) > 0) {
    const end = endOf(first, top.value ?? 0);
    if (end !== undefined && end - first >= 3) return new Map([[first, end]]);
  }
  const found = new Map<number, number>();
  let busyUntil = -1;
  rows.forEach((each, row) => {
    const { value, words } = each;
    if (value === null || Number.isNaN(value) || value <= 0 || words.corrected !== null) return;
    if (isNamed(each) || words.isCount || row <= busyUntil) return;
    const end = endOf(row, value);
    if (end === undefined || end - row > 60) return;
    // "112 hours at £6.00, 672" above 420 and 252: a line of its own, whose figure two others come to by chance.
    if (each.isWorkedOut && end - row <= fewLines) return;
    found.set(row, end);
    busyUntil = end;
  });
  if (found.size >= fewestSections) takeMissing(rows, running, found);
  return found;
}

const fewestSections = 2;
const fewLines = 2;
/** How far a section's figure may be from its lines and still be theirs, a slip of the keyboard. */
const mostOff = 0.1;

/**
 * Where all others have their sections above them, a figure between two sections that misses its own lines: "House 512" above
 * 214, 121, 38 and 148, which come to 521. The lines are what is paid.
 */
function takeMissing(
  rows: readonly SolverRow[],
  running: readonly number[],
  found: Map<number, number>,
): void {
  const starts = [...found.keys()].sort((one, other) => one - other);
  const last = rows.findIndex((each, row) => row > (starts[0] ?? 0) && isNamed(each) && each.value !== null);
  const isFigure = (row: number): boolean =>
    rows[row]?.value !== null && rows[row]?.value !== undefined && !Number.isNaN(rows[row].value);
  for (const end of [...found.values()]) {
    let row = end + 1;
    while (row < rows.length && !isFigure(row)) row += 1;
    const each = rows[row];
    if (each === undefined || found.has(row) || isNamed(each) || each.words.isCount) continue;
    const next = starts.find((start) => start > row) ?? (last > row ? last : rows.length);
    let to = next - 1;
    while (to > row && !isFigure(to)) to -= 1;
    const value = each.value ?? 0;
    const sum = (running[to + 1] ?? 0) - (running[row + 1] ?? 0);
    const isOwn = each.words.corrected === null && value > 0 && Math.abs(sum - value) <= value * mostOff;
    // "Travel 118" above "Mileage 118" alone.
    const isLone = to - row === 1 && Math.abs(sum - value) <= roundingOf(1);
    if ((to - row >= 2 || isLone) && isOwn) found.set(row, to);
  }
}

function isNamed(row: SolverRow | undefined): boolean {
  return row !== undefined && (row.words.total !== null || row.words.fee !== null);
}

function firstAfter(rows: readonly number[], after: number): readonly number[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) > after) high = middle;
    else low = middle + 1;
  }
  return low < rows.length ? rows.slice(low, low + 1) : [];
}
