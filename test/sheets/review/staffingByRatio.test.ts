/** The Staffing page's split of the fee by ratio, worked out in its cells. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { recogniseWorkbook, reviewSubmission } from '../../../src/workflows/review/answer';
import { aWorkbook } from '../../reading/aWorkbook';
import { cellWithId } from '../../support/gridText';
import { lintGrid } from '../../support/lintGrid';

const { value: review } = reviewSubmission(
  recogniseWorkbook(
    aWorkbook([
      ['', 'Ratio', 'Hours/wk', 'Rate', '£ per week'],
      ['Core day care', '1:3', 112, 18, 672],
      ['Additional support', '1:1', 20, 21, 420],
      ['Extra support', '2:1', 6, 21, 252],
      ['Waking nights', null, 70, 14, 980],
      ['Rent', null, null, null, 400],
      ['Weekly fee', null, null, null, 2724],
    ]),
    null,
  ),
  { asAt: knownDay('2026-03-01'), weeksPerYear: null },
);
const grid = layOut(describeReview(review!));
const shown = (id: string) => exact(cellWithId(grid, id).exact!).toDecimalPlaces(4).toString();

test('each ratio has what it costs, its share of the fee, its hours and what an hour of staff comes to', () => {
  expect(lintGrid(grid)).toEqual([]);
  // 2:1 for 6 hours is 12 hours of staff: 252 ÷ 12 = 21.00; 252 ÷ 2,724 = 0.0925
  expect(
    ['weekly', 'share', 'childHours', 'staffHours', 'perStaffHour'].map((name) =>
      shown(`byRatio.2to1.${name}`),
    ),
  ).toEqual(['252', '0.0925', '6', '12', '21']);
  // 1:3 for 112 hours: 112 ÷ 3 = 37.3333 hours of staff, 672 ÷ 37.3333 = 18.00
  expect([shown('byRatio.1to3.staffHours'), shown('byRatio.1to3.perStaffHour')]).toEqual(['37.3333', '18']);
  expect(shown('byRatio.waking-night.perStaffHour')).toBe('14');
});
