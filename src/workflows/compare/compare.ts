/** What changed between two submissions of one fee, line by line, and why. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { changesBetween } from '../../domain/review/changesBetween';
import type { FeeReview } from '../../domain/review/feeReview';
import type { FilesToOpen } from '../ports/filesToOpen';
import { reviewIn } from '../review/askFiles';
import { fileAnalysis } from '../typed/fileAnalysis';
import { changesAsJson, changesInWords } from './tell';
import { changesWorkbook } from './write';

interface TwoFiles {
  readonly earlier: string;
  readonly later: string;
  readonly asAt: IsoDate;
}

interface TwoReviews {
  readonly earlier: FeeReview;
  readonly later: FeeReview;
}

export const compare = fileAnalysis({
  id: 'compare',
  command: 'compare',
  title: 'Changes',
  purpose: 'What changed between two submissions of one fee, and why.',
  takes: '<old> <new>',
  options: {},
  more: 'Two submissions of one fee, each as `open-book review` reads it. The changes come to the change of the fee.',
  choose: ({ paths, asAt }): TwoFiles | string => {
    const [earlier, later, ...others] = paths;
    return earlier === undefined || later === undefined || others.length > 0
      ? 'Name two files: the earlier submission, then the later one.'
      : { earlier, later, asAt };
  },
  files: ({ earlier, later }) => ({ from: [later], alsoRead: [earlier] }),
  ask: async ({ earlier, later, asAt }, files): Promise<TwoReviews | null> => {
    const reviewed = (path: string, from: FilesToOpen) =>
      reviewIn(path, { asAt, weeksPerYear: null }, null, from);
    const [before, after] = [await reviewed(earlier, files), await reviewed(later, files)];
    return before === null || after === null ? null : { earlier: before, later: after };
  },
  answer: (two) => ({ ...two, changes: changesBetween(two.earlier, two.later) }),
  tell: ({ changes }) => changesInWords(changes),
  json: ({ changes }) => changesAsJson(changes),
  write: ({ changes, earlier, later }) => changesWorkbook(changes, earlier, later),
  isToSettle: ({ changes: { doubts } }) => doubts.length > 0,
});
