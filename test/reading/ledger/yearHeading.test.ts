/** Headings of ledgers as councils write them. */
import { yearHeading } from '../../../src/reading/ledger/yearHeading';

test.each([
  ['2024/25', '2024/25', 2024, 'unstated'],
  ['2024-25', '2024/25', 2024, 'unstated'],
  ['£ 2024/2025', '2024/25', 2024, 'unstated'],
  ['FY24/25', '2024/25', 2024, 'unstated'],
  ['Year ended 31 March 2025', '2024/25', 2024, 'unstated'],
  ['Year to 31/03/2025', '2024/25', 2024, 'unstated'],
  ['2024/25 Outturn', '2024/25', 2024, 'outturn'],
  ['Actual 2024/25', '2024/25', 2024, 'outturn'],
  ['Budget 2024/25', '2024/25 budget', 2024, 'budget'],
  ['2025/26 Forecast', '2025/26 forecast', 2025, 'forecast'],
  ['2024', '2024', 2024, 'unstated'],
  ['1999/00', '1999/00', 1999, 'unstated'],
  ['2019-2024', '2019-2024', null, 'unstated'],
  ['Year 2', 'Year 2', null, 'unstated'],
  ['Outturn', 'Outturn', null, 'outturn'],
  ['£000', '£000', null, 'unstated'],
  ['24-25', '2024/25', 2024, 'unstated'],
  ['2025-03-31', '2024/25', 2024, 'unstated'],
  ['Total', 'Total', null, 'unstated'],
])('%s', (text, label, startsIn, figures) => {
  expect(yearHeading(text)).toEqual({ label, startsIn, figures });
});

test.each(['Variance 2024/25', '2024/25 %', 'Change on 2023/24'])(
  '%s holds no amounts of its own',
  (text) => {
    expect(yearHeading(text)).toBe('derived');
  },
);

test.each([
  'Line',
  'Home',
  '',
  'Apr 2024',
  'March 2025',
  '2024-04-01',
  '12-03-25',
  'Prepared for the committee of 12 March 2025, with thanks to finance',
])('“%s” heads no year', (text) => {
  expect(yearHeading(text)).toBeNull();
});
