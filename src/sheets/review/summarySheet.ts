/** Summary: the answer on one page. What the fee holds, what is left to explain, what to settle, and what the child is to gain from it. */
import { dayInWords } from '../../domain/calendar/isoDate';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed, type SheetColumn } from '../core/sheetFrame';
import { homeName } from './reviewWords';
import { severityRules } from './severityRules';
import { comparisonSummary } from './summaryComparisons';
import { categorySummary, feeSummary, ratioSummary } from './summaryFigures';
import { findingSummary, gapSummary, needSummary, summarySeverityCells } from './summaryWork';

const summaryColumns: readonly SheetColumn[] = [
  { header: 'What', width: 38 },
  { header: 'A week', width: 14, figures: true },
  { header: 'Share of fee', width: 15, figures: true },
  { header: 'In words', width: 58 },
];

export function summarySheet(review: FeeReview, comparisons: ReviewComparisons): SheetDescription {
  const body: readonly DescribedRow[] = [
    ...feeSummary(),
    ...comparisonSummary(comparisons),
    ...categorySummary(review),
    ...needSummary(review),
    ...ratioSummary(review),
    ...gapSummary(review),
    ...findingSummary(review),
  ];
  return framed({
    name: 'Summary',
    role: 'results',
    title: `Fee review: ${homeName(review)}`,
    purpose: purposeOf(review),
    columns: summaryColumns,
    body,
    rules: severityRules(summarySeverityCells(review)),
    orientation: 'portrait',
    isAnswer: true,
  });
}

function purposeOf(review: FeeReview): string {
  const { provider, placementReference } = review.openBook.placement;
  const parts = [
    provider,
    placementReference === null ? null : `placement ${placementReference}`,
    `as at ${dayInWords(review.asAt)}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
