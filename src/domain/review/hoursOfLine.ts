/**
 * The hours of staff a week that a cost line states in its label or beside it: "Support worker 84 hrs per week @ £15.20".
 *
 * Hours beside people or WTE are hours of one person; hours beside a ratio are the child's, unless the hours alone × rate give the
 * amount: then they are hours of staff. More than 48 a head are a shift's and nobody's contract (Working Time Regulations 1998). A
 * product of people, hours and days is hours of staff. No hours are chosen for their price: of several meanings only the one counts
 * that × the rate in the label gives the amount, to a hundredth; the one meaning there is counts whatever it costs. Where it may be one person's of
 * many, or the whole home's beside one child's amount, a price beyond three times the lawful or below the minimum wage is asked
 * about (model). On-costs, premia, sleep-ins, on-call and relief for leave are no hours on a rota.
 *
 * Worked example: 9.5 WTE at 39 hours and £13.10 are 370.5 paid hours, £4,853.55 a week of the home; "2 staff, 84 hours" may be 84
 * hours or 168: unclear; "2 staff x 12 hrs x 7 days" is 168.
 */
import { periodsPerYear } from '../calendar/weekly';
import { daysIn } from '../calendar/weeksPerYear';
import type { CostLine } from '../fee/costLine';
import { costLineWeekly } from '../fee/costLineWeekly';
import { exact, one, type Exact } from '../money/exact';
import { childrenInHome } from '../staffing/childrenSharing';
import { lawfulPerWorkedHour } from '../staffing/lawfulFloor';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';

export interface HoursStated {
  readonly kind: 'stated';
  /** Of staff a week, for whom the line is: the home, or this child. */
  readonly hours: Exact;
  /** That this child has; null where the line is for the home, or names no ratio. */
  readonly childHours: Exact | null;
  /** Whether leave is among them: of an establishment, or of a post of management, which nobody covers. */
  readonly arePaid: boolean;
  /** Of one person, where the label names them. */
  readonly contractedHours: Exact | null;
}

export type HoursOfLine = HoursStated | { readonly kind: 'unclear' } | { readonly kind: 'none' };

type Meaning = Omit<HoursStated, 'kind'>;

const noneOfARota =
  /\b(nic?s?|national insurance|pensions?|on-?\s?costs?|levy|recruit\w*|sleep(ing)?[\s-]*ins?|premi(um|a)s?|overtime|on-?\s?call|relief|bank|holidays?|annual leave|sick\w*|absences?|maternity|backfill|(leave|agency) cover)\b/i;
/** "across three homes", "shared with 2 other homes": nobody can tell how many are this home's. */
const ofManyHomes =
  /\b(across|between|among|shared|other)\b[^.;]*\bhomes\b|\b(two|three|four|five|\d+) (other )?(children[’']?s[’']? )?homes\b/i;
/** "10-12 hours": neither. */
const aRangeOfHours = /\d\s*(-|–|to)\s*\d+(\.\d+)?\s*h(ou)?rs?\b/i;
/** "2 x waking night": two of them, unless the hours are already of both. */
const severalTimes = /^\s*(\d{1,2})\s*[x×]\s*(?=[a-z])/i;
const mostOfOnePerson = exact('48');
const mostOfOneShift = exact('24');
/** All the hours of a week: no child has more. */
const aWholeWeek = exact('168');
const aHundredth = exact('0.01');
const mostTimesLawful = exact('3');

/** Figures of hours, of times of the day, or round the clock. */
const statesAnyHours =
  /\d\s*(h|hrs?|hours?)\b(?!\s*notice)|\b(hrs|hours)\b[^a-z\d]*\d|\b24\s*\/\s*7\b|\d[:.]\d\d\s*(-|–|to)\s*\d{1,2}[:.]\d\d/i;

export function hoursOfLine(line: CostLine, assumptions: StaffingAssumptions): HoursOfLine {
  const { amount, serves, label } = line;
  if (isOfNoRota(line)) return { kind: 'none' };
  const meanings = distinct(meaningsOf(line, assumptions));
  if (meanings.length === 0) return { kind: isStatedUnread(line) ? 'unclear' : 'none' };
  const isOpen = ofManyHomes.test(label) || aRangeOfHours.test(label);
  if (amount.kind !== 'money' || serves === 'organisation' || isOpen) return { kind: 'unclear' };
  const { whole } = costLineWeekly(line, amount.money, assumptions.year, childrenInHome(assumptions));
  if (!whole.pounds.greaterThan(0)) return { kind: 'none' };
  const meant = meanings.find((each) => givesTheAmount(each, line, whole.pounds)) ?? theOnlyOne(meanings);
  if (meant === null) return { kind: 'unclear' };
  const isAsked =
    !givesTheAmount(meant, line, whole.pounds) && isAnothers(meant, line, whole.pounds, assumptions);
  return isAsked ? { kind: 'unclear' } : { kind: 'stated', ...meant };
}

/** Its words state hours that were not read, and more than nought. */
function isStatedUnread({ label, amount, workings }: CostLine): boolean {
  const isPaid = amount.kind !== 'money' || amount.money.pounds.greaterThan(0);
  return isPaid && workings?.hoursAWeek?.isZero() !== true && statesAnyHours.test(label);
}

/** On-costs, premia, sleep-ins, on-call and relief: what they pay for is on no rota, or on it already. */
export function isOfNoRota({ label }: Pick<CostLine, 'label'>): boolean {
  return noneOfARota.test(label);
}

/** All that the figures may mean; none where no hours are stated, or nought. */
function meaningsOf(line: CostLine, assumptions: StaffingAssumptions): readonly Meaning[] {
  const { wte, people, ratio, staffHoursAWeek } = line.workings ?? {};
  const hours = hoursAWeek(line, assumptions);
  const times = severalTimes.exec(line.label)?.[1];
  const heads = wte ?? people ?? (times === undefined ? undefined : exact(times));
  const meaning = (of: Exact, more: Partial<Meaning> = {}): Meaning => ({
    hours: of,
    childHours: null,
    arePaid: line.category === 'managementAndSupport',
    contractedHours: null,
    ...more,
  });
  if (hours === undefined)
    return wte?.greaterThan(0) === true
      ? [meaning(wte.times(assumptions.fullTimeHours.value), { arePaid: true })]
      : [];
  if (!hours.greaterThan(0)) return [];
  const isOnePersons = !hours.greaterThan(mostOfOnePerson);
  if (staffHoursAWeek !== undefined) {
    const isContract = isOnePersons && (people !== undefined || hours.greaterThan(mostOfOneShift));
    const childHours =
      ratio === undefined ? null : staffHoursAWeek.times(ratio.children).dividedBy(ratio.staff);
    return [
      meaning(staffHoursAWeek, isContract ? { arePaid: true, contractedHours: hours } : { childHours }),
    ];
  }
  if (heads !== undefined) {
    const ofEach = meaning(
      hours.times(heads),
      isOnePersons ? { arePaid: true, contractedHours: hours } : { arePaid: false },
    );
    if (wte !== undefined) return [isOnePersons ? ofEach : meaning(hours, { arePaid: true })];
    const isOfAWeek = line.workings?.hoursOfPeriod === undefined;
    return [ofEach, ...(isOnePersons && isOfAWeek ? [] : [meaning(hours)])];
  }
  if (ratio === undefined) return [meaning(hours)];
  if (!childrenOfLine(line, assumptions).equals(1))
    return [meaning(hours), meaning(hours.times(ratio.staff))];
  const ofStaff = meaning(hours, { childHours: hours.times(ratio.children).dividedBy(ratio.staff) });
  if (hours.greaterThan(aWholeWeek)) return [ofStaff];
  const ofChild = meaning(hours.times(ratio.staff).dividedBy(ratio.children), { childHours: hours });
  return line.workings?.hourlyRate === undefined ? [ofChild] : [ofStaff, ofChild];
}

/** Count × periods a year ÷ weeks a year: 730 hours a month × 12 ÷ 52.142857 = 168. */
function hoursAWeek({ workings }: CostLine, { year }: StaffingAssumptions): Exact | undefined {
  if (workings?.hoursOfPeriod === undefined) return workings?.hoursAWeek;
  const { count, per } = workings.hoursOfPeriod;
  return count.times(periodsPerYear(per, year)).times(7).dividedBy(daysIn(year.weeksPerYear));
}

function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  return meanings.filter(
    (each, index) => meanings.findIndex((first) => first.hours.equals(each.hours)) === index,
  );
}

function theOnlyOne(meanings: readonly Meaning[]): Meaning | null {
  return meanings.length === 1 ? (meanings[0] ?? null) : null;
}

function givesTheAmount({ hours }: Meaning, { workings }: CostLine, whole: Exact): boolean {
  const apart = workings?.hourlyRate?.times(hours).minus(whole).abs();
  return apart?.lessThanOrEqualTo(whole.times(aHundredth)) === true;
}

/**
 * Hours that may be one person's of many cannot cost beyond three times the lawful; those of a post, or of a layout that does not
 * say whose its hours are, may be the whole home's beside one child's amount where that is below the minimum wage.
 */
function isAnothers(
  { hours, childHours }: Meaning,
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
    line.serves === 'child' && !childrenInHome(assumptions).equals(1) && (isPosts || isReadFromLayout);
  const paying = childHours?.lessThan(hours) === true ? childHours : hours;
  return mayBeTheHomes && whole.dividedBy(paying).lessThan(rules.nationalLivingWage.value);
}

/** How many children share the hours of a line, before places kept empty. */
export function childrenOfLine(
  { serves }: Pick<CostLine, 'serves'>,
  assumptions: StaffingAssumptions,
): Exact {
  return serves === 'child' ? one : childrenInHome(assumptions);
}
