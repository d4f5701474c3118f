/** One row a line, one for what no line explains, one for what is expected without a line, and the live totals. */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import { additionalCategories, costCategoryLabel } from '../../domain/fee/costCategory';
import { placeOfLine } from '../../domain/fee/feeLine';
import { positionNames, type PositionName } from '../../domain/negotiation/positionRule';
import type { NegotiationLine } from '../../domain/negotiation/negotiationLines';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, computed, figure, moneyInput, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow, InputRule } from '../core/description';
import {
  cell,
  difference,
  equals,
  greaterThan,
  largest,
  number,
  product,
  smallest,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { rowHeight } from '../core/rowHeight';
import { assumption, feeCell } from '../core/feeCells';
import {
  lineCell,
  negotiationCell,
  negotiationTotal,
  ownPositionCell,
  unexplainedRow,
  type NegotiationFigure,
} from './cellIds';
import { comparedCells, expectedRow, expectedWithoutLineRow } from './comparedCells';
import { lineReference } from './feeLineRows';
import { positionOf } from './negotiationRules';
import {
  columnOf,
  inColumns,
  positionLabels,
  type NegotiationTable,
  type RowCells,
} from './negotiationTable';

/** Lines in the fee: what stands beside it is not part of this price. */
export function negotiatedLines(review: FeeReview): readonly NegotiationLine[] {
  return review.negotiation.filter(({ line }) => line.included);
}

export function negotiationRows(
  review: FeeReview,
  comparisons: ReviewComparisons,
  table: NegotiationTable,
): readonly DescribedRow[] {
  const lines = negotiatedLines(review);
  const ids = [...lines.map(({ line }) => line.id), unexplainedRow];
  return [
    ...lines.map((line) => negotiationRow(line, review, comparisons, table)),
    unexplainedNegotiation(table),
    ...expectedWithoutLineRow(review, comparisons, table),
    totalsRow(ids, table),
  ];
}

function negotiationRow(
  { line, gapToExplain }: NegotiationLine,
  review: FeeReview,
  comparisons: ReviewComparisons,
  table: NegotiationTable,
): DescribedRow {
  const { id } = line;
  const index = placeOfLine(review.breakdown.lines, id);
  const submitted = cell(negotiationCell(id, 'submitted'));
  const gapThere = largest(number(0), cell(negotiationCell(id, 'gap')));
  // A line taken out of the fee after the review has nothing left to explain.
  const supported = when(equals(submitted, number(0)), number(0), difference(submitted, gapThere));
  const described = inColumns(table, {
    ref: words(lineReference(index), 'note'),
    line: words(line.label, 'label'),
    category: words(costCategoryLabel(line.category), 'note'),
    submitted: computed(negotiationCell(id, 'submitted'), cell(lineCell(id, 'inFee')), 'money'),
    gap: figure(gapToExplain.pounds, 'moneyDash', { id: negotiationCell(id, 'gap') }),
    ownFigures: computed(negotiationCell(id, 'ownFigures'), supported, 'money'),
    ...comparedCells(line, review, comparisons),
    ...positionsAndDifferences(id, table, isHeldToOwn(line)),
  }); // A position is worked out, so the height that its words take has to be told.
  const position = words(comparisons.benchmarks?.categories[line.category]?.positionInWords ?? '', 'note');
  return { ...described, height: rowHeight([...described.cells, position], widthsWithPosition(table)) };
}

const widthsWithPosition = workedOutOnce(({ columns }: NegotiationTable) => [
  ...columns.map((column) => columnOf(column).width),
  columnOf('position').width,
]);

/** Nothing need be paid for what nobody explains; lines that come to more than the fee lower the price instead. */
function unexplainedNegotiation(table: NegotiationTable): DescribedRow {
  const id = unexplainedRow;
  const submitted = cell(negotiationCell(id, 'submitted'));
  const none = (name: NegotiationFigure) => figure(0, 'moneyDash', { id: negotiationCell(id, name) });
  return inColumns(table, {
    line: words('Not explained by any line', 'labelStrong'),
    submitted: computed(negotiationCell(id, 'submitted'), cell(feeCell.unexplained), 'money'),
    gap: computed(negotiationCell(id, 'gap'), largest(number(0), submitted), 'moneyDash'),
    ownFigures: computed(negotiationCell(id, 'ownFigures'), smallest(number(0), submitted), 'moneyDash'),
    shouldCostLow: none('shouldCostLow'),
    shouldCostCentral: none('shouldCostCentral'),
    shouldCostHigh: none('shouldCostHigh'),
    benchmarkMedian: none('benchmarkMedian'),
    ...positionsAndDifferences(id, table),
  });
}

/** A line that follows the child’s needs is moved by a changed need, one that is not allowable by nobody: never by a rule. */
function isHeldToOwn({ category, allowability }: NegotiationLine['line']): boolean {
  return !allowability.allowable || additionalCategories.includes(category);
}

const ownInput = (name: PositionName): InputRule =>
  moneyInput(
    `Type a ${positionLabels[name].toLowerCase()} of your own, pounds a week; empty, the proposed one holds.`,
  );

const ownPositionInput: Readonly<Record<PositionName, InputRule>> = {
  opening: ownInput('opening'),
  target: ownInput('target'),
  limit: ownInput('limit'),
};

function positionsAndDifferences(id: string, table: NegotiationTable, held = false): RowCells {
  const of = (name: NegotiationFigure) => cell(negotiationCell(id, name));
  const position = (name: PositionName) =>
    computed(negotiationCell(id, name), positionOf(table, id, name, held), 'moneyStrong');
  const own = (name: PositionName) =>
    typedFigure(ownPositionCell(id, name), null, 'inputMoney', ownPositionInput[name]);
  return {
    opening: position('opening'),
    target: position('target'),
    limit: position('limit'),
    'own.opening': own('opening'),
    'own.target': own('target'),
    'own.limit': own('limit'),
    lessAWeek: computed(
      negotiationCell(id, 'lessAWeek'),
      difference(of('target'), of('submitted')),
      'moneyDash',
    ),
    lessAYear: computed(
      negotiationCell(id, 'lessAYear'),
      product(of('lessAWeek'), assumption('weeks')),
      'moneyDash',
    ),
  };
}

const definedNames: Readonly<Record<PositionName, string>> = {
  opening: 'OpeningTotal',
  target: 'TargetTotal',
  limit: 'LimitTotal',
};

function totalsRow(ids: readonly string[], table: NegotiationTable): DescribedRow {
  const total = (name: NegotiationFigure) =>
    computed(`negotiation.total.${name}`, sumOfTotal(ids, name, table), 'moneyTotal');
  const position = (name: PositionName) =>
    computed(`negotiation.total.${name}`, positionTotal(name, ids, table), 'moneyTotal', {
      definedName: { name: definedNames[name], comment: 'Pounds a week, on the Negotiation sheet' },
    });
  const less = difference(cell(negotiationTotal.target), cell(negotiationTotal.submitted));
  const [opening, target, limit] = positionNames;
  return inColumns(
    table,
    {
      line: words('The whole fee', 'labelTotal'),
      ...looked(table, (name) => total(name)),
      opening: position(opening),
      target: position(target),
      limit: position(limit),
      lessAWeek: computed('negotiation.total.lessAWeek', less, 'moneyTotal'),
      lessAYear: computed('negotiation.total.lessAYear', product(less, assumption('weeks')), 'moneyTotal'),
    },
    blank('labelTotal'),
  );
}

/**
 * The rows together, never above the quote. An offer on record is the opening, and the target is not below it.
 */
function positionTotal(name: PositionName, ids: readonly string[], table: NegotiationTable): Expression {
  const rows = sumOfTotal(ids, name, table);
  const offer = cell(negotiationTotal.offer);
  const withOffer = name === 'opening' ? offer : name === 'target' ? largest(rows, offer) : rows;
  return smallest(cell(feeCell.quoted), when(greaterThan(offer, number(0)), withOffer, rows));
}

/** A median of lines added up is no median of fees, so the medians have no total. */
function looked(
  table: NegotiationTable,
  of: (name: NegotiationTable['looked'][number]) => DescribedCell,
): RowCells {
  return Object.fromEntries(
    table.looked.filter((name) => name !== 'benchmarkMedian').map((name) => [name, of(name)]),
  );
}

function sumOfTotal(ids: readonly string[], name: NegotiationFigure, table: NegotiationTable): Expression {
  const withoutLine = table.compared.shouldCost && name.startsWith('shouldCost') ? [expectedRow] : [];
  return sumOfCells([...ids, ...withoutLine].map((each) => negotiationCell(each, name)));
}
