/** Below the table: how to read it, and for each line why there is a gap and what to ask the provider to bring. */
import { placeOfLine } from '../../domain/fee/feeLine';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { lineReference } from './feeLineRows';
import { negotiatedLines } from './negotiationRows';

/** Notes that the figures above cannot be read without; none where nothing is set beside the fee. */
export function readingNotes({ shouldCost, benchmarks }: ReviewComparisons): readonly DescribedRow[] {
  const shared =
    'Should-cost and median are known for a category: each line shows its part, in proportion to what was submitted in it.';
  const dash =
    'A dash: nothing is expected or comparable there, and where a rule asks for it the line’s own figures stand for it.';
  const sum = 'Medians are not added up: a sum of line medians is no median of fees.';
  const dear =
    'Every parameter low or high at once is rare: the range to expect stands on the Should-cost sheet.';
  if (shouldCost === null && benchmarks === null) return [];
  return [shared, dash, ...(shouldCost === null ? [] : [dear]), ...(benchmarks === null ? [] : [sum])].map(
    (note) => row(null, words(note, 'purpose')),
  );
}

export function questionRows(review: FeeReview, columns: number): readonly DescribedRow[] {
  const { unexplained } = review.breakdown;
  const open = unexplained.pounds.greaterThan(0);
  return [
    headingRow('Why there is a gap, and what to ask for', columns),
    ...negotiatedLines(review).flatMap(({ line, gapReason, evidenceToAskFor }) => {
      const index = placeOfLine(review.breakdown.lines, line.id);
      const texts = [gapReason, evidenceToAskFor === '' ? '' : `Ask for: ${evidenceToAskFor}`];
      return labelledRow(lineReference(index), line.label, texts);
    }),
    ...(open
      ? labelledRow('', 'Not explained by any line', [
          'The lines come to less than the quoted fee.',
          'Ask for: what this part of the fee pays for, as lines with amounts.',
        ])
      : []),
  ];
}

function labelledRow(ref: string, label: string, texts: readonly string[]): readonly DescribedRow[] {
  return texts
    .filter((text) => text !== '')
    .map((text, index) => row(...(index === 0 ? named(ref, label) : [null, null]), words(text, 'purpose')));
}

const named = (ref: string, label: string) => [words(ref, 'note'), words(label, 'label')] as const;
