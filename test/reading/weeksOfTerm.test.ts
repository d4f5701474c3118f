/** Amounts for a stretch of weeks, each made a week's: the figure stays exact, and what is said of it is in pounds and pence. */
import { aWorkbook } from './aWorkbook';
import { linesInWords, readWorkbook } from './exampleReading';

const heading = ['Item', '£ for 26 weeks'];

test('a line without a label: 4,320 ÷ 26 = 166.1538… is said as £166.15 and kept exact', () => {
  const { submission, findings } = readWorkbook(
    aWorkbook([
      heading,
      ['Staffing', 74_000],
      ['Food', 1_300],
      ['', 4_320],
      ['Total', 79_620],
      ['Weekly fee', 3_062.31],
    ]),
  );
  expect(findings.filter(({ code }) => code === 'line-not-understood')).toMatchObject([
    { at: { cell: 'B4' }, received: '£166.15' },
  ]);
  const amount = submission.costs.find(({ at }) => at.cell === 'A4')?.fields.amount?.cell;
  expect(amount).toMatchObject({ kind: 'number', decimal: '166.1538461538461538461538461538461538462' });
});

test.each([
  ['a heading', [heading]],
  ['a title', [['Price for 26 weeks'], ['Item', 'Amount']]],
])('amounts typed as text with their pound sign under %s are divided as well', (_, above) => {
  // 72,800 ÷ 26 = 2,800; 5,200 ÷ 26 = 200; 78,000 ÷ 26 = 3,000
  const { submission, findings } = readWorkbook(
    aWorkbook(
      [...above, ['Staffing', '£72,800.00'], ['Food', '£5,200.00'], ['Total', '£78,000.00']],
      'Costs',
    ),
  );
  expect(linesInWords(submission).map((line) => line.replace(/^\S+ \| /, ''))).toEqual([
    'Staffing | directCare | 2800 a week for the child',
    'Food | living | 200 a week for the child',
  ]);
  expect(findings.find(({ code }) => code === 'quoted-fee-missing')?.received).toBe(
    'a total of £3,000.00 a week',
  );
});

test('an amount a week of its own is not divided', () => {
  const { submission } = readWorkbook(
    aWorkbook([
      heading,
      ['Staffing', '£72,800.00'],
      ['Food', '£5,200.00'],
      ['Clothing', '£20 per week'],
      ['Total', '£78,520.00'],
    ]),
  );
  expect(linesInWords(submission)).toContain('A4 | Clothing | living | 20 a week for the child');
});
