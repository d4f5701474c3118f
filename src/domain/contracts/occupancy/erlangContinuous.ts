/**
 * Erlang's loss formula between whole numbers of places, and the two questions asked backwards: which load goes with so
 * many places and such a share placed elsewhere, and how many places go with a load and a share.
 *
 * The formula continues to any number of places x as `1 ÷ B(x, a) = a × ∫ e^(−a·t) × (1 + t)^x dt` (t from 0 on), which
 * is e^a × a^(−x) × Γ(x + 1, a). The part of x after the point is worked out that way, by a continued fraction where
 * a is above one and by a series where it is not; the whole part by the ordinary recursion.
 * Load: Newton's method on logarithms. The slope of ln B over ln a is x − a × (1 − B), which only falls as a rises, so
 * the method closes in from below and cannot run away. Places: the two whole numbers around the answer, then false
 * position between them. Both stop when twenty-five digits stand; at 2,000 places at least twelve are promised.
 *
 * Worked example: one in a hundred placed elsewhere at 15 places: a load of 8.108 (published tables for lines say 8.108);
 * 2.5 places at a load of 1: B = 0.115327.
 */
import { exact, one, type Exact } from '../../money/exact';
import { inverseAfter, refusedShare } from './erlangLoss';

const closeEnough = exact('1e-25');
const negligible = exact('1e-42');
const mostSteps = 400;

/** B for any number of places of nought or more, the load above nought. */
export function refusedShareContinuous(places: Exact, load: Exact): Exact {
  const whole = places.floor();
  const part = places.minus(whole);
  if (part.isZero()) return refusedShare(whole.toNumber(), load);
  return one.dividedBy(inverseAfter(inverseOfPart(part, load), part, whole.toNumber(), load));
}

function inverseOfPart(part: Exact, load: Exact): Exact {
  return load.greaterThan(one) ? byContinuedFraction(part, load) : bySeries(part, load);
}

/** a × the continued fraction of Γ(s, a) ÷ (e^−a × a^s), s = part + 1, by Lentz's method. */
function byContinuedFraction(part: Exact, load: Exact): Exact {
  let denominator = load.minus(part);
  let ratioBefore = one.dividedBy(negligible);
  let ratioAfter = one.dividedBy(denominator);
  let fraction = ratioAfter;
  for (let step = 1; step <= 2000; step += 1) {
    const term = part.plus(1).minus(step).times(step);
    denominator = denominator.plus(2);
    ratioAfter = one.dividedBy(denominator.plus(term.times(ratioAfter)));
    ratioBefore = denominator.plus(term.dividedBy(ratioBefore));
    const change = ratioAfter.times(ratioBefore);
    fraction = fraction.times(change);
    if (change.minus(one).abs().lessThan(exact('1e-38'))) break;
  }
  return load.times(fraction);
}

/** e^a × a^(−part) × Γ(part + 1) less the rising series: nothing large cancels where a is one or less. */
function bySeries(part: Exact, load: Exact): Exact {
  const complete = load.exp().times(load.pow(part.negated())).times(gammaOfOnePlus(part));
  return complete.minus(risingSeries(part, load));
}

/** Σ x^(n+1) ÷ (s × (s + 1) × … × (s + n)), s = part + 1. */
function risingSeries(part: Exact, x: Exact): Exact {
  let term = x.dividedBy(part.plus(1));
  let total = term;
  for (let step = 2; term.greaterThan(total.times(negligible)); step += 1) {
    term = term.times(x).dividedBy(part.plus(step));
    total = total.plus(term);
  }
  return total;
}

/** Γ(1 + part): the rising series at 110, beyond which less than 1e-45 of the whole is left. */
function gammaOfOnePlus(part: Exact): Exact {
  const far = exact(110);
  return risingSeries(part, far).times(far.pow(part)).times(far.negated().exp());
}

/** The load at which `refused` of the children find no place among so many; places above 0, refused between 0 and 1. */
export function loadFor(places: Exact, refused: Exact): Exact {
  let load = places;
  for (let step = 0; step < mostSteps; step += 1) {
    const now = refusedShareContinuous(places, load);
    const slope = places.minus(load.times(one.minus(now)));
    const change = refused.ln().minus(now.ln()).dividedBy(slope);
    load = load.times(change.exp());
    if (change.abs().lessThan(closeEnough)) break;
  }
  return load;
}

/** The places, not rounded, at which `refused` of the children find none; load above 0, refused above 0 and at most 1. */
export function placesFor(load: Exact, refused: Exact): Exact {
  const wanted = one.dividedBy(refused);
  const inverseAfterOneMore = (inverse: Exact, places: number): Exact =>
    one.plus(inverse.times(places + 1).dividedBy(load));
  let whole = 0;
  let inverse = one;
  let next = inverseAfterOneMore(inverse, whole);
  while (next.lessThanOrEqualTo(wanted)) {
    whole += 1;
    inverse = next;
    next = inverseAfterOneMore(inverse, whole);
  }
  return inverse.equals(wanted) ? exact(whole) : betweenWholePlaces(whole, load, refused);
}

/** False position on ln B from `whole` to one place more; the end that stays counts half each time (the Illinois rule). */
function betweenWholePlaces(whole: number, load: Exact, refused: Exact): Exact {
  const miss = (places: Exact): Exact => refusedShareContinuous(places, load).ln().minus(refused.ln());
  let low = exact(whole);
  let high = exact(whole + 1);
  let missLow = miss(low);
  let missHigh = miss(high);
  let places = low;
  for (let step = 0; step < mostSteps; step += 1) {
    const before = places;
    places = high.minus(missHigh.times(high.minus(low)).dividedBy(missHigh.minus(missLow)));
    if (places.minus(before).abs().lessThan(closeEnough)) break;
    const missed = miss(places);
    if (missed.isZero()) break;
    if (missed.isPositive()) [low, missLow, missHigh] = [places, missed, missHigh.dividedBy(2)];
    else [high, missHigh, missLow] = [places, missed, missLow.dividedBy(2)];
  }
  return places;
}
