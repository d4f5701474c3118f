/**
 * Occupancy is not stated although costs of the whole home are shared among its children. Each point of occupancy moves
 * the fee: £10,000 a week over 4 places is £2,941.18 a child at 85 % and £2,500.00 at 100 %.
 *
 * Warning: an assumed occupancy stands in meanwhile. Quiet where nothing is shared.
 */
import { wholeSubmission } from '../../evidence/place';
import type { Check } from '../check';
import { sharesHomeCosts } from '../sharedCosts';

export const occupancyMissing: Check = ({ openBook }) => {
  if (openBook.placement.plannedOccupancy !== null || !sharesHomeCosts(openBook)) return [];
  return [
    {
      code: 'occupancy-missing',
      severity: 'warning',
      at: openBook.placement.at['plannedOccupancyPercent'] ?? wholeSubmission,
      expected: 'the occupancy that the home’s costs are shared over',
      received: 'none stated',
      advice:
        'Ask which occupancy the fee was worked out on, and for the home’s nights occupied over the last 12 months.',
    },
  ];
};
