/**
 * What is to be recovered: from the day a decision takes effect to the day before it is made, the shares in force on the
 * day before it takes effect go on being paid. A payer whose new share is higher owes nights × fee ÷ 7 × the difference.
 */
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  atLeast,
  both,
  cell,
  difference,
  either,
  equals,
  largest,
  number,
  product,
  quotient,
  rounded,
  smallest,
  sum,
  sumOfCells,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import {
  decisionCell,
  feeRowCell,
  newShareCell,
  owedCell,
  owedNightsCell,
  owedStepCell,
  paidShareCell,
  shareCell,
  sharesRowCell,
  yearCell,
} from './cellIds';
import type { FundingTable } from './fundingTable';
import { payerHeader, sharedRows } from './yearRows';

export function owedRows(table: FundingTable): readonly DescribedRow[] {
  const { fees, payers, columns } = table;
  const dayBefore = difference(cell(decisionCell('effective')), number(1));
  const decided = cell(decisionCell('decided'));
  const costOf = (fee: number) =>
    quotient(product(cell(owedNightsCell(fee)), cell(feeRowCell(fee, 'weekly'))), number(7));
  const cost = sum(...fees.map((_, fee) => costOf(fee)));
  const owed = payers.map((_, payer) => owedCell(payer));
  return [
    headingRow('To recover, where the panel decided after its decision took effect', columns),
    payerHeader('', ['Nights', '£ in all', ''], payers.length),
    ...fees.map((_, fee) =>
      row(
        words(`Fee ${String(fee + 1)}, nights from effect to decision`, 'label'),
        computed(owedNightsCell(fee), nightsBeforeDecision(fee), 'count'),
        computed(null, costOf(fee), 'moneyDash'),
      ),
    ),
    row(
      words('Share paid until the decision', 'label'),
      blank(),
      blank(),
      blank(),
      ...payers.map((_, payer) =>
        computed(paidShareCell(payer), shareOn(table, dayBefore, payer), 'percent'),
      ),
    ),
    row(
      words('Share decided', 'label'),
      blank(),
      blank(),
      blank(),
      ...payers.map((_, payer) => computed(newShareCell(payer), shareOn(table, decided, payer), 'percent')),
    ),
    row(
      words('Paid too little', 'label'),
      blank(),
      computed(owedCell('inAll'), rounded(sumOfCells(owed), 2), 'moneyDash'),
      blank(),
      ...payers.map((_, payer) =>
        computed(
          owedCell(payer),
          largest(
            number(0),
            product(cost, difference(cell(newShareCell(payer)), cell(paidShareCell(payer)))),
          ),
          'moneyDash',
        ),
      ),
    ),
    ...sharedRows({
      label: 'To recover from each',
      total: cell(owedCell('inAll')),
      weights: owed,
      cellOf: owedStepCell,
      lead: [blank()],
    }),
  ];
}

const isEmpty = (id: CellId): Expression => equals(cell(id), text(''));

function nightsBeforeDecision(fee: number): Expression {
  const isMissing = either(
    isEmpty(decisionCell('decided')),
    isEmpty(decisionCell('effective')),
    isEmpty(feeRowCell(fee, 'from')),
  );
  const nights = difference(
    smallest(cell(decisionCell('decided')), cell(feeRowCell(fee, 'until')), cell(yearCell('until'))),
    largest(cell(decisionCell('effective')), cell(feeRowCell(fee, 'from')), cell(yearCell('from'))),
  );
  return when(isMissing, number(0), largest(number(0), nights));
}

/** The share in force on a day: that of the last agreement begun by then; nought before the first. */
function shareOn({ sets }: FundingTable, day: Expression, payer: number): Expression {
  return sets.reduce<Expression>((earlier, _, index) => {
    const from = sharesRowCell(index, 'from');
    return when(
      both(atLeast(cell(from), number(1)), atLeast(day, cell(from))),
      cell(shareCell(index, payer)),
      earlier,
    );
  }, number(0));
}
