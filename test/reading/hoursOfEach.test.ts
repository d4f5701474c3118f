/** A count of staff beside the hours of each: the hours of all of them, where the price for a child says that they are meant. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { exactText } from '../../src/domain/money/exact';
import { hoursOfLine } from '../../src/domain/review/hoursOfLine';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { aWorkbook } from './aWorkbook';

function hoursOf(people: string, hours: string) {
  const workbook = aWorkbook([
    ['Home', 'Post House'],
    ['Registered places', 4],
    ['Planned occupancy', '85%'],
    ['Role', people, hours, '£ per hour', 'Cost per child per week'],
    // 6 × 37.5 × 17.50 = 3,937.50; ÷ 3.4 = 1,158.09
    ['Day care worker', 6, 37.5, 17.5, 1158.09],
    // 2 × 35 × 18.50 = 1,295.00; ÷ 3.4 = 380.88
    ['Waking night', 2, 35, 18.5, 380.88],
    ['Rent', null, null, null, 300],
    ['Surplus', null, null, null, 300],
    ['Weekly fee per child', null, null, null, 2138.97],
  ]);
  const { value } = reviewSubmission(recogniseWorkbook(workbook, null), {
    asAt: knownDay('2026-10-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  return value.openBook.costLines.slice(0, 2).map((line) => {
    const found = hoursOfLine(line, value.staffingAssumptions);
    return found.kind === 'stated' ? exactText(found.hours) : found.kind;
  });
}

test.each([
  ['Number of staff', 'Hours per week each'],
  ['No. of staff', 'Hours a week per person'],
  ['Posts', 'Hours per week per post'],
  ['Staff', 'Hours a week each'],
])('“%s” beside “%s”', (people, hours) => {
  // 6 × 37.5, and 2 × 35
  expect(hoursOf(people, hours)).toEqual(['225', '70']);
});
