/** Two submissions of one invented fee set side by side: which lines moved, by how much and why, and that it comes to the fee's own change. */
import { changesBetween, sumOfChanges } from '../../../src/domain/review/changesBetween';
import type { CostLine } from '../../../src/domain/fee/costLine';
import { exact as exactOf, exactText, type Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { fraction } from '../../../src/domain/money/percentage';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { layOut } from '../../../src/sheets/core/layout';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { changesAsJson, changesInWords } from '../../../src/workflows/compare/tell';
import { changesWorkbook } from '../../../src/workflows/compare/write';
import { aCostLine, anOpenBook, employmentRules } from '../../support/builders';
import { cellWithId } from '../../support/gridText';
import { withTyped } from '../../support/oracle/withTyped';
import { lintGrid } from '../../support/lintGrid';

const line = (id: string, label: string, pounds: string, more: Partial<CostLine> = {}) =>
  aCostLine({
    id,
    label,
    category: 'premises',
    serves: 'child',
    amount: { kind: 'money', money: poundsPer('week', pounds) },
    ...more,
  });

function submission(fee: string, costLines: readonly CostLine[], placement: object = {}) {
  const book = anOpenBook({ posts: [], additionalNeeds: [], costLines });
  return reviewFee(
    {
      ...book,
      placement: { ...book.placement, quotedWeeklyFee: poundsPer('week', fee), ...placement },
    },
    employmentRules(),
    [],
  );
}

const earlier = submission('5600', [
  line('a', 'Rent', '180'),
  line('b', 'Gas', '60'),
  line('c', 'Head office', '240'),
]);
const later = submission('5640', [
  line('x', 'rent ', '195'),
  line('y', 'Gas', '60'),
  line('z', 'Clinical lead', '90'),
]);
const changes = changesBetween(earlier, later);

test('each line that moved, came or went, the largest first, with its cause', () => {
  expect(
    changes.lines.map(({ label, kind, before, now, change, percent, cause }) => [
      label,
      kind,
      exactText(before),
      exactText(now),
      exactText(change),
      percent === null ? null : exactText(percent.toDecimalPlaces(1)),
      cause,
    ]),
  ).toEqual([
    ['Head office', 'gone', '240', '0', '-240', '-100', 'No longer stated.'],
    ['Clinical lead', 'added', '0', '90', '90', null, 'A new line.'],
    // 195 − 180 = 15; 15 ÷ 180 = 8.3 %
    ['rent ', 'moved', '180', '195', '15', '8.3', 'Amount £195.00, was £180.00.'],
  ]);
  expect(changes.unchanged).toBe(1);
});

test('the changes come to the change of the fee', () => {
  // lines: −240 + 90 + 15 = −135; unexplained 5,640 − 345 = 5,295 against 5,600 − 480 = 5,120: +175; together 40
  expect(exactText(changes.unexplained.change)).toBe('175');
  expect(exactText(sumOfChanges(changes))).toBe('40');
  expect(exactText(changes.fee.change)).toBe('40');
});

test('in words and as JSON', () => {
  expect(changesInWords(changes)).toEqual([
    'The fee: £5,600.00 before, £5,640.00 now, £40.00 more a week.',
    'Not explained by any line: £5,120.00 before, £5,295.00 now.',
    '  Head office: £240.00 before, £0.00 now, £240.00 less a week, 100 %. No longer stated.',
    '  Clinical lead: £0.00 before, £90.00 now, £90.00 more a week. A new line.',
    '  rent : £180.00 before, £195.00 now, £15.00 more a week, 8.3 %. Amount £195.00, was £180.00.',
    '1 line is as before.',
  ]);
  expect(changesAsJson(changes)).toMatchObject({
    fee: { before: '5600.00', now: '5640.00', change: '40.00' },
  });
});

test('a line that states the same and comes to another amount says what shares it', () => {
  const home = (occupancy: string) =>
    submission('5600', [line('a', 'Rent', '640', { serves: 'home' })], {
      registeredPlaces: exactOf('4'),
      placesThatCanBeUsed: exactOf('4'),
      plannedOccupancy: fraction(occupancy),
    });
  const { lines } = changesBetween(home('0.8'), home('1'));
  // 640 ÷ 3.2 = 200; 640 ÷ 4 = 160
  expect(lines.map(({ change, cause }) => [exactText(change), cause])).toEqual([
    ['-40', 'Children sharing the home 4, was 3.2.'],
  ]);
});

test('the workbook is sound and its check agrees', () => {
  const grid = changesWorkbook(changes, earlier, later);
  expect(grid.sheets.map(({ name }) => name)).toEqual(['Changes', 'Change checks', 'About the changes']);
  expect(lintGrid(grid)).toEqual([]);
  const cells = grid.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.find((cell) => cell?.id === 'check.all')?.value).toBe('✓ all 1 agree');
});

test('the page foots to the fee of both: what moved, what did not, what no line explains', () => {
  const grid = changesWorkbook(changes, earlier, later);
  const figures = (id: string) =>
    (['before', 'now', 'change'] as const).map((name) => cellWithId(grid, `change.${id}.${name}`).exact);
  // gas is as before
  expect(figures('others')).toEqual(['60', '60', '0']);
  expect(figures('unexplained')).toEqual(['5120', '5295', '175']);
  // 240 + 0 + 180 + 60 + 5,120; 0 + 90 + 195 + 60 + 5,295
  expect(figures('sum')).toEqual(['5600', '5640', '40']);
});

test('within a review it follows the figures of the workbook', () => {
  const description = describeReview(later, { ...noComparisons, earlier });
  const grid = layOut(description);
  expect(grid.sheets.map(({ name }) => name)).toContain('Changes');
  expect(lintGrid(grid)).toEqual([]);
  // the three lines of now: 345; those on the page: 195 + 90
  expect(cellWithId(grid, 'change.others.now').exact).toBe('60');
  expect(cellWithId(grid, 'check.all').value).toMatch(/^✓ all \d+ agree$/);
  const typed = { id: 'line.x.amount', sheet: 'Fee breakdown', value: 205 };
  const { valueOf } = evaluateWorkbook(placeCells(withTyped(description, typed)));
  // 205 − 180
  expect(exactText(valueOf('change.3.change') as Exact)).toBe('25');
  expect(exactText(valueOf('change.sum.now') as Exact)).toBe('5640');
});

test('two homes are one fee only by mistake, and that is said', () => {
  const other = submission('5640', [line('x', 'Rent', '195')], { home: 'Another house' });
  expect(changesBetween(earlier, other).doubts[0]).toMatch(/^The two are of different homes, /);
});

test('a line is the same line however its words are spaced and written large', () => {
  const before = submission('300', [
    line('a', 'Head office  charge', '100'),
    line('b', 'Night   waking', '80'),
  ]);
  const after = submission('300', [
    line('x', ' HEAD OFFICE CHARGE ', '110'),
    line('y', 'Night waking', '85'),
  ]);
  expect(changesBetween(before, after).lines.map(({ kind, change }) => [kind, exactText(change)])).toEqual([
    ['moved', '10'],
    ['moved', '5'],
  ]);
});

test('words run together, or a letter less, are another line', () => {
  const before = submission('300', [line('a', 'Night waking', '80')]);
  const after = submission('300', [line('x', 'Nightwaking', '80')]);
  expect(changesBetween(before, after).lines.map(({ kind }) => kind)).toEqual(['added', 'gone']);
});
