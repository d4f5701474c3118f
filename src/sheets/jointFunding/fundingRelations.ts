/** What the terms of a jointly funded year must be to one another: what the command refuses, held on the sheet. */
import { inOrderOfDay, rowsOutOfOrder } from '../core/askedCells';
import { wholeFees } from '../core/datedFeeRow';
import {
  both,
  cell,
  difference,
  differs,
  either,
  equals,
  lessThan,
  number,
  rounded,
  text,
  type CellId,
  type Expression,
} from '../core/expression';
import { isTyped, never, noneOf, type Relation } from '../core/relations';
import { decisionCell, feeRowCell, sharesRowCell, totalCell, yearCell } from './cellIds';
import type { FundingTable } from './fundingTable';

export const termsCell = 'funding.terms';

const isEmpty = (id: CellId): Expression => equals(cell(id), text(''));

/** Shares that stand on the row and do not come to 100 %. */
export const isNotWhole = (set: number): Expression =>
  both(
    isTyped(sharesRowCell(set, 'from')),
    differs(rounded(cell(sharesRowCell(set, 'inAll')), 6), number(1)),
  );

export function fundingRelations({ fees, sets }: FundingTable): readonly Relation[] {
  const [decided, effective] = [decisionCell('decided'), decisionCell('effective')];
  return [
    {
      label: 'Rows of shares that do not come to 100 %: none',
      ...noneOf(sets.map((_, set) => isNotWhole(set))),
      broken: 'A row of shares does not come to 100 %: what each bears is not known until it does.',
    },
    {
      label: 'The decision is made on or after the day it takes effect',
      ...never(both(isTyped(decided), isTyped(effective), lessThan(cell(decided), cell(effective)))),
      broken: 'The decision is made before it takes effect: date shares agreed ahead from their first day.',
    },
    {
      label: 'A decision has both its days, or none',
      ...never(
        either(both(isTyped(decided), isEmpty(effective)), both(isTyped(effective), isEmpty(decided))),
      ),
      broken: 'Half a decision: give both the day it was made and the day it takes effect.',
    },
    {
      label: 'The rows of shares stand in order of day',
      ...never(differs(cell('funding.order'), text(inOrderOfDay))),
      broken: 'The rows of shares are out of order of day: put them in order.',
    },
    wholeFees(fees.map((_, fee) => [feeRowCell(fee, 'from'), feeRowCell(fee, 'weekly')])),
    {
      label: 'Fees out of order of day, or two from one day: none',
      first: rowsOutOfOrder(fees.map((_, fee) => feeRowCell(fee, 'from'))),
      second: number(0),
      places: 2,
      broken: 'The fees are out of order of day, or two are from one day: put them in order.',
    },
    {
      label: 'Every night of the year has a fee and shares',
      first: cell(totalCell('nights')),
      second: difference(cell(yearCell('until')), cell(yearCell('from'))),
      places: 2,
      broken: 'Some nights have no fee or nobody to pay: look at the days the rows begin.',
    },
  ];
}
