/** A calculation's result from worked terms: the answer where there is one, and every finding as a sentence. */
import { priceFindingAsText, type Worked } from '../../domain/evidence/priceFinding';
import type { CalculationResult } from './calculation';
import type { JsonObject } from '../typed/jsonValue';

export function resultOf<T>(
  { value, findings }: Worked<T>,
  answer: (value: T) => JsonObject,
): CalculationResult {
  return { answer: value === null ? null : answer(value), problems: findings.map(priceFindingAsText) };
}
