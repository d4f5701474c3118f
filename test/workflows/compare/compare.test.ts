/** Two submissions of one invented fee set side by side: which lines moved, by how much and why, and that it comes to the fee's own change. */
import { changesBetween, sumOfChanges } from '../../../src/domain/review/changesBetween';
import type { AdditionalNeed } from '../../../src/domain/additionalNeeds/additionalNeed';
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

test('a line called otherwise, parted or joined is another line, and what it may be is said', () => {
  const before = submission('300', [
    line('a', 'Cleaning', '50'),
    line('b', 'Heat and light', '90'),
    line('c', 'Rent', '60'),
    line('d', 'Telephone', '20', { category: 'homeRunning' }),
    line('e', 'Broadband', '15', { category: 'homeRunning' }),
  ]);
  const after = submission('300', [
    line('a', 'Housekeeping', '50'),
    line('b', 'Heat and light', '90'),
    line('c', 'Rent', '60'),
    line('d', 'Telephone and broadband', '35', { category: 'homeRunning' }),
  ]);
  expect(
    Object.fromEntries(changesBetween(before, after).lines.map(({ label, cause }) => [label, cause])),
  ).toEqual({
    Housekeeping: 'A new line; “Cleaning”, no longer stated, is of the same amount.',
    Cleaning: 'No longer stated; “Housekeeping”, new, is of the same amount.',
    // 20 + 15 = 35
    'Telephone and broadband':
      'A new line; “Telephone” and “Broadband”, no longer stated, come to the same together.',
    Telephone: 'No longer stated.',
    Broadband: 'No longer stated.',
  });
});

describe('a line of the same pounds is not as before where', () => {
  const rent = line('a', 'Rent', '180');
  test.each<[string, Partial<CostLine>, string]>([
    [
      'its category is another',
      { category: 'centralOverheads' },
      'Category Central overheads, was Accommodation and premises.',
    ],
    ['it is of a related party', { relatedParty: true }, 'Related party yes, was no.'],
    ['its evidence is gone', { evidence: null }, 'Evidence not stated, was “Lease 2026”.'],
    ['somebody else pays it', { funder: 'health' }, 'Funder Health, was Education.'],
    ['it is for more weeks of teaching', { teachingWeeks: 39 }, 'Teaching weeks 39, was not stated.'],
    ['its notes are others', { notes: 'until June' }, 'Notes “until June”, was not stated.'],
    [
      'its hours are twice as many at half the rate',
      { workings: { hoursAWeek: exactOf(28), hourlyRate: exactOf('10.70') } },
      'Hours a week 28, was 14; an hour £10.70, was £21.40.',
    ],
  ])('%s', (_, more, cause) => {
    const stated = {
      ...rent,
      evidence: 'Lease 2026',
      funder: 'education' as const,
      workings: { hoursAWeek: exactOf(14), hourlyRate: exactOf('21.40') },
    };
    const { lines, unchanged } = changesBetween(
      submission('5600', [stated]),
      submission('5600', [{ ...stated, ...more }]),
    );
    expect([lines.map((each) => each.cause), unchanged]).toEqual([[cause], 0]);
  });
});

test('an additional need of the same pounds: hours and rate, outcome and review', () => {
  const withNeed = (hours: string, rate: string, more: Partial<AdditionalNeed> = {}) => {
    const book = anOpenBook();
    const [need] = book.additionalNeeds;
    if (need === undefined) throw new Error('the example has a need');
    const price = { kind: 'hours', hoursAWeek: exactOf(hours), rate: poundsPer('hour', rate) } as const;
    return reviewFee({ ...book, additionalNeeds: [{ ...need, price, ...more }] }, employmentRules(), []);
  };
  const causesOf = (...[hours, rate, more]: Parameters<typeof withNeed>) =>
    changesBetween(withNeed('14', '21.40'), withNeed(hours, rate, more)).lines.map(({ cause }) => cause);
  // 14 × £21.40 = 7 × £42.80 = £299.60
  expect(causesOf('7', '42.80')).toEqual(['Hours a week 7, was 14; rate £42.80, was £21.40.']);
  expect(causesOf('14', '21.40')).toEqual([]);
  expect(causesOf('14', '21.40', { reviewDate: null, intendedOutcome: 'Sleeps through' })[0]).toMatch(
    /^Outcome “Sleeps through”, was .*; review not stated, was \d+ \w+ \d{4}\.$/,
  );
});
