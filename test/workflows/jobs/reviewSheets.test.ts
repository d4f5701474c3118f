/** A review made in the background is the review made at once: every figure, finding and place, and every decimal exact. */
import fc from 'fast-check';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { exact, exactText, isExact } from '../../../src/domain/money/exact';
import { fromPieces, inPieces } from '../../../src/workflows/jobs/acrossThreads';
import { backgroundHere } from '../../../src/workflows/jobs/backgroundHere';
import { noSettings } from '../../../src/workflows/paneSettings';
import { reviewInBackground } from '../../../src/workflows/review/reviewInBackground';
import { reviewReceived } from '../../../src/workflows/review/readSubmission';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { layOut } from '../../../src/sheets/core/layout';
import { manyLines } from '../../support/manyLines';

const asAt = knownDay('2025-10-01');
const pause = (): Promise<void> => Promise.resolve();
const asked = (lines: number) => ({
  received: manyLines(lines),
  mapping: null,
  settings: noSettings,
  asAt,
  leavesOutPersonalDetails: false,
});

/** As one text: a matcher would go through two hundred thousand cells one by one. */
const workbookText = (review: FeeReview) => JSON.stringify(layOut(describeReview(review)));

test('1,000 lines reviewed in the background give the workbook that they give at once', async () => {
  const parts: number[] = [];
  const job = reviewInBackground(backgroundHere, asked(1000), (part) => parts.push(part));
  const reviewed = await job.answer;
  const atOnce = reviewReceived(manyLines(1000), null, noSettings, asAt);
  const [first, second] = [reviewed?.review.value, atOnce.review.value];
  if (first == null || second === null) throw new Error('the lines were not reviewed');
  expect(first.breakdown.lines).toHaveLength(1000);
  expect(first.findings).toEqual(second.findings);
  expect(workbookText(first) === workbookText(second)).toBe(true);
  expect(parts).toEqual([0.1, 0.5, 0.8]);
});

test('a review that is stopped answers with nothing', async () => {
  const job = reviewInBackground(backgroundHere, asked(1000), () => undefined);
  job.stop();
  expect(await job.answer).toBeNull();
});

test('a few lines are reviewed at once, without a background', async () => {
  const background = {
    start: () => {
      throw new Error('no background is needed');
    },
  };
  const reviewed = await reviewInBackground(background, asked(5), () => undefined).answer;
  expect(reviewed?.review.value?.breakdown.lines).toHaveLength(5);
});

const plainData = fc.letrec((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.integer({ min: -99999, max: 99999 }).map((pence) => exact(pence).dividedBy(100)),
    fc.array(tie('data')),
    fc.dictionary(fc.string(), tie('data')),
  ),
})).data;

/** Decimals as their text, so that they can be compared with other decimals by any matcher. */
function comparable(value: unknown): unknown {
  if (isExact(value)) return { decimal: exactText(value) };
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, each]) => [key, comparable(each)]);
}

test('whatever crosses in pieces arrives as it was', async () => {
  await fc.assert(
    fc.asyncProperty(plainData, async (data) => {
      const arrived = await fromPieces(inPieces(data), pause);
      expect(comparable(arrived)).toEqual(comparable(data));
    }),
  );
});

test('what stands in two places crosses once and is the same thing in both', async () => {
  const line = { label: 'Rent', weekly: exact('216.60') };
  const data = { lines: [line], largest: line };
  const [piece = '', ...others] = inPieces(data);
  expect(others).toEqual([]);
  expect(piece.split('216.6')).toHaveLength(2);
  const arrived = (await fromPieces([piece], pause)) as typeof data;
  expect(arrived.largest).toBe(arrived.lines[0]);
});

test('data of many pieces is taken in with a pause between two of them', async () => {
  const data = Array.from({ length: 10_000 }, (_, number) => ({ number: exact(number) }));
  const pieces = inPieces(data);
  let pauses = 0;
  const arrived = await fromPieces(pieces, () => {
    pauses += 1;
    return pause();
  });
  expect(pauses).toBe(pieces.length - 1);
  expect(pauses).toBeGreaterThan(5);
  expect(comparable(arrived)).toEqual(comparable(data));
});

test.each([
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a function', () => 1],
])('%s cannot cross', (_, value) => {
  expect(() => inPieces([value])).toThrow();
});
