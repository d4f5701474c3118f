/** What words say of a table, a column or a row that arithmetic cannot tell: which is meant, and what is money said again. */
import { exactText } from '../../src/domain/money/exact';
import type { ReceivedWorkbook } from '../../src/domain/submission/received';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { aWorkbook } from './aWorkbook';
import { linesInWords, readWorkbook } from './exampleReading';

type Rows = Parameters<typeof aWorkbook>[0];

function priceOf(workbook: ReceivedWorkbook): readonly string[] {
  const { value } = reviewSubmission(recogniseWorkbook(workbook, null), {
    asAt: knownDay('2026-05-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  return [value.breakdown.quoted, value.breakdown.explained].map(({ pounds }) => exactText(pounds));
}

const costs = (title: string, care: number, fee: number): Rows => [
  [title],
  [],
  ['Cost', 'Weekly £'],
  ['Care staff', care],
  ['Rent', 500],
  ['Food', 100],
  ['Weekly fee', fee],
];

describe('several sheets of one price', () => {
  const sheets = (first: readonly [string, Rows], second: readonly [string, Rows]): ReceivedWorkbook => ({
    file: 'test.xlsx',
    sheets: [first, second].flatMap(([name, rows]) => aWorkbook(rows, name).sheets),
  });

  // the one that stands: 2,400 + 500 + 100 = 3,000
  it.each([
    ['superseded by its title', 'One', 'Superseded - do not use', 'Two', 'Our price'],
    ['withdrawn by the name of its sheet', 'withdrawn', 'Our price', 'Offer', 'Our price'],
    ['a draft beside the agreed', 'One', 'Draft for discussion', 'Two', 'Agreed 2 April 2026'],
  ])('%s', (_, first, title, second, other) => {
    const workbook = sheets([first, costs(title, 2600, 3200)], [second, costs(other, 2400, 3000)]);
    expect(priceOf(workbook)).toEqual(['3000', '3000']);
  });

  it('does not ask which of two fees is meant where one is withdrawn', () => {
    const workbook = sheets(['v1', costs('Superseded', 2600, 3200)], ['v2', costs('Our offer', 2400, 3000)]);
    expect(readWorkbook(workbook).findings.map(({ code }) => code)).not.toContain('two-fees-found');
  });
});

it('reads the column that a sentence offers, not the one shown for comparison', () => {
  const workbook = aWorkbook([
    ['The enhanced package is the one we offer; the standard package is shown for comparison only.'],
    [],
    [null, 'Standard package', 'Enhanced package (offered)'],
    ['Core care staff', 2250, 2250],
    ['Additional 1:1 hours', null, 660],
    ['Rent', 350, 350],
    ['Surplus', 250, 250],
    ['Weekly price', 2850, 3510],
  ]);
  // 2,250 + 660 + 350 + 250
  expect(priceOf(workbook)).toEqual(['3510', '3510']);
});

it('keeps lines that say “No” and why beside the fee, and their sum out of it', () => {
  const workbook = aWorkbook([
    ['Service', 'Included in fee?', 'Weekly £'],
    ['Care staff', 'Yes', 2400],
    ['Rent', 'Yes - shared', 350],
    ['Tutor', 'No - invoiced to education', 400],
    ['Play therapy', 'No - invoiced to ICB', 90],
    ['Weekly fee', null, 2750],
    ['Other services available', null, 490],
  ]);
  const { submission } = readWorkbook(workbook);
  expect(linesInWords(submission)).toEqual([
    'A2 | Care staff | directCare | 2400 a week for the child',
    'A3 | Rent | premises | 350 a week for the child',
    'A4 | Tutor | additionalEducation | 400 a week for the child | not in the fee',
    'A5 | Play therapy | additionalHealth | 90 a week for the child | not in the fee',
  ]);
});

describe('who pays, below the total', () => {
  const package_ = (...payers: Rows): Rows => [
    ['Cost', '£ per week'],
    ['Care staff', 4400],
    ['Rent', 700],
    ['Food', 300],
    ['Total weekly cost of package', 5400],
    [],
    ...payers,
  ];

  it('adds nothing, with a total of its own or without', () => {
    const shares: Rows = [
      ['Local authority (65%)', 3510],
      ['Integrated care board (35%)', 1890],
    ];
    for (const payers of [shares, [['Funded by'], ...shares, ['Total funding', 5400]]])
      expect(priceOf(aWorkbook(package_(...payers)))[1]).toBe('5400');
  });

  it('is nobody where the rows are costs, though they come to as much', () => {
    const second = package_(['Night staff', 3510], ['Head office', 1890], ['Total', 5400]);
    expect(readWorkbook(aWorkbook(second)).submission.costs.map(({ at }) => at.cell)).toContain('A7');
  });
});

describe('care at a ratio', () => {
  const categoriesOf = (...rows: Rows): readonly string[] =>
    readWorkbook(
      aWorkbook([['Cost line', '£ per week'], ...rows, ['Rent', 500], ['Food', 100]]),
    ).submission.costs.map(({ fields: { category } }) =>
      category?.cell.kind === 'text' ? category.cell.text : '',
    );

  it('is the core where no other care by day stands beside it', () => {
    expect(categoriesOf(['Care team (2:1, 16 hours a day)', 6500], ['Waking nights x 2', 2200])).toEqual([
      'directCare',
      'directCare',
      'premises',
      'living',
    ]);
  });

  it('is on top where other care stands beside it, or its words say so', () => {
    expect(categoriesOf(['Care team', 3000], ['Care team (2:1)', 900])[1]).toBe('additionalStaffing');
    expect(categoriesOf(['Additional care team 2:1', 900], ['Waking nights', 2200])[0]).toBe(
      'additionalStaffing',
    );
  });
});

it('takes a number that stands on every row for no section', () => {
  // a cost centre: "Provisions" is no part of "Basic pay"
  const { submission } = readWorkbook(
    aWorkbook([
      ['Cost centre', 'Description', '£ per week'],
      ['41207', 'Basic pay - RCCOs', 2000],
      ['41207', 'Provisions', 300],
      ['41207', 'Clothing', 90],
    ]),
  );
  expect(linesInWords(submission)[1]).toBe('B3 | Provisions | living | 300 a week for the child');
});

it('takes an “annual fee” that a total and a discount come to for the price, and for no line', () => {
  const workbook = aWorkbook([
    ['Cost', '£ per child per year'],
    ['Care staff', 111280],
    ['Rent', 12480],
    ['Head office', 16120],
    ['Sub-total', 139880],
    ['Less sibling discount', 6994],
    ['Annual fee', 132886],
  ]);
  // 139,880 − 6,994 = 132,886, and ÷ (365 ÷ 7) = 2,548.50
  expect(priceOf(workbook)[0]).toBe('2548.5');
  expect(readWorkbook(workbook).submission.costs.map(({ at }) => at.cell)).toEqual(['A2', 'A3', 'A4', 'A6']);
});

it('reads what one child pays below a year’s total as a year’s', () => {
  const workbook = aWorkbook([
    ['Weeks per year', 52],
    [],
    ['Registered for: 3', null],
    ['Annual home costs', '£'],
    ['Care team pay', 520000],
    ['Rent', 78000],
    ['Food', 26000],
    ['Total', 624000],
    ['Per child', 208000],
  ]);
  // 208,000 ÷ 52
  expect(priceOf(workbook)).toEqual(['4000', '4000']);
});

it('reads a core fee as a line wherever it stands among the lines', () => {
  const workbook = aWorkbook([
    ['Item', '£ per week'],
    ['Additional 1:1 support', 682.5],
    ['Core fee', 4150],
    ['Therapy', 140],
    ['Total', 4972.5],
  ]);
  expect(priceOf(workbook)).toEqual(['4972.5', '4972.5']);
});
