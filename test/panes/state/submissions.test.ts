/** Which of two submissions came before: invented Elm House, its fee of £1,600.00 and another. */
import { exact } from '../../../src/domain/money/exact';
import { afterReading, noSubmissions, understoodAnew } from '../../../src/panes/state/submissions';
import { reviewTypedOver } from '../../../src/workflows/review/typedOver';
import { aReviewOfATemplate } from '../../support/reviews';

const first = aReviewOfATemplate();
const again = aReviewOfATemplate();
const dearer = reviewTypedOver(first, new Map([['fee.quoted', '1650']]));
const written = { ...noSubmissions, written: first };

test('nothing written, nothing before', () => {
  expect(afterReading(noSubmissions, dearer)).toEqual(noSubmissions);
  expect(afterReading(written, null)).toBe(written);
});

test('the same read again is no other; another fee is, and stays known after it was written too', () => {
  expect(afterReading(written, again)).toBe(written);
  const now = afterReading(written, dearer);
  expect(now.earlier).toBe(first);
  expect(afterReading({ ...now, written: dearer }, dearer).earlier).toBe(first);
  expect(dearer.breakdown.quoted.pounds).toEqual(exact('1650'));
});

test('lines in another order are the same submission; one that is beside the fee now is another', () => {
  const inOrder = (review: typeof first, lines: typeof first.breakdown.lines) => ({
    ...review,
    breakdown: { ...review.breakdown, lines },
  });
  const { lines } = again.breakdown;
  expect(afterReading(written, inOrder(again, lines.toReversed()))).toBe(written);
  const beside = lines.map((line, index) => (index === 0 ? { ...line, included: !line.included } : line));
  expect(afterReading(written, inOrder(again, beside)).earlier).toBe(first);
});

test('another home begins anew', () => {
  const { openBook } = dearer;
  const other = {
    ...dearer,
    openBook: { ...openBook, placement: { ...openBook.placement, home: 'Ash House' } },
  };
  expect(afterReading({ written: first, earlier: again }, other)).toEqual(noSubmissions);
});

test('what was written and is understood otherwise stands in its place; what was not written does not', () => {
  expect(understoodAnew(written, first, again).written).toBe(again);
  expect(understoodAnew(written, dearer, again)).toBe(written);
});
