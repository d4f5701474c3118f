/** A bundled example, opened and reviewed as the command line does it. */
import { join } from 'node:path';
import { openSubmission } from '../../src/cli/commands/openSubmission';
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { FeeReview } from '../../src/domain/review/feeReview';
import { reviewSubmission } from '../../src/workflows/review/answer';
import { plainOpening } from './plainOpening';

export async function reviewOfExample(name: string, day: string): Promise<FeeReview> {
  const path = join(__dirname, '../../assets/examples', name);
  const submission = await openSubmission(path, null, plainOpening);
  const { value } = reviewSubmission(submission, { asAt: knownDay(day), weeksPerYear: null });
  if (value === null) throw new Error(`${name} could not be reviewed`);
  return value;
}
