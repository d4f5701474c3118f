/**
 * Chance that can be repeated: the same seed gives the same run, on every machine. Steps of 32-bit
 * whole numbers after the "small fast counting" recipe (sfc32, public domain), and the waiting times drawn from them with
 * the four operations alone (`logarithm`), so that no browser's own `Math.log` can change a digit.
 *
 * Times are ordinary binary numbers: they are drawn, not agreed, and no money is worked out in them.
 */
import { exponential, naturalLogarithm } from './logarithm';

export type Chance = () => number;

/** Numbers from 0 up to, not including, 1, of 53 random bits each. */
export function seededRandom(seed: number): Chance {
  const next = counterAndChaos(seed);
  for (let step = 0; step < 20; step += 1) next();
  return () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
}

/** Whole numbers of 32 bits: three words that stir each other, and a counter that keeps the cycle long. */
function counterAndChaos(seed: number): Chance {
  let [a, b, c, counter] = [0x9e3779b9, seed | 0, Math.floor(seed / 4294967296) | 0, 1];
  return () => {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn;
  };
}

/** A wait that is as likely to end in one week as in the next. */
export function exponentialWait(mean: number, chance: Chance): number {
  return -mean * naturalLogarithm(1 - chance());
}

/** How long a child stays, in weeks. */
export type StayLength =
  | { readonly kind: 'exponential'; readonly meanWeeks: number }
  /** Few long stays among many short ones; spread is the standard deviation of the logarithm. */
  | { readonly kind: 'lognormal'; readonly meanWeeks: number; readonly spread: number }
  /** A share of placements that end early, and the others. */
  | {
      readonly kind: 'twoPhase';
      readonly shortShare: number;
      readonly shortMeanWeeks: number;
      readonly longMeanWeeks: number;
    };

export function stayWeeks(stay: StayLength, chance: Chance): number {
  switch (stay.kind) {
    case 'exponential':
      return exponentialWait(stay.meanWeeks, chance);
    case 'lognormal':
      return stay.meanWeeks * exponential(stay.spread * normalDraw(chance) - (stay.spread * stay.spread) / 2);
    case 'twoPhase':
      return exponentialWait(chance() < stay.shortShare ? stay.shortMeanWeeks : stay.longMeanWeeks, chance);
  }
}

export function meanStayWeeks(stay: StayLength): number {
  return stay.kind === 'twoPhase'
    ? stay.shortShare * stay.shortMeanWeeks + (1 - stay.shortShare) * stay.longMeanWeeks
    : stay.meanWeeks;
}

/** √(8 ÷ e): how far the points reach in which a ratio is normal. */
const reach = 1.7155277699214135;

/**
 * A draw from the normal distribution with mean 0 and spread 1, as the ratio of two draws (Kinderman and Monahan): a pair
 * is taken again until its ratio x has x² ≤ −4 × ln of the second. It needs neither a root nor a cosine.
 */
function normalDraw(chance: Chance): number {
  for (;;) {
    const second = 1 - chance();
    const ratio = ((chance() - 0.5) * reach) / second;
    if (ratio * ratio <= -4 * naturalLogarithm(second)) return ratio;
  }
}
