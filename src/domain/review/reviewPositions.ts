/**
 * Opening, target and limit of one reviewed fee, by category: a category's figure is never spread over its lines, so that no
 * position depends on how a provider cuts it into lines.
 *
 * The basis is the should-cost of the category, low, central and high. Where the needs expect nothing, or no needs are given,
 * there is none, and the category stands as submitted; additional needs follow the child's needs and are never cut by a rule.
 * A line that is not allowable is a row of its own, nought in all three. An offer on record is the council's own answer on the form.
 *
 * Beside each total stand the lawful floor of the submitted rota and the provider's stated cost.
 */
import { costCategoryLabel, additionalCategories } from '../fee/costCategory';
import { costOfCare } from '../fee/costOfCare';
import type { FeeLine } from '../fee/feeLine';
import { sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Hourly, type Weekly } from '../money/moneyPer';
import {
  positionDoubts,
  positionsOf,
  type PositionBasis,
  type PositionDoubt,
  type PositionRow,
  type Positions,
  type PositionsAsked,
} from '../negotiation/positions';
import { rangeOf } from '../shouldCost/variance';
import { lawfulPerPaidHour, lawfulPerWorkedHour, usualContractedHours } from '../staffing/lawfulFloor';
import type { Post } from '../staffing/post';
import type { PostCost } from '../staffing/postCost';
import type { ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';

export interface PostFloor {
  readonly postId: string;
  readonly role: string;
  /** On the rota a week, or the paid hours of an establishment. */
  readonly hours: Exact;
  readonly perHour: Hourly;
  readonly childrenSharing: Exact;
  readonly weekly: Weekly;
  /** False where 37.5 hours a week stand for contracted hours that nobody stated. */
  readonly contractedHoursStated: boolean;
}

export interface ReviewPositions {
  readonly asked: PositionsAsked;
  readonly positions: Positions;
  readonly doubts: readonly PositionDoubt[];
  /** Null where no post states its hours: then nobody can say what is lawful. */
  readonly lawfulFloor: Weekly | null;
  readonly floors: readonly PostFloor[];
  /** Included lines other than return and discounts. */
  readonly statedCost: Weekly;
  /** What the should-cost expects above what is submitted, in all categories where it does: what the provider may raise. */
  readonly wouldAddBack: Weekly;
}

export function reviewPositions(review: FeeReview, comparisons: ReviewComparisons): ReviewPositions {
  const { breakdown, openBook } = review;
  const asked: PositionsAsked = {
    quoted: breakdown.quoted.pounds,
    rows: rowsOf(review, comparisons),
    unexplained: breakdown.unexplained.pounds,
    offerOnRecord: openBook.placement.councilOffer?.pounds ?? null,
    ownLimit: null,
  };
  const positions = positionsOf(asked);
  const floors = postFloors(review);
  const lawfulFloor =
    floors.length === 0 ? null : poundsPer('week', sumOf(floors.map(({ weekly }) => weekly.pounds)));
  const statedCost = costOfCare(breakdown);
  const bounds = { lawfulFloor: lawfulFloor?.pounds ?? null, statedCost: statedCost.pounds };
  return {
    asked,
    positions,
    doubts: positionDoubts(asked, positions, bounds),
    lawfulFloor,
    floors,
    statedCost,
    wouldAddBack: poundsPer('week', addedBack(asked.rows)),
  };
}

function rowsOf(review: FeeReview, comparisons: ReviewComparisons): readonly PositionRow[] {
  const { breakdown } = review;
  const refused = breakdown.lines.filter(({ included, allowability }) => included && !allowability.allowable);
  const categories = breakdown.categories.map(({ category, weekly }): PositionRow => {
    const taken = sumOf(
      refused.filter((line) => line.category === category).map(({ weekly: w }) => w.pounds),
    );
    return {
      name: costCategoryLabel(category),
      submitted: weekly.pounds.minus(taken),
      basis: basisOf(category, comparisons),
      needsLed: additionalCategories.includes(category),
      pressed: true,
    };
  });
  return [...categories, ...refused.map(refusedRow)];
}

function basisOf(category: FeeLine['category'], { shouldCost }: ReviewComparisons): PositionBasis | null {
  if (shouldCost === null) return null;
  const { low, central, high } = rangeOf(category, shouldCost.cost.lines);
  return high.pounds.isZero() ? null : { low: low.pounds, central: central.pounds, high: high.pounds };
}

function refusedRow({ label, weekly }: FeeLine): PositionRow {
  return {
    name: `Not allowable: ${label}`,
    submitted: weekly.pounds,
    basis: { low: zero, central: zero, high: zero },
    needsLed: false,
    pressed: true,
  };
}

function addedBack(rows: readonly PositionRow[]): Exact {
  return sumOf(
    rows.flatMap(({ basis, submitted, needsLed }) =>
      basis !== null && !needsLed && basis.central.greaterThan(submitted)
        ? [basis.central.minus(submitted)]
        : [],
    ),
  );
}

/** Each post with hours: what they cost at the minimum wage in force, shared as submitted. Sleep-ins have none. */
export function postFloors({ postCosts, rules, staffingAssumptions }: FeeReview): readonly PostFloor[] {
  return postCosts.flatMap((cost) => floorOf(cost, rules, staffingAssumptions.year.weeksPerYear));
}

function floorOf(
  { post, workedHours, childrenSharing }: PostCost,
  rules: FeeReview['rules'],
  weeksPerYear: FeeReview['staffingAssumptions']['year']['weeksPerYear'],
): readonly PostFloor[] {
  if (workedHours.isZero()) return [];
  const terms = { rules, weeksPerYear, contractedHours: post.contractedHours ?? usualContractedHours };
  const perHour = isEstablishment(post) ? lawfulPerPaidHour(terms) : lawfulPerWorkedHour(terms);
  return [
    {
      postId: post.id,
      role: post.role,
      hours: workedHours,
      perHour,
      childrenSharing,
      weekly: poundsPer('week', workedHours.times(perHour.pounds).dividedBy(childrenSharing)),
      contractedHoursStated: post.contractedHours !== null,
    },
  ];
}

/** The hours of an establishment are paid hours, with leave in them. */
function isEstablishment({ size }: Post): boolean {
  return size.kind === 'establishment';
}
