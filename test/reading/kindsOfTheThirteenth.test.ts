/** Kinds that a thirteenth batch showed, each in other words, places and numbers than the file that showed it. */
import { exact } from '../../src/domain/money/exact';
import type { CostCategory } from '../../src/domain/fee/costCategory';
import { matchCategory } from '../../src/reading/matchCategory';
import { inPlace } from '../../src/reading/telling/inPlace';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { aWorkbook } from './aWorkbook';
import type { Rows } from './reviewOfRows';

function linesOf(
  rows: Rows,
  hiddenRows: readonly number[] = [],
): readonly (readonly [string, CostCategory])[] {
  const workbook = aWorkbook(rows);
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, hiddenRows }));
  const { value } = reviewSubmission(recogniseWorkbook({ ...workbook, sheets }, null), {
    asAt: knownDay('2026-05-01'),
    weeksPerYear: null,
  });
  return (value?.breakdown.lines ?? []).map(({ label, category }) => [label, category]);
}

describe('lines folded away below the figures of their sections', () => {
  const sheet = (nights: number): Rows => [
    ['Weekly price for one place', '£ per week'],
    ['Team', 2900],
    ['Support workers', 2000],
    ['Night workers', nights],
    ['Home manager', 420],
    ['Building', 430],
    ['Rent', 310],
    ['Gas and electric', 120],
    ['Company', 340],
    ['Support from head office', 340],
    ['Total weekly fee', 3670],
  ];

  it('are the lines, where every one of them is part of a figure in sight', () => {
    expect(linesOf(sheet(480), [2, 3, 4, 6, 7, 9])).toEqual([
      ['Support workers', 'directCare'],
      ['Night workers', 'directCare'],
      ['Home manager', 'managementAndSupport'],
      ['Rent', 'premises'],
      ['Gas and electric', 'premises'],
      ['Support from head office', 'centralOverheads'],
    ]);
  });

  it('are left aside, where they do not come to what is seen', () => {
    // 2,000 + 650 + 420 is 3,070, and 2,900 stands above.
    expect(linesOf(sheet(650), [2, 3, 4, 6, 7, 9]).map(([label]) => label)).toEqual([
      'Team',
      'Building',
      'Company',
    ]);
  });
});

it('a note below a line is no heading of the next', () => {
  const lines = linesOf([
    ['Our fee', '£ a week'],
    ['Support workers', 2100],
    ['3 on each day, 2 on each night'],
    ['Home', 390],
    ['lease to 2030, 5 bedrooms'],
    ['Gas and electric', 110],
    ['Total weekly fee', 2600],
  ]);
  expect(lines.map(([, category]) => category)).toEqual(['directCare', 'premises', 'premises']);
});

it.each([
  ['Psychologist / home manager', 'additionalHealth'],
  ['Senior practitioner / registered manager', 'managementAndSupport'],
  ['Manager / key worker', 'managementAndSupport'],
  ['Food / cleaning', 'living'],
] as const)('“%s” is %s', (label, category) => {
  expect(matchCategory(label).category).toBe(category);
});

describe('a weak guess beside lines that are sure', () => {
  const guess = (category: CostCategory, confidence: string, against: CostCategory | null = null) => ({
    category,
    confidence: exact(confidence),
    decidedBy: '',
    against,
  });

  it.each([
    // Out of the order of a home's accounts: as likely wrong as right.
    [guess('directCare', '0.75'), 'homeRunning', 'centralOverheads', 'directCare', '0.45'],
    [guess('return', '0.6'), 'premises', 'living', 'return', '0.45'],
    [guess('additionalEducation', '0.75'), 'homeRunning', 'homeRunning', 'additionalEducation', '0.45'],
    // Between the two, or as the line above: as sure as its words.
    [guess('living', '0.75'), 'premises', 'homeRunning', 'living', '0.75'],
    [guess('directCare', '0.75'), 'directCare', 'centralOverheads', 'directCare', '0.75'],
    // A sure word stands wherever it stands.
    [guess('return', '0.95'), 'premises', 'living', 'return', '0.95'],
    // Two categories in its words, one of them beside it.
    [guess('homeRunning', '0.55', 'premises'), 'premises', 'premises', 'premises', '0.5'],
    [guess('living', '0.55', 'homeRunning'), 'premises', 'homeRunning', 'living', '0.55'],
  ] as const)('%#: %o between %s and %s is %s with %s', (match, above, below, category, confidence) => {
    const placed = inPlace(match, [above, below]);
    expect(placed.category).toBe(category);
    expect(placed.confidence.toString()).toBe(confidence);
  });
});
