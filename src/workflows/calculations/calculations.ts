/** Every calculation there is, by the name that `open-book calc` knows it by. */
import { employmentRulesInForce } from '../../reference/employmentRulesInForce';
import {
  notCalculated,
  type Calculation,
  type CalculationReference,
  type CalculationResult,
} from './calculation';
import { comparisonCalculations } from './comparisonCalculations';
import { contractCalculations } from './contractCalculations';
import { calculateCover } from './cover';
import { calculateGap } from './gap';
import { calculateLawfulFloor } from './lawfulFloor';
import { calculateMargin } from './margin';
import { calculateOnCosts } from './onCosts';
import { calculatePositions } from './positions';
import { portfolioCalculations } from './portfolioCalculations';
import { priceCalculations } from './priceCalculations';
import { calculateSplit } from './split';
import { calculateWeekly } from './weekly';

const calculations: Readonly<Record<string, Calculation>> = {
  'on-costs': calculateOnCosts,
  cover: calculateCover,
  weekly: calculateWeekly,
  margin: calculateMargin,
  split: calculateSplit,
  gap: calculateGap,
  'lawful-floor': calculateLawfulFloor,
  positions: calculatePositions,
  ...contractCalculations,
  ...comparisonCalculations,
  ...priceCalculations,
  ...portfolioCalculations,
};

export const calculationNames: readonly string[] = Object.keys(calculations);

const publishedReference: CalculationReference = { rulesInForce: (asAt) => employmentRulesInForce(asAt) };

/** Runs the calculation of that name on JSON, with the published figures unless others are given. */
export function calculate(
  name: string,
  input: unknown,
  reference: CalculationReference = publishedReference,
): CalculationResult {
  const calculation = Object.hasOwn(calculations, name) ? calculations[name] : undefined;
  return calculation === undefined
    ? notCalculated(`There is no calculation "${name}". The calculations are ${calculationNames.join(', ')}.`)
    : calculation(input, reference);
}
