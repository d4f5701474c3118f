/** What the terms of a jointly funded year must be to one another: what the command refuses, held on the sheet. */
import { inOrderOfDay, rowsOutOfOrder } from '../core/askedCells';
import { wholeFees } from '../core/datedFeeRow';
import {
  atLeast,
  both,
  cell,
  countOfNumbers,
  countWhere,
  difference,
  differs,
  either,
  equals,
  greaterThan,
  largest,
  lessThan,
  number,
  rounded,
  smallest,
  text,
  type CellId,
  type Expression,
} from '../core/expression';
import { isTyped, never, noneOf, nothingMissing, type Relation } from '../core/relations';
import { decisionCell, feeRowCell, shareCell, sharesRowCell, totalCell, yearCell } from './cellIds';
import type { FundingTable } from './fundingTable';

export const termsCell = 'funding.terms';

const isEmpty = (id: CellId): Expression => equals(cell(id), text(''));

/** Shares that stand on the row and do not come to 100 %. */
export const isNotWhole = (set: number): Expression =>
  both(
    isTyped(sharesRowCell(set, 'from')),
    differs(rounded(cell(sharesRowCell(set, 'inAll')), 6), number(1)),
  );

export function fundingRelations({ fees, sets, payers }: FundingTable): readonly Relation[] {
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
    {
      label: 'Rows of shares without their first night: none',
      ...noneOf(
        sets.map((_, set) =>
          both(
            isEmpty(sharesRowCell(set, 'from')),
            greaterThan(countOfNumbers(payers.map((_payer, payer) => shareCell(set, payer))), number(0)),
          ),
        ),
      ),
      broken: 'A row of shares lacks the day it begins: fill it in, or empty the row.',
    },
    ...decisionRelations(sets.length),
    nothingMissing([yearCell('from'), yearCell('until')]),
  ];
}

/** Which shares were decided, and who paid until then, as the command asks of a decision. */
function decisionRelations(sets: number): readonly Relation[] {
  const [decided, effective] = [cell(decisionCell('decided')), cell(decisionCell('effective'))];
  const hasDecision = both(isTyped(decisionCell('decided')), isTyped(decisionCell('effective')));
  const down = (part: 'counts' | 'from') =>
    Array.from({ length: sets }, (_, set) => sharesRowCell(set, part));
  // Shares that were decided count from the effective day, whenever they begin; an empty row counts from the end of the year.
  const isDecided = { cells: down('counts'), equals: effective };
  const howMany = difference(
    countWhere(isDecided),
    countWhere(isDecided, { cells: down('from'), equals: text('') }),
  );
  // Rows stand in order of day.
  const hasNoneBefore = both(hasDecision, atLeast(cell(sharesRowCell(0, 'from')), effective));
  const [from, until] = [cell(yearCell('from')), cell(yearCell('until'))];
  return [
    {
      label: 'Shares that begin from the effective day to the decision: one',
      ...noneOf([
        both(hasDecision, greaterThan(howMany, number(1))),
        both(hasNoneBefore, equals(howMany, number(0))),
      ]),
      broken:
        'It is not clear which shares were decided: one row is to begin from the effective day to the decision.',
    },
    {
      label: 'Somebody paid until the decision',
      ...never(both(hasNoneBefore, lessThan(largest(effective, from), smallest(decided, until)))),
      broken: 'Nobody is named who paid until the decision: add a row of shares from before it takes effect.',
    },
  ];
}
