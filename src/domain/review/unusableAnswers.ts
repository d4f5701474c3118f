/**
 * Whether an answer was given that cannot be used: out of its limits, or not understood. Such an answer has a finding of its own, so
 * that no check need say that it is missing too.
 *
 * Worked example: an occupancy of 0 is outside 1 to 100 %, and is not asked for a second time as "none stated".
 */
import type { Place } from '../evidence/place';
import type { Field } from '../submission/field';
import type { FeeSubmission, ReceivedRow } from '../submission/feeSubmission';
import { needFields } from '../submission/needFields';
import { placementFields } from '../submission/placementFields';
import { postFields } from '../submission/postFields';
import { receivedText, type Received } from '../submission/received';

interface Submitted {
  readonly submission: FeeSubmission;
}

export function cannotUse(
  { submission }: Submitted,
  field: 'plannedOccupancyPercent' | 'priceBaseDate',
): boolean {
  return isUnusable(submission.placement[field], placementFields[field]);
}

export function cannotUseOfPost({ submission }: Submitted, at: Place, field: 'agencyRate'): boolean {
  return isUnusable(answerIn(submission.posts, at, field), postFields[field]);
}

export function cannotUseOfNeed({ submission }: Submitted, at: Place, field: 'reviewDate'): boolean {
  return isUnusable(answerIn(submission.additionalNeeds, at, field), needFields[field]);
}

function answerIn<Id extends string>(
  rows: readonly ReceivedRow<Id>[],
  at: Place,
  field: NoInfer<Id>,
): Received | undefined {
  return rows.find((row) => row.at === at)?.fields[field];
}

function isUnusable(received: Received | undefined, field: Field<string, unknown>): boolean {
  if (received === undefined || receivedText(received.cell).trim() === '') return false;
  return field.parse(received).value === null;
}
