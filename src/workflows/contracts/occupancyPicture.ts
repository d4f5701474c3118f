/**
 * How much of the time exactly so many places are occupied, as bars: honest occupancy is a distribution and not one
 * number. Beside each bar stands its share in words.
 *
 * Worked example: four places, a load of 4: none in 2.9 % of the time, one in 11.7 %, two in 23.3 %, three in 31.1 %,
 * all four in 31.1 %.
 */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { greatestOf, sumOf, unsafeNumber, zero, type Exact } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { shareInWords } from '../shown/shownFigures';

export interface OccupancyBar {
  /** "3 of 4" or, where many are shown together, "12 to 14 of 200". */
  readonly label: string;
  readonly share: string;
  /** 0 to 1, the longest bar being 1: for drawing only. */
  readonly length: number;
}

const mostBars = 13;

export function occupancyBars({ distribution, terms }: ContractComparison): readonly OccupancyBar[] {
  const { places } = terms.demand;
  const together = Math.ceil(distribution.length / mostBars);
  const groups = Array.from({ length: Math.ceil(distribution.length / together) }, (_, group) => {
    const from = group * together;
    const shares = distribution.slice(from, from + together);
    return { from, to: from + shares.length - 1, share: sumOf(shares) };
  });
  const longest = greatestOf(zero, ...groups.map(({ share }) => share));
  return groups.map(({ from, to, share }) => ({
    label: `${from === to ? String(from) : `${String(from)} to ${String(to)}`} of ${String(places)}`,
    share: shareInWords(share),
    length: partOf(share, longest),
  }));
}

function partOf(share: Exact, longest: Exact): number {
  return longest.isZero() ? 0 : unsafeNumber(roundHalfAwayFromZero(share.dividedBy(longest), 4));
}
