/** What the terms of a choice between homes must be to one another: what the command refuses, held on the sheet. */
import { both, cell, differs, greaterThan, not, number, trimmed } from '../core/expression';
import {
  allAboveNought,
  eachNamedOnce,
  noneIncomplete,
  noneMarked,
  noneOf,
  nothingMissing,
  type Relation,
} from '../core/relations';
import {
  hasName,
  homeCell,
  homeTerms,
  partWeightsCell,
  priceWeightCell,
  qualityMarks,
  weeksCell,
  type HomeFigure,
} from './homeRows';

export const termsCell = 'options.terms';

export const optionsRelations = (homes: number): readonly Relation[] => [
  {
    label: 'Homes named twice: none',
    ...eachNamedOnce(Array.from({ length: homes }, (_, home) => homeCell(home, 'name'))),
    broken: 'A home is named twice: tell the two apart by name.',
  },
  {
    label: 'Names with a space before or after them: none',
    ...noneOf(
      Array.from({ length: homes }, (_, home) => {
        const name = cell(homeCell(home, 'name'));
        return differs(trimmed(name), name);
      }),
    ),
    broken: 'A name has a space before or after it, and is not the same without: take the space out.',
  },
  allAboveNought('The weeks of the stay', [weeksCell]),
  {
    label: 'Homes without a fee: none',
    ...noneOf(
      Array.from({ length: homes }, (_, home) =>
        both(hasName(home), not(greaterThan(cell(homeCell(home, 'fee')), number(0)))),
      ),
    ),
    broken: 'A home has no fee: state it, or take the home out.',
  },
  {
    label: 'The weights of quality add up to 100 %',
    first: cell(partWeightsCell),
    second: number(1),
    places: 6,
    broken: 'The weights of quality do not come to 100 %: no home stands before another until they do.',
  },
  {
    label: 'Qualities stated both whole and in parts: none',
    ...noneMarked(down(homes, 'qualityStated'), qualityMarks.twice),
    broken: 'A quality is stated both whole and in parts: keep the one that was agreed.',
  },
  {
    label: 'Homes without a quality, or without a part that has a weight: none',
    ...noneMarked(down(homes, 'qualityStated'), qualityMarks.missing),
    broken: 'A home has no quality: state it whole, or each part that has a weight.',
  },
  {
    label: 'Homes without a name: none',
    ...noneIncomplete(
      Array.from({ length: homes }, (_, home) => ({
        needs: [homeCell(home, 'name')],
        may: homeTerms.map((figure) => homeCell(home, figure)),
      })),
    ),
    broken: 'A home has no name: give it one, or empty its row.',
  },
  nothingMissing([priceWeightCell]),
];

const down = (homes: number, figure: HomeFigure) =>
  Array.from({ length: homes }, (_, home) => homeCell(home, figure));
