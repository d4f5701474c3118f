/** What pages say of the hours that lines state: Staffing, At the table, Cost register, Decision and Summary. An invented home. */
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { gapOfReview } from '../../../src/domain/review/gapOfReview';
import { leversOf } from '../../../src/domain/review/levers';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { reviewTypedOver } from '../../../src/workflows/review/typedOver';
import { aReviewOfLines, aReviewThatStatesHours } from '../../support/aReviewThatStatesHours';
import { besideNeeds } from '../../support/comparedReview';
import { withTyped } from '../../support/oracle/withTyped';

const needs = besideNeeds();
const review = aReviewThatStatesHours();

function rowsOf(page: string, of: FeeReview = review): readonly (readonly (string | number | boolean)[])[] {
  return layOut(describeReview(of, needs))
    .sheets.find(({ name }) => name === page)!
    .rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ''));
}

const rowOf = (page: string, label: string, more = '') =>
  rowsOf(page).find((cells) => cells.includes(label) && cells.some((cell) => String(cell).includes(more)))!;

const senior = 'Senior care staff 85 hours at £24.00';

test('Staffing: hours of staff a week as the line states them, in the record and beside the floor', () => {
  expect(rowOf('Staffing', `${senior} (Staffing: direct care)`).slice(2, 7)).toEqual([
    600,
    '',
    '',
    85,
    '£24.00',
  ]);
  // 600 × 3.4 = 85 × 24.00: shared by the home
  expect(rowOf('Staffing', senior, 'no: on the rota').slice(2, 6)).toEqual([
    85,
    'no: on the rota',
    37.5,
    3.4,
  ]);
});

test('At the table: hours, whom they are shared by, and the rate', () => {
  expect(rowOf('At the table', senior, 'hours of staff')).toEqual(
    expect.arrayContaining(['85 hours of staff a week, shared by 3.4', 'at £24.00 an hour']),
  );
});

test('Cost register: the unit is an hour of staff, those that this fee pays for', () => {
  const [unit, whole, units, perUnit] = rowOf('Cost register', senior).slice(3, 7);
  // 85 ÷ 3.4 = 25; 600 ÷ 25 = 24
  expect([unit, whole, units, perUnit]).toEqual(['hour of staff', 600, 25, 24]);
});

test('Decision: the lawful cost says whose hours they are', () => {
  expect(rowOf('Decision', 'Lawful cost of the hours')).toContain(
    'Minimum wage in force, hours as submitted.',
  );
});

test('what is not classified has no lever, and is asked about', () => {
  const unclear = reviewTypedOver(review, new Map([['line.C09.category', 'Not yet classified']]));
  const gap = gapOfReview(unclear, needs)!;
  expect(gap.categories.find(({ category }) => category === 'unclassified')!.alone).toBeNull();
  const levers = leversOf(gap, unclear.openBook.placement.weeksPerYear).map(({ what }) => what.toLowerCase());
  expect(levers.filter((each) => each.includes('classified'))).toEqual([]);
  expect(rowsOf('Our position', unclear).flat()).toContain(
    'Nothing is expected of what is not classified: ask what it pays for.',
  );
});

test('hours of relief are in the ratio and in no floor, which the ratio says', () => {
  const said = (of: FeeReview) => of.ratios.find(({ id }) => id === 'directCareHoursPerChildWeek')!;
  const relief = 'Hours of relief are among them; in the lawful floor they are none';
  expect(said(review).sentence).toContain(relief);
  expect(said(review).meaning).toContain(relief);
  const without = aReviewOfLines(['Core care staff 238 hours at £20.50 shared by 3.4', 1435]);
  expect(said(without).sentence).not.toContain('relief');
});

describe('hours that the words alone do not tell', () => {
  const label = 'Night staff 2 staff, 84 hours a week at £20.00';
  // Beside £1,000.00 neither 84 nor 168 hours at £20.00; £1,680.00 is 84, £3,360.00 is 168.
  const unclear = aReviewOfLines([label, 1000], ['Waking night staff 77 hours at £20.40 shared by 3.4', 462]);
  const { id } = unclear.openBook.costLines.find((line) => line.label === label)!;
  const said = (amount: number | null): unknown => {
    const written = describeReview(unclear, needs);
    const shown =
      amount === null
        ? written
        : withTyped(written, { id: `line.${id}.amount`, sheet: 'Fee breakdown', value: amount });
    const { sheets } = layOut(shown);
    const rows = sheets.flatMap((sheet) => sheet.rows);
    const record = rows.find(({ cells }) =>
      cells.some((cell) => cell?.value === `${label} (Staffing: direct care)`),
    )!;
    return record.cells[5]?.value;
  };

  test('are asked about; typed so that they are clear, their row says that they count once written anew', () => {
    const since = 'clear since it was reviewed: write the workbook anew';
    expect(said(null)).toBe('not clear: ask');
    expect(said(1680)).toBe(since);
    expect(said(1500)).toBe('not clear: ask');
  });
});
