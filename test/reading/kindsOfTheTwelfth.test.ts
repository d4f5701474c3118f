/** Kinds that a twelfth batch showed, each in other words, places and numbers than the file that showed it. */
import { matchCategory } from '../../src/reading/matchCategory';
import { reviewOfRows, type Rows } from './reviewOfRows';

describe('one cost under two wordings in two sections', () => {
  const sheet = (first: string, firstPounds: number, second: string, secondPounds: number): Rows => [
    ['Placement quotation', null, 'Weekly £'],
    ['Care'],
    [null, 'Care staff', 2500],
    [null, 'Night staff', 700],
    ['Property'],
    [null, 'Rent', 300],
    [null, 'Utilities', 120],
    [null, first, firstPounds],
    ['Organisation'],
    [null, second, secondPounds],
    [null, 'Payroll and accounts', 180],
    [null, 'Surplus', 250],
    [],
    ['Total per week', null, 4050 + firstPounds + secondPounds],
  ];

  it.each([
    ['Fire alarm servicing', 41, 'Servicing of fire alarms and extinguishers', 41, true],
    ['Water hygiene tests', 19.5, 'Water tests (legionella)', 19.5, true],
    ['Ofsted annual fee', 32, 'Ofsted registration', 32, true],
    // Another amount, another thing, or posts, which are ordinary.
    ['Fire alarm servicing', 41, 'Fire alarms servicing', 42, false],
    ['Building insurance', 60, 'Gardening', 60, false],
    ['Relief staff', 90, 'Agency staff', 90, false],
  ])('“%s” %s and “%s” %s', (first, firstPounds, second, secondPounds, isAsked) => {
    const { price, codes } = reviewOfRows(sheet(first, firstPounds, second, secondPounds));
    expect(price[1]).toBe(String(4050 + firstPounds + secondPounds));
    expect(codes.includes('duplicate-line')).toBe(isAsked);
  });
});

it('the same costs for each of two children are no costs entered twice', () => {
  const child = (name: string, food: string, clothes: string): Rows => [
    [name],
    [null, food, 90],
    [null, clothes, 40],
  ];
  const { codes } = reviewOfRows([
    ['Weekly costs', null, '£ per week'],
    ...child('First sibling', 'Food', 'Clothing'),
    ...child('Second sibling', 'Food and drink', 'Clothing and shoes'),
    ['Shared'],
    [null, 'Care staff', 3000],
    [null, 'Rent', 400],
    ['Total', null, 3660],
  ]);
  expect(codes).not.toContain('duplicate-line');
});

it.each([
  ['Support co-ordinator', 'managementAndSupport'],
  ['Support team supervisor', 'managementAndSupport'],
  ['Care coordinator', 'managementAndSupport'],
  ['Night supervisor', 'directCare'],
  ['Shift coordinator', 'directCare'],
  ['Support worker', 'directCare'],
])('“%s” is %s', (label, category) => {
  expect(matchCategory(label).category).toBe(category);
});

describe('who pays, as percentages under one column for each payer', () => {
  const sheet = (payers: readonly string[], shares: Rows[number], isAbove: boolean): Rows => [
    ['Funding schedule, £ per week'],
    [],
    [null, ...payers, 'Total'],
    ...(isAbove ? [shares] : []),
    ['Care staff', 2800, null, 2800],
    ['Rent', 400, 100, 500],
    ['Tuition', null, 600, 600],
    ['Food', 200, null, 200],
    ['Surplus', 300, 50, 350],
    ['Total', 3700, 750, 4450],
    ...(isAbove ? [] : [shares]),
  ];

  // 3,700 ÷ 4,450 = 83.1 %, 750 ÷ 4,450 = 16.9 %
  it.each([
    [['Council', 'Health'], ['Share', '83.1%', '16.9%', '100%'], false],
    [['Social care', 'ICB'], ['Proportion of cost', 0.831, 0.169, 1], false],
    [['LA', 'NHS'], ['Split', '83.1%', '16.9%', null], false],
    [['Council', 'School budget'], ['Who pays', '83.1%', '16.9%', '100%'], true],
  ] as const)('%j %j are no cost', (payers, shares, isAbove) => {
    expect(reviewOfRows(sheet(payers, [...shares], isAbove)).price[1]).toBe('4450');
  });
});

describe('words of a count beside an amount', () => {
  it.each([
    ['Staff on shift', 2400],
    ['Staff by day', 2410.5],
    ['Carers on nights', 812],
    ['Staff', 1900],
  ])('“%s” %s is a cost where the total holds it', (label, pounds) => {
    const { price } = reviewOfRows([
      ['£ per child per week', 'Elm House', 'Oak House'],
      [label, pounds, pounds + 100],
      ['Manager', 500, 520],
      ['Rent', 400, 410],
      ['Food', 110, 115],
      ['Surplus', 200, 205],
      ['Fee', 1210 + pounds, 1350 + pounds],
    ]);
    expect(price[1]).toBe(String(1210 + pounds));
  });

  it('is none where the total leaves it out', () => {
    const { price } = reviewOfRows([
      ['Weekly fee per child', '£'],
      ['Staff on shift', 84],
      ['Care staff', 2500],
      ['Rent', 400],
      ['Food', 110],
      ['Weekly fee', 3010],
    ]);
    expect(price[1]).toBe('3010');
  });
});
