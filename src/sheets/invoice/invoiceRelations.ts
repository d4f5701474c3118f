/** What the stay of an invoice must be: what the command refuses, held on the sheet. */
import { feeRelations } from '../core/datedFeeRow';
import {
  both,
  cell,
  difference,
  either,
  greaterThan,
  largestOfCells,
  lessThan,
  not,
  number,
  plus,
  rounded,
  type Expression,
} from '../core/expression';
import { isTyped, never, noneHalf, noneOf, nothingMissing, type Relation } from '../core/relations';
import { awayCell, feesOf, inAllCell, rowsOf, stayCell, stoppedCell, invoicedCell } from './stayRows';
import type { InvoiceSubject } from './subject';

export const termsCell = 'invoice.terms';

const [arrival, departure] = [cell(stayCell('arrival')), cell(stayCell('departure'))];

/** A spell of which a day or its share is missing, or none of whose nights is a night of the stay. */
function isNoSpell(away: number): Expression {
  const [from, until] = [awayCell(away, 'from'), awayCell(away, 'until')];
  const isWithin = both(
    isTyped(from),
    isTyped(awayCell(away, 'paid')),
    greaterThan(cell(until), cell(from)),
    greaterThan(cell(until), arrival),
    lessThan(cell(from), departure),
  );
  return both(either(isTyped(from), isTyped(until), isTyped(awayCell(away, 'paid'))), not(isWithin));
}

/** Begins before one above it has ended. */
function isWithinAnother(away: number): Expression {
  const above = Array.from({ length: away }, (_, each) => awayCell(each, 'until'));
  const from = awayCell(away, 'from');
  return both(isTyped(from), lessThan(cell(from), largestOfCells(above)));
}

export function invoiceRelations(subject: InvoiceSubject): readonly Relation[] {
  const { away, stopped } = rowsOf(subject);
  const left = difference(cell(inAllCell('cost')), plus(cell(inAllCell('away')), cell(inAllCell('stopped'))));
  return [
    {
      label: 'The departure is on or after the arrival',
      ...never(lessThan(departure, arrival)),
      broken: 'The departure is before the arrival: look at both days.',
    },
    ...feeRelations(feesOf(subject), cell(inAllCell('nights'))),
    {
      label: 'Spells away without a night of the stay: none',
      ...noneOf(Array.from({ length: away }, (_, each) => isNoSpell(each))),
      broken: 'Nights away are outside the stay, or lack a day or their share: look at each spell.',
    },
    {
      label: 'Spells away that overlap, or are out of order of day: none',
      ...noneOf(Array.from({ length: away - 1 }, (_, before) => isWithinAnother(before + 1))),
      broken: 'Two spells away have nights in common, or are out of order of day: each night is away once.',
    },
    {
      label: 'Hours that stopped without their amount or nights: none',
      ...noneHalf(
        Array.from(
          { length: stopped },
          (_, each) => [stoppedCell(each, 'weekly'), stoppedCell(each, 'nights')] as const,
        ),
      ),
      broken: 'Hours that stopped lack their pounds a week or their nights: fill in both, or neither.',
    },
    {
      label: 'Hours that stopped for longer than the stay: none',
      ...noneOf(
        Array.from({ length: stopped }, (_, each) =>
          greaterThan(cell(stoppedCell(each, 'nights')), cell(inAllCell('nights'))),
        ),
      ),
      broken:
        'Hours stopped on more nights than the stay has: count the nights on which they were not worked.',
    },
    {
      label: 'No more is taken off than the fee of the stay',
      ...never(lessThan(rounded(left, 2), number(0))),
      broken: 'More is taken off than the stay costs: look at the hours that stopped.',
    },
    nothingMissing([invoicedCell]),
  ];
}
