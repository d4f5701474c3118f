/**
 * `beds-to-buy`: how many places to commission as a block, and what a week then costs.
 *
 * In: load (children needing a place), blockPrice, spotPrice, resalePrice (a week; nought unless given).
 * Out: marginalRule {beds, weeklyCost}, and newsvendor {beds, weeklyCost}, the bound that assumes moves.
 *
 * Worked example: load 4, block 5000, spot 7000: 2 places, 27,230.77 a week; newsvendor 3 places, 24,435.98.
 */
import { placesToCommission, type PlacesAndCost } from '../../domain/contracts/occupancy/placesToCommission';
import { exactText } from '../../domain/money/exact';
import { notCalculated, type CalculationResult } from './calculation';
import type { JsonObject } from '../typed/jsonValue';
import { readInput } from '../typed/inputFields';
import { childrenNeedingAPlace } from '../typed/placeKinds';
import { placePriceFields, placePricesFrom } from './placePricesInput';
import { resultOf } from './termsResult';

const fields = { load: childrenNeedingAPlace, ...placePriceFields };

export function calculateBedsToBuy(input: unknown): CalculationResult {
  const read = readInput('beds-to-buy', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  return resultOf(placesToCommission(read.value.load, placePricesFrom(read.value)), (answer) => ({
    marginalRule: asJson(answer.marginalRule),
    newsvendor: asJson(answer.newsvendor),
  }));
}

function asJson({ places, weeklyCost }: PlacesAndCost): JsonObject {
  return { beds: String(places), weeklyCost: exactText(weeklyCost) };
}
