/**
 * How many figures a statistic must rest on before anybody is placed by it: a median 5, a quartile 8, any other 20.
 * Fewer would let one home speak for a market, or let one provider's price be read out of the answer.
 *
 * Worked example: of 6 homes the median may be shown; their quartiles are "too few to compare".
 */
import type { Exact } from '../money/exact';

export const tooFewToCompare = 'too few to compare';

export const fewestForMedian = 5;
export const fewestForQuartile = 8;
const fewestForDecile = 20;

export function fewestFor(share: Exact): number {
  if (share.equals('0.5')) return fewestForMedian;
  return share.equals('0.25') || share.equals('0.75') ? fewestForQuartile : fewestForDecile;
}
