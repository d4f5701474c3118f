/** The Benchmarks sheet: live where it is worked out, sound in every host, silent about others. Everything is invented. */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import type { BenchmarkComparison } from '../../../src/domain/benchmarks/benchmarkComparison';
import type { BenchmarkRecord } from '../../../src/domain/benchmarks/benchmarkRecord';
import { section251Caveat } from '../../../src/domain/benchmarks/section251';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noComparisons } from '../../../src/domain/review/comparisons';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { lintGrid } from '../../support/lintGrid';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import { benchmarkReview, publishedBenchmarks } from '../../../src/workflows/benchmarks/answer';
import { benchmarksWorkbook } from '../../../src/workflows/benchmarks/write';
import { reviewWorkbook } from '../../../src/workflows/review/write';
import { aBenchmark, aFeeToCompare, compared, fees, quartiles } from '../../support/benchmarks';
import { cellWithId, sheetText } from '../../support/gridText';
import { expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../../support/oracle/recalculate';
import { structuralFaults } from '../../support/oracle/structuralFaults';
import { aReviewOfATemplate } from '../../support/reviews';
import { recalculateInUniver } from '../../support/univer/recalculate';

const day = knownDay('2025-10-01');
const eight = [3911, 4022, 4133, 4244, 4355, 4466, 4577, 4699];

const section251 = aBenchmark({
  measure: 'Section 251 residential care, gross, Wharfdale',
  subject: null,
  unit: 'poundsAYear',
  per: 'council',
  statistic: 'total',
  value: exact(15_000_000),
  caveat: section251Caveat,
  isPublished: true,
});

const everything: readonly BenchmarkRecord[] = [
  ...fees(eight, { period: '2022/23' }),
  quartiles([2100, 2500, 2900], { subject: 'directCare', measure: 'Direct care', period: '2023/24' }),
  quartiles([90, 110, 130], { subject: 'living', measure: 'Living', n: 6 }),
  quartiles([30, 35, 40], { subject: 'living', measure: 'Food', isLine: true, per: 'resident' }),
  quartiles([10, 12, 14], { subject: 'living', measure: 'Activities', isLine: true, per: 'resident' }),
  ...fees([20, 22, 24, 26, 28], { subject: 'costPerDirectCareHour', unit: 'poundsAnHour' }),
  ...['Wharfdale', 'Ashton', 'Moor', 'Fell', 'Dale', 'Beck'].map((council, index) =>
    aBenchmark({
      measure: 'Own homes',
      per: 'council',
      reference: council,
      value: exact(4500 + index * 103),
    }),
  ),
  ...fees([1, 2], { measure: 'Widgets', subject: null }),
  section251,
  ...publishedBenchmarks,
];

const fee = aFeeToCompare({
  fee: poundsPer('week', 5000),
  categories: {
    directCare: poundsPer('week', 2600),
    living: poundsPer('week', 120),
    tax: poundsPer('week', 5),
  },
  ratios: { costPerDirectCareHour: exact(25) },
});

const twoYears = [...fees(eight.slice(0, 5)), ...fees(eight.slice(5), { period: '2023/24' })];

const comparisons: readonly (readonly [string, BenchmarkComparison])[] = [
  ['everything there is', compared(everything, { fee })],
  ['fees of two years', compared(twoYears, { fee })],
  ['nothing to compare with', compared([], { fee })],
  ['a provider', compared(everything, { fee, viewer: 'provider' })],
  ['prices moved back', compared(fees(eight), { fee, priceYear: 2022 })],
];

const gridOf = (comparison: BenchmarkComparison) => benchmarksWorkbook(comparison, day);
const [[, full]] = comparisons as unknown as [readonly [string, BenchmarkComparison]];

test('prices are moved by live steps: the index, its factor, the median', () => {
  const grid = gridOf(full);
  const shown = (id: string) => [cellWithId(grid, id).exact, cellWithId(grid, id).formula !== undefined];
  // from 2022 to 2024: 1.073 × 1.025 = 1.099825; the median of eight is (4,244 + 4,355) ÷ 2 = 4,299.50, shown to £10
  expect(shown('benchmark.factor.2022')).toEqual(['1.099825', true]);
  expect(shown('benchmark.fee.median.asStated')).toEqual(['4300', false]);
  // 4,300 × 1.099825 = 4,729.25, shown to £10; 5,000 less that, and 52 times the difference
  expect(shown('benchmark.fee.median')).toEqual(['4730', true]);
  expect(shown('benchmark.fee.difference')).toEqual(['270', true]);
  expect(shown('benchmark.fee.differenceAYear')).toEqual(['14040', true]);
});

test('the sum of category medians is live and called by its name', () => {
  const grid = gridOf(full);
  // direct care 2,500 × 1.025 = 2,562.50; living 110
  expect(cellWithId(grid, 'benchmark.sumOfCategoryMedians').exact).toBe('2672.5');
  const text = sheetText(grid.sheets[0]!);
  expect(text).toContain('which is not the median of whole fees');
  // 35 + 12 = 47, of adults' homes and never added to a child's
  expect(text).toMatch(/Sum of the line medians.*\| 47/);
  expect(text).toContain('Not the median of totals: per resident');
});

test('too few to compare is said where the figure would stand', () => {
  const grid = gridOf(full);
  expect(cellWithId(grid, 'benchmark.living.lowerQuartile').value).toBe('too few to compare');
  expect(cellWithId(grid, 'benchmark.tax.median').value).toBe('–');
});

test('every subject of a comparison has its median and position to refer to', () => {
  const grid = gridOf(full);
  for (const subject of ['fee', ...Object.keys(full.categories), 'costPerDirectCareHour']) {
    expect(cellWithId(grid, `benchmark.${subject}.median`).value).not.toBeNull();
    expect(cellWithId(grid, `benchmark.${subject}.position`).value).not.toBe('');
  }
});

test('a Section 251 figure stands beside its sentence', () => {
  const rows = sheetText(gridOf(full).sheets[0]!).split('\n');
  const own = rows.filter((row) => row.startsWith('Section 251'));
  expect(own).toHaveLength(2);
  for (const row of own) expect(row).toContain('never a price');
});

test('no single figure of another home, council or placement stands anywhere', () => {
  for (const [, comparison] of comparisons) {
    const values = gridOf(comparison).sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell?.exact ?? '')),
    );
    // the middle two of eight make the median, so neither is it
    for (const pounds of eight) expect(values).not.toContain(String(pounds));
    for (const index of [0, 1, 4, 5]) expect(values).not.toContain(String(4500 + index * 103));
  }
});

test('a provider is told why it sees published figures only', () => {
  const [, provider] = comparisons[3]!;
  expect(sheetText(gridOf(provider).sheets[0]!)).toContain('under competition law');
});

test('fees of several years are said to be values', () => {
  const [, mixed] = comparisons[1]!;
  const grid = gridOf(mixed);
  expect(cellWithId(grid, 'benchmark.fee.median').formula).toBeUndefined();
  expect(sheetText(grid.sheets[0]!)).toContain('figures of several years, each moved before');
});

test('the charts are titled, have words, and draw the fee among its quartiles', () => {
  const [sheet] = gridOf(full).sheets;
  expect(sheet!.charts.map(({ title, valueAxisTitle }) => [title, valueAxisTitle])).toEqual([
    ['The fee among 8 comparable fees', '£ a week'],
    ['Categories among comparable ones', '£ a week'],
  ]);
  expect(gridOf(compared([], { fee })).sheets[0]!.charts).toEqual([]);
});

describe.each(comparisons)('%s', (_name, comparison) => {
  test('is sound, and Univer agrees with every cell', async () => {
    const grid = gridOf(comparison);
    expect(lintGrid(grid)).toEqual([]);
    expect(structuralFaults(await writeXlsx(grid))).toEqual([]);
    expectWorkbookAgrees(grid, await recalculateInUniver(grid));
  }, 120_000);
});

itWithLibreOffice('LibreOffice agrees with every cell, and follows an index typed over', async () => {
  const grids = [...comparisons.map(([, comparison]) => gridOf(comparison)), inReview()];
  const typed = typedInto(gridOf(full), 'benchmark.index.2024', 10);
  const results = await recalculate(await Promise.all([...grids, typed].map((grid) => writeXlsx(grid))));
  grids.forEach((grid, index) => {
    expectWorkbookAgrees(grid, results[index]!);
  });
  // 4,300 × 1.073 × 1.1 = 5,075.29, shown to £10
  expect(results.at(-1)!.get(`Benchmarks!${placeOf(typed, 'benchmark.fee.median')}`)).toBeCloseTo(5080, 6);
});

describe('in the workbook of a review', () => {
  test('it stands before Negotiation, and its fee is the review’s own cell', () => {
    const grid = inReview();
    expect(lintGrid(grid)).toEqual([]);
    const names = grid.sheets.map(({ name }) => name);
    expect(names.indexOf('Benchmarks')).toBe(names.indexOf('Findings') - 1);
    expect(cellWithId(grid, 'benchmark.fee.submitted')).toMatchObject({ exact: '1600' });
    expect(cellWithId(grid, 'benchmark.fee.submitted').formula).toContain('Fee breakdown');
  });

  test('without benchmarks the workbook is as it was', () => {
    const review = aReviewOfATemplate();
    expect(reviewWorkbook(review, noComparisons)).toEqual(reviewWorkbook(review));
    expect(reviewWorkbook(review).sheets.map(({ name }) => name)).not.toContain('Benchmarks');
  });
});

function inReview(): WorkbookGrid {
  const review = aReviewOfATemplate();
  const benchmarks = benchmarkReview(review, {
    records: [
      ...fees([1200, 1300, 1400, 1500, 1700, 1800, 1900, 2000], {
        region: null,
        sector: null,
        period: '2023/24',
      }),
      quartiles([400, 500, 600], { subject: 'directCare' }),
      ...fees([20, 22, 24, 26, 28], { subject: 'costPerDirectCareHour', unit: 'poundsAnHour' }),
      ...fees([4, 6, 8, 10, 12], { subject: 'margin', unit: 'percent' }),
    ],
    files: [],
  });
  return reviewWorkbook(review, { ...noComparisons, benchmarks });
}

function typedInto(grid: WorkbookGrid, id: string, value: number): WorkbookGrid {
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell?.id === id ? { ...cell, value, exact: String(value) } : cell)),
      })),
    })),
  };
}

function placeOf(grid: WorkbookGrid, id: string): string {
  for (const { rows } of grid.sheets) {
    for (const [row, { cells }] of rows.entries()) {
      const column = cells.findIndex((cell) => cell?.id === id);
      if (column >= 0) return addressText({ row, column });
    }
  }
  throw new Error(`${id} stands nowhere`);
}
