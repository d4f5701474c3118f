/** Below the fee: the fee for another time is no further cost; above it or below, what a home's year is divided by. */
import type { ReceivedWorkbook } from '../../src/domain/submission/received';
import { exactText } from '../../src/domain/money/exact';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { unitOfUse } from '../../src/reading/meanings/perUnit';
import { aWorkbook } from './aWorkbook';

type Rows = Parameters<typeof aWorkbook>[0];

function read(workbook: ReceivedWorkbook): readonly string[] {
  const { value } = reviewSubmission(recogniseWorkbook(workbook, null), {
    asAt: knownDay('2026-05-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  const { quoted, explained, lines } = value.breakdown;
  return [exactText(quoted.pounds), exactText(explained.pounds), `${String(lines.length)} lines`];
}

function findingsOf(workbook: ReceivedWorkbook): readonly string[] {
  return recogniseWorkbook(workbook, null).findings.map(({ code }) => code);
}

/** 2,800 + 640 + 510 + 402 + 162 + 500 + 200 = 5,214. */
const costs: Rows = [
  ['Item', '£ per week'],
  ['Care staff', 2800],
  ['Manager', 640],
  ['Rent and utilities', 510],
  ['Food and activities', 402],
  ['Training', 162],
  ['Head office', 500],
  ['Surplus', 200],
  ['Total weekly fee', 5214],
];

describe('the fee once more, for another time', () => {
  it.each([
    ['Annual equivalent (52 weeks)', 271128], // × 52
    ['Annual equivalent', 271872.86], // × 365 ÷ 7
    ['Equates to pa', 271128],
    ['Monthly equivalent', 22594], // × 52 ÷ 12
    ['Per day equivalent', 744.86], // ÷ 7
    ['Four weekly equivalent', 20856], // × 4
    ['Charge for 28 days', 20856],
    ['48 weeks', 250272], // × 48
    ['Cost over 39 weeks', 203346],
    ['12 week placement', 62568],
    ['Contract value (3 years)', 813384], // × 156
  ])('%s', (label, amount) => {
    expect(read(aWorkbook([...costs, [label, amount]]))).toEqual(['5214', '5214', '7 lines']);
    expect(read(aWorkbook([...costs, [], [label, amount]]))).toEqual(['5214', '5214', '7 lines']);
  });

  it('stays a line of its own where it is not the fee times its time', () => {
    // 12 × 5,000, not 12 × 5,214
    expect(read(aWorkbook([...costs, ['12 week placement', 60000]]))[2]).toBe('8 lines');
  });
});

/** Income of 600,000 − costs of 560,000 = 40,000; ÷ 150 weeks of beds = 4,000.00 a week. */
const account = (below: Rows): Rows => [
  ['Profit and loss 1 April 2025 to 31 March 2026'],
  [],
  ['Account', 'Total'],
  ['Income', null],
  ['Placement fees', 600000],
  ['Total income', 600000],
  ['Expenditure', null],
  ['Wages - care', 420000],
  ['Rent', 60000],
  ['Food', 30000],
  ['Group management charge', 50000],
  ['Total expenditure', 560000],
  ['Net profit', 40000],
  [],
  ...below,
];

describe('the year of a home under its weekly fee', () => {
  it.each([
    ['weeks sold', 'Bed weeks sold', 150],
    ['nights billed', 'Bed nights billed', 1050],
    ['bare nights', 'Total bed nights', 1050],
    ['weeks in a year that is named', 'Placement weeks in 2025/26', 150],
  ])('is divided by %s', (_, label, count) => {
    const workbook = aWorkbook(
      account([
        [label, count],
        ['Average weekly fee', 4000],
      ]),
    );
    expect(read(workbook)).toEqual(['4000', '4000', '5 lines']);
    expect(findingsOf(workbook)).not.toContain('two-fees-found');
  });
});

describe('a retainer', () => {
  it.each([
    ['Accountancy and HR retainer', null],
    ['Psychologist retainer', null],
    ['Retainer while away', 'once'],
    ['Bed retainer (50%)', 'once'],
    ['Holding retainer', 'once'],
  ])('“%s”', (label, use) => {
    expect(unitOfUse(label, '')).toBe(use);
  });
});
