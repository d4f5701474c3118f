/** Which two lines are the same cost: words and amount decide, the category does not. All invented. */
import type { CostCategory } from '../../../src/domain/fee/costCategory';
import { findingsOfCase } from '../../findings/subjectOfCase';

const found = (...costs: readonly (readonly [label: string, weekly: string, category: CostCategory])[]) =>
  findingsOfCase({
    costs: costs.map(([label, weekly, category]) => ({
      label,
      category,
      pounds: weekly,
      per: 'week',
    })),
  })
    .filter(({ code }) => code === 'duplicate-line')
    .map(({ received }) => received);

test('a waking night worker in the team and again among the extras is asked about once', () => {
  expect(
    found(
      ['Waking night worker', '1085', 'directCare'],
      ['Sleep-in worker', '434', 'directCare'],
      ['Waking night worker', '1085', 'additionalStaffing'],
    ),
  ).toEqual([expect.stringContaining('“Waking night worker” at £1,085.00 a week')]);
});

test.each([
  ['capitals and signs apart', ['Repairs', '67.69', 'premises'], ['REPAIRS.', '67.69', 'premises'], 1],
  ['a penny apart', ['Repairs', '67.69', 'premises'], ['Repairs', '67.70', 'premises'], 0],
  ['other words', ['Repairs', '67.69', 'premises'], ['Repairs of cars', '67.69', 'premises'], 0],
  ['both nought', ['Repairs', '0', 'premises'], ['Repairs', '0', 'premises'], 0],
] as const)('%s', (_, first, second, count) => {
  expect(found(first, second)).toHaveLength(count);
});
