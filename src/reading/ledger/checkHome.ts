/** Whether a home's unit cost is one that a person would believe: wrong units show here first. */
import type { Finding } from '../../domain/evidence/finding';
import { wholeSubmission, type Place } from '../../domain/evidence/place';
import { exact, sumOf } from '../../domain/money/exact';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import { perBedWeek } from '../../domain/unitCost/unitCost';
import { unitCostUnlikely } from './ledgerFindings';

/** Well outside what has been published: a question, no limit. */
const leastLikely = exact(500);
const mostLikely = exact(100000);

export function checkHome(
  { years, lines }: InHouseHome,
  headings: readonly { readonly at: Place }[],
): readonly Finding[] {
  return years.flatMap(({ label, occupiedBedNights }, index) => {
    const amounts = lines.flatMap(({ amounts: each }) => each[index] ?? []);
    if (occupiedBedNights === null || amounts.length === 0) return [];
    const weekly = perBedWeek(sumOf(amounts), occupiedBedNights)?.pounds;
    return weekly === undefined || (!weekly.lessThan(leastLikely) && !weekly.greaterThan(mostLikely))
      ? []
      : [unitCostUnlikely(headings[index]?.at ?? wholeSubmission, label, weekly)];
  });
}
