/** What is wrong with the options of a contract, before anything is worked out from them. */
import { countInWords } from '../../evidence/countInWords';
import { exactText } from '../../money/exact';
import { placesAreMeant, priceIsMeant, shareIsMeant } from '../models/checkContract';
import { contractFinding, type ContractFinding } from '../contractFinding';
import type { ContractOptions, ContractTerm, Growth, NoExclusion } from './contractOptions';
import type { Arrivals } from '../occupancy/demand';
import { checkUplift } from './upliftClause';

/** The places of the comparison, and how its children arrive where that is stated. */
export interface OptionsFor {
  readonly places: number;
  readonly placesKeptEmpty: number;
  readonly arrivals: Arrivals | null;
}

export function checkOptions(
  { term, noExclusion, emergency }: ContractOptions,
  whose: OptionsFor,
): readonly ContractFinding[] {
  const held = emergency?.places ?? 0;
  return [
    ...(emergency === undefined
      ? []
      : [...priceIsMeant('place held for emergencies', emergency.price), ...leavesPlaces(held, whose)]),
    ...(noExclusion === undefined
      ? []
      : [
          ...shareIsMeant('a share of referred children who are taken', noExclusion.acceptance.fraction),
          ...(whose.arrivals === null ? [arrivalsMissing] : takesSomebody(noExclusion, whose.arrivals)),
        ]),
    ...(term === undefined ? [] : checkTerm(term, held, whose)),
  ];
}

const arrivalsMissing = contractFinding('clause-needs-arrivals', 'error', {
  expected: 'children a week, the share accepted and their mean stay',
  received: 'a number of children needing a place alone',
  advice: 'State how the children arrive: taking more of them changes how many need a place.',
});

/** The clause can only raise the share that is taken without it. */
function takesSomebody({ acceptance }: NoExclusion, without: Arrivals): readonly ContractFinding[] {
  if (
    acceptance.fraction.greaterThanOrEqualTo(without.acceptance.fraction) &&
    acceptance.fraction.greaterThan(0)
  )
    return [];
  return [
    contractFinding('no-exclusion-lowers-acceptance', 'error', {
      expected: `at least the share accepted without the clause, ${exactText(without.acceptance.fraction)}`,
      received: exactText(acceptance.fraction),
      advice: 'Write 1 where every referred child is taken, or the share that was agreed.',
    }),
  ];
}

function leavesPlaces(held: number, { places, placesKeptEmpty }: OptionsFor): readonly ContractFinding[] {
  const most = places - placesKeptEmpty - 1;
  if (Number.isInteger(held) && held >= 1 && held <= most) return [];
  return [
    contractFinding('emergency-places-not-meant', 'error', {
      expected: `between 1 and ${String(Math.max(most, 0))} of the ${countInWords(places, 'place')} held for emergencies`,
      received: String(held),
      advice: 'Hold fewer places for emergencies, or commission more.',
    }),
  ];
}

function checkTerm(term: ContractTerm, held: number, whose: OptionsFor): readonly ContractFinding[] {
  const { placesByYear, breakAfterYears, priceCap, uplift, growth } = term;
  return [
    ...placesByYear.flatMap((places) => placesAreMeant(places - held - whose.placesKeptEmpty)),
    ...reachesThePlaces(placesByYear, whose.places),
    ...breakAfterYears.flatMap((year) => breakIsWithin(year, placesByYear.length)),
    ...(priceCap === null ? [] : priceIsMeant('place at its cap', priceCap)),
    ...(uplift === null ? [] : checkUplift(uplift)),
    ...(growth === null ? [] : growthIsMeant(growth, placesByYear.length)),
  ];
}

function reachesThePlaces(placesByYear: readonly number[], places: number): readonly ContractFinding[] {
  if (placesByYear.length === 0)
    return [
      contractFinding('places-by-year-not-meant', 'error', {
        expected: 'a term of one year or more',
        received: 'no years',
        advice: 'State the places of each year.',
      }),
    ];
  if (placesByYear.includes(places)) return [];
  return [
    contractFinding('places-by-year-not-meant', 'warning', {
      expected: `a year with the ${countInWords(places, 'place')} that are compared`,
      received: placesByYear.join(', '),
      advice: 'Check the places of each year; the comparison and the years speak of different contracts.',
    }),
  ];
}

function breakIsWithin(year: number, years: number): readonly ContractFinding[] {
  if (Number.isInteger(year) && year >= 1 && year < years) return [];
  return [
    contractFinding('break-outside-the-term', 'error', {
      expected:
        years > 1 ? `a break after year 1 to ${String(years - 1)}` : 'no break in a contract of one year',
      received: `after year ${String(year)}`,
      advice: 'Correct the break year or the length of the contract.',
    }),
  ];
}

function growthIsMeant({ afterYear, places, target }: Growth, years: number): readonly ContractFinding[] {
  const share =
    target.kind === 'occupancy' ? shareIsMeant('an occupancy target', target.atLeast.fraction) : [];
  if (afterYear >= 1 && afterYear < years && places >= 1) return share;
  return [
    ...share,
    contractFinding('growth-not-meant', 'error', {
      expected: `places added after year 1 to ${String(Math.max(years - 1, 1))}`,
      received: `${countInWords(places, 'place')} after year ${String(afterYear)}`,
      advice: 'Let the target be tested before the last year, and state how many places it brings.',
    }),
  ];
}
