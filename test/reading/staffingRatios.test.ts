/** Ratios read from a column, from labels and from cells that Excel turned into times; the fee split by them. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { understood } from '../../src/domain/evidence/validated';
import type { ReceivedCell } from '../../src/domain/submission/received';
import { reviewAsJson } from '../../src/workflows/review/json';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { reviewOfExample } from '../support/reviewOfExample';
import { aWorkbook } from './aWorkbook';

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

it('reads a label of our own form and of JSON as that of any other layout', async () => {
  const { openBook } = await reviewOfExample('hollin-bank.open-book.json', '2026-10-01');
  const at = { sheet: 'costs', cell: '26' };
  const text = (written: string) => ({ at, cell: { kind: 'text', text: written } }) as const;
  const line = {
    at,
    fields: {
      label: text('2:1 support, 14 hours a week'),
      category: text('additionalStaffing'),
      amount: text('400.12'),
      period: text('week'),
      serves: text('child'),
    },
  };
  const { value } = reviewSubmission(
    understood({ ...openBook.submission, costs: [...openBook.submission.costs, line] }),
    { asAt: knownDay('2026-10-01'), weeksPerYear: null },
  );
  // 28 hours of staff; 400.12 ÷ 28 = 14.29, where the least that is lawful is 16.27, for the two 32.53
  expect(
    reviewAsJson(value!)
      .staffingRatios.filter(({ ratio }) => ratio === '2:1')
      .map((each) => [each.childHours, each.staffHours, each.perStaffHour]),
  ).toEqual([['14', '28', '14.29']]);
  expect(
    value!.findings
      .filter(({ code }) => code === 'hours-below-lawful-cost')
      .map(({ expected, received }) => [expected, received]),
  ).toEqual([
    [
      'at least £32.53 an hour, with employer NI, pension and leave',
      '“2:1 support, 14 hours a week”: 14 hours at £28.58 an hour, 28 hours of staff',
    ],
  ]);
});
