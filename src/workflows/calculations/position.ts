/**
 * `position`: where a figure stands among others.
 *
 * Among figures that are known. In: value, values (those of others: leave the placement itself out). Out: rank, as
 * Excel's PERCENTRANK.INC but exact, ties lowest; null with the place in words where the value is outside the list.
 * Among published quantiles. In: value, n, quantiles (by their share: "0.25"). Out: place, in words.
 *
 * Worked example: 4500 among 3900, 4200, 4800, 6000: rank 0.5. 4500 with n 12 and quantiles 0.25: 4100, 0.5: 4600:
 * 0.25 + 400 ÷ 500 × 0.25 = 0.45, "between the lower quartile and the median, near the 45th percentile".
 */
import { outsideInWords, positionAmong } from '../../domain/benchmarks/position';
import { placeAmongQuantiles, type Quantile } from '../../domain/benchmarks/placeAmongQuantiles';
import { exactFromText, exactText } from '../../domain/money/exact';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { isObject, readInput, type InputKind } from '../typed/inputFields';
import { anyNumber, readNumber } from '../typed/inputKinds';
import { listOfNumbers } from './numberLists';

const wholeNumber: InputKind<number> = {
  expected: 'a whole number of figures of nought or more, such as 12,',
  read: (given) => {
    const read = readNumber(given)?.value;
    return read === undefined || !read.isInteger() || read.isNegative() ? null : { value: read.toNumber() };
  },
};

const quantilesByShare: InputKind<readonly Quantile[]> = {
  expected: 'an object of figures by their share from 0 to 1, such as {"0.25": 4100, "0.5": 4600},',
  read: (given) => {
    if (!isObject(given)) return null;
    const entries = Object.entries(given);
    const quantiles = entries.flatMap(([key, item]) => quantile(key, item));
    return quantiles.length === entries.length && quantiles.length > 0 ? { value: quantiles } : null;
  },
};

const amongOthers = { value: anyNumber, values: listOfNumbers };
const amongQuantiles = { value: anyNumber, n: wholeNumber, quantiles: quantilesByShare };

export function calculatePosition(input: unknown): CalculationResult {
  return isObject(input) && Object.hasOwn(input, 'quantiles') ? placeIn(input) : rankIn(input);
}

function rankIn(input: unknown): CalculationResult {
  const read = readInput('position', amongOthers, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const position = positionAmong(read.value.value, read.value.values);
  if (position === null) return notCalculated('"values" must hold at least one number.');
  return position.kind === 'within'
    ? calculated({ rank: exactText(position.rank.fraction) })
    : calculated({ rank: null, place: outsideInWords(position) });
}

function placeIn(input: unknown): CalculationResult {
  const read = readInput('position', amongQuantiles, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { value, n, quantiles } = read.value;
  const place = placeAmongQuantiles(value, n, quantiles);
  return place === null
    ? notCalculated('"quantiles" must rise with their shares; check whether two of them were mixed up.')
    : calculated({ place });
}

function quantile(key: string, item: unknown): readonly Quantile[] {
  const share = exactFromText(key);
  const read = readNumber(item);
  if (share === null || read === null || share.isNegative() || share.greaterThan(1)) return [];
  return [{ share, value: read.value }];
}
