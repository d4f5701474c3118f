/**
 * A line stated as a percentage. Cost is what the lines in pounds come to; x % of cost is cost × x, a return of cost is of
 * that with the other percentages of cost on it. Price is cost with every percentage line but discounts in it, so that x % of
 * price is price × x, and price = (cost + lines of cost) ÷ (1 − all x of price). A discount is taken off the price before it.
 * The three bases stand as rows of their own below the lines.
 *
 * Worked example: cost £4,412.40, a return of 10 % of cost: £441.24. At 10 % of price: 4,412.40 ÷ 0.9 × 0.1 = £490.27.
 */
import { costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import { costLineById } from '../../domain/fee/costLine';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { Exact } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, chosen, computed, shareInput, typedFigure, words } from '../core/cells';
import type { DescribedCell } from '../core/description';
import {
  absolute,
  cell,
  difference,
  either,
  equals,
  greaterThan,
  number,
  plus,
  product,
  quotient,
  rounded,
  sumOfCells,
  sumWhere,
  text,
  when,
  type Expression,
} from '../core/expression';
import { lineFigure, ofFeeLine, yes, type LineFigure } from './cellIds';
import { costColumn, percentageColumn } from './feeRows';
import { isPercentage } from './percentageLines';

export const ofCost = 'of cost';
const ofPrice = 'of price';

export const baseCell = {
  inPounds: 'fee.base.inPounds',
  fullCost: 'fee.base.fullCost',
  price: 'fee.base.price',
} as const;

export function percentageAmount({ id }: FeeLine, review: FeeReview): readonly DescribedCell[] {
  const line = costLineById(review.openBook.costLines, id);
  if (line === null || !isPercentage(line)) throw new Error(`${id} is not stated as a percentage`);
  const { percentage, of } = line.amount;
  const period = words(of === 'cost' ? ofCost : ofPrice, 'text', lineFigure('period'));
  return cellsOf(percentage.percent.dividedBy(100), period);
}

/** A row to add a percentage in. */
export function sparePercentage(): readonly DescribedCell[] {
  const period = chosen(
    lineFigure('period'),
    ofCost,
    [ofCost, ofPrice],
    'A percentage of cost, or of the whole price?',
    'inputKind',
  );
  return cellsOf(null, period);
}

function cellsOf(share: Exact | null, period: DescribedCell): readonly DescribedCell[] {
  return [
    ofThisChild,
    typedFigure(
      lineFigure('amount'),
      share,
      'inputPercent',
      shareInput('Type a percentage between 0 % and 100 %.'),
    ),
    period,
    ...noneOfItsOwn,
    weekly,
  ];
}

const ofThisChild = words('this child', 'text', lineFigure('basis'));
const noneOfItsOwn = [
  blank('wte', lineFigure('periodsAYear')),
  blank('percent', lineFigure('share')),
  blank('money', lineFigure('whole')),
  blank('wte', lineFigure('childrenSharing')),
];
const weekly = computed(lineFigure('weekly'), rounded(product(base(), signed()), 2), 'money');

function isOf(category: CostCategory): Expression {
  return equals(ofFeeLine('category'), text(costCategoryLabel(category)));
}

function base(): Expression {
  const ofCosts = when(
    either(isOf('return'), isOf('discount')),
    cell(baseCell.fullCost),
    cell(baseCell.inPounds),
  );
  return when(equals(ofFeeLine('period'), text(ofCost)), ofCosts, cell(baseCell.price));
}

function signed(): Expression {
  const typed = ofFeeLine('amount');
  return when(isOf('discount'), difference(number(0), absolute(typed)), typed);
}

/** What percentages are taken of: lines in pounds that are in the fee, the cost with its percentages, and the price that covers both. */
export function percentageBases(review: FeeReview): Readonly<Record<keyof typeof baseCell, Expression>> {
  const column = (name: LineFigure) => percentageColumn(review, name);
  const shares = (of: string, category?: CostCategory): Expression =>
    sumWhere(
      column('amount'),
      { cells: column('period'), equals: text(of) },
      { cells: column('included'), equals: text(yes) },
      ...(category === undefined
        ? []
        : [{ cells: column('category'), equals: text(costCategoryLabel(category)) }]),
    );
  const costs = difference(difference(shares(ofCost), shares(ofCost, 'return')), shares(ofCost, 'discount'));
  const covered = product(cell(baseCell.fullCost), plus(number(1), shares(ofCost, 'return')));
  const left = difference(number(1), difference(shares(ofPrice), shares(ofPrice, 'discount')));
  return {
    inPounds: sumOfCells(costColumn(review, 'inFee')),
    fullCost: product(cell(baseCell.inPounds), plus(number(1), costs)),
    price: when(greaterThan(left, number(0)), quotient(covered, left), number(0)),
  };
}
