/** The edition of a review follows whatever can make a figure or a word on its sheets another. */
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { exact } from '../../../src/domain/money/exact';
import { editionOf } from '../../../src/sheets/review/edition';
import { aReviewOfATemplate } from '../../support/reviews';

const review = aReviewOfATemplate();
const fingerprint = (of: FeeReview): string => editionOf(of).fingerprint;
const { openBook, breakdown } = review;

const withFirstCost = (change: object): FeeReview => ({
  ...review,
  openBook: {
    ...openBook,
    costLines: openBook.costLines.map((line, index) => (index === 0 ? { ...line, ...change } : line)),
  },
});

const withFirstLine = (change: object): FeeReview => ({
  ...review,
  breakdown: {
    ...breakdown,
    lines: breakdown.lines.map((line, index) => (index === 0 ? { ...line, ...change } : line)),
  },
});

test('the same review is the same edition', () => {
  expect(fingerprint(aReviewOfATemplate())).toBe(fingerprint(review));
});

test.each<[string, FeeReview]>([
  ['the words of a line', withFirstCost({ label: 'Rent and rates' })],
  ['its evidence', withFirstCost({ evidence: 'Lease of 1 April 2026' })],
  ['its notes', withFirstCost({ notes: 'Shared with the home next door' })],
  ['what it was judged to be', withFirstLine({ category: 'unclassified' })],
  ['that it is left out of the fee', withFirstLine({ included: false })],
  [
    'that it is not allowable',
    withFirstLine({ allowability: { allowable: false, reason: 'Not for this child' } }),
  ],
  ['a penny that it carries', withFirstLine({ pennies: exact('0.01') })],
  ['the day', { ...review, asAt: '2026-11-24' as FeeReview['asAt'] }],
  ['a finding fewer', { ...review, findings: review.findings.slice(1) }],
  [
    'the file it was read from',
    { ...review, openBook: { ...openBook, submission: { ...openBook.submission, file: 'another.xlsx' } } },
  ],
])('%s makes another', (_, changed) => {
  expect(fingerprint(changed)).not.toBe(fingerprint(review));
});
