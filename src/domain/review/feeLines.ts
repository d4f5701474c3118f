/**
 * Every line of the fee, in the order of the form: posts, cost lines, additional needs, and, where places cannot be
 * used because of this child, what that costs as a line of its own.
 *
 * Each line is rounded once, to the penny a week. Percentage lines come last in the reckoning, since they rest on the
 * others, but keep their place on the page.
 */
import { additionalNeedCost } from '../additionalNeeds/additionalNeedCost';
import { wholeSubmission } from '../evidence/place';
import type { CostCategory } from '../fee/costCategory';
import { costLineWeekly } from '../fee/costLineWeekly';
import type { FeeLine } from '../fee/feeLine';
import { weekly } from '../calendar/weekly';
import { employmentAllowanceOfHome } from '../staffing/employmentAllowance';
import { moneyToThePenny, poundsPer, sumMoney, type Weekly } from '../money/moneyPer';
import { resolvePercentageLines, type PercentageLine } from '../overheads/percentageLines';
import { childrenInHome } from '../staffing/childrenSharing';
import { placesKeptEmpty } from '../staffing/placesKeptEmpty';
import type { PostCost } from '../staffing/postCost';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import type { AdditionalNeed, NeedSupport } from '../additionalNeeds/additionalNeed';
import type { CostLine } from '../fee/costLine';
import type { PostType } from '../staffing/post';
import type { OpenBook } from '../submission/openBook';
import { judged, noJudgements, type LineJudgements } from './lineJudgements';

const postCategory: Readonly<
  Record<PostType, { readonly home: CostCategory; readonly child: CostCategory }>
> = {
  management: { home: 'managementAndSupport', child: 'managementAndSupport' },
  ancillary: { home: 'managementAndSupport', child: 'managementAndSupport' },
  care: { home: 'directCare', child: 'additionalStaffing' },
  wakingNight: { home: 'directCare', child: 'additionalStaffing' },
  sleepIn: { home: 'directCare', child: 'additionalStaffing' },
  education: { home: 'additionalEducation', child: 'additionalEducation' },
  therapy: { home: 'additionalHealth', child: 'additionalHealth' },
};

const needCategory: Readonly<Record<NeedSupport, CostCategory>> = {
  extraStaffHours: 'additionalStaffing',
  therapy: 'additionalHealth',
  health: 'additionalHealth',
  equipment: 'additionalHealth',
  education: 'additionalEducation',
  transport: 'living',
};

const allowable = { allowable: true, reason: '' } as const;

export function feeLines(
  openBook: OpenBook,
  postCosts: readonly PostCost[],
  assumptions: StaffingAssumptions,
  judgements: LineJudgements = noJudgements,
): readonly FeeLine[] {
  const decided = (line: FeeLine): FeeLine => judged(line, judgements);
  const posts = postCosts.map(postLine).map(decided);
  const costs = openBook.costLines.map((line) => costFeeLine(line, assumptions));
  const needs = openBook.additionalNeeds.map(needLine).map(decided);
  const inFee = postCosts.filter((_, index) => posts[index]?.included === true);
  const empty = [
    ...allowanceLine(openBook, inFee, assumptions),
    ...emptyPlacesLine(openBook, inFee, assumptions),
  ].map(decided);
  const stated = [...posts, ...costs.flatMap(({ feeLine }) => feeLine ?? []), ...needs, ...empty];
  const percentages = percentageLines(costs, stated);
  return [
    ...posts,
    ...costs.map(({ line, feeLine }) => feeLine ?? named(line, percentages.get(line.id))),
    ...needs,
    ...empty,
  ];
}

function postLine({ post, weeklyPerChild }: PostCost): FeeLine {
  return {
    id: post.id,
    origin: { kind: 'post', postId: post.id },
    label: post.role,
    category: postCategory[post.postType][post.serves],
    ...rounded(weeklyPerChild),
    at: post.at,
    confidence: null,
    included: true,
    allowability: allowable,
    relatedParty: false,
    evidence: null,
    funder: post.funder,
  };
}

function costFeeLine(
  line: CostLine,
  assumptions: StaffingAssumptions,
): { line: CostLine; feeLine: FeeLine | null } {
  if (line.amount.kind === 'percentage') return { line, feeLine: null };
  const { perChild } = costLineWeekly(line, line.amount.money, assumptions.year, childrenInHome(assumptions));
  return { line, feeLine: named(line, perChild) };
}

function named(line: CostLine, weekly: Weekly | undefined): FeeLine {
  if (weekly === undefined) throw new Error(`No amount was resolved for ${line.id}`);
  const { id, label, category, at, confidence, included, allowability, relatedParty, evidence, funder } =
    line;
  return {
    id,
    origin: { kind: 'cost', costLineId: id },
    label,
    category,
    ...rounded(weekly),
    at,
    confidence,
    included,
    allowability,
    relatedParty,
    evidence,
    funder,
  };
}

function needLine(need: AdditionalNeed): FeeLine {
  return {
    id: need.id,
    origin: { kind: 'need', needId: need.id },
    label: need.need,
    category: needCategory[need.support],
    ...rounded(additionalNeedCost(need)),
    at: need.at,
    confidence: null,
    included: need.included,
    allowability: allowable,
    relatedParty: false,
    evidence: null,
    funder: need.funder,
  };
}

/** A charity's Employment Allowance once over its group: its NI is less by that, and the fee with it. */
function allowanceLine(
  { employment, placement }: OpenBook,
  postCosts: readonly PostCost[],
  assumptions: StaffingAssumptions,
): readonly FeeLine[] {
  if (!employment.employmentAllowanceClaimed || placement.sector !== 'voluntary') return [];
  const yearly = employmentAllowanceOfHome(postCosts, assumptions, assumptions.rules.asAt);
  if (yearly === null) return [];
  const aWeek = weekly(yearly, assumptions.year).pounds.dividedBy(childrenInHome(assumptions));
  return [
    {
      id: 'employment-allowance',
      origin: { kind: 'employmentAllowance', yearly },
      label: 'Employment Allowance, once over the group',
      category: 'managementAndSupport',
      ...rounded(poundsPer('week', aWeek.negated())),
      at: placement.at['employmentAllowanceClaimed'] ?? wholeSubmission,
      confidence: null,
      included: true,
      allowability: allowable,
      relatedParty: false,
      evidence: null,
      funder: null,
    },
  ];
}

/** Home-wide costs are shared by the registered places; what the unusable ones would have borne is this child's, and visible. */
function emptyPlacesLine(
  openBook: OpenBook,
  postCosts: readonly PostCost[],
  assumptions: StaffingAssumptions,
): readonly FeeLine[] {
  if (assumptions.placesThatCanBeUsed.value.greaterThanOrEqualTo(assumptions.registeredPlaces.value))
    return [];
  const weekly = placesKeptEmpty(homeWideWeekly(openBook, postCosts, assumptions), assumptions);
  return [
    {
      id: 'places-kept-empty',
      origin: { kind: 'placesKeptEmpty' },
      label: 'Places kept empty for safety or matching',
      category: 'placesKeptEmpty',
      ...rounded(weekly),
      at: openBook.placement.at['placesThatCanBeUsed'] ?? wholeSubmission,
      confidence: null,
      included: true,
      allowability: allowable,
      relatedParty: false,
      evidence: null,
      funder: null,
    },
  ];
}

/** What the whole home costs a week and every child in it shares; shifts shared by a smaller group stay with that group. */
function homeWideWeekly(
  openBook: OpenBook,
  postCosts: readonly PostCost[],
  assumptions: StaffingAssumptions,
): Weekly {
  const posts = postCosts.filter(({ post }) => post.serves === 'home' && post.shareOfShift === null);
  const costs = openBook.costLines.filter(({ serves, included }) => serves !== 'child' && included);
  return sumMoney('week', [
    ...posts.map(({ weekly }) => weekly),
    ...costs.flatMap((line) =>
      line.amount.kind === 'money'
        ? [costLineWeekly(line, line.amount.money, assumptions.year, childrenInHome(assumptions)).whole]
        : [],
    ),
  ]);
}

function percentageLines(
  costs: readonly { readonly line: CostLine; readonly feeLine: FeeLine | null }[],
  stated: readonly FeeLine[],
): ReadonlyMap<string, Weekly> {
  const included = stated.filter((line) => line.included).map((line) => line.weekly);
  const percentages = costs.flatMap(({ line }) =>
    line.amount.kind === 'percentage'
      ? [{ ...line.amount, id: line.id, is: percentageIs(line), included: line.included }]
      : [],
  );
  return resolvePercentageLines(sumMoney('week', included), percentages);
}

/** Whether a percentage is part of the cost, the return on it, or a deduction. */
function percentageIs({ category }: CostLine): PercentageLine['is'] {
  return category === 'return' || category === 'discount' ? category : 'cost';
}

function rounded(weekly: Weekly): Pick<FeeLine, 'weekly' | 'weeklyBeforeRounding'> {
  return { weekly: moneyToThePenny(weekly), weeklyBeforeRounding: weekly };
}
