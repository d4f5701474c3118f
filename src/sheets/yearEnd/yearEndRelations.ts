/** What the terms of a year's end must be to one another: what the command refuses, held on the sheet. */
import { mostNightsOfAYear } from '../../domain/yearEnd/yearIncome';
import { feeRelations } from '../core/datedFeeRow';
import { cell, greaterThan, lessThan, not, number, rounded } from '../core/expression';
import {
  eachNamedOnce,
  never,
  noneMarked,
  noneOf,
  nothingMissing,
  noneIncomplete,
  type Relation,
} from '../core/relations';
import { lacksSomething, ofNoNight } from './allowances';
import {
  allowanceCell,
  at,
  councilCell,
  councilsCell,
  feesOfYear,
  of,
  rowsOf,
  withSpare,
  disallowedCell,
} from './cellIds';
import type { YearEndSubject } from './subject';

export const termsCell = 'yearEnd.terms';

export function yearEndRelations(subject: YearEndSubject): readonly Relation[] {
  const { councils } = rowsOf(subject);
  const most = subject.paid.kind === 'dated' ? mostNightsOfAYear : subject.paid.most;
  return [
    ...(subject.paid.kind === 'dated' ? datedRelations(subject) : [nothingMissing([of('fee')])]),
    nothingMissing([of('hoursAgreed'), of('hoursDelivered'), of('hourRate'), of('cost')]),
    {
      label: 'The nights are some, and no more than a year has',
      ...noneOf([lessThan(at('nights'), number(1)), greaterThan(at('nights'), number(most))]),
      broken: 'No year has so many nights: look at the days, or at the nights that were paid.',
    },
    {
      label: 'No more is taken out than the year cost',
      ...never(greaterThan(rounded(at('disallowed'), 2), rounded(at('cost'), 2))),
      broken: 'More is taken out than the year cost: state the whole cost, before anything is taken out.',
    },
    {
      label: 'The credit for hours is no more than the income',
      ...never(lessThan(rounded(at('afterCredit'), 2), number(0))),
      broken: 'The credit for hours is more than the income: are hours and nights of the same time?',
    },
    {
      label: 'Councils named twice: none',
      ...eachNamedOnce(Array.from({ length: councils }, (_, council) => councilCell(council, 'name'))),
      broken: 'A council is named twice: tell them apart, or keep one of them.',
    },
    {
      label: 'The councils’ nights come to the nights paid',
      first: cell(councilsCell('nights')),
      second: at('nights'),
      places: 2,
      broken: 'The councils’ nights do not come to the nights paid: bring them to it.',
    },
    nothingMissing([of('tolerance'), of('cap'), of('councilShare')]),
    {
      label: 'What is taken out has its words and its amount',
      ...noneIncomplete(
        withSpare(subject.disallowed).map((_, line) => ({
          needs: [disallowedCell(line, 'what'), disallowedCell(line, 'pounds')],
        })),
      ),
      broken: 'Something taken out lacks its words or its amount: fill it in, or empty its row.',
    },
    {
      label: 'Councils without a name or nights: none',
      ...noneIncomplete(
        Array.from({ length: councils }, (_, council) => ({
          needs: [councilCell(council, 'name'), councilCell(council, 'nights')],
        })),
      ),
      broken: 'A council lacks its name or its nights: fill it in, or empty its row.',
    },
  ];
}

function datedRelations(subject: YearEndSubject): readonly Relation[] {
  return [
    {
      label: 'The year ends after it begins',
      ...never(not(greaterThan(at('until'), at('from')))),
      broken: 'The year ends before it begins: look at its two days.',
    },
    ...feeRelations(feesOfYear(subject), at('nights')),
    {
      label: 'Allowances without a night of the year: none',
      ...noneMarked(
        Array.from({ length: rowsOf(subject).allowances }, (_, each) => allowanceCell(each, 'counts')),
        ofNoNight,
      ),
      broken: 'An allowance is outside the year, or lacks a day: it belongs to another year.',
    },
    {
      label: 'Allowances without their words or pounds: none',
      ...noneMarked(
        Array.from({ length: rowsOf(subject).allowances }, (_, each) => allowanceCell(each, 'counts')),
        lacksSomething,
      ),
      broken: 'An allowance lacks its words or its pounds: fill it in, or empty its row.',
    },
  ];
}
