/** Bed-nights that a ledger leaves out: which, of what year and home, so that figures typed beside it can settle them. */
import type { Finding } from '../../domain/evidence/finding';
import type { Place } from '../../domain/evidence/place';

export interface NightsMissing extends Finding {
  readonly nights: {
    readonly which: 'available' | 'occupied';
    readonly year: string;
    /** Null where the ledger has one home. */
    readonly home: string | null;
  };
}

export function isNightsMissing(finding: Finding): finding is NightsMissing {
  return 'nights' in finding;
}

export function nightsMissing(at: Place, year: string, which: 'available' | 'occupied'): NightsMissing {
  return {
    nights: { which, year, home: null },
    code: 'required-field-missing',
    severity: 'error',
    at,
    expected: `bed-nights ${which} in ${year}`,
    received: 'nothing',
    advice:
      which === 'available'
        ? 'Add a row “Bed-nights available” (places × nights open), or “Number of places”.'
        : 'Add a row “Bed-nights occupied” (nights on which a child slept there), or “Occupancy”.',
  };
}
