/**
 * `uplift`: what a contract's uplift clause gives, and which of its steps binds.
 *
 * In: weights ({name: fraction}, 1 in all), indices ({name: per cent}, the same names); optionally lowerOf and higherOf
 * (lists of per cents held against the formula's), cap, floor (per cent), freeze (true: no uplift).
 * Out: percent; binding: "formula", "lowerOf", "higherOf", "cap", "floor" or "freeze".
 *
 * Worked example: weights 0.4 and 0.6, indices 3 and 10.1: 7.26, "formula".
 */
import { clauseUplift } from '../../domain/uplift/upliftClause';
import { exactText } from '../../domain/money/exact';
import { fraction, percentage } from '../../domain/money/percentage';
import { notCalculated, type CalculationResult } from './calculation';
import { optional, readInput } from '../typed/inputFields';
import { byName } from '../typed/nestedKinds';
import { changes, percentOfChange, share, yesOrNo } from '../typed/priceKinds';
import { resultOf } from './workedResult';

const fields = {
  weights: byName('weights from 0 to 1', share),
  indices: byName('percentages', percentOfChange),
  lowerOf: optional(changes),
  higherOf: optional(changes),
  cap: optional(percentOfChange),
  floor: optional(percentOfChange),
  freeze: optional(yesOrNo),
};

export function calculateUplift(input: unknown): CalculationResult {
  const read = readInput('uplift', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { weights, indices, lowerOf = [], higherOf = [], cap, floor, freeze = false } = read.value;
  const uplift = clauseUplift({
    weights: weights.map(({ name, value }) => ({ index: name, weight: fraction(value) })),
    indices: indices.map(({ name, value }) => ({ index: name, change: percentage(value) })),
    lowerOf,
    higherOf,
    cap: cap === undefined ? null : percentage(cap),
    floor: floor === undefined ? null : percentage(floor),
    freeze,
  });
  return resultOf(uplift, ({ uplift: { percent }, binding }) => ({ percent: exactText(percent), binding }));
}
