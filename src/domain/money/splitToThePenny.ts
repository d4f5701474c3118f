/**
 * Sharing an amount so that the parts add up to it: between funders, councils or categories.
 *
 * Each part first gets the whole pennies of its exact share. The pennies left over go one each to the parts that lost
 * the largest remainder, and where remainders tie, to the part named first. Whole numbers are used throughout, so no
 * tie is decided by a recurring decimal.
 *
 * Worked example: £100.00 in three equal parts is £33.34, £33.33, £33.33. £0.05 by 1 : 1 is £0.03 and £0.02.
 * A negative total (a credit) is shared as its amount is, with the sign put back: −£100.00 is −£33.34, −£33.33, −£33.33.
 * The total itself is first brought to the penny.
 *
 * Errors: null where the weights say nothing about how to share: there are none, one is negative, or all are nought.
 * The caller knows what the weights were and says so in its own words.
 */
import { exact, exactText, type Exact } from './exact';
import { toThePenny } from './rounding';

export function splitToThePenny(total: Exact, weights: readonly Exact[]): readonly Exact[] | null {
  const places = weights.reduce((most, weight) => Math.max(most, weight.decimalPlaces()), 0);
  if (weights.some((weight) => weight.isNegative() && !weight.isZero())) return null;
  const pennies = inUnitsOf(2, toThePenny(total.abs()));
  const parts = splitWhole(
    pennies,
    weights.map((weight) => inUnitsOf(places, weight)),
  );
  return parts?.map((part) => poundsOf(part, total.isNegative())) ?? null;
}

/**
 * The same for whole pennies and whole weights of nought or more, where many are shared: 100 by 1, 1, 1 is 34, 33, 33.
 * Null where all weights are nought.
 */
export function splitWhole(pennies: bigint, weights: readonly bigint[]): readonly bigint[] | null {
  const sumOfWeights = weights.reduce((sum, weight) => sum + weight, 0n);
  if (sumOfWeights === 0n) return null;
  const shares = weights.map((weight) => ({
    pennies: (pennies * weight) / sumOfWeights,
    remainder: (pennies * weight) % sumOfWeights,
  }));
  const leftOver = pennies - shares.reduce((sum, share) => sum + share.pennies, 0n);
  if (leftOver === 0n) return shares.map((share) => share.pennies);
  const ranks = ranksByLargest(shares.map((share) => share.remainder));
  return shares.map((share, index) => share.pennies + (BigInt(ranks[index] ?? 0) < leftOver ? 1n : 0n));
}

/** Counted in the last decimal place: 1.25 to two places is 125, 0.5 is 50. */
export function inUnitsOf(places: number, value: Exact): bigint {
  const [whole = '0', decimals = ''] = exactText(value).split('.');
  return BigInt(whole + decimals.padEnd(places, '0'));
}

/** Where each value stands, largest first and ties in the order given: of 3, 7, 3 the ranks are 1, 0, 2. */
function ranksByLargest(values: readonly bigint[]): readonly number[] {
  const order = values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => (a.value === b.value ? a.index - b.index : a.value > b.value ? -1 : 1));
  const ranks = new Array<number>(values.length);
  order.forEach(({ index }, rank) => (ranks[index] = rank));
  return ranks;
}

function poundsOf(pennies: bigint, owedBack: boolean): Exact {
  const pounds = exact(pennies.toString()).dividedBy(100);
  return owedBack && !pounds.isZero() ? pounds.negated() : pounds;
}
