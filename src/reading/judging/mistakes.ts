/**
 * What providers get wrong in a total, as readings of their own: a line left out, one counted twice, what was typed as words.
 */
import type { OpenItems } from './openItems';
import type { Mistake, SolverRow } from './solverRow';
import { roundingOf } from './worth';

/** A total that misses its lines: by a line left out, by one counted twice, by what is typed as words. */
export function mistakeIn(
  rows: readonly SolverRow[],
  open: OpenItems,
  position: number,
  value: number,
): Mistake | null {
  const items = open.items.slice(position);
  if (items.length < 3) return null;
  const gap = open.sumFrom(position) - value;
  const close = roundingOf(items.length);
  const texts = items.filter(({ kind, from }) => kind === 'line' && rows[from]?.isText === true);
  if (texts.length > 0 && texts.length < items.length / 2) {
    const sum = texts.reduce((total, item) => total + item.value, 0);
    if (Math.abs(sum - gap) <= close) return { kind: 'textLeftOut', rows: texts.map(({ from }) => from) };
  }
  const missed = items.find((item) => Math.abs(item.value - gap) <= close && gap > 0);
  if (missed !== undefined) return { kind: 'leftOut', row: missed.from };
  const twice = items.find((item) => Math.abs(item.value + gap) <= close && gap < 0);
  return twice === undefined ? null : { kind: 'twice', row: twice.from };
}
