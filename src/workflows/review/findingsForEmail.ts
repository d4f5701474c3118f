/** The findings as plain text to paste into an e-mail to the provider: numbered, each with its cell and its question. */
import { bySeverity } from '../../domain/evidence/finding';
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import { placeText } from '../../domain/evidence/place';
import type { FeeReview } from '../../domain/review/feeReview';
import { withoutCouncilsOffer } from '../../domain/review/providersOwn';
import { reviewHeadline } from './headline';

export function findingsForEmail(review: FeeReview): string {
  const open = bySeverity(withoutCouncilsOffer(review).findings).filter(
    ({ severity }) => severity !== 'note',
  );
  const items = open.map(({ code, at, expected, received, advice }, index) =>
    [
      `${index + 1}. ${findingHeadlines[code]} (${placeText(at)})`,
      `   Expected: ${expected}`,
      `   Received: ${received}`,
      `   ${advice}`,
    ].join('\n'),
  );
  return [reviewHeadline(review), ...items].join('\n\n');
}
