/**
 * Where a figure stands among the figures of others, as Excel's PERCENTRANK.INC but not cut off after three digits:
 * the share of the way from the lowest to the highest, counted in figures and not in pounds.
 *
 * rank = how many lie below ÷ (n − 1); between two figures, the part of the step that lies below is added. Figures that
 * tie take the lowest place. The figure's own placement is no other, so whoever asks leaves it out of the list.
 * Outside the list there is no rank: "below all 12", "above all 12".
 *
 * Worked example: £4,500 among 3,900, 4,200, 4,800 and 6,000. Two lie below, so the last of them is at place 1; 4,500 is
 * (4,500 − 4,200) ÷ (4,800 − 4,200) = 0.5 further on: (1 + 0.5) ÷ 3 = 0.5.
 *
 * Errors: null for an empty list. A list of one holds no steps to count, so a figure equal to it has no rank either.
 */
import type { Exact } from '../money/exact';
import { exact } from '../money/exact';
import type { Fraction } from '../money/percentage';
import { ascending } from './percentile';

export type Position =
  | { readonly kind: 'within'; readonly rank: Fraction; readonly n: number }
  | { readonly kind: 'belowAll' | 'aboveAll' | 'equalToAll'; readonly n: number };

export function positionAmong(value: Exact, others: readonly Exact[]): Position | null {
  const inOrder = ascending(others);
  const n = inOrder.length;
  const lowest = inOrder[0];
  const highest = inOrder.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  if (value.lessThan(lowest)) return { kind: 'belowAll', n };
  if (value.greaterThan(highest)) return { kind: 'aboveAll', n };
  if (n === 1) return { kind: 'equalToAll', n };
  return { kind: 'within', rank: { fraction: stepsBelow(value, inOrder).dividedBy(n - 1) }, n };
}

function stepsBelow(value: Exact, inOrder: readonly Exact[]): Exact {
  const below = inOrder.filter((each) => each.lessThan(value)).length;
  const next = inOrder[below];
  const last = inOrder[below - 1];
  if (next === undefined || last === undefined || next.equals(value)) return exact(below);
  return value
    .minus(last)
    .dividedBy(next.minus(last))
    .plus(below - 1);
}

/** In words, where there is no rank to show. */
export function outsideInWords(position: Exclude<Position, { kind: 'within' }>): string {
  const n = String(position.n);
  switch (position.kind) {
    case 'belowAll':
      return `below all ${n}`;
    case 'aboveAll':
      return `above all ${n}`;
    case 'equalToAll':
      return `the same as the only one`;
  }
}
