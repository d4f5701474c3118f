/**
 * Break-even of both sides under one contract: the occupancy from which on the council pays no more than spot would cost
 * for the same children, and from which on the provider's payment covers its cost.
 *
 *   council: Pay(k) ≤ S × k · provider: Pay(k) ≥ F + V × k · for that k and every larger one up to all that can be used
 *
 * Between whole numbers of places payments run straight (and bend where a guarantee ends), so the crossing is where the
 * straight line meets. Worked example, 4 places, spot £7,000: a block at £5,000 from 5,000 ÷ 7,000 = 71.43 %; a guarantee
 * of 80 % at £5,200 from 0.8 × 5,200 ÷ 7,000 = 59.43 %; spot at £5,600 always. Provider with F 14,000, V 900: the block
 * always pays its 20,000 − 14,000 − 900 × 4; spot at £5,600 from 14,000 ÷ (4 × 4,700) = 74.47 %.
 *
 * Some contracts have none: always (at every occupancy) or never (not even with every place that can be used occupied).
 */
import { exact, zero, type Exact } from '../../money/exact';
import type { ContractModel } from './contractModel';
import type { Demand } from './expectedCost';
import { paymentFor } from './payment';
import { costOf, type ProviderCosts } from './providerView';

export type BreakEven =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  /** A share of all places. */
  | { readonly kind: 'from'; readonly occupancy: Exact };

export interface BreakEvens {
  readonly council: BreakEven;
  readonly provider: BreakEven;
}

export function breakEvens(
  model: ContractModel,
  { places, placesKeptEmpty }: Pick<Demand, 'places' | 'placesKeptEmpty'>,
  spotPrice: Exact,
  provider: ProviderCosts,
): BreakEvens {
  const usable = places - placesKeptEmpty;
  const guaranteed = model.kind === 'minimumGuarantee' ? [model.guarantee.fraction.times(places)] : [];
  const bends = guaranteed.filter((k) => k.lessThan(usable));
  const occupied = [...Array.from({ length: usable + 1 }, (_, k) => exact(k)), ...bends].toSorted(
    (first, second) => first.comparedTo(second),
  );
  const from = (gained: (k: Exact, payment: Exact) => Exact): BreakEven =>
    lastCrossing(
      occupied.map((k) => ({ k, gained: gained(k, paymentFor(model, places, k)) })),
      places,
    );
  return {
    council: from((k, payment) => spotPrice.times(k).minus(payment)),
    provider: from((k, payment) => payment.minus(costOf(provider, k))),
  };
}

interface Point {
  readonly k: Exact;
  /** Nought or more where this side is no worse off. */
  readonly gained: Exact;
}

function lastCrossing(points: readonly Point[], places: number): BreakEven {
  const last = points.findLastIndex(({ gained }) => gained.isNegative() && !gained.isZero());
  const below = points[last];
  const above = points[last + 1];
  if (below === undefined) return { kind: 'always' };
  if (above === undefined) return { kind: 'never' };
  const step = above.k.minus(below.k);
  const part = zero.minus(below.gained).dividedBy(above.gained.minus(below.gained));
  return { kind: 'from', occupancy: below.k.plus(step.times(part)).dividedBy(places) };
}
