/** What was sent and what is complete are two types: a submission as received cannot be reviewed or costed. */
import { costPost } from '../../src/domain/staffing/costPost';
import type { StaffingAssumptions } from '../../src/domain/staffing/staffingAssumptions';
import type { FeeSubmission } from '../../src/domain/submission/feeSubmission';
import type { OpenBook } from '../../src/domain/submission/openBook';

declare const submission: FeeSubmission;
declare const openBook: OpenBook;
declare const assumptions: StaffingAssumptions;

export const asSent: FeeSubmission = openBook.submission;

// @ts-expect-error TS2739: a submission where an open book is needed
export const book: OpenBook = submission;

// @ts-expect-error TS2345: a row as received where a complete post is needed
export const cost = costPost(submission.posts[0]!, assumptions);
