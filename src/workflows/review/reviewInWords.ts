/** A review as lines on a terminal: one submission in full, many as a table. */
import { countInWords } from '../../domain/evidence/countInWords';
import { costCategoryLabel } from '../../domain/fee/costCategory';
import { poundsInWords } from '../../domain/money/moneyPer';
import { scenarioInWords } from '../../domain/staffing/scenario';
import { reviewAgainstShouldCost, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { benchmarksInWords } from '../benchmarks/tell';
import { boundsOnScreen, type Reader } from './boundsOnScreen';
import { positionsInWords } from './positionsTold';
import { inProvidersVoice } from './providersVoice';
import { rateCardInWords } from './rateCardTold';
import { findingInWords, findingsCounted, severityWords } from '../../domain/evidence/findingWords';
import { reviewHeadline } from './headline';
import { rangeInWords, standingInWords } from '../shouldCost/tell';

/** To a provider: what it keeps at the quote and at each offer in the place of the council's positions, and findings in its voice. */
export function reviewLines(
  review: FeeReview,
  comparisons: ReviewComparisons,
  reader: Reader = 'council',
): readonly string[] {
  const { breakdown, openBook } = review;
  const findings = reader === 'provider' ? review.findings.map(inProvidersVoice) : review.findings;
  const { reading, notUnderstood } = openBook.submission;
  return [
    reviewHeadline(review),
    ...(reading.sentence === '' ? [] : [`Read: ${reading.sentence}`]),
    ...saidWhere(scenarioInWords(review.rules)),
    '',
    ...breakdown.categories.map(
      ({ category, weekly }) => `  ${money(weekly.pounds)}  ${costCategoryLabel(category)}`,
    ),
    `  ${money(breakdown.explained.pounds)}  Explained`,
    `  ${money(breakdown.unexplained.pounds)}  Unexplained`,
    `  ${money(breakdown.quoted.pounds)}  Quoted fee a week`,
    ...(breakdown.notIncluded.pounds.isZero()
      ? []
      : [`  ${money(breakdown.notIncluded.pounds)}  Beside the fee`]),
    ...(comparisons.shouldCost === null
      ? []
      : [
          '',
          ...rangeInWords(comparisons.shouldCost, reviewAgainstShouldCost(review, comparisons.shouldCost)),
        ]),
    ...(comparisons.benchmarks === null ? [] : ['', ...benchmarksInWords(comparisons.benchmarks)]),
    '',
    ...(reader === 'provider'
      ? boundsInWords(review, comparisons)
      : [...positionsInWords(review, comparisons), ...rateCardInWords(review, comparisons)]),
    '',
    `Findings: ${findingsCounted(findings)}`,
    ...findings.map((finding) => `  ${severityWords[finding.severity]}: ${findingInWords(finding)}`),
    ...(notUnderstood.length === 0
      ? []
      : [
          `Not understood: ${countInWords(notUnderstood.length, 'cell')}, listed in the workbook and with --json`,
        ]),
  ];
}

function boundsInWords(review: FeeReview, comparisons: ReviewComparisons): readonly string[] {
  const { lowestFeeWords, outcomes, floorWords } = boundsOnScreen(review, comparisons, 'provider');
  return [lowestFeeWords, ...outcomes, floorWords];
}

const saidWhere = (sentence: string | null): readonly string[] => (sentence === null ? [] : [sentence]);

/** One file's row of the table: path, three amounts, findings, workbook, and where the fee stands beside a should-cost. */
export function summaryRow(
  path: string,
  answer: { readonly review: FeeReview; readonly comparisons: ReviewComparisons } | null,
  workbook: string | null,
): readonly string[] {
  if (answer === null) return [path, '', '', '', 'could not be reviewed', '', ''];
  const { review, comparisons } = answer;
  const { quoted, explained, unexplained } = review.breakdown;
  const { shouldCost } = comparisons;
  return [
    path,
    ...[quoted, explained, unexplained].map(({ pounds }) => poundsInWords(pounds)),
    findingsCounted(review.findings),
    workbook ?? '',
    shouldCost === null ? '' : standingInWords(reviewAgainstShouldCost(review, shouldCost)),
  ];
}

export function summaryTable(
  reviewed: readonly (readonly string[])[],
  shouldCost: ReviewComparisons['shouldCost'],
): readonly string[] {
  const expected = shouldCost === null ? [] : ['Should-cost'];
  const header = ['Submission', 'Quoted', 'Explained', 'Unexplained', ...expected, 'Findings', 'Workbook'];
  const rows = reviewed.map(([path = '', quoted = '', explained = '', unexplained = '', ...rest]) => {
    const [findings = '', workbook = '', standing = ''] = rest;
    return [path, quoted, explained, unexplained, ...expected.map(() => standing), findings, workbook];
  });
  const widths = header.map((_title, column) =>
    [header, ...rows].reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  const rightAligned = [1, 2, 3];
  const line = (row: readonly string[]) =>
    row
      .map((text, column) =>
        rightAligned.includes(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [
    line(header),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
    '',
    'Amounts are pounds a week for one child.',
    ...(shouldCost === null ? [] : ['', ...rangeInWords(shouldCost, null)]),
  ];
}

function money(pounds: FeeReview['breakdown']['quoted']['pounds']): string {
  return poundsInWords(pounds).padStart(12);
}
