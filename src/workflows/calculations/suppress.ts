/**
 * `suppress`: whether a statistic of others may be shown.
 *
 * In: counts ({council: n}), optionally providers ({name: n}) and earlier ([{n, differsBy}]: answers given before, and by
 * how many records their sets differ from this one). Out: shown, reason ("few", "one-council", "one-provider", "differs"
 * or null).
 *
 * Worked example: 4 and 3: shown. 5 and 2: "one-council". 4 and 3 after an answer that differs by 3: "differs".
 */
import { suppressionOf } from '../../domain/portfolio/suppression';
import { optional, readInput } from '../typed/inputFields';
import { byName, listOf, partsOf } from '../typed/nestedKinds';
import { wholeNumber } from '../typed/priceKinds';
import { notCalculated, type CalculationResult } from './calculation';
import { resultOf } from './workedResult';

const fields = {
  counts: byName('records', wholeNumber, 0),
  providers: optional(byName('records', wholeNumber, 0)),
  earlier: optional(listOf('earlier answers', partsOf({ n: wholeNumber, differsBy: wholeNumber }), 0)),
};

export function calculateSuppress(input: unknown): CalculationResult {
  const read = readInput('suppress', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { counts, providers = [], earlier = [] } = read.value;
  const suppression = suppressionOf({
    byCouncil: counts.map(({ value }) => value),
    byProvider: providers.map(({ value }) => value),
    earlier,
  });
  return resultOf(suppression, ({ reason }) => ({ shown: reason === null, reason }));
}
