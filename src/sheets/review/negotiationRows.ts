/** One row a line, one for what no line explains, and the totals that follow every typed figure. */
import { costCategoryLabel } from '../../domain/fee/costCategory';
import { greatestOf, zero, type Exact } from '../../domain/money/exact';
import type { NegotiationLine } from '../../domain/negotiation/negotiationLines';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, computed, figure, moneyInput, row, typedFigure, words } from '../cells';
import type { DescribedCell, DescribedRow } from '../description';
import { cell, difference, largest, number, product, sumOfCells, type Expression } from '../expression';
import {
  assumption,
  feeCell,
  lineCell,
  negotiationCell,
  negotiationTotal,
  unexplainedRow,
  type NegotiationFigure,
} from './cellIds';
import { lineReference } from './feeLineRows';

/** Lines in the fee: what stands beside it is not part of this price. */
export function negotiatedLines(review: FeeReview): readonly NegotiationLine[] {
  return review.negotiation.filter(({ line }) => line.included);
}

export function negotiationRows(review: FeeReview): readonly DescribedRow[] {
  const lines = negotiatedLines(review);
  const ids = [...lines.map(({ line }) => line.id), unexplainedRow];
  return [
    ...lines.map((line) => negotiationRow(line, review)),
    unexplainedNegotiation(review),
    totalsRow(ids),
  ];
}

function negotiationRow(negotiated: NegotiationLine, review: FeeReview): DescribedRow {
  const { line, gapToExplain, gapReason, evidenceToAskFor } = negotiated;
  const { id, weekly } = line;
  const index = review.breakdown.lines.findIndex((each) => each.id === id);
  return row(
    words(lineReference(index), 'note'),
    words(line.label, 'label'),
    words(costCategoryLabel(line.category)),
    submitted(id, cell(lineCell(id, 'inFee'))),
    figure(gapToExplain.pounds, 'moneyDash', { id: negotiationCell(id, 'gap') }),
    ...prices(id, weekly.pounds.minus(greatestOf(zero, gapToExplain.pounds)), weekly.pounds),
    ...differences(id),
    words(gapReason, 'note'),
    words(evidenceToAskFor, 'note'),
  );
}

/** Nothing need be paid for what nobody explains; lines that come to more than the fee lower the price instead. */
function unexplainedNegotiation(review: FeeReview): DescribedRow {
  const { unexplained } = review.breakdown;
  const supported = unexplained.pounds.isNegative() ? unexplained.pounds : zero;
  const positive = supported.isZero() && !unexplained.pounds.isZero();
  return row(
    blank('note'),
    words('Not explained by any line', 'labelStrong'),
    words(''),
    submitted(unexplainedRow, cell(feeCell.unexplained)),
    computed(
      negotiationCell(unexplainedRow, 'gap'),
      largest(number(0), cell(feeCell.unexplained)),
      'moneyDash',
    ),
    ...prices(unexplainedRow, supported, unexplained.pounds),
    ...differences(unexplainedRow),
    words(positive ? 'The lines come to less than the quoted fee.' : '', 'note'),
    words(positive ? 'What this part of the fee pays for, as lines with amounts.' : '', 'note'),
  );
}

function submitted(id: string, expression: Expression): DescribedCell {
  return computed(negotiationCell(id, 'submitted'), expression, 'money');
}

function prices(id: string, supported: Exact, asSubmitted: Exact): readonly DescribedCell[] {
  const price = (name: NegotiationFigure, value: Exact, help: string) =>
    typedFigure(negotiationCell(id, name), value, 'inputMoney', moneyInput(help));
  return [
    price('opening', supported, 'Type what to offer first, pounds a week.'),
    price('target', supported, 'Type what to aim for, pounds a week.'),
    price('limit', asSubmitted, 'Type the most to agree to, pounds a week.'),
  ];
}

function differences(id: string): readonly DescribedCell[] {
  const of = (name: NegotiationFigure) => cell(negotiationCell(id, name));
  return [
    computed(negotiationCell(id, 'lessAWeek'), difference(of('target'), of('submitted')), 'moneyDash'),
    computed(negotiationCell(id, 'lessAYear'), product(of('lessAWeek'), assumption('weeks')), 'moneyDash'),
  ];
}

function totalsRow(ids: readonly string[]): DescribedRow {
  const total = (name: NegotiationFigure, id: string | null, definedName?: string) =>
    computed(
      id,
      sumOfCells(ids.map((each) => negotiationCell(each, name))),
      'moneyTotal',
      definedName === undefined
        ? {}
        : { definedName: { name: definedName, comment: 'Pounds a week, on the Negotiation sheet' } },
    );
  return row(
    blank('labelTotal'),
    words('The whole fee', 'labelTotal'),
    blank('labelTotal'),
    total('submitted', negotiationTotal.submitted),
    total('gap', negotiationTotal.gap),
    total('opening', negotiationTotal.opening, 'OpeningTotal'),
    total('target', negotiationTotal.target, 'TargetTotal'),
    total('limit', negotiationTotal.limit, 'LimitTotal'),
    total('lessAWeek', 'negotiation.total.lessAWeek'),
    total('lessAYear', 'negotiation.total.lessAYear'),
    blank('labelTotal'),
    blank('labelTotal'),
  );
}
