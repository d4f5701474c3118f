/**
 * The named roundings. Nothing else in the product rounds.
 *
 * Shown money is rounded half away from zero to the penny, as Excel's ROUND does: 67218.525 is £67,218.53 and
 * −1.005 is −£1.01.
 */
import type { Exact } from './exact';

/** decimal.js calls half away from zero "half up": its ROUND_HALF_UP, code 4. */
const halfAwayFromZero = 4;

/** Half away from zero to `places` decimal places, as Excel's ROUND: `roundHalfAwayFromZero(exact('-1.005'), 2)` is −1.01. */
export function roundHalfAwayFromZero(value: Exact, places: number): Exact {
  // To tens and hundreds, as Excel's ROUND with places below nought
  if (places < 0) {
    const step = 10 ** -places;
    return value.dividedBy(step).toDecimalPlaces(0, halfAwayFromZero).times(step);
  }
  return value.decimalPlaces() <= places ? value : value.toDecimalPlaces(places, halfAwayFromZero);
}

/** To the penny: the one rounding money ever has. */
export function toThePenny(pounds: Exact): Exact {
  return roundHalfAwayFromZero(pounds, 2);
}
