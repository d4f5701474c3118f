/**
 * Homes around a shared school or therapy hub. The hub runs on its own weeks, so its cost is quoted for a teaching week and
 * spread over the year: × n ÷ W. It stands on a line of its own, beside the price of a place, shared over the homes' places
 * or over the children in them.
 *
 *   a week = teaching weeks × cost of a teaching week ÷ weeks a year; a home's part = its places (children) ÷ all of them
 *
 * Worked example: £12,000 a teaching week, 39 weeks, 52 weeks a year: £9,000.00 a week. Homes of 4 and 2 places:
 * £6,000.00 and £3,000.00, £1,500.00 a place-week. With 3 and 1.5 children in them: £2,000.00 a child-week.
 * Hertfordshire's contract pairs homes and education in this way; its figures are not used here.
 *
 * Errors, as findings: no homes or places, a negative cost, teaching weeks outside 1 to 53, nobody to share over.
 */
import { countInWords } from '../../evidence/countInWords';
import { daysIn, mostTeachingWeeks, type WeeksPerYear } from '../../calendar/weeksPerYear';
import { exact, exactText, sumOf, type Exact } from '../../money/exact';
import { poundsInWords } from '../../money/moneyPer';
import { contractFinding, type ContractFinding, type ValidatedTerms } from '../contractFinding';

export interface SharedHub {
  readonly name: string;
  /** Pounds for each week the hub is open. */
  readonly aTeachingWeek: Exact;
  readonly teachingWeeks: number;
  readonly sharedBy: 'places' | 'children';
  readonly homes: readonly HubHome[];
}

export interface HubHome {
  readonly name: string;
  readonly places: number;
  /** On average; null where the comparison's occupancy is to be taken. */
  readonly children: Exact | null;
}

export interface HubCost {
  /** Pounds a week over the whole year. */
  readonly aWeek: Exact;
  readonly perPlaceWeek: Exact;
  readonly perChildWeek: Exact;
  readonly homes: readonly HubHomeCost[];
}

export interface HubHomeCost {
  readonly name: string;
  readonly places: number;
  readonly children: Exact;
  readonly aWeek: Exact;
}

export function hubCost(
  hub: SharedHub,
  occupancy: Exact,
  weeksPerYear: WeeksPerYear,
): ValidatedTerms<HubCost> {
  const homes = hub.homes.map(({ name, places, children }) => ({
    name,
    places,
    children: children ?? occupancy.times(places),
  }));
  const findings = checkHub(hub, homes);
  if (findings.length > 0) return { value: null, findings };
  const aWeek = hub.aTeachingWeek.times(hub.teachingWeeks).times(7).dividedBy(daysIn(weeksPerYear));
  const places = homes.reduce((sum, home) => sum + home.places, 0);
  const children = sumOf(homes.map((home) => home.children));
  const partOf = (home: (typeof homes)[number]): Exact =>
    hub.sharedBy === 'places' ? exact(home.places).dividedBy(places) : home.children.dividedBy(children);
  const value = {
    aWeek,
    perPlaceWeek: aWeek.dividedBy(places),
    perChildWeek: aWeek.dividedBy(children),
    homes: homes.map((home) => ({ ...home, aWeek: aWeek.times(partOf(home)) })),
  };
  return { value, findings: [] };
}

function checkHub(
  { aTeachingWeek, teachingWeeks }: SharedHub,
  homes: readonly { readonly places: number; readonly children: Exact }[],
): readonly ContractFinding[] {
  const wrong = (expected: string, received: string, advice: string): ContractFinding =>
    contractFinding('hub-not-meant', 'error', { expected, received, advice });
  const noPlaces = homes.length === 0 || homes.some(({ places }) => places < 1);
  const tooMany = homes.find(({ places, children }) => children.isNegative() || children.greaterThan(places));
  return [
    ...(aTeachingWeek.isNegative()
      ? [
          wrong(
            'a cost of nought or more',
            poundsInWords(aTeachingWeek),
            'Correct the cost of a teaching week.',
          ),
        ]
      : []),
    ...(teachingWeeks >= 1 && teachingWeeks <= mostTeachingWeeks
      ? []
      : [
          wrong(
            `1 to ${String(mostTeachingWeeks)} teaching weeks`,
            String(teachingWeeks),
            'State 38 or 39, or what the hub is open for.',
          ),
        ]),
    ...(noPlaces
      ? [wrong('homes of one place or more', 'none', 'Name each home that uses the hub, with its places.')]
      : []),
    ...(tooMany === undefined
      ? []
      : [
          wrong(
            `between 0 and ${countInWords(tooMany.places, 'child', 'children')} in a home of so many places`,
            exactText(tooMany.children),
            'Correct the children of that home.',
          ),
        ]),
    ...(!noPlaces && !sumOf(homes.map(({ children }) => children)).greaterThan(0)
      ? [wrong('children in the homes', 'none', 'State how many children are in each home on average.')]
      : []),
  ];
}
