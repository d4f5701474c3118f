/** A calculation's result from checked contract terms: the answer where there is one, and every finding as a sentence. */
import { contractFindingInWords, type ValidatedTerms } from '../../domain/contracts/contractFinding';
import type { CalculationResult } from './calculation';
import type { JsonObject } from '../typed/jsonValue';

export function resultOf<T>(
  { value, findings }: ValidatedTerms<T>,
  answer: (value: T) => JsonObject,
): CalculationResult {
  return { answer: value === null ? null : answer(value), problems: findings.map(contractFindingInWords) };
}
