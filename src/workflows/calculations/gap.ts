/**
 * `gap`: why a submitted cost of one post differs from what it should be: hours, rate, and how many children share it.
 *
 * In: submitted and shouldCost, each {hours (a week), rate (£ an hour, all in), children (that share it)}.
 * Out: gap (£ a child and week), hours, rate, sharing, which add up to it.
 *
 * Worked example: 150 h × £20.50 ÷ 3.2 against 120 h × £18.40 ÷ 3.4: gap 311.53, hours 162.35, rate 92.65, sharing 56.53.
 */
import { exactText } from '../../domain/money/exact';
import { gapParts, type SharedHours } from '../../domain/shouldCost/gap';
import { notCalculated, type CalculationResult } from './calculation';
import { isObject, readInput, type Understood } from '../typed/inputFields';
import { numberAboveNought, numberFromNought } from '../typed/inputKinds';

const sides = ['submitted', 'shouldCost'] as const;
const sideFields = { hours: numberFromNought, rate: numberFromNought, children: numberAboveNought };

export function calculateGap(input: unknown): CalculationResult {
  if (!isObject(input)) return notCalculated('gap needs an object with the fields submitted, shouldCost.');
  const unknown = Object.keys(input).filter((name) => !sides.some((side) => side === name));
  const [submitted, shouldCost] = [sideOf(input, 'submitted'), sideOf(input, 'shouldCost')];
  const problems = [
    ...unknown.map((name) => `"${name}" is not a field of gap, which has submitted, shouldCost.`),
    ...problemsOf(submitted),
    ...problemsOf(shouldCost),
  ];
  if (problems.length > 0 || submitted.kind === 'notUnderstood' || shouldCost.kind === 'notUnderstood')
    return notCalculated(...problems);
  const { gap, hours, rate, sharing } = gapParts(submitted.value, shouldCost.value);
  return {
    answer: {
      gap: exactText(gap),
      hours: exactText(hours),
      rate: exactText(rate),
      sharing: exactText(sharing),
    },
    problems: [
      ...(costsNothing(submitted.value)
        ? [
            'What was submitted costs nothing: the gap is the whole should-cost. Ask whether the post is left out.',
          ]
        : []),
      ...(costsNothing(shouldCost.value)
        ? [
            'What it should cost is nothing: the gap is the whole submitted cost. Check the hours and the rate that are expected.',
          ]
        : []),
    ],
  };
}

function sideOf(
  input: Readonly<Record<string, unknown>>,
  side: (typeof sides)[number],
): Understood<SharedHours> {
  if (!Object.hasOwn(input, side))
    return {
      kind: 'notUnderstood',
      problems: [`"${side}" is missing: an object with hours, rate, children is expected.`],
    };
  return readInput(`"${side}"`, sideFields, input[side]);
}

function problemsOf(side: Understood<SharedHours>): readonly string[] {
  return side.kind === 'understood' ? [] : side.problems;
}

function costsNothing({ hours, rate }: SharedHours): boolean {
  return hours.isZero() || rate.isZero();
}
