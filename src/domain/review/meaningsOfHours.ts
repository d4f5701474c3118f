/**
 * All that the hours of a cost line may mean.
 *
 * Hours beside people or WTE are hours of one person; hours beside a ratio are the child's, unless the hours alone × rate give the
 * amount: then they are hours of staff. More than 48 a head are a shift's and nobody's contract (Working Time Regulations 1998). A
 * product of people, hours and days is hours of staff. Words that name how many share them count; that the hours are all this
 * child's, or the whole home's beside one child's amount, only where hours × rate then give that amount to the penny.
 *
 * Worked example: "2 x 14 hours x 7 days at £20.00 shared by 4" beside £980.00: 196 × £20.00 ÷ 4, so 196 hours shared by four.
 */
import { periodsPerYear } from '../calendar/weekly';
import { daysIn } from '../calendar/weeksPerYear';
import type { CostLine } from '../fee/costLine';
import { exact, one, type Exact } from '../money/exact';
import { childrenInHome } from '../staffing/childrenSharing';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';

export interface MeaningOfHours {
  /** Of staff a week, for all who share them. */
  readonly hours: Exact;
  /** That the children have who share them: hours × children ÷ staff; null where the line is for the home, or names no ratio. */
  readonly childHours: Exact | null;
  /** Whether leave is among them: of an establishment, or of a post of management, which nobody covers. */
  readonly arePaid: boolean;
  /** Of one person, where the label names them. */
  readonly contractedHours: Exact | null;
  /** How many children share the hours beside an amount for one; null: those whom the line serves. */
  readonly childrenSharing: Exact | null;
  /** Counts only where it × the rate gives the amount to the penny. */
  readonly countsOnlyIfProven: boolean;
  /** Whose number `childrenSharing` is: nobody's, the words', the children in the home, or its registered places. */
  readonly sharedBy: 'line' | 'words' | 'home' | 'places';
  /** What the hours move with: nothing, a full-time post, or the weeks of a year. */
  readonly hoursFollow: 'words' | 'fullTimeHours' | 'weeks';
}

/** "2 x waking night": two of them, unless the hours are already of both. */
const severalTimes = /^\s*(\d{1,2})\s*[x×]\s*(?=[a-z])/i;
export const mostOfOnePerson = exact('48');
const mostOfOneShift = exact('24');
/** All the hours of a week: no child has more. */
const aWholeWeek = exact('168');

/** None where no hours are stated, or nought. */
export function meaningsOfHours(line: CostLine, assumptions: StaffingAssumptions): readonly MeaningOfHours[] {
  const shared = everyMeaning(line, assumptions);
  return shared.filter(
    (each, index) =>
      shared.findIndex(
        (first) =>
          first.hours.equals(each.hours) &&
          (first.childrenSharing ?? one).equals(each.childrenSharing ?? one),
      ) === index,
  );
}

/** The same, where two may be the same in figures until an assumption moves. */
export function everyMeaning(line: CostLine, assumptions: StaffingAssumptions): readonly MeaningOfHours[] {
  const ofAll = meaningsOf(line, assumptions);
  const apart = ofAll.filter(
    (each, index) => ofAll.findIndex(({ hours }) => hours.equals(each.hours)) === index,
  );
  return sharings(line, assumptions).flatMap((sharing) => apart.map((each) => ({ ...each, ...sharing })));
}

type Sharing = Pick<MeaningOfHours, 'childrenSharing' | 'countsOnlyIfProven' | 'sharedBy'>;

/** Beside an amount for one child. An amount for the home is shared as the fee shares it, whatever its words say. */
function sharings({ serves, workings }: CostLine, assumptions: StaffingAssumptions): readonly Sharing[] {
  const notSaid: Sharing = { childrenSharing: null, countsOnlyIfProven: false, sharedBy: 'line' };
  if (serves !== 'child') return [notSaid];
  const proven: readonly Sharing[] = [
    { childrenSharing: childrenInHome(assumptions), countsOnlyIfProven: true, sharedBy: 'home' },
    { childrenSharing: assumptions.registeredPlaces.value, countsOnlyIfProven: true, sharedBy: 'places' },
  ];
  const { childrenSharing } = workings ?? {};
  return childrenSharing === undefined
    ? [notSaid, ...proven]
    : [
        { childrenSharing, countsOnlyIfProven: false, sharedBy: 'words' },
        { ...notSaid, countsOnlyIfProven: true },
        ...proven,
      ];
}

type OfAll = Omit<MeaningOfHours, keyof Sharing>;

function meaningsOf(line: CostLine, assumptions: StaffingAssumptions): readonly OfAll[] {
  const { wte, people, ratio, staffHoursAWeek } = line.workings ?? {};
  const hours = hoursAWeek(line, assumptions);
  const times = severalTimes.exec(line.label)?.[1];
  const heads = wte ?? people ?? (times === undefined ? undefined : exact(times));
  const meaning = (of: Exact, more: Partial<OfAll> = {}): OfAll => ({
    hours: of,
    childHours: null,
    arePaid: line.category === 'managementAndSupport',
    contractedHours: null,
    hoursFollow: line.workings?.hoursOfPeriod === undefined ? 'words' : 'weeks',
    ...more,
  });
  if (hours === undefined)
    return wte?.greaterThan(0) === true
      ? [meaning(wte.times(assumptions.fullTimeHours.value), { arePaid: true, hoursFollow: 'fullTimeHours' })]
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

/** How many children share a line, before places kept empty. */
export function childrenOfLine(
  { serves }: Pick<CostLine, 'serves'>,
  assumptions: StaffingAssumptions,
): Exact {
  return serves === 'child' ? one : childrenInHome(assumptions);
}
