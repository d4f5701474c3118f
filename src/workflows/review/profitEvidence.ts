/**
 * What is known of the return in a fee: what is stated, on which base, what it would be if all unexplained money were profit, what
 * to ask for, and what is published of large providers beside it, which is no target. With the sentence on the power to cap
 * profit: a power, and no figure.
 *
 * Source: 2026 c. 21, section 17, enacted on 29 April 2026, into the Care Standards Act 2000.
 */
import { exactText, type Exact } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import type { FeeReview } from '../../domain/review/feeReview';
import { observations } from '../../reference/observations';
import type { JsonObject } from '../typed/jsonValue';

const powerToCapProfit =
  'Section 17 of the Act of 29 April 2026 (2026 c. 21) lets regulations cap the profit of children’s homes and says what counts as disguised profit; it is a power, no cap is set, and no figure follows from it.';

const publishedMargins = ['cma-operating-margin-2016-20', 'lga-ebitda-2021-22'] as const;

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
    published: publishedMargins.flatMap((id) => {
      const found = observations.find((each) => each.id === id);
      return found === undefined
        ? []
        : [
            {
              measure: found.measure,
              percent: exactText(found.value),
              n: found.n,
              period: found.period,
              source: `${found.source.publisher}: ${found.source.title}`,
              caveat: 'Of large providers, of their own kind; never a target.',
            },
          ];
    }),
    law: powerToCapProfit,
  };
}

const profitQuestions =
  'The last audited accounts of the home’s company and its group, rents, interest and management charges paid to connected companies, and the working of the return.';

function shown(value: Exact | null): string {
  return value === null ? 'not stated: ask' : exactText(roundHalfAwayFromZero(value, 6));
}
