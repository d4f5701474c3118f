/** Below the lines: what they explain, the fee as quoted, what is left, and what stands beside the fee. */
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, computed, moneyInput, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  equals,
  number,
  plus,
  quotient,
  sumOfCells,
  sumWhere,
  text,
  when,
  type Expression,
} from '../core/expression';
import { feeCell } from '../core/feeCells';
import { no, type LineFigure } from './cellIds';
import { lineColumn } from './feeRows';
import { baseCell, percentageBases } from './percentageAmount';
import { reviewedName } from './reviewedNames';
import { placeWords } from './reviewWords';

const figureColumn = 12;
const columns = 16;

export function feeTotalRows(review: FeeReview): readonly DescribedRow[] {
  const column = (name: LineFigure) => lineColumn(review, name);
  const whereNo = (sumOf: LineFigure, criterion: LineFigure): Expression =>
    sumWhere(column(sumOf), { cells: column(criterion), equals: text(no) });
  const explained = sumOfCells(column('inFee'));
  const bases = percentageBases(review);
  return [
    baseRow('Lines in pounds, in the fee: what “of cost” is taken of', baseCell.inPounds, bases.inPounds),
    baseRow(
      'With the percentages of cost: what a return “of cost” is taken of',
      baseCell.fullCost,
      bases.fullCost,
    ),
    baseRow('The price that covers both: what “of price” is taken of', baseCell.price, bases.price),
    totalRow(
      'Explained by the lines',
      live(feeCell.explained, explained, 'ExplainedWeekly'),
      feeCell.explained,
    ),
    totalRow(
      'Quoted weekly fee',
      quotedFee(review),
      feeCell.quoted,
      placeWords(review.openBook.placement.quotedWeeklyFeeAt),
    ),
    totalRow(
      'Unexplained: quoted less explained',
      live(
        feeCell.unexplained,
        difference(cell(feeCell.quoted), cell(feeCell.explained)),
        reviewedName.unexplained,
      ),
      feeCell.unexplained,
    ),
    totalRow(
      'Beside the fee: lines not included',
      live(feeCell.notIncluded, whereNo('weekly', 'included')),
      null,
    ),
    totalRow(
      'Total placement cost: fee and what stands beside it',
      live(feeCell.totalPlacementCost, plus(cell(feeCell.quoted), cell(feeCell.notIncluded))),
      null,
    ),
    totalRow('Of the fee, not allowable', live(feeCell.notAllowable, whereNo('inFee', 'allowable')), null),
  ];
}

function baseRow(label: string, id: string, expression: Expression): DescribedRow {
  const cells = Array.from({ length: columns }, () => blank('note'));
  return row(
    ...cells.map((each, column) => {
      if (column === 1) return words(label, 'purpose');
      return column === figureColumn ? computed(id, expression, 'money') : each;
    }),
  );
}

function live(id: string, expression: Expression, name?: string): DescribedCell {
  const named =
    name === undefined ? {} : { definedName: { name, comment: 'Pounds a week, on the Fee breakdown sheet' } };
  return computed(id, expression, 'moneyTotal', named);
}

function quotedFee(review: FeeReview): DescribedCell {
  return typedFigure(
    feeCell.quoted,
    review.breakdown.quoted.pounds,
    'inputMoney',
    moneyInput('Type the weekly fee the provider quotes, in pounds.'),
    { definedName: { name: reviewedName.quoted, comment: 'The fee the provider quotes, pounds a week' } },
  );
}

function totalRow(label: string, value: DescribedCell, shareOf: string | null, place = ''): DescribedRow {
  const cells = Array.from({ length: columns }, () => blank('labelTotal'));
  const share =
    shareOf === null
      ? blank('labelTotal')
      : computed(
          shareOf === feeCell.unexplained ? feeCell.unexplainedShare : null,
          when(
            equals(cell(feeCell.quoted), number(0)),
            number(0),
            quotient(cell(shareOf), cell(feeCell.quoted)),
          ),
          'percentTotal',
        );
  return row(
    ...cells.map((each, column) => {
      if (column === 1) return words(label, 'labelTotal');
      if (column === figureColumn) return value;
      if (column === figureColumn + 1) return share;
      return column === 15 && place !== '' ? words(place, 'note') : each;
    }),
  );
}
