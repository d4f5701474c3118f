/** A calculation's result from worked terms: the answer where there is one, and every finding as a sentence. */
import { priceFindingInWords, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, type Exact } from '../../domain/money/exact';
import type { CalculationResult } from './calculation';
import type { JsonObject } from '../typed/jsonValue';
import { answerByName, type Named } from '../typed/nestedKinds';

export function resultOf<T>(
  { value, findings }: Worked<T>,
  answer: (value: T) => JsonObject,
): CalculationResult {
  return { answer: value === null ? null : answer(value), problems: findings.map(priceFindingInWords) };
}

export function textByName(entries: readonly Named<Exact>[]): Readonly<Record<string, string>> {
  return answerByName(entries.map(({ name, value }) => ({ name, value: exactText(value) })));
}
