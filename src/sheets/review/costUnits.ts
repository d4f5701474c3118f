/**
 * In what units a cost of the contract is counted, how many of them a week, and what drives it. Units follow what is typed: a line
 * of staff whose hours nobody can count any longer is a cost of the child’s week.
 *
 * Worked example: "Senior care staff 85 hours" at £600.00 for this child, shared by 3.4: 25 hours of staff a week.
 */
import type { AdditionalNeed } from '../../domain/additionalNeeds/additionalNeed';
import { foundByKey } from '../../domain/evidence/foundByKey';
import type { CostCategory } from '../../domain/fee/costCategory';
import { costLineById, type CostLine } from '../../domain/fee/costLine';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';
import { everyMeaning } from '../../domain/review/meaningsOfHours';
import type { Post } from '../../domain/staffing/post';
import { computed, figure } from '../core/cells';
import type { DescribedCell } from '../core/description';
import {
  cell,
  greaterThan,
  number,
  product,
  quotient,
  text,
  when,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineCell, needCell, ofFeeLine, postCell } from './cellIds';
import { isOfCategories } from './meaningNow';
import { hasRowOfHours, staffCategories, statedHours } from './statedHours';

export interface CostUnit {
  readonly unit: string | Expression;
  readonly units: DescribedCell;
  readonly driver: string;
}

const units = { figure: 'units' } as const;
const following = (expression: Expression) => computed(units, expression, 'hours');
const one = figure(1, 'hours', units);
const placesInUse = following(assumption('childrenSharing'));
const childrenSharing = following(ofFeeLine('childrenSharing'));
const percentUnits = following(product(ofFeeLine('amount'), number(100)));

export function costUnitOf({ origin, category }: FeeLine, review: FeeReview): CostUnit {
  const { posts, costLines, additionalNeeds } = review.openBook;
  const driver = driverOf[category];
  switch (origin.kind) {
    case 'post': {
      const post = postById(posts, origin.postId);
      return post?.size.kind === 'sleepInOnly'
        ? {
            unit: 'sleep-in night',
            units: following(cell(postCell(origin.postId, 'nights'))),
            driver: 'Nights slept in, and the allowance for a night',
          }
        : {
            unit: 'hour worked',
            units: following(cell(postCell(origin.postId, 'worked'))),
            driver: 'Hours on the rota, pay, and cover for people away',
          };
    }
    case 'need': {
      const need = needById(additionalNeeds, origin.needId);
      return need?.price.kind === 'hours'
        ? { unit: 'hour', units: following(cell(needCell(need.id, 'hours'))), driver }
        : { unit: 'child a week', units: one, driver };
    }
    case 'cost':
      return costLineUnit(category, costLineById(costLines, origin.costLineId), review);
    case 'employmentAllowance':
      return {
        unit: 'place in use',
        units: placesInUse,
        driver: 'Employer National Insurance',
      };
    case 'placesKeptEmpty':
      return { unit: 'child a week', units: one, driver };
  }
}

const postById = foundByKey<Post>(({ id }) => id);
const needById = foundByKey<AdditionalNeed>(({ id }) => id);

function costLineUnit(
  category: CostCategory,
  line: ReturnType<typeof costLineById>,
  review: FeeReview,
): CostUnit {
  const driver = driverOf[category];
  if (line?.amount.kind === 'percentage')
    return {
      unit: `1 % of ${line.amount.of}`,
      units: percentUnits,
      driver: 'The percentage, and every cost that it is taken of',
    };
  if (line !== null && line.serves !== 'child')
    return { unit: 'place in use', units: childrenSharing, driver };
  const hasHours =
    line !== null &&
    (line.workings?.hoursAWeek !== undefined || everyMeaning(line, review.staffingAssumptions).length > 0);
  return hasHours ? { ...hoursNow(line, review), driver } : { unit: aWeek, units: one, driver };
}

const [aWeek, hourOfStaff, hourAsStated] = ['child a week', 'hour of staff', 'hour, as stated'] as const;
export const longestUnit = hourAsStated;

/** Hours of staff while they are staff and can be counted, as Staffing has them; of another line the hours that it states. */
function hoursNow(line: CostLine, review: FeeReview): Pick<CostUnit, 'unit' | 'units'> {
  const { id, workings } = line;
  const isCountable = hasRowOfHours(id, review);
  const now = statedHours(line, review);
  const isStaff = isOfCategories(id, staffCategories(line));
  const isCounted = greaterThan(now.hours, number(0));
  const ofStaff = quotient(now.hours, now.sharing(cell(lineCell(id, 'childrenSharing'))));
  const hours = workings?.hoursAWeek;
  return {
    unit: when(
      isStaff,
      isCountable ? when(isCounted, text(hourOfStaff), text(aWeek)) : text(aWeek),
      text(hours === undefined ? aWeek : hourAsStated),
    ),
    units: following(
      when(isStaff, isCountable ? when(isCounted, ofStaff, number(1)) : number(1), number(hours ?? 1)),
    ),
  };
}

const driverOf: Readonly<Record<CostCategory, string>> = {
  directCare: 'Hours of care (the ratio by day and night), pay, cover, agency',
  managementAndSupport: 'Posts for the home, their pay, places in use',
  premises: 'The building and its terms, places in use',
  living: 'What the child’s day holds: food, allowances, activities, journeys',
  homeRunning: 'What the home must have, places in use',
  centralOverheads: 'What the organisation spends, how it is shared between homes',
  additionalStaffing: 'Hours assessed for this child, and the rate',
  additionalHealth: 'Sessions assessed for this child, and the price of one',
  additionalEducation: 'Weeks and hours of education, who else pays',
  return: 'The percentage, and every cost that it is taken of',
  tax: 'VAT that cannot be recovered',
  placesKeptEmpty: 'How many places stay empty for this child, and until when',
  discount: 'How much is bought, and for how long',
  unclassified: 'Not stated: ask',
};
