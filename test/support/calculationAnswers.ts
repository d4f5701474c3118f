/** A calculation's answer, which must have no problems beside it; or its problems, which must have no answer. */
import type { JsonObject } from '../../src/workflows/typed/jsonValue';
import { calculate } from '../../src/workflows/calculations/calculations';

export function answerOf(name: string, input: unknown): JsonObject {
  const result = calculate(name, input);
  expect(result.problems).toEqual([]);
  return result.answer ?? {};
}

export function refusalOf(name: string, input: unknown): string {
  const result = calculate(name, input);
  expect(result.answer).toBeNull();
  expect(result.problems).not.toEqual([]);
  return result.problems.join('\n');
}
