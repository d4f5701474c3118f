/**
 * A review as it stands on published figures alone, for the provider's copy: what a council assumes in their place, who answers
 * for it and why are the council's own. Where nothing is published for the day its figure stays, or there would be no review,
 * and says only that it is not published.
 *
 * Worked example: £13.00 typed for the minimum wage of April 2026, "our board's living wage": the provider's copy rests on the
 * published £12.71.
 */
import type { Provenance } from '../../domain/evidence/provenance';
import type { FeeReview } from '../../domain/review/feeReview';
import { noJudgements } from '../../domain/review/lineJudgements';
import { reviewFee } from '../../domain/review/reviewFee';
import type { InForce } from '../../domain/staffing/employmentRules';
import { inForce } from '../../reference/datedFigures';
import { ruleOrder, rulesMadeFrom, type Rule } from '../../reference/employmentRulesInForce';
import { publishedFigures } from '../../reference/publishedFigures';

const notPublished: Provenance = {
  kind: 'scenario',
  owner: 'the council',
  reason: 'nothing is published for this day',
};

export function onPublishedFigures(review: FeeReview): FeeReview {
  const { rules, openBook, foundInReading, publishedMargins } = review;
  if (ruleOrder.every((rule) => rules[rule].provenance.kind === 'published')) return review;
  const published = (rule: Rule): InForce =>
    inForce(publishedFigures[rulesMadeFrom[rule]], rules.asAt) ?? {
      ...rules[rule],
      provenance: notPublished,
    };
  const figures = Object.fromEntries(ruleOrder.map((rule) => [rule, published(rule)])) as Readonly<
    Record<Rule, InForce>
  >;
  return reviewFee(openBook, { ...rules, ...figures }, foundInReading, noJudgements, publishedMargins);
}
