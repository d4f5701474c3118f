/**
 * What the lines beside a line make of a category that its words leave open.
 *
 * People write a fee down in the order of a home's accounts: staff, the building, the children, running it, what is above it, the
 * return. A weak guess that no line beside it bears out and that stands out of that order is asked about: "Staff development"
 * as care between two lines of running the home. Where its words name another category too, and a line beside it is surely of
 * that one, it is that one: "Fuel and water" between two of premises. Needs may stand anywhere; learning between two lines of
 * running the home is what the staff learn.
 */
import type { CostCategory } from '../../domain/fee/costCategory';
import { exact } from '../../domain/money/exact';
import type { CategoryMatch } from '../matchCategory';

const inOrder: Partial<Record<CostCategory, number>> = {
  directCare: 0,
  managementAndSupport: 0,
  premises: 1,
  living: 2,
  homeRunning: 3,
  centralOverheads: 4,
  return: 5,
};
const weakly = exact('0.76');
const openly = exact('0.55');
const leftOpen = exact('0.3');
const asSettled = exact('0.5');
const outOfPlace = exact('0.45');
const mayBeSettled: ReadonlySet<CostCategory> = new Set(['premises', 'living', 'homeRunning']);
const runsTheHome: ReadonlySet<CostCategory> = new Set(['homeRunning', 'centralOverheads']);

/** `beside`: the surely known categories of the line above and the line below. */
export function inPlace(
  match: CategoryMatch,
  beside: readonly [CostCategory | null, CostCategory | null],
): CategoryMatch {
  const { category, confidence, decidedBy, against = null } = match;
  const [above, below] = beside;
  if (
    confidence.greaterThan(weakly) ||
    category === 'unclassified' ||
    category === above ||
    category === below
  )
    return match;
  const isOut = above !== null && below !== null && isOutOfOrder(category, above, below);
  if (
    against !== null &&
    mayBeSettled.has(category) &&
    mayBeSettled.has(against) &&
    confidence.lessThanOrEqualTo(isOut ? openly : leftOpen) &&
    (against === above || against === below)
  )
    return {
      category: against,
      confidence: asSettled,
      decidedBy: `${decidedBy}, as the line beside it`,
      against: category,
    };
  if (above === null || below === null) return match;
  if (category === 'additionalEducation' && runsTheHome.has(above) && runsTheHome.has(below))
    return { ...match, confidence: outOfPlace, decidedBy: `${decidedBy}, among costs of running the home` };
  return isOut
    ? {
        ...match,
        confidence: lesser(match),
        decidedBy: `${decidedBy}, out of the order of the lines beside it`,
      }
    : match;
}

function isOutOfOrder(category: CostCategory, above: CostCategory, below: CostCategory): boolean {
  const [own, first, last] = [inOrder[category], inOrder[above], inOrder[below]];
  if (own === undefined || first === undefined || last === undefined) return false;
  return own < Math.min(first, last) || own > Math.max(first, last);
}

function lesser({ confidence }: CategoryMatch): CategoryMatch['confidence'] {
  return confidence.lessThan(outOfPlace) ? confidence : outOfPlace;
}
