/** Rows of a list of placements, generated: some of one placement, some without an end, some that cannot all be true. */
import * as fc from 'fast-check';
import { daysAfter, knownDay, type IsoDate } from '../../src/domain/calendar/isoDate';
import { exact } from '../../src/domain/money/exact';
import type { PlacedRow } from '../../src/domain/portfolio/placed';

const words = (...from: readonly string[]) => fc.option(fc.constantFrom(...from), { nil: undefined });
export const aDay = (first: string, nights: number): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: 0, max: nights }).map((after) => daysAfter(knownDay(first), after));
export const pennies = fc.integer({ min: 100, max: 2_000_000 }).map((each) => exact(each).dividedBy(100));

const aRow: fc.Arbitrary<PlacedRow> = fc
  .record({
    weekly: pennies,
    placement: words('P-1', 'P-2', 'P-3', 'p-3', 'P-4', 'P-5', 'P-6'),
    provider: words('Alder', 'ALDER', 'Beech', '*', '>5', 'constructor'),
    home: words('Hollin Bank', 'Rowan'),
    band: words('1', '2'),
    sourcing: words('Spot', 'Framework'),
    council: words('North'),
    starts: fc.option(aDay('2025-06-01', 640), { nil: undefined }),
    stay: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
    feeFrom: fc.option(aDay('2025-12-01', 400), { nil: undefined }),
    health: fc.option(pennies, { nil: undefined }),
    socialCare: fc.option(pennies, { nil: undefined }),
  })
  .map(({ stay, ...row }) => ({
    ...row,
    ends: stay === undefined || row.starts === undefined ? undefined : daysAfter(row.starts, stay),
  }));
export const someRows = fc.array(aRow, { maxLength: 14 });
