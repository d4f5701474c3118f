/** A provider's breakdown in, a negotiation workbook out: for each file, or for each file of a folder. */
import { hasErrors } from '../../domain/evidence/finding';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { mappingFrom } from '../../reading/layoutMapping';
import { benchmarkReview } from '../benchmarks/answer';
import { fileAnalysis } from '../typed/fileAnalysis';
import { askReview, reviewIn, type ReviewTerms } from './askFiles';
import { chooseReview, options } from './chosenReview';
import type { GoneOn } from '../../sheets/core/inputsAsWritten';
import type { TypedBefore } from '../ports/filesToOpen';
import { goneOnFrom, goneOnLines, goneOnWorkbook } from './goOn';
import { reviewAsJson } from './json';
import { reviewLines, summaryRow, summaryTable } from './reviewInWords';
import { reviewWorkbook } from './write';

interface Answer {
  readonly review: FeeReview;
  readonly comparisons: ReviewComparisons;
  readonly chosen: ReviewTerms['chosen'];
  /** What was typed into the workbook before, and where it stands now. */
  readonly goneOn: { readonly before: TypedBefore; readonly now: GoneOn } | null;
}

export const review = fileAnalysis({
  id: 'review',
  command: 'review',
  title: 'Review',
  purpose: 'A provider’s breakdown in, a negotiation workbook out.',
  takes: '<file or folder …>',
  options,
  more: `Reads spreadsheets (.xlsx, .xlsm, .xls, .xlsb, .ods), .csv, .txt, .docx and .json, told apart by what they hold; - is standard input.
Exit code 0: done; 1: done, with findings to settle first; 2: something could not be read or written.`,
  choose: chooseReview,
  files: ({ paths, mapping, needs, terms, rateCard, local, index, earlier, goesOnFrom, benchmarks }) => ({
    from: paths,
    alsoRead: [mapping, needs, terms, rateCard, local, index, earlier, goesOnFrom, ...benchmarks],
  }),
  isJson: ({ printsMapping }) => printsMapping,
  ask: askReview,
  answer: async (terms, files, path): Promise<Answer | null> => {
    const { chosen, mapping } = terms;
    const found = await reviewIn(path, chosen, mapping, files);
    if (found === null) return null;
    const comparisons = comparedWith(found, terms);
    const { before } = terms;
    const goneOn = before === null ? null : { before, now: goneOnFrom(found, comparisons, before) };
    return { review: found, comparisons, chosen, goneOn };
  },
  tell: ({ review: found, comparisons, chosen, goneOn }) => [
    ...reviewLines(found, comparisons, chosen.benchmarkChoices.viewer),
    ...(goneOn === null ? [] : ['', ...goneOnLines(goneOn.now)]),
  ],
  json: ({ review: found, comparisons, chosen }) =>
    chosen.printsMapping
      ? mappingFrom(found.openBook.submission)
      : reviewAsJson(found, comparisons, chosen.benchmarkChoices.viewer),
  write: ({ review: found, comparisons, chosen, goneOn }) =>
    goneOn === null
      ? reviewWorkbook(found, comparisons, chosen.copy)
      : goneOnWorkbook(goneOn.now, goneOn.before),
  isToSettle: ({ review: { findings } }) => hasErrors(findings),
  many: {
    row: (path, answer, workbook) => summaryRow(path, answer, workbook),
    table: (rows, { shouldCost }) => summaryTable(rows, shouldCost),
  },
});

function comparedWith(
  found: FeeReview,
  { benchmarks: { records, files }, shouldCost, negotiation, earlier, chosen }: ReviewTerms,
): ReviewComparisons {
  const { benchmarks, benchmarkChoices } = chosen;
  return {
    ...negotiation,
    ...(earlier === null ? {} : { earlier }),
    shouldCost,
    benchmarks:
      benchmarks.length === 0
        ? null
        : benchmarkReview(found, { records, files }, { ...benchmarkChoices, index: negotiation.index }),
  };
}
