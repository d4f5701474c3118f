/** A figure of the judge's as pounds and pence, for a sentence. */
import { exact, exactFromSpreadsheet } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';

export function poundsShown(value: number): string {
  return poundsInWords(exactFromSpreadsheet(Math.round(value * 100) / 100) ?? exact(0));
}
