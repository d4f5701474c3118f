/**
 * Costs are shared as if every place were taken on every night. No home achieves that over a year; a fee built on it
 * does not cover cost as soon as one child leaves, and the provider will be back for more.
 *
 * Warning. Quiet where nothing is shared, and where this child is alone in a home of several places: while the fee is
 * paid the one place that can be used is taken.
 */
import { wholeSubmission } from '../../evidence/place';
import { hundred, one } from '../../money/exact';
import type { Check } from '../check';
import { percentInWords } from '../inWords';
import { sharesHomeCosts } from '../sharedCosts';

export const occupancyFull: Check = ({ openBook }) => {
  const { plannedOccupancy, placesThatCanBeUsed, registeredPlaces, at } = openBook.placement;
  if (plannedOccupancy === null || plannedOccupancy.fraction.lessThan(one)) return [];
  const isSolo = placesThatCanBeUsed?.equals(one) === true && registeredPlaces?.greaterThan(one) === true;
  if (isSolo || !sharesHomeCosts(openBook)) return [];
  return [
    {
      code: 'occupancy-full',
      severity: 'warning',
      at: at['plannedOccupancyPercent'] ?? wholeSubmission,
      expected: 'an occupancy that leaves room for places standing vacant between children',
      received: percentInWords(plannedOccupancy.fraction.times(hundred)),
      advice:
        'Ask for the nights occupied over the last 12 months, and whether the fee would be raised when a place stands vacant.',
    },
  ];
};
