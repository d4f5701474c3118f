/**
 * One week of a shared block settled among its councils: each uses its own places first, then another's free place at the
 * resale price, then spot. Free places are offered in the order of the rota; a place that nobody takes is still paid for
 * by the council that holds it. Children who find no place at all are placed elsewhere at the spot price.
 *
 * Worked example: places 3 and 2 at £5,000, resale £4,000, spot £7,000; 1 and 4 children need one. The second council
 * uses its own 2 and takes the first's 2 free places. First: 15,000 − 8,000 = £7,000; second: 10,000 + 8,000 = £18,000;
 * together £25,000, the block's whole price.
 *
 * The councils' costs always add up to the block plus spot: what one council pays for a place another receives.
 */
import { exact, sumOf, type Exact } from '../../money/exact';
import type { Weekly } from '../../money/moneyPer';
import type { Shared } from '../models/contractModel';

export interface SettledCouncil {
  readonly ownPlacesUsed: number;
  readonly taken: number;
  readonly offered: number;
  readonly vacant: number;
  readonly placedElsewhere: number;
  /** Pounds a week. */
  readonly cost: Exact;
}

/** `children`: how many of each council need a place this week, in the order of the rota. */
export function settleShared(
  shared: Shared,
  spotPrice: Weekly,
  children: readonly number[],
): readonly SettledCouncil[] {
  const wanted = shared.entitlements.map((held, council) => Math.max(0, (children[council] ?? 0) - held));
  const free = shared.entitlements.map((held, council) => Math.max(0, held - (children[council] ?? 0)));
  const traded = Math.min(total(wanted), total(free));
  const taken = inOrder(wanted, traded);
  const offered = inOrder(free, traded);
  return shared.entitlements.map((held, council) => {
    const counts = {
      ownPlacesUsed: held - (free[council] ?? 0),
      taken: taken[council] ?? 0,
      offered: offered[council] ?? 0,
      vacant: (free[council] ?? 0) - (offered[council] ?? 0),
      placedElsewhere: (wanted[council] ?? 0) - (taken[council] ?? 0),
    };
    return { ...counts, cost: sharedCost({ ...shared, spotPrice }, held, counts) };
  });
}

export interface SharedPrices {
  readonly price: Weekly;
  readonly resalePrice: Weekly;
  readonly spotPrice: Weekly;
}

/** Place-weeks and child-weeks: of one week, or of many added up. */
export type SharedWeeks = Pick<SettledCouncil, 'taken' | 'offered' | 'placedElsewhere'>;

/** What a council pays for so many place-weeks that it holds, used or not, what it takes and offers, and spot. */
export function sharedCost(
  { price, resalePrice, spotPrice }: SharedPrices,
  held: number,
  { taken, offered, placedElsewhere }: SharedWeeks,
): Exact {
  return sumOf([
    price.pounds.times(held),
    resalePrice.pounds.times(exact(taken - offered)),
    spotPrice.pounds.times(placedElsewhere),
  ]);
}

/** `places` handed out to the first in the rota until it has all it can use, then to the next. */
function inOrder(limits: readonly number[], places: number): readonly number[] {
  let left = places;
  return limits.map((limit) => {
    const given = Math.min(limit, left);
    left -= given;
    return given;
  });
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
