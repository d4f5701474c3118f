/** Kinds that a fourteenth and a fifteenth batch showed, each in other words, places and numbers than the file that showed it. */
import { exactText } from '../../src/domain/money/exact';
import { poundsRead, readAmountText } from '../../src/reading/amountText';
import { matchCategory } from '../../src/reading/matchCategory';
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
const quotedAndExplained = ['4800', '4800'];

describe('a first amount that everything below it comes to', () => {
  it.each([
    'Beech Lodge weekly fee',
    'Weekly fee – Beech Lodge',
    'What we ask for one young person, each week',
    'Everything, for one child, per week',
  ])('is the price, called “%s”', (label) => {
    const { price, codes } = reviewOfRows([[label, 4800], ['which pays for'], ...costs]);
    expect(price.slice(0, 2)).toEqual(quotedAndExplained);
    expect(codes).not.toContain('lines-do-not-sum-to-fee');
  });

  it('is a line, where it is not their sum', () => {
    // 900 + 4,800 = 5,700.
    const { price } = reviewOfRows([['Cost', '£ per week'], ['Extra night staff', 900], ...costs]);
    expect(price[1]).toBe('5700');
  });
});

it.each([
  ['Option 2 is quoted for this child, at £5,150.00 a week', 'Option 1', 'Option 2'],
  ['Plan A is given to compare only.', 'Plan A', 'Plan B'],
])('of two prices side by side “%s” says which is meant', (sentence, first, second) => {
  // 350 more by day: 5,150.
  const { price } = reviewOfRows([
    [sentence],
    ['£ per week', first, second],
    ...costs.map(([label, value]) => [
      label ?? null,
      value ?? null,
      label === 'Day staff' ? 2750 : (value ?? null),
    ]),
    ['Weekly fee', 4800, 5150],
  ]);
  expect(price.slice(0, 2)).toEqual(['5150', '5150']);
});

it('a total above its lines is the price, where the home and one of its children stand side by side', () => {
  const { price } = reviewOfRows([
    ['Places: 3'],
    ['£ a week', 'The home', 'Each of the 3 children'],
    ['ALL COSTS', 14400, 4800],
    ...costs.map(([label, value]) => [label ?? null, Number(value) * 3, value ?? null]),
  ]);
  expect(price.slice(0, 2)).toEqual(quotedAndExplained);
});

describe('a line that lies inside another by its words', () => {
  const sheet = (outer: string, inner: string, note: string): Rows => [
    ['Cost', '£ per week', 'Notes'],
    [outer, 2400],
    [inner, 760, note],
    ...costs.slice(2),
    ['Total weekly fee', 4800],
  ];

  it.each([
    ['Care team (including sleep-ins)', 'Sleep-ins', '', true],
    ['Care team, incl. relief and sleep-ins', 'Sleep-ins, 7 nights', '', false],
    ['Care team', 'Sleep-ins', 'included in care team', true],
    ['Care team', 'Sleep-ins', 'already in the care team line', true],
    ['Care team', 'Sleep-ins', 'included in the fee', false],
    ['Care team including NI and pension', 'Sleep-ins', '', false],
  ])('“%s”, “%s”, “%s”: asked %s', (outer, inner, note, isAsked) => {
    const { price, codes } = reviewOfRows(sheet(outer, inner, note));
    expect(price[1]).toBe('4800');
    expect(codes.includes('duplicate-line')).toBe(isAsked);
  });
});

describe('a column of yes and no', () => {
  const sheet = (heading: string, yes: string, no: string): Rows => [
    ['Line', heading, 'Weekly £'],
    ...costs.map(([label, value]) => [label ?? null, yes, value ?? null]),
    ['Tutor at home', no, 340],
    ['Second waking night', no, 760],
    ['Weekly fee of this offer', null, 4800],
  ];

  it.each([
    ['In this offer?', 'Y', 'N'],
    ['In the fee', 'included', 'excluded'],
    ['Part of our quote', '✓', '✗'],
    // Whatever it is called: the rows with a yes come to the fee, and all together do not.
    ['Wanted for this child', 'yes', 'no'],
  ])('headed “%s” says what the fee holds', (heading, yes, no) => {
    expect(reviewOfRows(sheet(heading, yes, no)).price).toEqual(['4800', '4800', '1100']);
  });

  it('that answers another question leaves every line in', () => {
    // 4,800 + 340 + 760 = 5,900.
    const rows = sheet('Paid by card', 'Y', 'N').slice(0, -1);
    expect(reviewOfRows([...rows, ['Weekly fee', null, 5900]]).price).toEqual(['5900', '5900', '0']);
  });
});

it.each([['Amount for 4 weeks £'], ['£ for 28 nights'], ['Four weeks £']])(
  'amounts under “%s” are a quarter of it a week',
  (heading) => {
    // 19,200 ÷ 4 = 4,800.
    const { price } = reviewOfRows([
      ['INVOICE 5521'],
      ['Description', heading],
      ...costs.map(([label, value]) => [label ?? null, Number(value) * 4]),
      ['Invoice total', 19200],
    ]);
    expect(price.slice(0, 2)).toEqual(quotedAndExplained);
  },
);

it('one row across, with words of what the amounts are before them', () => {
  const { price } = reviewOfRows([
    ['Home', 'Basis', ...costs.map(([label]) => label ?? null), 'Fee'],
    ['Beech Lodge', 'per place per week', ...costs.map(([, value]) => value ?? null), 4800],
  ]);
  expect(price.slice(0, 2)).toEqual(quotedAndExplained);
});

it.each([
  ['Office charge', 'centralOverheads'],
  ['Contribution to office', 'centralOverheads'],
  ['Office costs', 'homeRunning'],
] as const)('“%s” is %s', (label, category) => {
  expect(matchCategory(label).category).toBe(category);
});

it('a total covers the posts that stand for its line of wages', () => {
  // 260,000 ÷ 52 ÷ 2 = 2,500; 2,500 + 300 + 200 + 100 + 150 = 3,250.
  const { price, codes } = reviewOfRows([
    ['Weekly costs, one child (2 bed home, full)'],
    ['Cost', '£ a week', null, null, 'Staff list'],
    ['Wages (see list)', 2500, null, null, 'Post', 'Hours', 'Salary £ a year'],
    ['Rent', 300, null, null, 'Manager', 40, 50000],
    ['Food', 200, null, null, 'Deputy', 40, 40000],
    ['Training', 100, null, null, 'Support worker 1', 40, 34000],
    ['Surplus', 150, null, null, 'Support worker 2', 40, 34000],
    ['Total', 3250, null, null, 'Support worker 3', 40, 34000],
    [null, null, null, null, 'Support worker 4', 40, 34000],
    [null, null, null, null, 'Support worker 5', 40, 34000],
    [null, null, null, null, 'Total pay', null, 260000],
  ]);
  expect(price.slice(0, 2)).toEqual(['3250', '3250']);
  expect(codes).not.toContain('printed-total-does-not-foot');
});

it('an amount that could be a year is a cost beside the name of one', () => {
  // 4,800 and 2,016 are 6,816.
  const { price } = reviewOfRows([
    ['Cost', 'Weekly £', 'How'],
    ['Two waking nights', 2016, '2 x 7 nights x 10 hours'],
    ...costs,
    ['Weekly fee', 6816],
  ]);
  expect(price.slice(0, 2)).toEqual(['6816', '6816']);
});

it('a nought of VAT below the total adds nothing, and the total is the price', () => {
  const { price } = reviewOfRows([
    ['Cost', '£ per child per week'],
    ...costs,
    ['Total', 4800],
    ['VAT (exempt)', 0],
  ]);
  expect(price.slice(0, 2)).toEqual(quotedAndExplained);
});

it('a year and a week of one fee tell the weeks, and each is of its own column', () => {
  // 249,600 ÷ 52 = 4,800; by 365 days it would be 4,786.85.
  const { price } = reviewOfRows([
    ['', 'Year £', 'Week £'],
    ['Annual fee', 249600, 4800],
    [],
    ['Item', '£ a year'],
    ...costs.map(([label, value]) => [label ?? null, Number(value) * 52]),
    ['Total', 249600],
  ]);
  expect(price.slice(0, 2)).toEqual(quotedAndExplained);
});

it.each([
  ['Placement staffing', 'directCare'],
  ['Operational staffing', 'directCare'],
  ['Team around the child', 'directCare'],
  ['Placement officer', 'centralOverheads'],
  ['Head of care & care office', 'managementAndSupport'],
  ['Education support worker', 'additionalEducation'],
  ['Set aside for later', 'return'],
  ['Loan interest on the building', 'premises'],
  ['Holiday and sickness relief', 'directCare'],
  ['Supervising social worker', 'managementAndSupport'],
  ['Our office', 'centralOverheads'],
  ['Office & head office', 'centralOverheads'],
  ['Office and IT', 'homeRunning'],
] as const)('“%s” is %s', (label, category) => {
  expect(matchCategory(label).category).toBe(category);
});

it.each([
  ['Charge for four weeks from 5 October 2026', '4800'],
  // How long an offer stands is no period of its amounts.
  ['This offer stands for four weeks', '19200'],
])('“%s” above amounts without a period', (title, weekly) => {
  const { price } = reviewOfRows([
    [title],
    ['Description', 'Amount £'],
    ...costs.map(([label, value]) => [label ?? null, Number(value) * 4]),
    ['Total', 19200],
  ]);
  expect(price[1]).toBe(weekly);
});

it('a fee at the head of a column of its own stands above its figure', () => {
  const { price } = reviewOfRows([
    ['Cost', '£ a week', null, 'Weekly fee'],
    ['Bank staff', 100, null, 4900],
    ...costs,
  ]);
  expect(price.slice(0, 2)).toEqual(['4900', '4900']);
});

it.each([
  ['v1', 'v2'],
  ['First quote', 'Final quote'],
])('of “%s” and “%s” the second is the price', (first, second) => {
  const { price } = reviewOfRows([
    ['£ a week', first, second],
    ...costs.map(([label, value]) => [label ?? null, Number(value) + 10, value ?? null]),
    ['Weekly fee', 4890, 4800],
  ]);
  expect(price.slice(0, 2)).toEqual(quotedAndExplained);
});

it.each([
  ['£2,460 (3 on shift)', '2460'],
  ['£385 - landlord', '385'],
  ['£290 (5.6%)', '290'],
  // Terms, and what is a range, are no remark.
  ['£290 (if needed)', null],
  ['£290 (not included)', null],
  ['£290 - £310', null],
])('“%s” is %s', (text, pounds) => {
  const read = poundsRead(readAmountText(text));
  expect(read === null ? null : exactText(read)).toBe(pounds);
});

it('an office under a heading of the home is what it costs to run it', () => {
  expect(matchCategory('Office', { heading: 'Running costs' }).category).toBe('homeRunning');
});
