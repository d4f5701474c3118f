/** One meaning of the hours in a line’s words, live: how many they are, who shares them, and whether its price says they are another’s. */
import { periodsPerYear } from '../../domain/calendar/weekly';
import { daysIn } from '../../domain/calendar/weeksPerYear';
import type { CostLine } from '../../domain/fee/costLine';
import { costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import { one } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';
import { mostTimesLawful } from '../../domain/review/hoursOfLine';
import { mostOfOnePerson, type MeaningOfHours } from '../../domain/review/meaningsOfHours';
import {
  both,
  cell,
  differs,
  either,
  equals,
  greaterThan,
  lessThan,
  not,
  number,
  product,
  quotient,
  rounded,
  text,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineCell } from './cellIds';
import { lawfulWorkedHour } from './lawfulHour';
import { periodNames, periodsInAYear } from './periodTable';

/** Of staff a week. */
export function hoursNow(
  { hours, hoursFollow }: MeaningOfHours,
  { workings }: CostLine,
  { staffingAssumptions: { year, fullTimeHours } }: FeeReview,
): Expression {
  switch (hoursFollow) {
    case 'words':
      return number(hours);
    case 'fullTimeHours':
      return product(
        number(workings?.wte ?? hours.dividedBy(fullTimeHours.value)),
        assumption('fullTimeHours'),
      );
    case 'weeks': {
      const per = workings?.hoursOfPeriod?.per ?? 'week';
      const weeks = daysIn(year.weeksPerYear).dividedBy(7);
      const ofOnePeriod = hours.times(weeks).dividedBy(periodsPerYear(per, year));
      return quotient(
        product(number(ofOnePeriod), periodsInAYear(text(periodNames[per]))),
        assumption('weeks'),
      );
    }
  }
}

/** Of the line as the fee shares it, unless its words or its arithmetic name others. */
export function sharingOf({ sharedBy, childrenSharing }: MeaningOfHours, asShared: Expression): Expression {
  switch (sharedBy) {
    case 'line':
      return asShared;
    case 'words':
      return number(childrenSharing ?? one);
    case 'home':
      return assumption('childrenSharing');
    case 'places':
      return assumption('registeredPlaces');
  }
}

/** What the line pays a week for all who share the hours. */
export function paying(meaning: MeaningOfHours, { id }: CostLine): Expression {
  return product(cell(lineCell(id, 'whole')), sharingOf(meaning, number(1)));
}

export function isOfCategories(lineId: string, categories: readonly CostCategory[]): Expression {
  const held = cell(lineCell(lineId, 'category'));
  return either(...categories.map((category) => equals(held, text(costCategoryLabel(category)))));
}

export const isOfManagement = (lineId: string): Expression =>
  isOfCategories(lineId, ['managementAndSupport']);

/** One person’s of many, or the whole home’s beside one child’s amount, by what an hour of them would cost; null: never. */
export function isAnothers(meaning: MeaningOfHours, line: CostLine, review: FeeReview): Expression | null {
  const { wte, people, ratio, staffHoursAWeek } = line.workings ?? {};
  if (staffHoursAWeek !== undefined) return null;
  const { hours, childHours, sharedBy } = meaning;
  const price = (of: Expression) => rounded(quotient(paying(meaning, line), of), 8);
  const ofStaff = hoursNow(meaning, line, review);
  const managed = isOfManagement(line.id);
  const isPost = wte !== undefined || people !== undefined;
  const mayBeOnePersons = !isPost && ratio === undefined && !hours.greaterThan(mostOfOnePerson);
  const lawful = lawfulWorkedHour(assumption('fullTimeHours'), review.rules.statutoryLeaveWeeks.value);
  const most = rounded(product(lawful, number(mostTimesLawful)), 8);
  const mayBeTheHomes = line.serves === 'child' && sharedBy === 'line';
  const fewest = childHours?.lessThan(hours) === true ? number(childHours) : ofStaff;
  const isTooCheap = both(
    differs(rounded(assumption('childrenSharing'), 8), number(1)),
    lessThan(price(fewest), assumption('nationalLivingWage')),
  );
  const parts = [
    ...(mayBeOnePersons ? [both(not(managed), greaterThan(price(ofStaff), most))] : []),
    ...(mayBeTheHomes ? [isPost || line.confidence !== null ? isTooCheap : both(managed, isTooCheap)] : []),
  ];
  return parts.length === 0 ? null : either(...parts);
}
