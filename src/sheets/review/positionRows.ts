/**
 * Our position, a row a category: what is submitted in it, what it is set beside, and the opening, target and limit that the
 * rules above propose; then lines that are not allowable, what was added in this workbook, what no line explains, what is
 * expected without a line, and the live totals. A category's figure is never spread over its lines.
 */
import {
  additionalCategories,
  costCategoryLabel,
  costCategoryOrder,
  type CostCategory,
} from '../../domain/fee/costCategory';
import {
  positionNames,
  ruleFigureWords,
  type PositionName,
  type RuleFigure,
} from '../../domain/negotiation/positionRule';
import { comparedRows, notAllowableRow } from '../../domain/review/comparedRows';
import { expectedWithoutLine } from '../../domain/review/expectedWithoutLine';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, computed, moneyInput, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  both,
  cell,
  countOfNumbers,
  difference,
  either,
  equals,
  greaterThan,
  largest,
  lessThan,
  not,
  number,
  product,
  smallest,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import { feeCell, linesExceedFee } from '../core/feeCells';
import { totalCell } from '../shouldCost/cellIds';
import { categoriesInFee } from './categoryTable';
import {
  negotiationCell,
  negotiationTotal,
  no,
  ownPositionCell,
  ruleCell,
  unexplainedRow,
  yes,
  type NegotiationFigure,
} from './cellIds';
import { inFeeWhere } from './feeRows';
import { basisCells, nothing, nothingBeside } from './positionBasis';
import { positionOf } from './negotiationRules';
import { inColumns, positionLabels, type NegotiationTable, type RowCells } from './negotiationTable';

/** What is expected without a line of the fee, and what lines came into it in this workbook. */
const expectedRow = 'expectedWithoutLine';
const addedRow = 'addedHere';

export function positionRows(
  review: FeeReview,
  comparisons: ReviewComparisons,
  table: NegotiationTable,
): readonly DescribedRow[] {
  const categories = categoriesShown(review, comparisons);
  const ids = positionRowIds(review, comparisons);
  return [
    ...categories.map((category) => categoryRow(category, review, comparisons, table)),
    notAllowable(review, table),
    added(categories, table),
    unexplained(table),
    ...expectedWithout(categories, review, comparisons, table),
    totalsRow(ids, table),
  ];
}

function categoriesShown(review: FeeReview, comparisons: ReviewComparisons): readonly CostCategory[] {
  const compared = comparedRows(review, comparisons).flatMap(({ id }) =>
    id === notAllowableRow ? [] : [id],
  );
  const inFee = categoriesInFee(review);
  return costCategoryOrder.filter((each) => inFee.includes(each) || compared.includes(each));
}

/** The rows that the totals are the sums of. */
export const positionRowIds = (review: FeeReview, comparisons: ReviewComparisons): readonly string[] => [
  ...categoriesShown(review, comparisons),
  notAllowableRow,
  addedRow,
  unexplainedRow,
];

function categoryRow(
  category: CostCategory,
  review: FeeReview,
  comparisons: ReviewComparisons,
  table: NegotiationTable,
): DescribedRow {
  const of = (name: NegotiationFigure) => cell(negotiationCell(category, name));
  // A category whose lines were taken out of the fee has nothing left to explain.
  const supported = when(
    equals(of('submitted'), number(0)),
    number(0),
    difference(of('submitted'), largest(number(0), of('gap'))),
  );
  return inColumns(table, {
    line: words(costCategoryLabel(category), 'label'),
    submitted: live(category, 'submitted', inFeeWhere(review, 'inFee', yes, category), 'money'),
    gap: live(category, 'gap', inFeeWhere(review, 'gap', yes, category)),
    ownFigures: live(category, 'ownFigures', supported, 'money'),
    ...basisCells(category, review, comparisons),
    ...positions(category, table, additionalCategories.includes(category) ? 'submitted' : null),
  });
}

function live(
  id: string,
  name: NegotiationFigure,
  expression: Expression,
  style: DescribedCell['style'] = 'moneyDash',
): DescribedCell {
  return computed(negotiationCell(id, name), expression, style);
}

/** Nought in opening, target and limit. */
function notAllowable(review: FeeReview, table: NegotiationTable): DescribedRow {
  const id = notAllowableRow;
  return inColumns(table, {
    line: words('Lines that are not allowable', 'label'),
    submitted: live(id, 'submitted', inFeeWhere(review, 'inFee', no, null), 'money'),
    gap: live(id, 'gap', cell(negotiationCell(id, 'submitted'))),
    ownFigures: nothing(id, 'ownFigures'),
    ...nothingBeside(id),
    ...positions(id, table, 'ownFigures'),
  });
}

/** Lines of categories that the submission had no line of: they stand as they are until somebody types. */
function added(categories: readonly CostCategory[], table: NegotiationTable): DescribedRow {
  const id = addedRow;
  const known = [...categories, notAllowableRow].map((each) => negotiationCell(each, 'submitted'));
  return inColumns(table, {
    line: words('Other lines, added or moved here', 'label'),
    submitted: live(id, 'submitted', difference(cell(feeCell.explained), sumOfCells(known)), 'money'),
    gap: nothing(id, 'gap'),
    ownFigures: live(id, 'ownFigures', cell(negotiationCell(id, 'submitted')), 'money'),
    ...nothingBeside(id),
    ...positions(id, table, 'ownFigures'),
  });
}

/** Nothing need be paid for what nobody explains; lines that come to more than the fee lower the price instead. */
function unexplained(table: NegotiationTable): DescribedRow {
  const id = unexplainedRow;
  const submitted = cell(negotiationCell(id, 'submitted'));
  return inColumns(table, {
    line: words('Not explained by any line', 'labelStrong'),
    submitted: live(id, 'submitted', cell(feeCell.unexplained), 'money'),
    gap: live(id, 'gap', largest(number(0), submitted)),
    ownFigures: live(id, 'ownFigures', smallest(number(0), submitted)),
    ...nothingBeside(id),
    ...positions(id, table, 'ownFigures'),
  });
}

function positions(id: string, table: NegotiationTable, held: 'submitted' | 'ownFigures' | null): RowCells {
  const of = (name: NegotiationFigure) => cell(negotiationCell(id, name));
  const position = (name: PositionName) =>
    computed(negotiationCell(id, name), positionOf(table, id, name, held), 'moneyStrong');
  const own = (name: PositionName) =>
    typedFigure(
      ownPositionCell(id, name),
      null,
      'inputMoney',
      moneyInput(
        `Type a ${positionLabels[name].toLowerCase()} of your own, pounds a week; empty, the proposed one holds.`,
      ),
    );
  return {
    opening: position('opening'),
    target: position('target'),
    limit: position('limit'),
    'own.opening': own('opening'),
    'own.target': own('target'),
    'own.limit': own('limit'),
    lessAWeek: live(id, 'lessAWeek', difference(of('target'), of('submitted'))),
  };
}

/** With it the column comes to the whole should-cost, so nothing that is expected goes missing from the table. */
function expectedWithout(
  shown: readonly CostCategory[],
  review: FeeReview,
  comparisons: ReviewComparisons,
  table: NegotiationTable,
): readonly DescribedRow[] {
  if (comparisons.shouldCost === null) return [];
  const rest = difference(
    cell(totalCell('central')),
    sumOfCells(shown.map((id) => negotiationCell(id, 'shouldCostCentral'))),
  );
  const named = expectedWithoutLine(review, comparisons)
    .map(({ label }) => label)
    .join('; ');
  return [
    inColumns(table, {
      line: words(`Expected, with no line in the fee${named === '' ? '' : `: ask about ${named}`}`, 'label'),
      shouldCostCentral: live(expectedRow, 'shouldCostCentral', rest),
    }),
  ];
}

const definedNames: Readonly<Record<PositionName, string>> = {
  opening: 'OpeningTotal',
  target: 'TargetTotal',
  limit: 'LimitTotal',
};

function totalsRow(ids: readonly string[], table: NegotiationTable): DescribedRow {
  const total = (name: NegotiationFigure) =>
    computed(`negotiation.total.${name}`, totalOf(ids, name, table), 'moneyTotal');
  const position = (name: PositionName, expression = positionTotal(name, ids, table)) =>
    computed(`negotiation.total.${name}`, expression, 'moneyDashTotal', {
      definedName: { name: definedNames[name], comment: 'Pounds a week, on the page Our position' },
    });
  const aim = cell(negotiationTotal.target);
  const less = when(equals(aim, number(0)), number(0), difference(aim, cell(negotiationTotal.submitted)));
  const [opening, target, limit] = positionNames;
  return inColumns(
    table,
    {
      line: words('The whole fee', 'labelTotal'),
      // A median of categories added up is no median of fees.
      ...Object.fromEntries(
        table.ruleFigures.filter((name) => name !== 'benchmarkMedian').map((name) => [name, total(name)]),
      ),
      opening: position(opening),
      target: position(target),
      limit: position(limit, limitTotal(ids, table)),
      lessAWeek: computed('negotiation.total.lessAWeek', less, 'moneyDashTotal'),
    },
    blank('labelTotal'),
  );
}

/**
 * The rows together, never above the quote. An offer on record is the opening, and the target is not below it. Nought, shown as a dash,
 * where that is no price: no fee is stated, or lines exceed it, and all that stands is an offer already made.
 */
function positionTotal(name: PositionName, ids: readonly string[], table: NegotiationTable): Expression {
  const rows = totalOf(ids, name, table);
  const offer = cell(negotiationTotal.onRecord);
  const withOffer = name === 'opening' ? offer : name === 'target' ? largest(rows, offer) : rows;
  const held = when(greaterThan(offer, number(0)), withOffer, rows);
  const settled = name === 'opening' ? offer : number(0);
  return largest(number(0), smallest(cell(feeCell.quoted), when(linesExceedFee, settled, held)));
}

/**
 * The council's own, else what was typed row by row, else high ends that come to less than a quote that the lines do not exceed, at
 * least half of them on a basis. Nought, shown as a dash, where none of them stands: the provider's own figure is no limit.
 */
function limitTotal(ids: readonly string[], table: NegotiationTable): Expression {
  const rows = totalOf(ids, 'limit', table);
  const [own, quoted] = [cell(negotiationTotal.ownLimit), cell(feeCell.quoted)];
  const typed = countOfNumbers(ids.map((id) => ownPositionCell(id, 'limit')));
  const taken = (...figures: readonly RuleFigure[]) =>
    either(...figures.map((each) => equals(cell(ruleCell('limit', 'figure')), text(ruleFigureWords[each]))));
  const held = ids.map((id) => negotiationCell(id, 'basisHigh'));
  const onSomething = either(
    taken('shouldCostCentral', 'benchmarkMedian'),
    both(
      taken('basisLow', 'basisCentral', 'basisHigh'),
      not(greaterThan(rows, product(number(2), sumOfCells(held)))),
    ),
  );
  const byBasis = when(both(onSomething, lessThan(rows, quoted), not(linesExceedFee)), rows, number(0));
  const isCompared = table.compared.shouldCost || table.compared.benchmarks;
  return when(
    greaterThan(own, number(0)),
    smallest(quoted, own),
    when(greaterThan(typed, number(0)), smallest(quoted, rows), isCompared ? byBasis : number(0)),
  );
}

function totalOf(ids: readonly string[], name: NegotiationFigure, table: NegotiationTable): Expression {
  const withoutLine = table.compared.shouldCost && name === 'shouldCostCentral' ? [expectedRow] : [];
  return sumOfCells([...ids, ...withoutLine].map((each) => negotiationCell(each, name)));
}
