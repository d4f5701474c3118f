/** What the terms of a request must be to one another: what the command refuses, held on the sheet. */
import { both, cell, largest, number, smallest, when, type Expression } from '../core/expression';
import { eachNamedOnce, isTyped, type Relation } from '../core/relations';
import { limitCell, nightsCell, partCell, partsOf, weightsCell } from './cellIds';
import type { RequestSubject } from './subject';

export const termsCell = 'request.terms';

const [cap, floor] = [limitCell('cap'), limitCell('floor')];

/** Nought where the contract has not both. */
const whereBoth = (figure: Expression): Expression =>
  when(both(isTyped(cap), isTyped(floor)), figure, number(0));

export const requestRelations = ({ clause }: RequestSubject): readonly Relation[] => [
  {
    label: 'Parts of the clause named twice: none',
    ...eachNamedOnce(partsOf(clause).map((_, part) => partCell(part, 'index'))),
    broken: 'A part of the clause is named twice: tell the two apart, or keep one of them.',
  },
  {
    label: 'The weights add up to 100 %',
    first: cell(weightsCell),
    second: number(1),
    places: 6,
    broken: 'The weights of the clause do not come to 100 %: bring them to it.',
  },
  {
    label: 'The floor is no higher than the cap',
    first: whereBoth(cell(floor)),
    second: whereBoth(smallest(cell(floor), cell(cap))),
    places: 6,
    broken: 'The floor is above the cap: the clause gives no figure until one of them is put right.',
  },
  {
    label: 'The time asked about has nights',
    first: cell(nightsCell),
    second: largest(number(1), cell(nightsCell)),
    places: 2,
    broken: 'The time asked about ends before it begins: look at its two days.',
  },
];
