/** Percentages of something named, in the place of an amount. An invented home. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { reviewAsJson } from '../../src/workflows/review/json';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { readAmountText } from '../../src/reading/amountText';
import { aWorkbook } from './aWorkbook';

function reviewOf(charge: string, surplus: string) {
  const { value } = reviewSubmission(
    recogniseWorkbook(
      aWorkbook([
        ['Home', 'Yew'],
        ['Registered places', 2],
        ['Planned occupancy', '100%'],
        ['Price base date', '01/04/2026'],
        ['Weekly fee (£)', 7200],
        [null, null],
        ['Cost line', '£ per week'],
        ['Care staff', 3600],
        ['Waking nights', 900],
        ['Registered manager', 520],
        ['Rent', 400],
        ['Utilities', 90],
        ['Food', 75],
        ['Activities', 60],
        ['Transport', 95],
        ['Training', 70],
        ['Ofsted', 40],
        ['Management charge', charge],
        ['Surplus', surplus],
      ]),
      null,
    ),
    { asAt: knownDay('2026-06-01'), weeksPerYear: null },
  );
  if (value === null) throw new Error('nothing was read');
  const told = reviewAsJson(value);
  const weeklyOf = (label: string) => told.lines.find((line) => line.label === label)?.weekly;
  return {
    charge: weeklyOf('Management charge'),
    surplus: weeklyOf('Surplus'),
    explained: told.fee.explained,
    unexplained: told.fee.unexplained,
    left: told.notUnderstood,
    margin: told.ratios.find(({ id }) => id === 'margin')?.value,
  };
}

test('a charge and a surplus as percentages of cost count, and the return is stated', () => {
  // Lines 5,850.00; 10 % = 585.00; 8 % of 6,435.00 = 514.80; 6,949.80 in all; 7,200.00 − 6,949.80 = 250.20
  // 514.80 ÷ 6,949.80 = 0.074074
  expect(reviewOf('10% of cost', '8% of cost')).toEqual({
    charge: '585.00',
    surplus: '514.80',
    explained: '6949.80',
    unexplained: '250.20',
    left: [],
    margin: '0.074074',
  });
});

test('a surplus of the price is cost ÷ (1 − x), less cost', () => {
  // 6,435.00 × 8 ÷ 92 = 559.57
  expect(reviewOf('10% of cost', '8% of price').surplus).toBe('559.57');
});

test.each(['10% of cost', '8 % on price', '5% of total costs', '12.5% of the above'])(
  '“%s” is a percentage',
  (text) => {
    expect(readAmountText(text)?.kind).toBe('percent');
  },
);

test.each(['10% of children', '50% of places are for boys'])('“%s” is none', (text) => {
  expect(readAmountText(text)).toBeNull();
});
