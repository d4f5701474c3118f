/** The unit cost workbook: its live figures agree with the domain's, and it is sound. The home is invented. */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import { homesTogether } from '../../../src/domain/unitCost/homesTogether';
import type { InHouseHome } from '../../../src/domain/unitCost/inHouseHome';
import { compareWithOtherCouncils, type CouncilFigure } from '../../../src/domain/unitCost/otherCouncils';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { lintGrid } from '../../support/lintGrid';
import { unitCostOf } from '../../../src/workflows/unitCost/inRealTerms';
import { unitCostWorkbook } from '../../../src/workflows/unitCost/write';
import { cellWithId } from '../../support/gridText';
import { expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice } from '../../support/oracle/recalculate';
import { recalculatedTogether } from '../../support/oracle/recalculatedTogether';
import { typedInto, valueOf } from '../../support/oracle/typedInto';
import { structuralFaults } from '../../support/oracle/structuralFaults';
import { recalculateInUniver } from '../../support/univer/recalculate';

const at = { cell: 'A2' };

function aHome(overrides: Partial<InHouseHome> = {}): InHouseHome {
  return {
    name: 'Alder House',
    years: [
      {
        label: '2023/24',
        availableBedNights: exact(1820),
        occupiedBedNights: exact(1456),
        startsIn: 2023,
      },
      {
        label: '2024/25',
        availableBedNights: exact(1820),
        occupiedBedNights: exact(1456),
        startsIn: 2024,
      },
    ],
    lines: [
      { label: 'Pay', category: 'staffing', amounts: [exact(900000), exact(990000)], at },
      { label: 'Rent', category: 'premises', amounts: [exact(192000), exact(206000)], at },
      { label: 'From health', category: 'income', amounts: [exact(-52000), exact(-52000)], at },
    ],
    addOns: { supportRecharges: [null, exact(104000)] },
    externalPrices: [{ name: 'External price', weekly: exact(5500), source: 'invented' }],
    ...overrides,
  };
}

function gridOf(
  home: InHouseHome,
  homes: readonly InHouseHome[] = [],
  councils: readonly CouncilFigure[] = [],
): WorkbookGrid {
  const assessment = unitCostOf(home);
  const beside = compareWithOtherCouncils(assessment, councils);
  return unitCostWorkbook({ assessment, homes, councils: beside }, [], knownDay('2025-10-01'));
}

const figures = (grid: WorkbookGrid, ...ids: readonly string[]) =>
  ids.map((id) => cellWithId(grid, id).exact);

test('its arithmetic is done a second way, and what was read is known again', () => {
  const grid = gridOf(aHome());
  expect(cellWithId(grid, 'check.all').value).toBe('✓ all 2 agree');
  expect(cellWithId(grid, 'check.inputs').value).toMatch(/^✓ all \d+ as they were$/);
});

test('the figures of the sheets are those of the domain', () => {
  const grid = gridOf(aHome());
  // 1,144,000 × 7 ÷ 1,456 = 5,500; (4,400 + 400 + 200) ÷ 0.8 = 6,250; 6,250 − 5,500 = 750
  expect(
    figures(
      grid,
      'unitCost.perOccupied.1',
      'bridge.likeForLike',
      'makeOrBuy.0.difference',
      'unitCost.change.1',
    ),
  ).toEqual(['5500', '6250', '750', '0.1']);
  // CPI of 2024 is 2.5 %: 5,000 × 1.025 = 5,125 in prices of 2024/25
  expect(figures(grid, 'unitCost.consumerPrices.1', 'unitCost.inLastPrices.0')).toEqual(['0.025', '5125']);
  // 1.1 ÷ 1.025 − 1 = 0.0731707…
  expect(figures(grid, 'unitCost.realChange.1')[0]).toMatch(/^0\.0731707/);
});

test('each step of the bridge’s picture stands on the cost before it', () => {
  const grid = gridOf(aHome());
  // 4,400; + 400 = 4,800; + 200 of income = 5,000; ÷ 0.8 = 6,250
  expect(
    figures(
      grid,
      'picture.start.cost',
      'picture.supportRecharges.below',
      'picture.supportRecharges.adds',
      'picture.occupancy.below',
      'picture.occupancy.adds',
      'picture.likeForLike.cost',
    ),
  ).toEqual(['4400', '4400', '400', '5000', '1250', '6250']);
});

const birch: InHouseHome = {
  ...aHome(),
  name: 'Birch House',
  lines: [{ label: 'Pay', category: 'staffing', amounts: [exact(700000), exact(728000)], at }],
  addOns: {},
  externalPrices: [],
};

const several = [aHome(), birch];

const council = (weekly: number, index: number): CouncilFigure => ({
  council: `Council ${index}`,
  kind: 'occupiedBedWeek',
  period: '2024/25',
  weekly: exact(weekly),
  source: 'councils.csv',
  at,
});

const workbooks: readonly (readonly [string, () => WorkbookGrid])[] = [
  ['two years', () => gridOf(aHome())],
  [
    'no bed-nights and no price',
    () =>
      gridOf(
        aHome({
          years: [{ label: '2024/25', startsIn: 2024, availableBedNights: null, occupiedBedNights: null }],
          lines: [{ label: 'Pay', category: 'staffing', amounts: [exact(900000)], at }],
          addOns: {},
          externalPrices: [],
        }),
      ),
  ],
  [
    'years that name no year, so that no index is held',
    () => gridOf(aHome({ years: aHome().years.map((year) => ({ ...year, startsIn: null })) })),
  ],
  ['two homes together', () => gridOf(homesTogether(several)!, several)],
  [
    'beside eight other councils, and several prices',
    () =>
      gridOf(
        aHome({
          externalPrices: [
            { name: 'Framework', weekly: exact(5500), source: 'invented' },
            { name: 'Spot', weekly: exact(6400), source: 'invented' },
          ],
          addOns: { supportRecharges: [null, exact(104000)], pensions: [null, exact(-26000)] },
        }),
        [],
        [4600, 4800, 5200, 5400, 5800, 5900, 6000, 6100].map(council),
      ),
  ],
];

test.each(workbooks)(
  '%s: the workbook is sound, and Univer agrees with every cell',
  async (_name, make) => {
    const grid = make();
    expect(lintGrid(grid)).toEqual([]);
    expectWorkbookAgrees(grid, await recalculateInUniver(grid));
  },
  120_000,
);

const grids = workbooks.map(([, make]) => make());
const typed = [
  // pay 990,000 → 1,120,000: total 1,274,000 × 7 ÷ 1,820 = 4,900; + 400 + 200 = 5,500; ÷ 0.8 = 6,875
  typedInto(gridOf(aHome()), 'ledger.0.1', 1120000),
  // pensions of 91,000 a year: 350 a week; 5,000 + 350 = 5,350; ÷ 0.8 = 6,687.50; − 5,500 = 1,187.50
  typedInto(gridOf(aHome()), 'bridge.pensions.yearly', 91000),
  // 1,638 nights: 90 %, 5,000 ÷ 0.9 = 5,555.5555…
  typedInto(gridOf(aHome()), 'unitCost.occupiedNights.1', 1638),
  // an external price of 6,250: equal at 5,000 ÷ 6,250 = 80 %
  typedInto(gridOf(aHome()), 'price.0.weekly', 6250),
  // prices up 10 %: 5,000 × 1.1 = 5,500, so nothing is left of the change
  typedInto(gridOf(aHome()), 'unitCost.consumerPrices.1', 0.1),
  // 1,274 nights occupied in Birch House: 728,000 × 7 ÷ 1,274 = 4,000, and 1,456 + 1,274 = 2,730 together
  typedInto(gridOf(homesTogether(several)!, several), 'home.1.occupiedNights', 1274),
];
const inLibreOffice = recalculatedTogether([...grids, ...typed]);

itWithLibreOffice('LibreOffice agrees with every cell of each file', async () => {
  for (const grid of grids) {
    expect(structuralFaults(await writeXlsx(grid))).toEqual([]);
    expectWorkbookAgrees(grid, await inLibreOffice(grid));
  }
});

itWithLibreOffice('what somebody types is followed from the ledger to make or buy', async () => {
  const results = await Promise.all(typed.map(inLibreOffice));
  const value = (index: number, id: string) => valueOf(typed[index]!, results[index]!, id);
  expect(value(0, 'bridge.likeForLike')).toBeCloseTo(6875, 8);
  expect(value(1, 'makeOrBuy.0.difference')).toBeCloseTo(1187.5, 8);
  expect(value(2, 'makeOrBuy.0.inHouse')).toBeCloseTo(5555.555555, 5);
  expect(value(3, 'price.0.equal')).toBeCloseTo(0.8, 10);
  expect(value(4, 'unitCost.realChange.1')).toBeCloseTo(0, 10);
  expect(value(5, 'home.1.perOccupied')).toBeCloseTo(4000, 8);
  expect(value(5, 'unitCost.occupiedNights.1')).toBe(2730);
});
