/** The unit cost workbook: its live figures agree with the domain's, and it is sound. The home is invented. */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import { assessInHouse } from '../../../src/domain/unitCost/assessInHouse';
import type { InHouseHome } from '../../../src/domain/unitCost/inHouseHome';
import { lintGrid } from '../../../src/sheets/lintGrid';
import { unitCostWorkbook } from '../../../src/workflows/unitCostWorkbook';
import { cellWithId } from '../../support/gridText';
import { expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../../support/oracle/recalculate';
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
        printedTotal: null,
      },
      {
        label: '2024/25',
        availableBedNights: exact(1820),
        occupiedBedNights: exact(1456),
        printedTotal: null,
      },
    ],
    lines: [
      { label: 'Pay', category: 'staffing', amounts: [exact(900000), exact(990000)], at },
      { label: 'Rent', category: 'premises', amounts: [exact(192000), exact(206000)], at },
      { label: 'From health', category: 'income', amounts: [exact(-52000), exact(-52000)], at },
    ],
    addOns: { supportRecharges: [null, exact(104000)] },
    externalWeeklyPrice: exact(5500),
    ...overrides,
  };
}

const gridOf = (home: InHouseHome) => unitCostWorkbook(assessInHouse(home), [], knownDay('2025-10-01'));

test('the figures of the sheets are those of the domain', () => {
  const grid = gridOf(aHome());
  const figures = (...ids: readonly string[]) => ids.map((id) => cellWithId(grid, id).exact);
  // 1,144,000 × 7 ÷ 1,456 = 5,500; (4,400 + 400 + 200) ÷ 0.8 = 6,250; 6,250 − 5,500 = 750
  expect(
    figures('unitCost.perOccupied.1', 'bridge.likeForLike', 'makeOrBuy.0.difference', 'unitCost.change.1'),
  ).toEqual(['5500', '6250', '750', '0.1']);
});

test.each([
  ['two years', aHome()],
  [
    'no bed-nights and no price',
    aHome({
      years: [{ label: '2024/25', availableBedNights: null, occupiedBedNights: null, printedTotal: null }],
      lines: [{ label: 'Pay', category: 'staffing', amounts: [exact(900000)], at }],
      addOns: {},
      externalWeeklyPrice: null,
    }),
  ],
])(
  '%s: the workbook is sound, and Univer agrees with every cell',
  async (_name, home) => {
    const grid = gridOf(home);
    expect(lintGrid(grid)).toEqual([]);
    expectWorkbookAgrees(grid, await recalculateInUniver(grid));
  },
  120_000,
);

itWithLibreOffice('LibreOffice agrees with every cell of the file', async () => {
  const grid = gridOf(aHome());
  const file = await writeXlsx(grid);
  expect(structuralFaults(file)).toEqual([]);
  const [results] = await recalculate([file]);
  expectWorkbookAgrees(grid, results!);
});
