/** A bundled example, opened and reviewed as the command line does it. */
import { join } from 'node:path';
import { filesToOpen } from '../../src/cli/commands/filesToOpen';
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { FeeReview } from '../../src/domain/review/feeReview';
import { reviewSubmission } from '../../src/workflows/review/answer';
import { aTerminal } from './aTerminal';
import { plainOpening } from './plainOpening';

export async function reviewOfExample(name: string, day: string): Promise<FeeReview> {
  const path = join(__dirname, '../../assets/examples', name);
  const submission = await filesToOpen(plainOpening, aTerminal({})).submission(path, null);
  const { value } = reviewSubmission(submission, { asAt: knownDay(day), weeksPerYear: null });
  if (value === null) throw new Error(`${name} could not be reviewed`);
  return value;
}
