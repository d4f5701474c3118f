/** A day written with a weekday that is not its own: one of the two is a slip, and the date is taken. */
import { priceFinding, type PriceFinding } from './priceFinding';

export const weekdayDiffers = (at: string, written: string, weekday: string): PriceFinding =>
  priceFinding(
    'weekday-differs',
    {
      at,
      expected: `a weekday that is the date’s: ${weekday}`,
      received: `“${written.slice(0, 60)}”`,
      advice: 'The date is taken. Ask which day is meant.',
    },
    'warning',
  );
