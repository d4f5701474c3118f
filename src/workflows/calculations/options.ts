/**
 * `options`: homes ranked by price and quality with a stated weight. Exact.
 *
 * In: options ([{name, cost, quality, dropsNeed?}], quality 0 to 100, dropsNeed true or the need it drops), priceWeight
 * (0 to 1). Out: ranked ([{name, priceScore, score}], best first, ties in the order given), notRanked (those that drop a
 * need), crossovers ([{first, second, priceWeight}]: first leads above that weight of price, second below).
 *
 * Worked example: 265200 at 58 and 301600 at 80, priceWeight 0.3: 70.6 and 82.379; crossover at 0.6457.
 */
import { rankOptions, type RankedOptions } from '../../domain/options/rankOptions';
import { exactText } from '../../domain/money/exact';
import { fraction } from '../../domain/money/percentage';
import { optional, readInput, type InputKind } from '../typed/inputFields';
import { anyNumber, numberAboveNought } from '../typed/inputKinds';
import type { JsonObject } from '../typed/jsonValue';
import { listOf, partsOf } from '../typed/nestedKinds';
import { aName, share } from '../typed/priceKinds';
import { notCalculated, type CalculationResult } from './calculation';
import { resultOf } from './workedResult';

const droppedNeed: InputKind<boolean> = {
  expected: 'true, false or the name of the need that is dropped',
  read: (given) => {
    if (typeof given === 'boolean') return { value: given };
    return aName.read(given) === null ? null : { value: true };
  },
};

const fields = {
  options: listOf(
    'options',
    partsOf({ name: aName, cost: numberAboveNought, quality: anyNumber, dropsNeed: optional(droppedNeed) }),
  ),
  priceWeight: share,
};

export function calculateOptions(input: unknown): CalculationResult {
  const read = readInput('options', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const options = read.value.options.map((option) => ({ ...option, dropsNeed: option.dropsNeed ?? false }));
  return resultOf(rankOptions(options, fraction(read.value.priceWeight)), answer);
}

function answer({ ranked, notRanked, crossovers }: RankedOptions): JsonObject {
  return {
    ranked: ranked.map(({ name, priceScore, score }) => ({
      name,
      priceScore: exactText(priceScore),
      score: exactText(score),
    })),
    notRanked,
    crossovers: crossovers.map(({ first, second, priceWeight }) => ({
      first,
      second,
      priceWeight: exactText(priceWeight.fraction),
    })),
  };
}
