/**
 * What is known of the return in a fee: what is stated, on which base, what it would be if all unexplained money were profit, what
 * to ask for, and what is published of large providers beside it, which is no target. With the sentence on the power to cap
 * profit: a power, and no figure.
 */
import { exactText, hundred, type Exact } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { neverATarget, powerToCapProfit, profitQuestions } from '../../domain/review/profitWords';
import type { FeeReview } from '../../domain/review/feeReview';
import type { JsonObject } from '../typed/jsonValue';

export function profitEvidenceAsJson(review: FeeReview): JsonObject {
  const ratio = (id: string) => review.ratios.find((each) => each.id === id)?.value ?? null;
  return {
    statedMargin: shown(ratio('margin')),
    statedMarkUp: shown(ratio('markUp')),
    marginIfUnexplainedIsProfit: shown(ratio('marginIfUnexplainedIsProfit')),
    relatedParties: review.breakdown.lines
      .filter(({ included, relatedParty }) => included && relatedParty)
      .map(({ label }) => label),
    askFor: profitQuestions,
    published: review.publishedMargins.map(({ measure, percent: published, n, period, source }) => ({
      measure,
      percent: exactText(published),
      n,
      period,
      source: `${source.publisher}: ${source.title}`,
      caveat: neverATarget,
    })),
    law: powerToCapProfit,
  };
}

/** The same for a person, a sentence each. */
export function profitInWords(review: FeeReview): readonly string[] {
  const ratio = (id: string) => review.ratios.find((each) => each.id === id)?.value ?? null;
  const [margin, markUp, most] = ['margin', 'markUp', 'marginIfUnexplainedIsProfit'].map(ratio);
  const connected = review.breakdown.lines
    .filter(({ included, relatedParty }) => included && relatedParty)
    .map(({ label }) => label);
  return [
    margin == null
      ? 'What the provider means to keep is not stated: ask.'
      : `The stated return is ${percent(margin)} of the price that lines explain${markUp == null ? '' : `, ${percent(markUp)} of cost`}.`,
    ...(most == null ? [] : [`If all unexplained money were profit, ${percent(most)} of the price.`]),
    ...(connected.length === 0 ? [] : [`Paid to connected companies: ${connected.join('; ')}.`]),
    `Ask for: ${profitQuestions}`,
    ...review.publishedMargins.map(
      ({ measure, percent: published, period, source }) =>
        `${source.publisher}: ${measure} ${exactText(published)} % (${period}). ${neverATarget}`,
    ),
    powerToCapProfit,
  ];
}

const percent = (share: Exact): string => `${exactText(roundHalfAwayFromZero(share.times(hundred), 1))} %`;

function shown(value: Exact | null): string {
  return value === null ? 'not stated: ask' : exactText(roundHalfAwayFromZero(value, 6));
}
