/**
 * Low, central and high of what a category may rest on, live: its should-cost, whose ends go part of the way from central, so that
 * together they come to the range to expect, or the quartiles of comparable homes. And whether two such ranges disagree.
 *
 * Worked example: central £468.75, low £277.78, 40 % of the way: £468.75 − 0.4 × £190.97 = £392.36.
 */
import type { CostCategory } from '../../domain/fee/costCategory';
import type { PositionBasisName } from '../../domain/negotiation/negotiationTerms';
import { benchmarkCell } from '../benchmarks/cellIds';
import {
  absolute,
  both,
  cell,
  difference,
  either,
  greaterThan,
  number,
  product,
  rounded,
  sum,
  type Expression,
} from '../core/expression';
import { varianceCell } from '../shouldCost/cellIds';
import { negotiationTotal } from './cellIds';

export type BasisFigure = 'basisLow' | 'basisCentral' | 'basisHigh';

/** To the penny. */
export function endOf(basis: PositionBasisName, category: CostCategory, name: BasisFigure): Expression {
  return rounded(
    basis === 'shouldCost' ? shouldCostEnd(category, name) : cell(benchmarkCell(category, quartileOf[name])),
    2,
  );
}

const quartileOf = { basisLow: 'lowerQuartile', basisCentral: 'median', basisHigh: 'upperQuartile' } as const;

function shouldCostEnd(category: CostCategory, name: BasisFigure): Expression {
  const central = cell(varianceCell(category, 'central'));
  if (name === 'basisCentral') return central;
  const [end, way] = name === 'basisLow' ? (['low', 'wayToLow'] as const) : (['high', 'wayToHigh'] as const);
  const apart = difference(cell(varianceCell(category, end)), central);
  return sum(central, product(cell(negotiationTotal[way]), apart));
}

export interface LiveRange {
  readonly low: Expression;
  readonly central: Expression;
  readonly high: Expression;
}

/** Further apart at the centre than the narrower of the two is wide, by the domain’s own rule (`categoryBasis.ts`). */
export function liveDisagreement(first: LiveRange, second: LiveRange): Expression {
  const apart = absolute(difference(first.central, second.central));
  const exceeds = ({ low, high }: LiveRange) => {
    const width = difference(high, low);
    return both(greaterThan(width, number(0)), greaterThan(apart, width));
  };
  return either(exceeds(first), exceeds(second));
}
