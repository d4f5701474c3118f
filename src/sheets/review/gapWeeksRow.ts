/**
 * Whether submission and should-cost count the same weeks of a year, beside why a fee differs. Whether they do follows what is typed
 * on Assumptions and Should-cost, and so does what it is worth, for each year that the submission may be set to; the should-cost
 * itself is of the day of the review, and pounds are said only while it is as it was then.
 */
import { daysIn, weeksPerYearConventions } from '../../domain/calendar/weeksPerYear';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import { weeksApart } from '../../domain/review/weeksOfGap';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { toThePenny } from '../../domain/money/rounding';
import { computed, row } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  both,
  cell,
  equals,
  number,
  product,
  rounded,
  text,
  when,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { needCell, totalCell } from '../shouldCost/cellIds';

const countTheSame = 'Submission and should-cost count the same weeks of a year.';
const countOthers =
  'Submission and should-cost count different weeks of a year: part of the gap is that. Review anew to see how much.';

const days = rounded(product(assumption('weeks'), number(7)), 4);
const expectedDays = cell(needCell('daysAYear'));

export function weeksRow({ shouldCost }: ReviewComparisons): DescribedRow {
  const others = shouldCost === null ? text(countOthers) : poundsOfWeeks(shouldCost);
  const areSame = equals(days, rounded(expectedDays, 4));
  return row(computed('gap.weeks', when(areSame, text(countTheSame), others), 'purpose'));
}

function poundsOfWeeks(shouldCost: ShouldCostAnswer): Expression {
  const bySubmission = weeksPerYearConventions.reduce<Expression>((otherwise, convention) => {
    const apart = weeksApart(convention, shouldCost);
    if (apart === null) return otherwise;
    return when(equals(days, number(daysIn(convention))), text(apart.sentence), otherwise);
  }, text(countOthers));
  const { profile, cost } = shouldCost;
  const stands = both(
    equals(expectedDays, number(daysIn(profile.weeksPerYear))),
    equals(rounded(cell(totalCell('central')), 2), number(toThePenny(cost.total.central.pounds))),
  );
  return when(stands, bySubmission, text(countOthers));
}
