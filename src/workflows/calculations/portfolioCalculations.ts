/** The calculations about many placements, by the name that `open-book calc` knows them by. */
import type { Calculation } from './calculation';
import { calculateDemand } from './demand';
import { calculateFeeRound } from './feeRound';
import { calculateHashReference } from './hashReference';
import { calculatePortfolioYear } from './portfolioYear';
import { calculateSuppress } from './suppress';

export const portfolioCalculations: Readonly<Record<string, Calculation>> = {
  'portfolio-year': calculatePortfolioYear,
  'fee-round': calculateFeeRound,
  demand: calculateDemand,
  'hash-reference': calculateHashReference,
  suppress: calculateSuppress,
};
