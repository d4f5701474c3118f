/** However many meanings the hours in a line's words may have, no formula that picks one of them is longer than Excel takes. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { recogniseWorkbook, reviewSubmission } from '../../../src/workflows/review/answer';
import { aWorkbook } from '../../reading/aWorkbook';
import { besideNeeds } from '../../support/comparedReview';
import { lintGrid } from '../../support/lintGrid';

const labels = [
  'Support workers 2 x 14 hours x 7 days at £20.00 shared by 4',
  'Support workers 1.5 WTE 37.5 hours @ £14.20',
  'Senior support 84 hours a week @ £15.33, shared by 3 children',
  'Support at 2:1, 33 hours a week at £15.33',
  'Waking night 730 hours per month at £15.33',
  'Relief cover 33 hours a week at £15.33',
  'Bank staff 33 hours a week at £15.33',
  'Registered manager 37.5 hours a week at £30.00',
];

test.each([1, 3])('%s times eight lines', (times) => {
  const rows = Array.from({ length: times }).flatMap((_, time) =>
    labels.map((label, index) => [`${label} (${String(time + 1)})`, 400 + index]),
  );
  const fee = rows.reduce((sum, [, pounds]) => sum + Number(pounds), 0);
  const workbook = aWorkbook([
    ['Registered places', 4],
    ['Planned occupancy', '85%'],
    ['Cost', '£ per child per week'],
    ...rows,
    ['Weekly fee', fee],
  ]);
  const { value } = reviewSubmission(recogniseWorkbook(workbook, null), {
    asAt: knownDay('2026-10-01'),
    weeksPerYear: null,
  });
  expect(lintGrid(layOut(describeReview(value!, besideNeeds())))).toEqual([]);
});
