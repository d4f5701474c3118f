/** Each additional need beside its price: what it is meant to achieve, how that is measured, when it is looked at again, what it steps down to. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { additionalCategories } from '../../domain/fee/costCategory';
import { feeLineOfNeed } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';
import type { AdditionalNeed } from '../../domain/additionalNeeds/additionalNeed';
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { lineCell } from './cellIds';

const unstated = 'not stated: ask';

export function outcomeRows(review: FeeReview, columns: number): readonly DescribedRow[] {
  const needs = review.openBook.additionalNeeds;
  return [
    headingRow('Outcomes beside prices', columns),
    ...(needs.length === 0
      ? [row(blank(), words(noNeedsStated(review, ', and to what end'), 'purpose'))]
      : [
          columnHeaderRow([
            { header: '' },
            { header: 'Need' },
            { header: 'Paid for' },
            { header: 'A week', figures: true },
            { header: '' },
            { header: 'What it is to achieve' },
            { header: 'When it is looked at again' },
            ...Array.from({ length: columns - 7 }, () => ({ header: '' })),
          ]),
          ...needs.flatMap((need) => outcomeOf(need, review)),
        ]),
  ];
}

function outcomeOf(need: AdditionalNeed, review: FeeReview): readonly DescribedRow[] {
  const line = feeLineOfNeed(review.breakdown.lines, need.id);
  return [
    row(
      blank('note'),
      words(need.need, 'label'),
      words(need.included ? 'In the fee' : 'Beside the fee', 'note'),
      line === null ? blank('money') : computed(null, cell(lineCell(line.id, 'weekly')), 'money'),
      blank('money'),
      words(outcomeWords(need)),
      words(reviewWords(need)),
    ),
  ];
}

/** Where no need is stated as one: what the lines charge for needs all the same, so that no page contradicts itself. */
export function noNeedsStated({ breakdown }: FeeReview, more = ''): string {
  const priced = breakdown.categories.some(
    ({ category, weekly }) => additionalCategories.includes(category) && !weekly.pounds.isZero(),
  );
  return priced
    ? `Lines are charged for additional needs, and no need, outcome, measure or review is stated for them. Ask for each${more}.`
    : `No additional need is stated. Ask what this child needs beyond the core of the home${more}.`;
}

export function outcomeWords(need: AdditionalNeed): string {
  return `Outcome: ${need.intendedOutcome ?? unstated}. Measure: ${need.measure ?? unstated}.`;
}

export function reviewWords({ reviewDate, stepDownTo }: AdditionalNeed): string {
  const review = reviewDate === null ? unstated : dayInWords(reviewDate);
  return `Review: ${review}. Support steps down as needs change, to: ${stepDownTo ?? unstated}.`;
}
