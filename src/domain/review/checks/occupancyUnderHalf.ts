/**
 * Costs are shared over fewer than half of the places, so each child carries more than twice a place's cost.
 * Where places are kept empty for this child's safety, that belongs in its own visible line, not in the occupancy.
 *
 * Warning. Example: 45 % of 4 places means that 1.8 children carry the whole home.
 */
import { wholeSubmission } from '../../evidence/place';
import { exact, hundred } from '../../money/exact';
import type { Check } from '../check';
import { percentInWords } from '../inWords';

export const occupancyUnderHalf: Check = ({ openBook }) => {
  const { plannedOccupancy, at } = openBook.placement;
  if (plannedOccupancy === null || plannedOccupancy.fraction.greaterThanOrEqualTo(exact('0.5'))) return [];
  return [
    {
      code: 'occupancy-under-half',
      severity: 'warning',
      at: at['plannedOccupancyPercent'] ?? wholeSubmission,
      expected: 'costs shared over at least half of the places',
      received: percentInWords(plannedOccupancy.fraction.times(hundred)),
      advice:
        'Ask why so few places are counted on, and have places kept empty for safety or matching shown as their own line.',
    },
  ];
};
