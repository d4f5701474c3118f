/**
 * Figures as a screen shows them: shares and hours with one decimal, WTE with two, money in pounds and pence.
 *
 * Worked example: the fraction 0.70505 is shown as 70.5 %, 5.4909 WTE as 5.49.
 */
import { exactText, hundred, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import type { KeyRatio } from '../../domain/review/keyRatios';

/** `5.50`, `−0.3`: grouped in thousands, with a minus sign that reads as one. */
export function decimalInWords(value: Exact, places: number): string {
  const rounded = roundHalfAwayFromZero(value, places);
  const [whole = '0', rest = ''] = exactText(rounded.abs()).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const tail = places === 0 ? '' : `.${rest.padEnd(places, '0')}`;
  return `${rounded.isNegative() && !rounded.isZero() ? '−' : ''}${grouped}${tail}`;
}

export function shareInWords(fraction: Exact): string {
  return `${decimalInWords(fraction.times(hundred), 1)} %`;
}

export function ratioInWords({ unit, value }: Pick<KeyRatio, 'unit' | 'value'>): string {
  if (value === null) return 'not stated';
  switch (unit) {
    case 'share':
      return shareInWords(value);
    case 'hours':
      return `${decimalInWords(value, 1)} hours`;
    case 'poundsAnHour':
      return `${poundsInWords(value)} an hour`;
    case 'wte':
      return `${decimalInWords(value, 2)} WTE`;
  }
}
