/**
 * Rows that an outline has folded away below the figure they come to: "Staffing 3,110" is seen, and "RSW days 1,968" to "Manager
 * 384" below it are not. They are no costs left aside: they are the lines, and what is seen is their sum. The fee is the same
 * either way; by the lines the manager is management, by the sum all of it is care.
 */
import type { SolverRow } from './solverRow';
import { roundingOf } from './worth';

const fewestSections = 2;

/**
 * The rows in sight with the last hidden row below them, where every hidden figure stands right below a figure in sight that it
 * and those beside it come to, in two places or more; null elsewhere.
 */
export function foldedSections(rows: readonly SolverRow[]): Map<number, number> | null {
  const sections = new Map<number, number>();
  let above: { readonly row: number; readonly value: number } | null = null;
  let sum = 0;
  let hidden: readonly number[] = [];
  const isClosed = (): boolean => {
    const last = hidden.at(-1);
    if (last === undefined) return true;
    if (above === null || !(Math.abs(sum - above.value) <= roundingOf(hidden.length))) return false;
    sections.set(above.row, last);
    return true;
  };
  for (const [row, { value, isHidden }] of rows.entries()) {
    if (value === null) continue;
    if (isHidden) {
      sum += value;
      hidden = [...hidden, row];
      continue;
    }
    if (!isClosed()) return null;
    above = { row, value };
    sum = 0;
    hidden = [];
  }
  return isClosed() && sections.size >= fewestSections ? sections : null;
}
