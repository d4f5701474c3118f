/** What the terms of a host council must be to one another: what the command refuses, held on the sheet. */
import { countInWords } from '../../domain/evidence/countInWords';
import type { CouncilDemand } from '../../domain/contracts/councils/pooling';
import { both, cell, countWhere, equals, greaterThan, lessThan, number } from '../core/expression';
import {
  allAboveNought,
  eachNamedOnce,
  isTyped,
  never,
  noneOf,
  nothingMissing,
  noneIncomplete,
  type Relation,
} from '../core/relations';
import { at, councilCell, of, surplusCell } from './cellIds';
import type { HostedTerms } from './subject';

export const termsCell = of('terms');

/** Places that one council may hold: as many as the command takes. */
export const mostPlaces = 60;

/** Steps of the workings: one for each place there is, and for those that may be typed. */
export const workingSteps = (councils: readonly CouncilDemand[]): number =>
  Math.max(mostPlaces, councils.reduce((sum, { places }) => sum + places, 0) + 6);

export function hostRelations({ agreed, councils }: HostedTerms): readonly Relation[] {
  const names = councils.map((_, index) => councilCell(index, 'name'));
  const later = agreed.surplusShares.slice(1).map((_, index) => index + 1);
  return [
    {
      label: 'The host is one of the councils',
      ...never(equals(countWhere({ cells: names, equals: at('host') }), number(0))),
      broken: 'The host is none of the councils below: write it as it stands there.',
    },
    {
      label: 'Councils named twice: none',
      ...eachNamedOnce(names),
      broken: 'A council is named twice: tell them apart, or keep one of them.',
    },
    allAboveNought('Price, places and children', [of('price'), of('places'), of('load')]),
    nothingMissing([of('contribution'), of('spot'), of('fixed'), of('perChild')]),
    {
      label: 'The workings have a row for every place',
      ...never(greaterThan(at('places'), number(workingSteps(councils)))),
      broken: `More than the ${countInWords(workingSteps(councils), 'place')} that the workings have rows for: write the workbook anew with these places.`,
    },
    ...(agreed.release === null
      ? []
      : [
          {
            label: 'No more places may be released than there are',
            ...never(greaterThan(number(agreed.release.places), at('places'))),
            broken: 'The host may release more places than the block has: look at the places held.',
          },
        ]),
    {
      label: 'Steps of the surplus out of order of use: none',
      ...noneOf(
        later.map((step) =>
          both(
            isTyped(surplusCell(step, 'from')),
            lessThan(cell(surplusCell(step, 'from')), cell(surplusCell(step - 1, 'from'))),
          ),
        ),
      ),
      broken: 'The steps of the surplus are out of order of use: put them in order.',
    },
    {
      label: 'Councils without a name, places or children: none',
      ...noneIncomplete(
        councils.map((_, index) => ({
          needs: (['name', 'places', 'load'] as const).map((figure) => councilCell(index, figure)),
        })),
      ),
      broken: 'A council lacks its name, its places or its children: fill it in.',
    },
    {
      label: 'Steps of the surplus without their use or share: none',
      ...noneIncomplete(
        agreed.surplusShares.map((_, step) => ({
          needs: [surplusCell(step, 'from'), surplusCell(step, 'share')],
        })),
      ),
      broken: 'A step of the surplus lacks its use or its share: fill it in.',
    },
  ];
}
