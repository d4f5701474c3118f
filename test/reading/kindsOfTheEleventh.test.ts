/** Kinds that an eleventh batch showed, each in other words and in other places than the file that showed it. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { exactText } from '../../src/domain/money/exact';
import { matchCategory } from '../../src/reading/matchCategory';
import { feeInSentence } from '../../src/reading/meanings/feeInSentence';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { aWorkbook } from './aWorkbook';

type Rows = Parameters<typeof aWorkbook>[0];

function reviewOf(rows: Rows) {
  const { value } = reviewSubmission(recogniseWorkbook(aWorkbook(rows), null), {
    asAt: knownDay('2026-05-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  const { quoted, explained, notIncluded } = value.breakdown;
  return {
    price: [quoted, explained, notIncluded].map(({ pounds }) => exactText(pounds)),
    codes: value.findings.map(({ code }) => code),
    said: value.findings.map(({ expected, received }) => `${expected} | ${received}`).join('\n'),
  };
}

describe('a section’s figure above its lines that misses them', () => {
  const sheet = (people: number, building: number, child: number): Rows => [
    ['Larch House', '£ a week per child'],
    ['People', people],
    ['Support workers', 2000],
    ['Waking night staff', 600],
    ['Registered manager', 400],
    ['Building', building],
    ['Rent', 310],
    ['Gas and electric', 120],
    ['Young person', child],
    ['Food', 90],
    ['Clothing', 40],
    ['Activities', 70],
    ['Weekly fee', 3630],
  ];

  // 2,000 + 600 + 400 = 3,000; 310 + 120 = 430; 90 + 40 + 70 = 200; 3,630 in all
  it.each([
    [3000, 403, 200, '403'],
    [3000, 430, 210, '210'],
  ])('asks about the one of %s, %s and %s that misses', (people, building, child, figure) => {
    const { price, said } = reviewOf(sheet(people, building, child));
    expect(price).toEqual(['3630', '3630', '0']);
    expect(said).toContain(`£${figure}.00`);
  });
});

it.each([
  [['£2,000 pw', '£ 500 pw', '£ 100 pw', '£60.50 pw']],
  [['£ 2000 per week', '£500 per week', '£ 100 per week', '£60 per week']],
])('accuses nothing where nobody stated a fee: %j', ([care, rent, food, surplus]) => {
  const { codes } = reviewOf([
    ['What we spend on one young person'],
    [],
    ['Care staff', care ?? ''],
    ['Rent', rent ?? ''],
    ['Food', food ?? ''],
    ['Telephone', 'included'],
    ['Surplus', surplus ?? ''],
  ]);
  expect(codes).toContain('quoted-fee-missing');
  expect(codes).not.toContain('lines-do-not-sum-to-fee');
});

it.each([
  ['Waking nights (increased to 1.5 per night)', 'directCare'],
  ['Day staff – raised from 2 to 3', 'directCare'],
  ['Night staff increased to 2:1', 'additionalStaffing'],
  ['Increased supervision', 'additionalStaffing'],
])('“%s” is %s', (label, category) => {
  expect(matchCategory(label).category).toBe(category);
});

describe('a percentage beside an amount', () => {
  const sheet = (fee: number, price: number): Rows => [
    ['Weekly price per young person'],
    [],
    ['Description', '%', 'Amount £'],
    ['Care staff', null, 3000],
    ['Rent', null, 500],
    ['Food', null, 200],
    ['Transport', null, 300],
    ['Direct costs', null, 4000],
    ['Contingency', '2%', 80],
    ['Head office charge', '10%', fee],
    ['Weekly price', null, price],
  ];

  // 2 % of 4,000 is 80; 10 % is 400, and 408 of 4,080, contingency among it
  it.each([
    [430, 4510, true],
    [360, 4440, true],
    [400, 4480, false],
    [408, 4488, false],
  ])('%s is asked about where it is of no base', (fee, price, isAsked) => {
    const { price: read, codes } = reviewOf(sheet(fee, price));
    expect(read.slice(0, 2)).toEqual([String(price), String(price)]);
    expect(codes.includes('percentage-line-differs')).toBe(isAsked);
  });
});

describe('payers below the total', () => {
  const sheet = (payers: readonly (readonly [string, string, number])[]): Rows => [
    ['Placement costs'],
    [],
    ['Cost', null, '£ per week'],
    ['Care staff', null, 3000],
    ['Rent', null, 500],
    ['Food', null, 200],
    ['Surplus', null, 300],
    ['Total weekly fee', null, 4000],
    [],
    ['Who pays'],
    ...payers,
  ];

  // 60 % of 4,000 is 2,400, 40 % 1,600
  it.each([
    [
      [
        ['Local authority', '60%', 2400],
        ['ICB', '40%', 1500],
      ],
      '£100.00 less than the fee',
    ],
    [
      [
        ['Social care', '60%', 2300],
        ['Health', '40%', 1600],
      ],
      '£100.00 less than the fee',
    ],
    [
      [
        ['Social care', '60%', 2400],
        ['Education', '40%', 1650],
      ],
      '£50.00 more than the fee',
    ],
  ] as const)('are no costs, and asked about where they miss it: %j', (payers, said) => {
    const review = reviewOf(sheet(payers));
    expect(review.price).toEqual(['4000', '4000', '0']);
    expect(review.said).toContain(said);
  });
});

it.each([
  ['We propose a fee of £4,985.00 per week, held until 31 March 2027, made up as follows:', '4985.00'],
  ['Our weekly fee is £5,100, fixed until 1 April 2027.', '5100'],
  ['The fee was £5,310 until 30 June', null],
  ['The fee is £5,310 until 30 June', null],
])('the fee in “%s” is %s', (sentence, digits) => {
  expect(feeInSentence(sentence)?.digits ?? null).toBe(digits);
});
