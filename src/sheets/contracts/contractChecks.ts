/**
 * The checks of a contract comparison: the shares of the time make a whole; children placed are those who need a place and find
 * one; and each contract stands as it was worked out apart from the formulas.
 *
 * Worked example: 4 children need 4 places, all taken 31.07 % of the time: 4 × 68.93 % = 2.757 are placed, as the rows add up.
 */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import { cell, difference, number, product, sumOfCells } from '../core/expression';
import { contractCell, occupancyCell, term, type OccupancyFigure } from './contractCells';

export function contractChecks({ usablePlaces, contracts }: ContractComparison): readonly ArithmeticCheck[] {
  const column = (name: OccupancyFigure) =>
    Array.from({ length: usablePlaces + 1 }, (_, occupied) => occupancyCell(occupied, name));
  const allTaken = cell(occupancyCell(usablePlaces, 'share'));
  return [
    twoWays('Shares of the time make a whole', sumOfCells(column('share')), number(1), 6),
    {
      ...twoWays(
        'Children placed are those who find a place',
        sumOfCells(column('childShare')),
        product(term('load'), difference(number(1), allTaken)),
        6,
      ),
      shownAs: 'factor',
    },
    ...contracts.map(({ name, aboveSpot }, contract): ArithmeticCheck =>
      asWorkedOut(
        `As worked out: ${name}, above spot`,
        cell(contractCell(contract, 'aboveSpot')),
        number(aboveSpot),
      ),
    ),
  ];
}
