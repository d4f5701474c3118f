/**
 * How a submission prices care, management and empty places, so that a should-cost is set beside it row by row: care of the home or of this
 * child alone, and which categories a line for empty places holds a part of. A line beside the fee tells it too.
 *
 * Worked example: two staff for one child who lives alone, a manager and rent of the home of three places: care stands with
 * the child's own hours, empty places hold management and premises.
 */
import { costLineById } from '../fee/costLine';
import type { CostCategory } from '../fee/costCategory';
import type { FeeLine } from '../fee/feeLine';
import { asModelled, type StandsIn } from '../shouldCost/besideSubmission';
import { postCostById } from '../staffing/postCost';
import type { FeeReview } from './feeReview';

export function standsInOf(review: FeeReview): StandsIn {
  const { lines } = review.breakdown;
  const has = (category: CostCategory) => lines.some((line) => line.category === category);
  const empty = lines.filter(({ category }) => category === 'placesKeptEmpty');
  const isWorkedOut = empty.some(({ origin }) => origin.kind === 'placesKeptEmpty');
  const shared = lines.filter((line) => !isWorkedOut || isOfTheHome(line, review));
  const inEmpty = (category: CostCategory) =>
    empty.length > 0 && shared.some((line) => line.category === category);
  const care = !has('directCare') && has('additionalStaffing') ? 'additionalStaffing' : 'directCare';
  return {
    care,
    management: !has('managementAndSupport') && has(care) ? care : 'managementAndSupport',
    sharedByPlaces: asModelled.sharedByPlaces.filter(inEmpty),
  };
}

/** Every child in the home shares it. */
function isOfTheHome({ origin }: FeeLine, { openBook, postCosts }: FeeReview): boolean {
  if (origin.kind === 'cost') return costLineById(openBook.costLines, origin.costLineId)?.serves !== 'child';
  const post = origin.kind === 'post' ? postCostById(postCosts, origin.postId)?.post : undefined;
  return post?.serves === 'home' && post.shareOfShift === null;
}
