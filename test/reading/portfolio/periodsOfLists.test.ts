/** For how long the fees of a list are: by a column, row by row, or by the heading. */
import { readListOf } from './listOfPlacements';

test('a column of frequencies is read row by row; what is not known is told and not counted', () => {
  const { fees, of } = readListOf(
    'Ref,Provider,Start date,Total cost,Frequency',
    'A,Elm Care,01/04/2026,7000,Weekly',
    'B,Elm Care,01/04/2026,30416.67,Monthly',
    'C,Elm Care,01/04/2026,28000,4-weekly',
    'D,Elm Care,01/04/2026,365000,Annual',
    'E,Elm Care,01/04/2026,1000,per night',
    'F,Elm Care,01/04/2026,14000,Fortnightly',
    'G,Elm Care,01/04/2026,7000,Per placement',
    'H,Elm Care,01/04/2026,7000,',
    'I,Elm Care,01/04/2026,7000,Termly',
  );
  expect(fees.map(([placement, weekly]) => [placement, weekly])).toEqual([
    ['A', '7000'],
    // 30,416.67 × 12 × 7 ÷ 365 = 7,000.000767…
    ['B', '7000.00076712'],
    ['C', '7000'],
    ['D', '7000'],
    ['E', '7000'],
    ['F', '7000'],
  ]);
  expect(of('period-not-read').map(({ at, received, severity }) => [at, received, severity])).toEqual([
    ['row 8', '“Per placement”', 'error'],
    ['row 9', 'an empty cell', 'error'],
    ['row 10', '“Termly”', 'error'],
  ]);
});

test('a heading that says another period than the row: told, not counted', () => {
  const { fees, of } = readListOf(
    'Ref,Provider,Start date,Weekly fee,Per',
    'A,Elm Care,01/04/2026,7000,week',
    'B,Elm Care,01/04/2026,30000,month',
    'C,Elm Care,01/04/2026,7000,',
  );
  expect(fees.map(([placement]) => placement)).toEqual(['A', 'C']);
  expect(of('period-not-read')).toMatchObject([{ at: 'row 3', expected: 'a week, as the heading says' }]);
});

test.each([
  ['Annual cost', '365000'],
  ['Nightly rate', '1000'],
  ['Cost per 4 weeks', '28000'],
  ['Monthly fee', '30416.666666667'],
])('“%s” alone is brought to a week', (heading, amount) => {
  const { fees, sentence } = readListOf(
    `Ref,Provider,Start date,${heading}`,
    `A,Elm Care,01/04/2026,${amount}`,
  );
  expect(fees).toEqual([['A', '7000', null]]);
  expect(sentence).toContain('A week is');
});

test('contributions of a yearly cost are brought to a week with it', () => {
  const { rows } = readListOf(
    'Ref,Provider,Start date,Annual cost,Contribution from Social Care,Contribution from Health',
    'A,Elm Care,01/04/2026,100000,70000,30000',
  );
  // 100,000 × 7 ÷ 365 = 1,917.80821918; 70 % of it to the penny is 1,342.47, and the rest is health's.
  expect(rows.map(({ weekly, socialCare, health }) => [weekly, socialCare, health].map(String))).toEqual([
    ['1917.80821918', '1342.47', '575.33821918'],
  ]);
});

test('a weekly fee beside a monthly cost is the fee; a column of invoice periods is none', () => {
  const { fees } = readListOf(
    'Ref,Provider,Start date,Monthly cost,Weekly fee,Period',
    'A,Elm Care,01/04/2026,30416.67,7000,Oct 2026',
  );
  expect(fees).toEqual([['A', '7000', null]]);
});

test.each(['half-yearly', 'bi-monthly', '6-monthly', 'twice weekly', 'weekly or monthly', 'per hour'])(
  '“%s” is no period that is known',
  (word) => {
    const { of } = readListOf(
      'Ref,Provider,Start date,Total cost,Payment frequency',
      'A,Elm Care,01/04/2026,7000,weekly',
      `B,Elm Care,01/04/2026,7000,${word}`,
    );
    expect(of('period-not-read')).toMatchObject([{ at: 'row 3', received: `“${word}”` }]);
  },
);
