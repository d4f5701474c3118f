/**
 * What a contract's clause gives in a year: a weighted mean of indices, then the limits that the contract names, in this
 * order: the lower of it and stated figures, the higher of it and stated figures, a cap, a floor, a freeze.
 *
 * u = Σ weight × index. The step that binds is the last one that changed the figure; one that only equals it does not.
 *
 * Worked example: Cardiff 2024/25 (published, adult services): 40 % × 3 % + 60 % × 10.1 % = 7.26 %, the formula binds.
 * The lower of 1.5 % and an index of 2.3 %: 1.5 %, "lowerOf" binds.
 *
 * Errors: weights that do not add up to 1, a weight without its index or an index without a weight, a floor above the cap.
 */
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { exactText, greatestOf, leastOf, one, sumOf, zero, type Exact } from '../money/exact';
import type { Fraction, Percentage } from '../money/percentage';

export interface UpliftClause {
  readonly weights: readonly { readonly index: string; readonly weight: Fraction }[];
  readonly indices: readonly { readonly index: string; readonly change: Percentage }[];
  readonly lowerOf: readonly Percentage[];
  readonly higherOf: readonly Percentage[];
  readonly cap: Percentage | null;
  readonly floor: Percentage | null;
  readonly freeze: boolean;
}

export type BindingStep = 'formula' | 'lowerOf' | 'higherOf' | 'cap' | 'floor' | 'freeze';

export interface ClauseUplift {
  readonly uplift: Percentage;
  readonly binding: BindingStep;
}

interface Reached {
  readonly percent: Exact;
  readonly binding: BindingStep;
}

export function clauseUplift(clause: UpliftClause): Worked<ClauseUplift> {
  const wrong = clauseWrong(clause);
  if (wrong.length > 0) return refused(...wrong);
  const { cap, floor, freeze } = clause;
  const percents = (list: readonly Percentage[]): readonly Exact[] => list.map(({ percent }) => percent);
  const steps: readonly (readonly [BindingStep, (percent: Exact) => Exact])[] = [
    ['lowerOf', (percent) => leastOf(percent, ...percents(clause.lowerOf))],
    ['higherOf', (percent) => greatestOf(percent, ...percents(clause.higherOf))],
    ['cap', (percent) => (cap === null ? percent : leastOf(percent, cap.percent))],
    ['floor', (percent) => (floor === null ? percent : greatestOf(percent, floor.percent))],
    ['freeze', (percent) => (freeze ? zero : percent)],
  ];
  const reached = steps.reduce<Reached>(
    ({ percent, binding }, [name, step]) => {
      const after = step(percent);
      return { percent: after, binding: after.equals(percent) ? binding : name };
    },
    { percent: weightedMean(clause), binding: 'formula' },
  );
  return worked({ uplift: { percent: reached.percent }, binding: reached.binding });
}

function weightedMean({ weights, indices }: UpliftClause): Exact {
  const changes = new Map(indices.map(({ index, change }) => [index, change.percent]));
  return sumOf(weights.map(({ index, weight }) => weight.fraction.times(changes.get(index) ?? zero)));
}

function clauseWrong({ weights, indices, cap, floor }: UpliftClause): readonly PriceFinding[] {
  const sum = sumOf(weights.map(({ weight }) => weight.fraction));
  return [
    ...(sum.equals(one) ? [] : [weightsNotOne(sum)]),
    ...notAmong(weights, indices).map((index) => alone(`weights.${index}`, 'an index for it')),
    ...notAmong(indices, weights).map((index) =>
      alone(`indices.${index}`, 'a weight for it, nought if need be'),
    ),
    ...(cap !== null && floor?.percent.greaterThan(cap.percent) === true ? [floorAboveCap(floor, cap)] : []),
  ];
}

function notAmong(
  some: readonly { readonly index: string }[],
  others: readonly { readonly index: string }[],
): readonly string[] {
  const known = new Set(others.map(({ index }) => index));
  return some.flatMap(({ index }) => (known.has(index) ? [] : [index]));
}

function weightsNotOne(sum: Exact): PriceFinding {
  return priceFinding('weights-not-one', {
    at: 'weights',
    expected: 'weights that add up to 1, that is 100 %',
    received: `${exactText(sum)}, that is ${exactText(sum.times(100))} %`,
    advice: 'A part of the fee that does not move has its weight too, and a change of 0.',
  });
}

function alone(at: string, expected: string): PriceFinding {
  return priceFinding('index-without-weight', {
    at,
    expected,
    received: 'none',
    advice: 'Give every part of the clause one weight and one index, under the same name.',
  });
}

function floorAboveCap(floor: Percentage, cap: Percentage): PriceFinding {
  return priceFinding('floor-above-cap', {
    at: 'floor, cap',
    expected: `a floor of at most the cap, ${exactText(cap.percent)} %`,
    received: `${exactText(floor.percent)} %`,
    advice: 'Check which of the two is which.',
  });
}
