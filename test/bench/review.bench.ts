/** One review, warm: from the cells as received to the review, without any file. */
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { inMilliseconds, medianMilliseconds, type Benchmark } from './benchmark';
import { choices, exampleBytes, received } from './exampleFee';

export const benchmark: Benchmark = {
  title: 'one review, warm',
  goal: 'at most 5 ms',
  measure: async () => {
    const workbook = await received(await exampleBytes());
    const submission = recogniseWorkbook(workbook, null);
    const recognising = await medianMilliseconds(() => recogniseWorkbook(workbook, null));
    const reviewing = await medianMilliseconds(() => reviewSubmission(submission, choices));
    return `${inMilliseconds(reviewing)} (recognising the layout before it: ${inMilliseconds(recognising)})`;
  },
};
