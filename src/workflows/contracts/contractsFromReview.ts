/**
 * Where a fee was read, the contracts start from it: the quoted fee as spot, and beside it a block, a guarantee, a share of
 * vacant places and a two-part price, each at the terms that pay the provider the same at the occupancy it plans for. So
 * whatever differs afterwards is the structure, or what has really been offered.
 *
 *   block b·o · guarantee of o at b · half of vacant places b·o ÷ (o + 0.5 × (1 − o)) ·
 *   two-part: (b − V) × n × o for the home and V for each child
 *
 * The provider’s costs: what is there whether or not a child is (staff of the home, management, premises, running costs,
 * overheads) × places × planned occupancy; what comes with each child (living costs and what a child needs on top). A model,
 * and a local assumption: no submission says it. The return and discounts are no cost.
 *
 * Worked example: £5,275, 4 places, 80 % planned, £900 of it with each child: block £4,220.00 a place, half of vacant places
 * £4,688.89, two-part (5,275 − 900) × 3.2 = £14,000.00 a home and £900.00 a child.
 */
import { voidSharePrice } from '../../domain/contracts/models/voidSharePrice';
import type { CostCategory } from '../../domain/fee/costCategory';
import { exact, exactText, hundred, one, sumOf, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero, toThePenny } from '../../domain/money/rounding';
import type { FeeReview } from '../../domain/review/feeReview';
import { exampleContracts } from './exampleContracts';
import { startingTerms, type TypedContract, type TypedContracts } from './typedContracts';

const withEachChild: readonly CostCategory[] = [
  'living',
  'additionalStaffing',
  'additionalHealth',
  'additionalEducation',
];
const noCost: readonly CostCategory[] = ['return', 'discount'];

const placesTaken = exact(4);
const occupancyTaken = exact('0.8');

export function contractsFromReview({ openBook, breakdown }: FeeReview): TypedContracts {
  const { placement } = openBook;
  const fee = breakdown.quoted.pounds;
  const places = wholePlaces(placement.registeredPlaces) ?? placesTaken;
  const occupancy = meantOccupancy(placement.plannedOccupancy?.fraction ?? null) ?? occupancyTaken;
  const named = placement.home ?? placement.provider ?? openBook.submission.file;
  const costs = costsOf(breakdown.lines);
  const children = places.times(occupancy);
  return {
    ...exampleContracts,
    title: `Contracts for ${named}`,
    startedFrom: `From the fee read: ${named}, ${poundsInWords(fee)} a week. Each contract starts at terms that pay the provider the same at its planned occupancy; type what is offered.`,
    taken: takenInWords(placement.registeredPlaces, placement.plannedOccupancy?.fraction ?? null),
    terms: {
      ...exampleContracts.terms,
      places: exactText(places),
      placesKeptEmpty: '0',
      weeksBetweenChildren: weeksForAsManyChildrenAs(places),
      spotPrice: pence(fee),
      blockPrice: pence(fee.times(occupancy)),
      plannedOccupancy: percentText(occupancy),
      fixed: pence(costs.home.times(children)),
      perChild: pence(costs.child),
    },
    contracts: contractsAt(fee, places, occupancy, costs.child),
    councils: [],
    rateCard: { name: named, fee: pence(fee) },
  };
}

/** Whole places only: a contract is for whole places. */
function wholePlaces(places: Exact | null): Exact | null {
  return places?.isInteger() === true && places.greaterThan(0) ? places : null;
}

function meantOccupancy(occupancy: Exact | null): Exact | null {
  return occupancy?.greaterThan(0) === true && occupancy.lessThanOrEqualTo(1) ? occupancy : null;
}

function costsOf(lines: FeeReview['breakdown']['lines']): { readonly home: Exact; readonly child: Exact } {
  const costs = lines.filter(({ included, category }) => included && !noCost.includes(category));
  const total = (isWithChild: boolean): Exact =>
    sumOf(
      costs
        .filter(({ category }) => withEachChild.includes(category) === isWithChild)
        .map(({ weekly }) => weekly.pounds),
    );
  return { home: total(false), child: total(true) };
}

function contractsAt(fee: Exact, places: Exact, occupancy: Exact, perChild: Exact): readonly TypedContract[] {
  const at = (
    id: number,
    name: string,
    model: TypedContract['model'],
    terms: Partial<TypedContract['terms']>,
  ): TypedContract => ({
    id,
    name,
    model,
    terms: startingTerms(pence(fee), terms),
  });
  const half = voidSharePrice(fee, occupancy, exact('0.5')) ?? fee;
  const forTheHome = fee.minus(perChild).times(places).times(occupancy);
  return [
    at(1, 'As quoted', 'spot', {}),
    at(2, 'Block', 'fullBlock', { price: pence(fee.times(occupancy)) }),
    at(3, `Guarantee of ${percentText(occupancy)} %`, 'minimumGuarantee', {
      guarantee: percentText(occupancy),
    }),
    at(4, 'Half of vacant places', 'voidShare', { price: pence(half), voidShare: '50' }),
    at(5, 'Home and child', 'twoPart', {
      blockPerHome: pence(forTheHome.isNegative() ? forTheHome.times(0) : forTheHome),
      extraPerChild: pence(perChild),
      childrenIncluded: '0',
    }),
  ];
}

/** As many children as places: 80 % accepted and stays of 50 weeks, so one every 40 ÷ places weeks. */
function weeksForAsManyChildrenAs(places: Exact): string {
  const weeks = roundHalfAwayFromZero(exact(40).dividedBy(places), 1);
  return exactText(weeks.greaterThan(0) ? weeks : one);
}

function takenInWords(places: Exact | null, occupancy: Exact | null): readonly string[] {
  const notStated = [
    ...(wholePlaces(places) === null ? ['The sheet does not state the places: 4 are taken.'] : []),
    ...(meantOccupancy(occupancy) === null
      ? ['The sheet does not state a planned occupancy: 80 % is taken.']
      : []),
  ];
  return [
    ...notStated,
    'How often a child needs a place is no part of a fee: as many children as places are taken.',
    'What is there whether or not a child is (staff, management, premises, running costs, overheads) is told from what comes with each child by the kind of line.',
  ];
}

const percentText = (share: Exact): string => exactText(roundHalfAwayFromZero(share.times(hundred), 2));

/** "4220" or "4688.89", as a person would type it. */
function pence(pounds: Exact): string {
  return exactText(toThePenny(pounds));
}
