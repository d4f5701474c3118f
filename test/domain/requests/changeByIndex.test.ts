/** What a cost rises by that follows consumer prices of a year. */
import { exact } from '../../../src/domain/money/exact';
import { changeByIndex } from '../../../src/domain/requests/changeByIndex';

const prices = {
  name: 'consumer prices (CPI)',
  source: { id: 'ons', publisher: 'ONS', title: 'D7G7' },
  years: [
    { year: 2025, percent: exact('3.4'), note: '' },
    { year: 2026, percent: exact('2.3'), note: 'forecast' },
  ],
};

test.each([
  [2025, '3.4', ''],
  [2026, '2.3', 'forecast'],
])('%d: %s %%', (year, percent, note) => {
  const { value } = changeByIndex(prices, year, 'costs, Food');
  expect([value?.change.percent.toString(), value?.year, value?.note]).toEqual([percent, year, note]);
});

test('a year that is not held is refused, and what to do is said', () => {
  const { value, findings } = changeByIndex(prices, 2027, 'costs, Food');
  expect(value).toBeNull();
  expect(findings).toMatchObject([
    {
      code: 'figure-not-published',
      at: 'costs, Food',
      expected: 'consumer prices (CPI) of 2027',
      received: 'years to 2026',
    },
  ]);
});
