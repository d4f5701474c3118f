/**
 * The gap of lines that state hours as it is printed: each kind and what has no hours come to the whole, hours, rate and sharing to
 * their kind, no part more than a penny from its exact value (`roundedTogether.ts`).
 */
import { zero } from '../money/exact';
import { roundedTogether } from '../money/roundedTogether';
import { toThePenny } from '../money/rounding';
import type { GapOfLines } from './gapOfLines';

export function gapOfLinesInPennies({ gap: exactly, kinds, withoutHours }: GapOfLines): GapOfLines {
  const gap = toThePenny(exactly);
  const pennies = roundedTogether(gap, [...kinds.map((each) => each.gap), withoutHours]);
  return {
    gap,
    kinds: kinds.map((each, index) => {
      const own = pennies[index] ?? zero;
      const parts = [each.hours, each.rate, each.sharing];
      const [hours = zero, rate = zero, sharing = zero] = roundedTogether(own, parts);
      return { ...each, gap: own, hours, rate, sharing };
    }),
    withoutHours: pennies.at(-1) ?? zero,
  };
}
