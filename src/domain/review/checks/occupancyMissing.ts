/**
 * Occupancy is not stated although costs of the whole home are shared among its children. Each point of occupancy moves
 * the fee: £10,000 a week over 4 places is £2,941.18 a child at 85 % and £2,500.00 at 100 %.
 *
 * Warning: an assumed occupancy stands in meanwhile. A provider's own layout that prices one child is asked too, as a note.
 */
import type { Finding } from '../../evidence/finding';
import { wholeSubmission } from '../../evidence/place';
import type { Check } from '../check';
import { one } from '../../money/exact';
import { cannotUse } from '../unusableAnswers';
import { sharesHomeCosts } from '../sharedCosts';

function notTold(arePlacesMissing: boolean): Finding {
  return {
    code: 'occupancy-missing',
    severity: 'note',
    at: wholeSubmission,
    expected: 'how many places the home has, and the occupancy that the fee is set at',
    received: arePlacesMissing ? 'neither places nor occupancy' : 'no occupancy',
    advice:
      'Ask over how many children the home’s costs were shared: each vacancy that was reckoned with is in this fee.',
  };
}

export const occupancyMissing: Check = ({ openBook }) => {
  const { plannedOccupancy, registeredPlaces } = openBook.placement;
  if (plannedOccupancy !== null || cannotUse(openBook, 'plannedOccupancyPercent')) return [];
  if (!sharesHomeCosts(openBook)) {
    // A price for one child rests on an occupancy too, told or not; a home of one place has none.
    const isAsked = openBook.submission.layout === 'foreign' && registeredPlaces?.equals(one) !== true;
    return isAsked ? [notTold(registeredPlaces === null)] : [];
  }
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
