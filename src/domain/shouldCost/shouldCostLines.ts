/**
 * What the council should expect to pay for a child's needs at one value of each parameter, line by line and a week.
 *
 * Staff by the staffing model that takes submissions apart, whole people on shift; home-wide costs, the rota among them,
 * ÷ (places × occupancy); where the child lives alone, what the empty places would have borne is a line of its own. Overheads are a percentage of the lines above them;
 * the return is a percentage of the price, so price = cost ÷ (1 − return).
 *
 * Worked example of the last two: lines of £4,000.00, overheads 10 % are £400.00, a return of 12 % of the price is
 * 4,400 ÷ 0.88 − 4,400 = £600.00, so the fee is £5,000.00.
 */
import { daysIn } from '../calendar/weeksPerYear';
import type { CostCategory } from '../fee/costCategory';
import { exact, hundred, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import { costPost } from '../staffing/costPost';
import type { EmploymentRules } from '../staffing/employmentRules';
import { placesKeptEmpty } from '../staffing/placesKeptEmpty';
import type { Assumed, StaffingAssumptions } from '../staffing/staffingAssumptions';
import type { NeedsProfile } from './needsProfile';
import type { ParameterPoint } from './parameters';
import { shouldCostPosts, type ShouldCostPostId } from './shouldCostPosts';
import { fullTimeHours, workingDaysAWeek } from './workingWeek';

export type ShouldCostLineId =
  | ShouldCostPostId
  | 'premises'
  | 'living'
  | 'homeRunning'
  | 'therapy'
  | 'education'
  | 'transport'
  | 'placesKeptEmpty'
  | 'overheads'
  | 'return';

export interface ShouldCostWords {
  readonly label: string;
  readonly category: CostCategory;
}

export const shouldCostWords: Readonly<Record<ShouldCostLineId, ShouldCostWords>> = {
  dayCare: { label: 'Care by day', category: 'directCare' },
  seniors: { label: 'Seniors by day', category: 'directCare' },
  wakingNights: { label: 'Waking nights', category: 'directCare' },
  sleepIns: { label: 'Sleep-ins', category: 'directCare' },
  extraHours: { label: 'Hours of 1:1 and 2:1', category: 'additionalStaffing' },
  manager: { label: 'Registered manager', category: 'managementAndSupport' },
  deputy: { label: 'Deputy manager', category: 'managementAndSupport' },
  administration: { label: 'Administration and domestic work', category: 'managementAndSupport' },
  premises: { label: 'Premises', category: 'premises' },
  living: { label: 'Living and allowances', category: 'living' },
  homeRunning: { label: 'Home running costs', category: 'homeRunning' },
  therapy: { label: 'Therapy', category: 'additionalHealth' },
  education: { label: 'Education on site', category: 'additionalEducation' },
  transport: { label: 'Transport', category: 'living' },
  placesKeptEmpty: { label: 'Places kept empty', category: 'placesKeptEmpty' },
  overheads: { label: 'Central overheads', category: 'centralOverheads' },
  return: { label: 'Return', category: 'return' },
};

export const shouldCostLineIds = Object.keys(shouldCostWords) as readonly ShouldCostLineId[];

export type ShouldCostLines = Readonly<Record<ShouldCostLineId, Weekly>>;

export function shouldCostLines(
  profile: NeedsProfile,
  point: ParameterPoint,
  rules: EmploymentRules,
): ShouldCostLines {
  const assumptions = shouldCostAssumptions(profile, point, rules);
  const children = point.places.times(point.occupancy);
  const costs = shouldCostPosts(profile, point, rules).map((post) => costPost(post, assumptions));
  const posts = Object.fromEntries(
    costs.map(({ post, weeklyPerChild }) => [post.id, weeklyPerChild]),
  ) as Record<ShouldCostPostId, Weekly>;
  const premisesWeekly = point.premisesPerPlace.times(point.places);
  const homeRunningWeekly = point.homeRunningPerPlace.times(point.places);
  const homeWide = sumOf([
    premisesWeekly,
    homeRunningWeekly,
    ...costs.filter(({ post }) => isHomeWide(post.id)).map(({ weekly }) => weekly.pounds),
  ]);
  const lines = {
    ...posts,
    premises: aWeek(premisesWeekly.dividedBy(children)),
    living: aWeek(point.livingPerChild),
    homeRunning: aWeek(homeRunningWeekly.dividedBy(children)),
    therapy: aWeek(point.therapyHourlyRate.times(profile.therapyHoursAWeek)),
    education: aWeek(profile.education === 'none' ? zero : weeklyOf(point.educationAYear, profile)),
    transport: aWeek(point.mileageRate.times(profile.milesAWeek)),
    placesKeptEmpty: profile.solo ? placesKeptEmpty(aWeek(homeWide), assumptions) : aWeek(zero),
  };
  return { ...lines, ...onTop(sumOf(Object.values(lines).map(({ pounds }) => pounds)), point) };
}

export function totalOf(lines: ShouldCostLines): Weekly {
  return aWeek(sumOf(shouldCostLineIds.map((id) => lines[id].pounds)));
}

const homeWidePosts: readonly ShouldCostPostId[] = [
  'dayCare',
  'seniors',
  'wakingNights',
  'sleepIns',
  'manager',
  'deputy',
  'administration',
];

/** Lines that the places of the home share. */
export const homeWideLineIds: readonly ShouldCostLineId[] = [...homeWidePosts, 'premises', 'homeRunning'];

/** Posts whose cost is shared by the places of the home: a rota is paid whether every place is filled or not. */
function isHomeWide(id: string): boolean {
  return homeWidePosts.some((each) => each === id);
}

function onTop(cost: Exact, point: ParameterPoint): Pick<ShouldCostLines, 'overheads' | 'return'> {
  const overheads = cost.times(point.overheads).dividedBy(hundred);
  const before = cost.plus(overheads);
  const price = before.times(hundred).dividedBy(hundred.minus(point.return));
  return { overheads: aWeek(overheads), return: aWeek(price.minus(before)) };
}

/** Pounds a year as a week's, on the profile's weeks. */
function weeklyOf(pounds: Exact, { weeksPerYear }: NeedsProfile): Exact {
  return pounds.times(7).dividedBy(daysIn(weeksPerYear));
}

/** What the posts of a should-cost are costed on. */
export function shouldCostAssumptions(
  profile: NeedsProfile,
  point: ParameterPoint,
  rules: EmploymentRules,
): StaffingAssumptions {
  return {
    year: { weeksPerYear: profile.weeksPerYear, teachingWeeks: 38 },
    rules,
    daysAwayAYear: atPoint(point.daysAway),
    workingDaysAWeek: atPoint(workingDaysAWeek),
    fullTimeHours: atPoint(fullTimeHours),
    pension: atPoint({ kind: 'statutoryMinimum' as const }),
    organisationPayBill: null,
    registeredPlaces: atPoint(point.places),
    placesThatCanBeUsed: atPoint(profile.solo ? exact(1) : point.places),
    plannedOccupancy: atPoint(point.occupancy),
  };
}

function atPoint<T>(value: T): Assumed<T> {
  return { value, provenance: { kind: 'derived', from: 'the parameters of the should-cost' } };
}

function aWeek(pounds: Exact): Weekly {
  return poundsPer('week', pounds);
}
