/** A day in a list that is none: its row counts as though nothing stood there. */
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';

export function dayNotRead(at: string, shown: string): PriceFinding {
  return priceFinding(
    'day-not-read',
    {
      at,
      expected: 'a day such as 1 April 2026',
      received: `“${shown.slice(0, 60)}”`,
      advice: 'The row is counted as though no day stood there: type the day.',
    },
    'warning',
  );
}
