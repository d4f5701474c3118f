/**
 * A share of a post's hours is worked by agency staff, but no agency rate is given: those hours are then costed at
 * nothing, and the fee is understated by them.
 *
 * Error, since the post's cost cannot be relied on. Example: 10 % of 168 hours by agency and no rate.
 */
import { percentageOf } from '../../money/percentage';
import type { Check } from '../check';
import { cannotUseOfPost } from '../unusableAnswers';
import { percentInWords, quoted } from '../inWords';

export const agencyRateMissing: Check = ({ openBook }) =>
  openBook.posts
    .filter(
      ({ agencyShare, agencyRate, at }) =>
        agencyShare.fraction.greaterThan(0) &&
        agencyRate === null &&
        !cannotUseOfPost(openBook, at, 'agencyRate'),
    )
    .map(({ role, agencyShare, at, fieldsAt }) => ({
      code: 'agency-rate-missing',
      severity: 'error',
      at: fieldsAt['agencySharePercent'] ?? at,
      expected: 'the agency’s hourly rate, irrecoverable VAT in it',
      received: `${quoted(role)} with ${percentInWords(percentageOf(agencyShare).percent)} of its hours by agency and no rate`,
      advice:
        'Ask for the agency’s rate an hour and its last three invoices; until then those hours are costed at nothing.',
    }));
