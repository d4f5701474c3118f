/** What the terms of a request must be to one another: what the command refuses, held on the sheet. */
import { both, cell, largest, number, smallest, when, type Expression } from '../core/expression';
import {
  eachNamedOnce,
  isTyped,
  noneIncomplete,
  noneMarked,
  nothingMissing,
  type Relation,
} from '../core/relations';
import {
  costCell,
  costsOf,
  fromCell,
  untilCell,
  limitCell,
  nightsCell,
  partCell,
  partsOf,
  placementCell,
  rowsOf,
  weightsCell,
} from './cellIds';
import type { RequestSubject } from './subject';

export const termsCell = 'request.terms';

/** Beside a placement: the marks that are counted. */
export const rowMarks = {
  noFee: '✗ no fee',
  noName: '✗ no reference',
  noRequest: '✗ nothing requested',
  ended: '✗ ended before',
  twice: '✗ named twice',
} as const;

const brokenRows: Readonly<Record<keyof typeof rowMarks, string>> = {
  noFee: 'A placement has no fee: fill it in, or empty its row.',
  noName: 'A placement has no reference: give it one.',
  noRequest: 'Nothing is requested for a placement: state what the letter asks for.',
  ended: 'A placement ends before the new fee begins: empty its row.',
  twice: 'A placement is named twice: keep one of its rows.',
};

function rowRelations(subject: RequestSubject): readonly Relation[] {
  const looked = rowsOf(subject).map((_, index) => placementCell(index, 'looked'));
  return (['noFee', 'noName', 'noRequest', 'ended', 'twice'] as const).map((mark) => ({
    label: `Placements marked ${rowMarks[mark].replace('✗ ', '')}: none`,
    ...noneMarked(looked, rowMarks[mark]),
    broken: brokenRows[mark],
  }));
}

const [cap, floor] = [limitCell('cap'), limitCell('floor')];

/** Nought where the contract has not both. */
const whereBoth = (figure: Expression): Expression =>
  when(both(isTyped(cap), isTyped(floor)), figure, number(0));

export const requestRelations = (subject: RequestSubject): readonly Relation[] => [
  {
    label: 'Parts of the clause named twice: none',
    ...eachNamedOnce(partsOf(subject.clause).map((_, part) => partCell(part, 'index'))),
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
  ...rowRelations(subject),
  nothingMissing([fromCell, untilCell]),
  {
    label: 'Parts of the clause without a name, weight or change: none',
    ...noneIncomplete(
      partsOf(subject.clause).map((_, part) => ({
        needs: (['index', 'weight', 'change'] as const).map((figure) => partCell(part, figure)),
      })),
    ),
    broken: 'A part of the clause lacks its name, its weight or its change: fill it in, or empty its row.',
  },
  ...(subject.evidence === null
    ? []
    : [
        {
          label: 'Costs of the evidence without a name, amount or change: none',
          ...noneIncomplete(
            costsOf(subject.evidence).map((_, cost) => ({
              needs: (['name', 'weekly', 'change'] as const).map((figure) => costCell(cost, figure)),
            })),
          ),
          broken: 'A cost of the evidence lacks its name, amount or change: see Request evidence.',
        } as const,
      ]),
];
