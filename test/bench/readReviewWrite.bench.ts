/**
 * A provider's file in, a negotiation workbook out, against hucre alone reading the same file and writing the same
 * cells, styles, names and tables.
 */
import { writeXlsx as writeWithHucre } from 'hucre/xlsx';
import { inMilliseconds, medianMilliseconds, type Benchmark } from './benchmark';
import { contentOf, readReviewWrite, readWithHucre } from './beside';
import { exampleBytes } from './exampleFee';

export const benchmark: Benchmark = {
  title: 'read, review, write an .xlsx',
  goal: 'at most 1.6 times hucre alone',
  measure: async () => {
    const bytes = await exampleBytes();
    const sameContent = contentOf(await readWithHucre(await readReviewWrite(bytes)));
    const ours = await medianMilliseconds(() => readReviewWrite(bytes));
    const hucres = await medianMilliseconds(async () => {
      await readWithHucre(bytes);
      await writeWithHucre(sameContent);
    });
    return `${inMilliseconds(ours)}, ${(ours / hucres).toFixed(2)} times hucre's ${inMilliseconds(hucres)}`;
  },
};
