/** Kinds that a seventeenth and an eighteenth batch showed, each in other words, places and numbers than the file that showed it. */
import { reviewOfRows, type Rows } from './reviewOfRows';

// 2,400 + 760 + 520 + 310 + 120 + 150 + 90 + 250 + 200 = 4,800.
const costs: Rows = [
  ['Day staff', 2400],
  ['Night staff', 760],
  ['Manager', 520],
  ['Rent', 310],
  ['Gas and electric', 120],
  ['Food and clothing', 150],
  ['Ofsted and training', 90],
  ['Head office', 250],
  ['Profit', 200],
];

/** The same costs in further columns, by day staff dearer by so much. */
function beside(...more: readonly number[]): Rows {
  return costs.map(([label, value]) => [
    label ?? null,
    ...more.map((extra) => (label === 'Day staff' ? 2400 + extra : (value ?? null))),
  ]);
}

it.each([
  ['Prepared for a placement at Hazel Lodge (3 beds)', 'Group average'],
  ['Our offer: Hazel Lodge', 'Average, all homes'],
  ['This price is that of Hazel Lodge', 'Mean'],
])('homes side by side and their average: “%s” names the one', (sentence, average) => {
  // 4,800 − 300, 4,800 + 250, 4,800 + 50; their average is 4,800.
  const { price, said } = reviewOfRows([
    ['Brook Group, weekly cost of each home'],
    [sentence],
    [],
    ['£ per child per week', 'Fern Cottage', 'Hazel Lodge', 'Mill House', average],
    ...beside(-300, 250, 50, 0),
    ['Weekly fee', 4500, 5050, 4850, 4800],
  ]);
  expect(price.slice(0, 2)).toEqual(['5050', '5050']);
  expect(said).not.toContain('beside it “Fern Cottage”');
});

describe('three years side by side', () => {
  // 4,650, 4,800 and 4,980.
  const years = (sentence: string): readonly string[] =>
    reviewOfRows([
      [sentence],
      [],
      ['Weekly, for one child', '2024/25', '2025/26', '2026/27'],
      ...beside(-150, 0, 180),
      ['Total weekly fee', 4650, 4800, 4980],
    ]).price.slice(0, 2);

  it.each([
    ['Please use the 2025/26 column.', '4800'],
    ['The fee is in the 2025-26 column; the last one is for information.', '4800'],
    ['The 2026/27 prices are quoted', '4980'],
  ])('“%s” says which is meant', (sentence, fee) => {
    expect(years(sentence)).toEqual([fee, fee]);
  });

  it('a year that is only named points to no column', () => {
    expect(years('Wages rise by 3% in 2026/27')).toEqual(['4650', '4650']);
  });
});

it('a section of one line among sections above their lines is no cost twice, though the total leaves one out', () => {
  // 2,400 + 760 + 520 = 3,680; 310 + 120 = 430; 150; 90 + 85 + 65 = 240; 250 + 200 = 450: 4,950, and 4,800 without the 150.
  const { price } = reviewOfRows([
    ['Section', '£ per week, per child'],
    ['A Staffing', 3680],
    ['Day staff', 2400],
    ['Night staff', 760],
    ['Manager', 520],
    ['B House', 430],
    ['Rent', 310],
    ['Gas and electric', 120],
    ['C Children', 150],
    ['Food and clothing', 150],
    ['D Running', 240],
    ['Ofsted', 90],
    ['Training', 85],
    ['Insurance', 65],
    ['E Company', 450],
    ['Head office', 250],
    ['Profit', 200],
    ['Weekly price', 4800],
  ]);
  expect(price.slice(0, 2)).toEqual(['4800', '4950']);
});

it.each(['asking per week', 'What we are asking per week', 'Asking weekly'])(
  'the fee is beside “%s”, to the right of the costs and with no total',
  (label) => {
    const { price, codes } = reviewOfRows([
      ['Beech, one child', null, null, label, 4800],
      [],
      ['What for', 'How much £', 'How often'],
      ...costs.map(([name, value]) => [name ?? null, value ?? null, 'every week']),
    ]);
    expect(price.slice(0, 2)).toEqual(['4800', '4800']);
    expect(codes).not.toContain('quoted-fee-missing');
  },
);

it('of a ledger the forecast is read where the unit cost is the forecast over the nights beside a long text', () => {
  // 728,000 × 7 ÷ 1,274 nights = 4,000.
  const { price } = reviewOfRows([
    ['Cost centre 3302 Ashgrove'],
    [
      'Monitoring at period 9 of 2026/27, four registered beds, forecast occupied bed nights',
      null,
      null,
      null,
      null,
      1274,
    ],
    [],
    ['Code', 'Description', 'Budget', 'Actual to P9', 'Forecast', 'Variance'],
    ['0100', 'Basic pay', 500000, 380000, 510000, 10000],
    ['0200', 'Agency staff', 40000, 35000, 52000, 12000],
    ['0300', 'Premises', 60000, 42000, 58000, -2000],
    ['0400', 'Provisions', 38000, 29000, 37000, -1000],
    ['0500', 'Central support recharge', 71000, 47000, 71000, 0],
    [null, 'Gross expenditure', 709000, 533000, 728000, 19000],
    [],
    [null, 'Unit cost per occupied bed per week (forecast / bed nights x 7)', null, null, 4000],
  ]);
  expect(price.slice(0, 2)).toEqual(['4000', '4000']);
});
