/**
 * In which row each part of a should-cost stands beside a submission, so that every cost stands in one row only and all rows
 * come to the should-cost.
 *
 * A should-cost has care as care of the home, and what its empty places would have borne in a line of its own. A rota that serves
 * this child alone is priced among the child's own hours, and nothing of it is shared by empty places; a cost that the submission
 * does not share by its registered places bears the empty ones itself; a line for all staff holds management too. There the
 * should-cost's part goes with them.
 *
 * Worked example: four places, one of them usable; care £2,014.66, management £774.16 a child. Where care is the child's own
 * and management shared: £2,014.66 × 4 = £8,058.64 beside the child's own hours, £774.16 × 3 = £2,322.48 for empty places.
 */
import type { CostCategory } from '../fee/costCategory';
import { greatestOf, one, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer } from '../money/moneyPer';
import type { NeedsProfile } from './needsProfile';
import type { ParameterRanges, RangeEnd } from './parameters';
import type { Range, ShouldCost } from './shouldCost';
import {
  homeWideLineIds,
  shouldCostLineIds,
  shouldCostWords,
  type ShouldCostLineId,
} from './shouldCostLines';

export interface StandsIn {
  /** Where care of the home stands: with the child's own hours where a submission has care in these alone. */
  readonly care: 'directCare' | 'additionalStaffing';
  /** Where management and support stand: with care where one line holds all staff. */
  readonly management: 'managementAndSupport' | 'directCare' | 'additionalStaffing';
  /** Where the submission has a line for empty places: the categories whose part of them stands in it. */
  readonly sharedByPlaces: readonly CostCategory[];
}

/** As a should-cost has it by itself. */
export const asModelled: StandsIn = {
  care: 'directCare',
  management: 'managementAndSupport',
  sharedByPlaces: ['directCare', 'managementAndSupport', 'premises', 'homeRunning'],
};

/** A line, the line with what empty places bear of it, or that alone. */
export interface PartOfRow {
  readonly line: ShouldCostLineId;
  readonly of: 'itself' | 'withEmptyPlaces' | 'emptyPlaces';
}

export function partsOfRow(category: CostCategory, standsIn: StandsIn): readonly PartOfRow[] {
  const bearsItsOwn = (line: ShouldCostLineId) =>
    homeWideLineIds.includes(line) && !standsIn.sharedByPlaces.includes(shouldCostWords[line].category);
  if (category === 'placesKeptEmpty') {
    const shared = homeWideLineIds.filter((line) => !bearsItsOwn(line));
    return shared.length === homeWideLineIds.length
      ? [{ line: 'placesKeptEmpty', of: 'itself' }]
      : shared.map((line) => ({ line, of: 'emptyPlaces' }));
  }
  return shouldCostLineIds
    .filter((line) => rowOf(line, standsIn) === category)
    .map((line) => ({ line, of: bearsItsOwn(line) ? 'withEmptyPlaces' : 'itself' }));
}

function rowOf(line: ShouldCostLineId, { care, management }: StandsIn): CostCategory {
  const { category } = shouldCostWords[line];
  if (category === 'managementAndSupport') return management;
  return category === 'directCare' ? care : category;
}

export interface Expected {
  readonly profile: Pick<NeedsProfile, 'solo'>;
  readonly ranges: Pick<ParameterRanges, 'places'>;
  readonly cost: Pick<ShouldCost, 'lines'>;
}

/** What is expected in a row, low, central and high. */
export function expectedIn(category: CostCategory, expected: Expected, standsIn = asModelled): Range {
  const parts = partsOfRow(category, standsIn);
  const at = (end: RangeEnd) => {
    const places = placesBorne(expected, end);
    const amounts = parts.map(({ line, of }) => {
      const pounds = expected.cost.lines.find(({ id }) => id === line)?.[end].pounds ?? zero;
      return of === 'itself' ? pounds : pounds.times(of === 'emptyPlaces' ? places.minus(1) : places);
    });
    return poundsPer('week', sumOf(amounts));
  };
  return { low: at('low'), central: at('central'), high: at('high') };
}

/** How many places a child bears of what bears its own: all of them where the child lives alone. */
export function placesBorne({ profile, ranges }: Pick<Expected, 'profile' | 'ranges'>, end: RangeEnd): Exact {
  return profile.solo ? greatestOf(one, ranges.places[end]) : one;
}
