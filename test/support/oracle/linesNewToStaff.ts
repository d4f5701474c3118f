/**
 * On Staffing what has become staff since the review stands in a row of its own, "under no ratio above"; a review run anew gives it
 * the ratio that it then has. The same money by the rows of the page, so that both can be held against each other.
 *
 * Worked example: rent of £330.00, typed to be direct care: the page has it under no ratio, the review under "ratio not stated".
 */
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import type { GridCell } from '../../../src/sheets/core/grid';
import { cellOfRatio } from '../../../src/sheets/review/ratioLines';

type Cells = ReadonlyMap<string, GridCell>;

export function withLinesNewToStaff(now: Cells, asWritten: Cells): Cells {
  const moved = new Map<string, Exact>();
  const move = (ratio: string, weekly: Exact): void => {
    for (const [row, pounds] of [
      [cellOfRatio(ratio)('weekly'), weekly.negated()],
      [cellOfRatio('since')('weekly'), weekly],
    ] as const)
      moved.set(row, (moved.get(row) ?? exact(0)).plus(pounds));
  };
  for (const [id, { value: standsAt }] of now) {
    const value = typeof standsAt === 'string' ? standsAt.replace(/^at /, '') : standsAt;
    const line = /^ratioLine\.(.+)\.ratio$/.exec(id)?.[1];
    const weekly = line === undefined ? undefined : now.get(`ratioLine.${line}.weekly`);
    if (weekly === undefined || typeof value !== 'string') continue;
    const isNew = !asWritten.has(id) || !asWritten.has(cellOfRatio(value)('weekly'));
    if (isNew) move(value, poundsOf(weekly));
  }
  const said = new Map(now);
  for (const [row, pounds] of moved) {
    const cell = now.get(row);
    if (cell === undefined) continue;
    const weekly = poundsOf(cell).plus(pounds);
    said.set(row, { ...cell, value: weekly.toNumber(), exact: exactText(weekly) });
    // A share of the fee is compared as often as its pounds are, and follows from them.
    said.delete(row.replace(/weekly$/, 'share'));
    said.delete(row.replace(/weekly$/, 'perStaffHour'));
  }
  return said;
}

const poundsOf = ({ exact: decimal, value }: GridCell): Exact => exact(decimal ?? String(value));
