/**
 * A percentage and a fraction are two types: 15 % is `percentage('15')`, the same share of one is `fraction('0.15')`.
 * Mixing them is the commonest slip in fee spreadsheets, so it does not compile here.
 */
import { exact, hundred, type Exact, type ExactSource } from './exact';

export interface Percentage {
  readonly percent: Exact;
}

export interface Fraction {
  readonly fraction: Exact;
}

export function percentage(percent: ExactSource): Percentage {
  return { percent: exact(percent) };
}

export function fraction(share: ExactSource): Fraction {
  return { fraction: exact(share) };
}

export function fractionOf(value: Percentage): Fraction {
  return { fraction: value.percent.dividedBy(hundred) };
}

export function percentageOf(value: Fraction): Percentage {
  return { percent: value.fraction.times(hundred) };
}
