/**
 * Hours of staff for this child alone, or of a line of care that states them and no rate, priced below the least that they can lawfully cost: the minimum wage in force with
 * employer NI, the minimum pension and leave. A rate below the minimum wage itself is a finding of pay, and said once.
 *
 * Warning: the hours may be fewer than stated, or their on-costs may stand elsewhere; so it asks.
 * Worked example, 1 October 2026: £14.29 an hour against £16.27; "2:1 support" at £21.40 an hour against two staff, £32.53.
 */
import { staffOfNeed } from '../../additionalNeeds/staffOfNeed';
import type { Place } from '../../evidence/place';
import type { Exact } from '../../money/exact';
import { lawfulPerWorkedHour } from '../../staffing/lawfulFloor';
import type { Check, CheckSubject } from '../check';
import { includedLinesOf, weeklyOfLine } from '../checkedLine';
import { amountInWords, numberInWords, quoted } from '../inWords';
import { hasOnCostLine } from '../statedPay';
import { childrenSharingHours, hoursOfLine } from '../hoursOfLine';

interface PricedHours {
  readonly at: Place;
  readonly label: string;
  readonly childHours: Exact;
  readonly staffHours: Exact;
  /** For an hour that the child has. */
  readonly perHour: Exact;
}

export const hoursBelowLawfulCost: Check = (subject) => {
  const { rules, year } = subject.staffingAssumptions;
  const minimumWage = rules.nationalLivingWage.value;
  const contractedHours = subject.staffingAssumptions.fullTimeHours.value;
  const lawful = lawfulPerWorkedHour({ rules, weeksPerYear: year.weeksPerYear, contractedHours });
  return [...hoursOfNeeds(subject), ...hoursOfLines(subject)].flatMap(
    ({ at, label, childHours, staffHours, perHour }) => {
      const least = lawful.pounds.times(staffHours).dividedBy(childHours);
      return perHour.lessThan(minimumWage) || perHour.greaterThanOrEqualTo(least)
        ? []
        : [
            {
              code: 'hours-below-lawful-cost',
              severity: 'warning',
              at,
              expected: `at least ${amountInWords(least, 'hour')}, with employer NI, pension and leave`,
              received: `${quoted(label)}: ${numberInWords(childHours)} hours at ${amountInWords(perHour, 'hour')}${
                staffHours.equals(childHours) ? '' : `, ${numberInWords(staffHours)} hours of staff`
              }`,
              advice: `Ask how the hours of ${quoted(label)} are paid for: how many of staff there are, and where their on-costs stand.`,
            },
          ];
    },
  );
};

function hoursOfNeeds({ openBook }: CheckSubject): readonly PricedHours[] {
  return openBook.additionalNeeds.flatMap((stated) => {
    const { included, support, price, need, at, fieldsAt } = stated;
    if (!included || support !== 'extraStaffHours' || price.kind !== 'hours') return [];
    if (price.hoursAWeek.isZero()) return [];
    const { staff, children } = staffOfNeed(stated);
    return [
      {
        at: fieldsAt['hourlyRate'] ?? at,
        label: need,
        childHours: price.hoursAWeek,
        staffHours: price.hoursAWeek.times(staff).dividedBy(children),
        perHour: price.rate.pounds,
      },
    ];
  });
}

/** On-costs that stand in lines of their own are no part of an hour's price. */
function hoursOfLines(subject: CheckSubject): readonly PricedHours[] {
  if (hasOnCostLine(subject)) return [];
  return includedLinesOf(subject, ['directCare', 'additionalStaffing']).flatMap((line) => {
    const stated = hoursOfLine(line, subject.staffingAssumptions);
    if (stated.kind !== 'stated' || stated.areCover) return [];
    const isRated = line.workings?.hourlyRate !== undefined || line.workings?.salary !== undefined;
    if (stated.childHours === null && (isRated || stated.arePaid)) return [];
    const staffHours = stated.hours;
    const childHours = stated.childHours ?? staffHours;
    const whole = weeklyOfLine(subject, line).times(
      childrenSharingHours(stated, line, subject.staffingAssumptions),
    );
    return [
      { at: line.amountAt, label: line.label, childHours, staffHours, perHour: whole.dividedBy(childHours) },
    ];
  });
}
