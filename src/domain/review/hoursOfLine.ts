/**
 * The hours of staff a week that a cost line states in its label or beside it, for all whom it is for and for one child: "Support
 * worker 84 hrs per week @ £15.20". The one place that says so: ratios, lawful floor, key ratios and pages take them from here.
 *
 * No hours are chosen for their price: of several meanings (`meaningsOfHours.ts`) that counts which × the rate in the label gives the
 * amount to the penny or a ten-thousandth, else to a hundredth; the one meaning there is counts whatever it costs. Where it may be
 * one person's of many, or the whole home's beside one child's amount, a price beyond three times the lawful or below the minimum
 * wage is asked about (model). On-costs, premia, sleep-ins and on-call are no hours of staff; those of relief are, and already in
 * the cover of a floor.
 *
 * Worked example: 9.5 WTE at 39 hours and £13.10 are 370.5 paid hours, £4,853.55 a week of the home; "2 staff, 84 hours" may be 84
 * hours or 168: unclear; "238 hours at £20.50 shared by 3.4" for £1,435.00 is 238 hours, 70 of them this child's.
 */
import type { CostLine } from '../fee/costLine';
import { costLineWeekly } from '../fee/costLineWeekly';
import { exact, greatestOf, type Exact } from '../money/exact';
import { childrenInHome } from '../staffing/childrenSharing';
import { lawfulPerWorkedHour } from '../staffing/lawfulFloor';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import { childrenOfLine, meaningsOfHours, mostOfOnePerson, type MeaningOfHours } from './meaningsOfHours';

export interface HoursStated extends MeaningOfHours {
  readonly kind: 'stated';
  /** Of relief: a lawful cost of the hours on the rota holds them already, as its cover. */
  readonly areCover: boolean;
}

export type HoursOfLine = HoursStated | { readonly kind: 'unclear' } | { readonly kind: 'none' };

const noHoursOfStaff =
  /\b(nic?s?|national insurance|pensions?|on-?\s?costs?|levy|recruit\w*|sleep(ing)?[\s-]*ins?|premi(um|a)s?|overtime|on-?\s?call|bank[\s-]*hol(iday)?s?)\b/i;
const ofCover =
  /\b(relief|bank|holidays?|annual leave|sick\w*|absences?|maternity|backfill|(leave|agency) cover)\b/i;
/** "across three homes", "shared with 2 other homes": nobody can tell how many are this home's. */
const ofManyHomes =
  /\b(across|between|among|shared|other)\b[^.;]*\bhomes\b|\b(two|three|four|five|\d+) (other )?(children[’']?s[’']? )?homes\b/i;
/** "10-12 hours": neither. */
const aRangeOfHours = /\d\s*(-|–|to)\s*\d+(\.\d+)?\s*h(ou)?rs?\b/i;
export const aPenny = exact('0.01');
/** Of the amount: what a year divided by 52.14 or 52.143 weeks, or a rate in whole pence, leaves beside the product. */
export const aTenThousandth = exact('0.0001');
export const aHundredth = exact('0.01');
export const mostTimesLawful = exact('3');

/** Figures of hours, of times of the day, or round the clock. */
const statesAnyHours =
  /\d\s*(h|hrs?|hours?)\b(?!\s*notice)|\b(hrs|hours)\b[^a-z\d]*\d|\b24\s*\/\s*7\b|\d[:.]\d\d\s*(-|–|to)\s*\d{1,2}[:.]\d\d/i;

export function hoursOfLine(line: CostLine, assumptions: StaffingAssumptions): HoursOfLine {
  const { amount, serves, label } = line;
  if (hasNoHours(line)) return { kind: 'none' };
  const meanings = meaningsOfHours(line, assumptions);
  if (meanings.length === 0) return { kind: isStatedUnread(line) ? 'unclear' : 'none' };
  if (amount.kind !== 'money' || serves === 'organisation' || isOpen(line)) return { kind: 'unclear' };
  const { whole } = costLineWeekly(line, amount.money, assumptions.year, childrenInHome(assumptions));
  if (!whole.pounds.greaterThan(0)) return { kind: 'none' };
  const paying = ({ childrenSharing }: MeaningOfHours) => whole.pounds.times(childrenSharing ?? 1);
  const apart = (each: MeaningOfHours) =>
    line.workings?.hourlyRate?.times(each.hours).minus(paying(each)).abs() ?? null;
  const givesPennies = (each: MeaningOfHours) =>
    apart(each)?.lessThanOrEqualTo(
      greatestOf(aPenny.times(each.childrenSharing ?? 1), paying(each).times(aTenThousandth)),
    ) === true;
  const gives = (each: MeaningOfHours) =>
    apart(each)?.lessThanOrEqualTo(paying(each).times(aHundredth)) === true;
  const said = meanings.filter(({ countsOnlyIfProven }) => !countsOnlyIfProven);
  const meant = meanings.find(givesPennies) ?? said.find(gives) ?? theOnlyOne(said);
  if (meant === null) return { kind: 'unclear' };
  return !gives(meant) && isAnothers(meant, line, paying(meant), assumptions)
    ? { kind: 'unclear' }
    : { kind: 'stated', ...meant, areCover: ofCover.test(label) };
}

const isOpen = ({ label }: Pick<CostLine, 'label'>): boolean =>
  ofManyHomes.test(label) || aRangeOfHours.test(label);

/** Unclear, and clear once other figures stand beside the words: an amount, a category, how many share them. */
export function mayBecomeClear(line: CostLine, assumptions: StaffingAssumptions): boolean {
  return (
    hoursOfLine(line, assumptions).kind === 'unclear' &&
    line.amount.kind === 'money' &&
    line.serves !== 'organisation' &&
    !isOpen(line) &&
    meaningsOfHours(line, assumptions).length > 0
  );
}

/** How many share the hours: whom the line's words or its arithmetic name, else whom it serves, before places kept empty. */
export function childrenSharingHours(
  { childrenSharing }: HoursStated,
  line: CostLine,
  assumptions: StaffingAssumptions,
): Exact {
  return childrenSharing ?? childrenOfLine(line, assumptions);
}

/** Its words state hours that were not read, and more than nought. */
function isStatedUnread({ label, amount, workings }: CostLine): boolean {
  const isPaid = amount.kind !== 'money' || amount.money.pounds.greaterThan(0);
  return isPaid && workings?.hoursAWeek?.isZero() !== true && statesAnyHours.test(label);
}

/** On-costs, premia, sleep-ins and on-call: what they pay for is no hour of staff, or one of another line. */
export function hasNoHours({ label }: Pick<CostLine, 'label'>): boolean {
  return noHoursOfStaff.test(label);
}

/** Of no hours, or of relief: what they pay for is on no rota, or on it already. */
export function isOfNoRota(line: Pick<CostLine, 'label'>): boolean {
  return hasNoHours(line) || ofCover.test(line.label);
}

function theOnlyOne(meanings: readonly MeaningOfHours[]): MeaningOfHours | null {
  return meanings.length === 1 ? (meanings[0] ?? null) : null;
}

/**
 * Hours that may be one person's of many cannot cost beyond three times the lawful; those of a post, or of a layout that does not
 * say whose its hours are, may be the whole home's beside one child's amount where that is below the minimum wage.
 */
function isAnothers(
  { hours, childHours, childrenSharing }: MeaningOfHours,
  line: CostLine,
  whole: Exact,
  assumptions: StaffingAssumptions,
): boolean {
  const { rules, year, fullTimeHours } = assumptions;
  const { wte, people, ratio, staffHoursAWeek } = line.workings ?? {};
  if (staffHoursAWeek !== undefined) return false;
  const terms = { rules, weeksPerYear: year.weeksPerYear, contractedHours: fullTimeHours.value };
  const most = lawfulPerWorkedHour(terms).pounds.times(mostTimesLawful);
  const isPosts = wte !== undefined || people !== undefined || line.category === 'managementAndSupport';
  const mayBeOnePersons = !isPosts && ratio === undefined && !hours.greaterThan(mostOfOnePerson);
  if (mayBeOnePersons && whole.dividedBy(hours).greaterThan(most)) return true;
  const isReadFromLayout = line.confidence !== null;
  const mayBeTheHomes =
    line.serves === 'child' &&
    childrenSharing === null &&
    !childrenInHome(assumptions).equals(1) &&
    (isPosts || isReadFromLayout);
  const paying = childHours?.lessThan(hours) === true ? childHours : hours;
  return mayBeTheHomes && whole.dividedBy(paying).lessThan(rules.nationalLivingWage.value);
}
