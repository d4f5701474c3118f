/**
 * What a line leaves to explain by the arithmetic in its own label, live: the domain’s rule (`supportedByLabel.ts`) on the amount, the
 * period and the category as they stand in its row of Fee breakdown.
 *
 * Worked example: "Tuition 5 hrs @ £38" at £210.00 leaves £20.00; typed over with £190.00 it leaves nothing.
 */
import { costLineById, type CostLine } from '../../domain/fee/costLine';
import { costCategoryLabel } from '../../domain/fee/costCategory';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { Exact } from '../../domain/money/exact';
import { labelReason, repeatsALine, type NegotiationLine } from '../../domain/negotiation/negotiationLines';
import {
  boughtForOneChild,
  comparedLabel,
  labelTolerance,
  longPeriods,
  shareTolerance,
  type ComparedLabel,
} from '../../domain/negotiation/supportedByLabel';
import type { FeeReview } from '../../domain/review/feeReview';
import { sharingHome } from '../../domain/staffing/childrenSharing';
import {
  absolute,
  both,
  difference,
  either,
  equals,
  greaterThan,
  largest,
  not,
  number,
  product,
  quotient,
  rounded,
  text,
  when,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { ofFeeLine } from './cellIds';
import { periodNames, periodsInAYear } from './periodTable';

const nought = number(0);

/** Null where it is not the label that says so: then it is a figure of the day. */
export function gapNow(
  line: FeeLine,
  negotiated: NegotiationLine | null,
  review: FeeReview,
): Expression | null {
  if (negotiated?.gapReason === repeatsALine) return ofFeeLine('weekly');
  const labelled = labelOf(line, review);
  if (labelled === null) return null;
  const { costLine, compared } = labelled;
  const { columns, closest, supportedWeekly } = compared;
  if (closest === null || columns.some(({ isOwn, isRight }) => !isOwn && isRight)) return null;
  const own = columns.find(({ isOwn }) => isOwn);
  const worked = supportedNow(costLine, supportedWeekly);
  // Of another column the part of it that its arithmetic gives.
  const share = closest.isOwn
    ? quotient(worked, statedNow)
    : number(supportedWeekly.dividedBy(closest.weekly));
  const gap = rounded(difference(weekly, product(weekly, share)), 2);
  const isNothing = equals(statedNow, nought);
  const agreesNow =
    own === undefined
      ? null
      : either(
          ...compared.times.filter(isFirst).map((each) => agree(worked, each)),
          ...(costLine.serves === 'child' ? sharedByHome.map((children) => isShareOf(worked, children)) : []),
        );
  const judged = when(agreesNow === null ? isNothing : either(isNothing, agreesNow), nought, gap);
  if (costLine.serves !== 'child') return judged;
  const isForOneChild = either(
    ...boughtForOneChild.map((category) => equals(ofFeeLine('category'), text(costCategoryLabel(category)))),
  );
  return own === undefined ? judged : when(isForOneChild, judged, nought);
}

/** The words around what the label gives; those of the day where it is not the label that says so. */
export function withWordsOfLabel(negotiated: NegotiationLine, review: FeeReview): NegotiationLine {
  const labelled = negotiated.gapReason === '' ? labelOf(negotiated.line, review) : null;
  if (labelled === null || gapNow(negotiated.line, negotiated, review) === null) return negotiated;
  const reasonAround = labelReason(labelled.costLine);
  return { ...negotiated, reasonAround, gapReason: reasonAround.join('£0.00') };
}

function labelOf(
  { origin, included, allowability }: FeeLine,
  { openBook, staffingAssumptions }: FeeReview,
): { readonly costLine: CostLine; readonly compared: ComparedLabel } | null {
  if (origin.kind !== 'cost' || !included || !allowability.allowable) return null;
  const costLine = costLineById(openBook.costLines, origin.costLineId);
  const compared =
    costLine === null ? null : comparedLabel(costLine, openBook.placement, sharingHome(staffingAssumptions));
  return costLine === null || compared === null ? null : { costLine, compared };
}

const isFirst = (each: Exact, index: number, all: readonly Exact[]): boolean =>
  all.findIndex((other) => other.equals(each)) === index;

const weekly = ofFeeLine('weekly');
/** A week, for those whom the line is for, before the share of an organisation. */
const statedNow = quotient(product(ofFeeLine('amount'), ofFeeLine('periodsAYear')), assumption('weeks'));

function supportedNow({ workings, amount }: CostLine, asReviewed: Exact): Expression {
  const stated = workings?.amount;
  if (stated === undefined) return number(asReviewed);
  if (stated.per === 'week') return number(stated.pounds);
  const isItsOwn = amount.kind === 'money' && amount.money.per === stated.per;
  const periods = isItsOwn ? ofFeeLine('periodsAYear') : periodsInAYear(text(periodNames[stated.per]));
  return quotient(product(number(stated.pounds), periods), assumption('weeks'));
}

const sharedByHome = [assumption('childrenSharing'), assumption('registeredPlaces')] as const;

/** Whether it is one child’s part of what the label states for the whole home. */
function isShareOf(worked: Expression, children: Expression): Expression {
  const paid = product(statedNow, children);
  const most = largest(
    product(number(shareTolerance.each), children),
    product(number(shareTolerance.share), absolute(paid)),
  );
  return not(greaterThan(rounded(absolute(difference(worked, paid)), 8), rounded(most, 8)));
}

function agree(worked: Expression, times: Exact): Expression {
  const supported = times.equals(1) ? worked : product(worked, number(times));
  const apart = rounded(absolute(difference(statedNow, supported)), 8);
  const within = (most: Expression) => not(greaterThan(apart, rounded(most, 8)));
  const share = (part: Exact) => within(product(absolute(supported), number(part)));
  const isLong = either(
    ...longPeriods.map((period) => equals(ofFeeLine('period'), text(periodNames[period]))),
  );
  return either(
    within(number(labelTolerance.always)),
    when(
      isLong,
      share(labelTolerance.ofLongPeriods),
      both(within(number(labelTolerance.most)), share(labelTolerance.share)),
    ),
  );
}
