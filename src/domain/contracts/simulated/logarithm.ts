/**
 * Natural logarithm and its inverse, worked out with plus, minus, times and divided by alone.
 *
 * `Math.log` and `Math.exp` may differ in the last digit from one browser to the next, since the language leaves them to
 * it; the four operations may not, they are rounded to the nearest binary number everywhere. A seeded run that uses only
 * these gives the same digits on every machine.
 *
 * Worked example: 0.75 lies between √½ and √2, so with z = (0.75 − 1) ÷ (0.75 + 1) = −1/7 the logarithm is
 * 2 × (z + z³/3 + z⁵/5 + …) = −0.28768207.
 *
 * Errors: none within what a run asks for, numbers above nought for the logarithm and exponents between −700 and 700.
 */
const logarithmOfTwo = 0.6931471805599453;
const rootOfHalf = 0.7071067811865476;

export function naturalLogarithm(value: number): number {
  let scaled = value;
  let doublings = 0;
  for (; scaled < rootOfHalf; doublings -= 1) scaled *= 2;
  for (; scaled > 2 * rootOfHalf; doublings += 1) scaled /= 2;
  const z = (scaled - 1) / (scaled + 1);
  return doublings * logarithmOfTwo + 2 * z * oddTerms(z * z);
}

/** 1 + s/3 + s²/5 + …: s is at most 0.0295, so eleven terms reach the sixteenth digit. */
function oddTerms(square: number): number {
  let sum = 0;
  for (let odd = 23; odd >= 1; odd -= 2) sum = sum * square + 1 / odd;
  return sum;
}

export function exponential(exponent: number): number {
  const doublings = Math.floor(exponent / logarithmOfTwo + 0.5);
  const left = exponent - doublings * logarithmOfTwo;
  let sum = 1;
  for (let term = 18; term >= 1; term -= 1) sum = 1 + (sum * left) / term;
  return sum * powerOfTwo(doublings);
}

/** Exact for every power that a binary number can hold. */
function powerOfTwo(power: number): number {
  let result = 1;
  const factor = power < 0 ? 0.5 : 2;
  for (let left = Math.abs(power); left > 0; left -= 1) result *= factor;
  return result;
}
