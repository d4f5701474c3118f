/** Rows of Staffing and Cost register that were decided on the day: they follow a category or an amount that is typed, or say so. */
import type { CellId } from '../../../src/sheets/core/expression';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { exact } from '../../../src/domain/money/exact';
import { aReviewOfLines, aReviewThatStatesHours } from '../../support/aReviewThatStatesHours';
import { withTyped } from '../../support/oracle/withTyped';

const review = aReviewThatStatesHours();
const senior = 'Senior care staff 85 hours at £24.00';
const relief = 'Relief staff 34 hours at £18.00 shared by 3.4';
const idOf = (label: string): string => review.breakdown.lines.find((line) => line.label === label)!.id;

function rowsOf(page: string, typed: Readonly<Record<CellId, string | number>>, of = review) {
  const described = Object.entries(typed).reduce(
    (workbook, [id, value]) => withTyped(workbook, { id, value, sheet: 'Fee breakdown' }),
    describeReview(of),
  );
  return layOut(described)
    .sheets.find(({ name }) => name === page)!
    .rows.map(({ cells }) =>
      cells.map((cell) =>
        cell?.exact === undefined ? (cell?.value ?? '') : exact(cell.exact).toDecimalPlaces(4).toString(),
      ),
    );
}

const rowWith = (rows: ReturnType<typeof rowsOf>, label: string, ...more: readonly string[]) =>
  rows.find((cells) => cells[1] === label && more.every((each) => cells.some((cell) => cell === each)));

describe('Cost register', () => {
  test('a line of staff given another category counts its week, not hours of staff, and says what it was', () => {
    const rows = rowsOf('Cost register', { [`line.${idOf(senior)}.category`]: 'Home running costs' });
    expect(rowWith(rows, senior)!.slice(2, 7)).toEqual([
      'Home running costs',
      'hour, as stated',
      '600',
      '85',
      // 600 ÷ 85
      '7.0588',
    ]);
    expect(rowWith(rows, senior)!.at(-1)).toBe('Changed since it was reviewed: read what drives it anew.');
  });

  test('a line whose amount no longer proves whose hours they are has none', () => {
    // 85 × £24.00 is £2,040.00 for the home: neither 900 × 3.4 nor 900
    const rows = rowsOf('Cost register', { [`line.${idOf(senior)}.amount`]: 900 });
    const stated = rowWith(
      rowsOf('Staffing', { [`line.${idOf(senior)}.amount`]: 900 }),
      senior,
      'as the line',
    );
    const [unit, whole, units] = rowWith(rows, senior)!.slice(3, 6);
    expect(stated![2]).toBe('0');
    expect([unit, whole, units]).toEqual(['child a week', '900', '1']);
  });
});

const withRatios = aReviewOfLines(
  ['Core day care 1:2, 100 hours at £18.00', 1800],
  ['Deputy manager 20 hours at £20.00', 400],
);

describe('the fee by staffing ratio', () => {
  const deputy = 'Deputy manager 20 hours at £20.00';
  const idOfDeputy = withRatios.breakdown.lines.find(({ label }) => label === deputy)!.id;
  const ratioRows = (typed: Readonly<Record<CellId, string | number>>) =>
    rowsOf('Staffing', typed, withRatios);

  test('as reviewed, each line stands under its ratio and nothing stands under none', () => {
    const rows = ratioRows({});
    expect(rowWith(rows, 'management')![2]).toBe('400');
    expect(rowWith(rows, 'Under no ratio above: other staffing, and what changed since')![2]).toBe('0');
    expect(rowWith(rows, deputy, 'management', '–')).toBeDefined();
  });

  test('a manager judged to be a carer leaves management for a row that was empty, and the row says so', () => {
    const rows = ratioRows({ [`line.${idOfDeputy}.category`]: 'Staffing: direct care' });
    expect(rowWith(rows, 'management')![2]).toBe('0');
    // 20 hours at £20.00
    expect(rowWith(rows, 'ratio not stated')!.slice(2, 7)).toEqual([
      '400',
      expect.anything(),
      '',
      '20',
      '20',
    ]);
    expect(rowWith(rows, 'Under no ratio above: other staffing, and what changed since')![2]).toBe('0');
    // 1,800.00 and 400.00, as before
    expect(rowWith(rows, 'In all')![2]).toBe('2200');
    expect(rowWith(rows, deputy, 'ratio not stated', 'Changed since it was reviewed.')).toBeDefined();
  });

  test('hours that can no longer be counted leave their ratio as it is called where no line of it has hours', () => {
    const core = withRatios.breakdown.lines.find(({ label }) => label.startsWith('Core day care'))!.id;
    const rowOf = (amount: number) =>
      rowWith(ratioRows({ [`line.${core}.amount`]: amount }), '1:2')!.slice(2, 7);
    // 900.00 is 50 × £18.00: 100 hours of the child, two of whom share a member of staff.
    expect(rowOf(900)).toEqual(['900', expect.anything(), '100', '50', '18']);
    // 950.00 is neither 50 nor 100 × £18.00.
    expect(rowOf(950)).toEqual(['950', expect.anything(), '0', '0', '0']);
  });

  test('a line that is no staff any longer counts under no ratio; one that becomes staff is counted', () => {
    const rent = withRatios.breakdown.lines.find(({ label }) => label === 'Rent')!.id;
    const rows = ratioRows({
      [`line.${idOfDeputy}.category`]: 'Home running costs',
      [`line.${rent}.category`]: 'Staffing: management and support',
    });
    expect(rowWith(rows, deputy, 'no staff now', 'Changed since it was reviewed.')![2]).toBe('0');
    // The rent of 330.00
    expect(rowWith(rows, 'Under no ratio above: other staffing, and what changed since')![2]).toBe('330');
  });
});

test('relief that the key ratios count has its row on Staffing, with no floor of its own', () => {
  const rows = rowsOf('Staffing', {});
  // 180 × 3.4 = 34 × 18.00: the home's
  expect(rowWith(rows, relief, 'in the cover')!.slice(2, 8)).toEqual([
    '34',
    'no: on the rota',
    '37.5',
    '3.4',
    'in the cover',
    '',
  ]);
  expect(rows.flat().some((cell) => String(cell).startsWith('Relief and other cover: its hours count'))).toBe(
    true,
  );
});
