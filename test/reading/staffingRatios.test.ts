/** Ratios read from a column, from labels and from cells that Excel turned into times; the fee split by them. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { ReceivedCell } from '../../src/domain/submission/received';
import { reviewAsJson } from '../../src/workflows/review/json';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { aWorkbook } from './exampleReading';

function ratiosOf(rows: readonly (readonly (string | number | ReceivedCell | null)[])[]) {
  const { value } = reviewSubmission(recogniseWorkbook(aWorkbook(rows), null), {
    asAt: knownDay('2026-03-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  return reviewAsJson(value).staffingRatios.map(({ ratio, childHours, staffHours, weekly, perStaffHour }) =>
    [ratio, childHours, staffHours, weekly, perStaffHour].join(' | '),
  );
}

const time = (shown: string): ReceivedCell => ({ kind: 'time', shown, numberFormat: 'hh:mm' });

it('splits by a ratio column under a blank heading over the labels', () => {
  // 112 ÷ 3 = 37.33 staff hours, 672 ÷ 37.33 = 18.00; 6 × 2 = 12 staff hours, 252 ÷ 12 = 21.00
  expect(
    ratiosOf([
      ['', 'Ratio', 'Hours/wk', 'Rate', '£ per week'],
      ['Core day care', '1:3', 112, 18, 672],
      ['Additional support', '1:1', 20, 21, 420],
      ['Extra support', '2:1', 6, 21, 252],
      ['Waking nights', null, 70, 14, 980],
      ['Rent', null, null, null, 400],
      ['Weekly fee', null, null, null, 2724],
    ]),
  ).toEqual([
    '1:3 | 112 | 37.33 | 672.00 | 18.00',
    '1:1 | 20 | 20 | 420.00 | 21.00',
    '2:1 | 6 | 12 | 252.00 | 21.00',
    'waking night |  | 70 | 980.00 | 14.00',
  ]);
});

it('reads 02:01 in a column of ratios as the 2:1 that was typed', () => {
  expect(
    ratiosOf([
      ['Item', 'Ratio', 'Hours/wk', '£ per week per child'],
      ['Support by day', time('02:01'), 6, 252],
      ['Support in the evening', time('01:01'), 20, 420],
      ['Rent', null, null, 400],
      ['Food', null, null, 90],
    ]),
  ).toEqual(['2:1 | 6 | 12 | 252.00 | 21.00', '1:1 | 20 | 20 | 420.00 | 21.00']);
});
