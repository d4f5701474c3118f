/**
 * The hours of staff a week that a cost line states in its label or beside it: "Support worker 84 hrs per week @ £15.20".
 *
 * Hours beside people or WTE are hours of one person; hours beside a ratio are the child's, unless the hours alone × rate give the
 * amount: then they are hours of staff. More than 48 a head are a shift's and nobody's contract (Working Time Regulations 1998).
 * They count where nothing else can be meant: × the rate they give the amount, to a hundredth; or of all that they may mean one
 * alone makes an hour cost between the minimum wage and three times the least that it lawfully can (model). Else they are asked
 * about. On-costs, premia, sleep-ins, on-call and relief for leave are no hours on a rota.
 *
 * Worked example: 9.5 WTE at 39 hours and £13.10 are 370.5 paid hours, £4,853.55 a week of the home; "2 staff, 84 hours" at
 * £2,600.00 may be 84 hours at £30.95 or 168 at £15.48: unclear.
 */
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
/** All the hours of a week: no child has more. */
const aWholeWeek = exact('168');
const aHundredth = exact('0.01');
const mostTimesLawful = exact('3');

export function hoursOfLine(line: CostLine, assumptions: StaffingAssumptions): HoursOfLine {
  const { amount, serves, workings } = line;
  if (workings === null || isOfNoRota(line)) return { kind: 'none' };
  const meanings = distinct(meaningsOf(line, assumptions));
  if (meanings.length === 0) return { kind: 'none' };
  const isOpen = ofManyHomes.test(line.label) || aRangeOfHours.test(line.label);
  if (amount.kind !== 'money' || serves === 'organisation' || isOpen) return { kind: 'unclear' };
  const { whole } = costLineWeekly(line, amount.money, assumptions.year, childrenInHome(assumptions));
  if (!whole.pounds.greaterThan(0)) return { kind: 'none' };
  const meant =
    meanings.find((each) => givesTheAmount(each, line, whole.pounds)) ??
    theOnlyOne(meanings.filter((each) => isPlausible(each, whole.pounds, assumptions)));
  return meant === null ? { kind: 'unclear' } : { kind: 'stated', ...meant };
}

/** On-costs, premia, sleep-ins, on-call and relief: what they pay for is on no rota, or on it already. */
export function isOfNoRota({ label }: Pick<CostLine, 'label'>): boolean {
  return noneOfARota.test(label);
}

/** All that the figures may mean; none where no hours are stated, or nought. */
function meaningsOf(line: CostLine, assumptions: StaffingAssumptions): readonly Meaning[] {
  const { wte, people, hoursAWeek: hours, ratio } = line.workings ?? {};
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
  if (heads !== undefined) {
    const ofEach = meaning(
      hours.times(heads),
      isOnePersons ? { arePaid: true, contractedHours: hours } : { arePaid: false },
    );
    if (wte !== undefined) return [isOnePersons ? ofEach : meaning(hours, { arePaid: true })];
    return [ofEach, ...(isOnePersons ? [] : [meaning(hours)])];
  }
  if (ratio === undefined) return [meaning(hours)];
  if (!childrenOfLine(line, assumptions).equals(1))
    return [meaning(hours), meaning(hours.times(ratio.staff))];
  const ofStaff = meaning(hours, { childHours: hours.times(ratio.children).dividedBy(ratio.staff) });
  if (hours.greaterThan(aWholeWeek)) return [ofStaff];
  const ofChild = meaning(hours.times(ratio.staff).dividedBy(ratio.children), { childHours: hours });
  return line.workings?.hourlyRate === undefined ? [ofChild] : [ofStaff, ofChild];
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

/** Of a ratio, an hour that the child has pays for one member of staff at the least. */
function isPlausible(
  { hours, childHours }: Meaning,
  whole: Exact,
  assumptions: StaffingAssumptions,
): boolean {
  const { rules, year, fullTimeHours } = assumptions;
  const terms = { rules, weeksPerYear: year.weeksPerYear, contractedHours: fullTimeHours.value };
  const most = lawfulPerWorkedHour(terms).pounds.times(mostTimesLawful);
  const paying = childHours?.lessThan(hours) === true ? childHours : hours;
  return (
    !whole.dividedBy(paying).lessThan(rules.nationalLivingWage.value) &&
    !whole.dividedBy(hours).greaterThan(most)
  );
}

/** How many children share the hours of a line, before places kept empty. */
export function childrenOfLine(
  { serves }: Pick<CostLine, 'serves'>,
  assumptions: StaffingAssumptions,
): Exact {
  return serves === 'child' ? one : childrenInHome(assumptions);
}
