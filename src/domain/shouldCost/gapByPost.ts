/**
 * Why a fee's staffing differs from what it should cost, by kind of post: hours, rate and sharing, the rate by pay, on-costs,
 * cover and agency.
 *
 * Posts of a kind are taken together: H is the sum of their hours, R their cost an hour, S the children who share them on
 * average. Sleep-in money stands apart, since it has no hours. A kind that only one side has is all hours.
 */
import { daysIn } from '../calendar/weeksPerYear';
import { exact, sumOf, zero, type Exact } from '../money/exact';
import { costPost } from '../staffing/costPost';
import type { PostCost } from '../staffing/postCost';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import { agreedAlone, type AgreedAlone } from './agreedAlone';
import { asModelled, placesBorne, type StandsIn } from './besideSubmission';
import { gapParts, ratePartsOf, type GapParts, type HourlyRate, type RatePart } from './gap';
import type { NeedsProfile } from './needsProfile';
import { pointAt } from './parameters';
import type { ShouldCostAnswer } from './shouldCostAnswer';
import { shouldCostAssumptions } from './shouldCostLines';
import { shouldCostPosts } from './shouldCostPosts';

const gapKinds = ['dayCare', 'wakingNights', 'childsOwnHours', 'management'] as const;
export type GapKind = (typeof gapKinds)[number];

export interface GapOfKind extends GapParts {
  readonly kind: GapKind;
  readonly ratio: string;
  /** A week, of the home or of this child. */
  readonly hoursExpected: Exact;
  readonly rateParts: Readonly<Record<RatePart, Exact>>;
  /** What agreeing each alone is worth: no parts of the gap. */
  readonly alone: AgreedAlone;
}

export const gapKindWords: Readonly<Record<GapKind, string>> = {
  dayCare: 'Care by day',
  wakingNights: 'Waking nights',
  childsOwnHours: 'This child’s own hours',
  management: 'Management and support',
};

/** Kinds that either side has hours for. */
export function gapByPost(
  submitted: readonly PostCost[],
  assumptions: StaffingAssumptions,
  answer: ShouldCostAnswer,
  standsIn = asModelled,
): readonly GapOfKind[] {
  const { profile } = answer;
  const expected = expectedSides(answer, standsIn);
  return gapKinds.flatMap((kind) => {
    const first = sideOf(
      submitted.filter((cost) => gapKindOf(cost, standsIn) === kind),
      assumptions,
    );
    const second = expected(kind);
    const one = first ?? (second === null ? null : without(second));
    const other = second ?? (first === null ? null : without(first));
    if (one === null || other === null) return [];
    return [
      {
        kind,
        ratio: kind === 'dayCare' ? ratioOf(profile) : '',
        hoursExpected: second?.hours ?? zero,
        ...gapParts(one, other),
        rateParts: ratePartsOf(one.made, other.made, { hours: one.hours, children: other.children }),
        alone: agreedAlone(one, other),
      },
    ];
  });
}

/** What each kind of post should have: its hours, the cost of one and who share it; null where it has none. */
export function expectedSides(answer: ShouldCostAnswer, standsIn: StandsIn): (kind: GapKind) => Side | null {
  const { profile, ranges, rules } = answer;
  const places = placesBorne(answer, 'central');
  const point = pointAt(ranges, 'central');
  const ours = shouldCostAssumptions(profile, point, rules);
  const expected = shouldCostPosts(profile, point, rules).map((post) => costPost(post, ours));
  return (kind) => {
    const whole = sideOf(
      expected.filter((cost) => gapKindOf(cost) === kind),
      ours,
    );
    return whole === null || !bearsEmptyPlaces(kind, standsIn)
      ? whole
      : { ...whole, children: whole.children.dividedBy(places) };
  };
}

interface Side {
  readonly hours: Exact;
  readonly rate: Exact;
  readonly children: Exact;
  readonly made: HourlyRate;
}

/** The side that has no such post: the other's rate and sharing, no hours. */
function without(side: Side): Side {
  return { ...side, hours: zero };
}

function ratioOf({ dayRatio }: NeedsProfile): string {
  return `${dayRatio.staff.toString()}:${dayRatio.children.toString()}`;
}

/** Whether the children who share posts of a kind bear the places that stay empty, and no line of its own does. */
export function bearsEmptyPlaces(kind: GapKind, { sharedByPlaces }: StandsIn): boolean {
  if (kind === 'childsOwnHours') return false;
  return !sharedByPlaces.includes(kind === 'management' ? 'managementAndSupport' : 'directCare');
}

/**
 * Null for posts whose hours are compared nowhere: sleep-ins, education, therapy. A rota that serves this child alone, where there
 * is no other, is the rota of the home.
 */
export function gapKindOf({ post }: Pick<PostCost, 'post'>, { care } = asModelled): GapKind | null {
  const isOwn = post.serves === 'child' && care === 'directCare';
  if (post.postType === 'care') return isOwn ? 'childsOwnHours' : 'dayCare';
  if (post.postType === 'wakingNight') return isOwn ? 'childsOwnHours' : 'wakingNights';
  return post.postType === 'management' || post.postType === 'ancillary' ? 'management' : null;
}

function sideOf(costs: readonly PostCost[], { year }: StaffingAssumptions): Side | null {
  const own = costs.filter((cost) => cost.workedHours.greaterThan(0));
  const total = (of: (cost: PostCost) => Exact) => sumOf(own.map(of));
  const hours = total(({ workedHours }) => workedHours);
  if (hours.isZero()) return null;
  const staffed = (cost: PostCost) => cost.employedWeekly.pounds.plus(cost.agencyWeekly.pounds);
  const weekly = total(staffed);
  const perChild = total((cost) => staffed(cost).dividedBy(cost.childrenSharing));
  const agencyHours = total(({ workedHours, post }) => workedHours.times(post.agencyShare.fraction));
  const agencyWeekly = total(({ agencyWeekly: paid }) => paid.pounds);
  const ownHours = hours.minus(agencyHours);
  const employed = total(({ employedHours }) => employedHours);
  const weeks = daysIn(year.weeksPerYear).dividedBy(7);
  const pay = total(({ people, grossPerPerson }) => people.times(grossPerPerson.pounds).dividedBy(weeks));
  const onCosts = total(({ employedWeekly }) => employedWeekly.pounds).minus(pay);
  const over = (part: Exact, whole: Exact, otherwise: Exact) =>
    whole.isZero() ? otherwise : part.dividedBy(whole);
  return {
    hours,
    rate: weekly.dividedBy(hours),
    children: over(weekly, perChild, exact(1)),
    made: {
      pay: over(pay, employed, zero),
      onCost: over(onCosts, pay, zero),
      cover: over(employed, ownHours, exact(1)),
      agencyShare: agencyHours.dividedBy(hours),
      agencyRate: over(agencyWeekly, agencyHours, zero),
    },
  };
}
