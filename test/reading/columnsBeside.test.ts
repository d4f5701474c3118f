/** Columns side by side that all add up: words, names and a stated fee tell which is the price of the child. */
import { exactText } from '../../src/domain/money/exact';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { aWorkbook } from './aWorkbook';

type Rows = Parameters<typeof aWorkbook>[0];

function reviewOf(rows: Rows) {
  const { value } = reviewSubmission(recogniseWorkbook(aWorkbook(rows), null), {
    asAt: knownDay('2026-05-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  const { quoted, explained, lines, notIncluded } = value.breakdown;
  return {
    price: [quoted, explained].map(({ pounds }) => exactText(pounds)),
    notIncluded: exactText(notIncluded.pounds),
    lines: lines.map(({ label, weekly }) => `${label} ${exactText(weekly.pounds)}`),
    findings: value.findings,
    codes: value.findings.map(({ code }) => code),
  };
}

describe('options side by side', () => {
  const options = (sentence: string): Rows => [
    [sentence],
    [],
    [null, 'Option A', 'Option B'],
    [null, '2 staff to 2', '3 staff to 2'],
    ['Care staff', 2000, 3000],
    ['Rent', 500, 500],
    ['Food', 100, 100],
    ['Surplus', 150, 200],
    ['Weekly fee', 2750, 3800],
  ];

  // 3,000 + 500 + 100 + 200 = 3,800; 2,000 + 500 + 100 + 150 = 2,750
  it.each([
    ['Agreed at panel: Option B. Option A shown for information only.', '3800'],
    ['We propose option A. Option B is not offered.', '2750'],
  ])('reads the one that a sentence names by its letter: %s', (sentence, fee) => {
    expect(reviewOf(options(sentence)).price).toEqual([fee, fee]);
  });

  it('keeps asking where no sentence names one', () => {
    expect(reviewOf(options('Placement options')).codes).toContain('reading-uncertain');
  });
});

describe('net, VAT and gross', () => {
  const withVat = (fee: Rows): Rows => [
    ['Weekly price per young person'],
    [],
    [null, 'Net', 'VAT 20%', 'Gross'],
    ['Support workers', 1000, 200, 1200],
    ['Rent', 300, 60, 360],
    ['Surplus', 100, 20, 120],
    ['Total', 1400, 280, 1680],
    [],
    ...fee,
  ];

  it('reads the gross where the fee says that it includes VAT, and asks why there is any', () => {
    const { price, codes, findings } = reviewOf(
      withVat([['Weekly fee payable including VAT', null, null, 1680]]),
    );
    expect(price).toEqual(['1680', '1680']);
    expect(codes).not.toContain('lines-do-not-sum-to-fee');
    expect(findings.find(({ code }) => code === 'vat-on-fee')?.received).toContain('read with it');
  });

  it('reads the net where no fee says so', () => {
    const { price, findings } = reviewOf(withVat([['Weekly fee', 1400]]));
    expect(price).toEqual(['1400', '1400']);
    expect(findings.find(({ code }) => code === 'vat-on-fee')?.received).toContain('read without it');
  });
});

describe('the home beside each child', () => {
  const shared = (home: string, child: string, by: number): Rows => [
    [null, home, child],
    ['Care staff', 2000 * by, 2000],
    ['Rent', 500 * by, 500],
    ['Food', 90 * by, 90],
    ['Profit', 210 * by, 210],
    ['TOTALS', 2800 * by, 2800],
  ];

  // 2,000 + 500 + 90 + 210 = 2,800 for each of 3; the week stands over the home's column alone
  it('reads the child’s column, of the period that stands over the home’s', () => {
    const { price, codes } = reviewOf(shared('House per week', 'Each child (÷3)', 3));
    expect(price).toEqual(['2800', '2800']);
    expect(codes).not.toContain('reading-uncertain');
  });

  // 2,800 a month is 2,800 × 12 × 7 ÷ 365 = 644.38 a week, each line to the penny
  it('does so for a month', () => {
    const { lines } = reviewOf(shared('Home monthly £', 'Per child', 4));
    expect(lines[0]).toBe('Care staff 460.27');
  });
});

// 250 a year × 7 ÷ 365 = 4.79 a week, beside the fee
test('what is charged beside the fee is of the period that its label says', () => {
  const { lines, notIncluded, price } = reviewOf([
    ['Weekly fee breakdown'],
    [],
    ['Included in the weekly fee', '£'],
    ['Care staff', 2400],
    ['Rent', 500],
    ['Food', 100],
    ['Weekly fee', 3000],
    [],
    ['Not included – charged separately if needed', '£'],
    ['School uniform (per year)', 250],
  ]);
  expect(price).toEqual(['3000', '3000']);
  expect(lines).toContain('School uniform (per year) 4.79');
  expect(notIncluded).toBe('4.79');
});

describe('52.14 weeks', () => {
  // 879,000 ÷ 3.4 ÷ 52.14 = 4,958.37; on 365 ÷ 7 weeks 4,958.10: the fee is right by its own weeks
  const costs = (fee: number): Rows => [
    ['Annual budget'],
    [],
    ['Description', 'Annual budget £'],
    ['Care staff', 600000],
    ['Rent', 179000],
    ['Profit', 100000],
    ['Total', 879000],
    [],
    ['Beds', 4],
    ['Occupancy', '85%'],
    ['Weeks', 52.14],
    ['Fee per child per week', fee],
  ];

  it('are no difference of the fee', () => {
    expect(reviewOf(costs(4958.37)).codes).not.toContain('lines-do-not-sum-to-fee');
  });

  it('explain pennies and no pound', () => {
    expect(reviewOf(costs(4959.5)).codes).toContain('lines-do-not-sum-to-fee');
  });
});
