/** The workbook of compared contracts says what the domain works out, cell for cell, and its formulas are live. */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { BreakEven } from '../../../src/domain/contracts/models/breakEvens';
import type { ContractComparison } from '../../../src/domain/contracts/comparisonTerms';
import { exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { describeContracts } from '../../../src/sheets/contracts/contractsWorkbook';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { layOut } from '../../../src/sheets/core/layout';
import { lintGrid } from '../../support/lintGrid';
import { fourPlacesCompared } from '../../support/contracts/fourPlaces';
import { held, shown } from '../../support/contracts/heldCells';
import { expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../../support/oracle/recalculate';
import { typedInto, valueOf } from '../../support/oracle/typedInto';
import { recalculateInUniver } from '../../support/univer/recalculate';

const asAt = knownDay('2026-04-01');
const gridOf = (comparison: ContractComparison): WorkbookGrid => layOut(describeContracts(comparison, asAt));

/** "always", "never", or the share of places. */
const breakEvenHeld = (grid: WorkbookGrid, id: string): string =>
  typeof held(grid, id).value === 'string' ? String(held(grid, id).value) : shown(grid, id, 8);
const said = (side: BreakEven): string =>
  side.kind === 'from' ? exactText(roundHalfAwayFromZero(side.occupancy, 8)) : side.kind;

const everyShape = [
  { name: 'Spot', model: 'spot', price: 5600 },
  { name: 'Block', model: 'fullBlock', price: 5000 },
  { name: 'Guarantee', model: 'minimumGuarantee', price: 5200, guarantee: '0.8', tested: 'weekly' },
  { name: 'True-up', model: 'minimumGuarantee', price: 5200, guarantee: '0.8', tested: 'yearly' },
  {
    name: 'Void share',
    model: 'voidShare',
    price: 5275,
    voidShare: '0.5',
    voidFreeWeeks: 2,
    capWeeks: 12,
    meanVacancyWeeks: 8,
  },
  {
    name: 'Two homes',
    model: 'twoPart',
    blockPerHome: 7000,
    extraPerChild: 2500,
    childrenIncluded: 1,
    homes: [2, 2],
  },
  {
    name: 'Marginal',
    model: 'costAndVolume',
    price: 5500,
    basis: 'marginal',
    bands: [
      { from: 2, to: 3, discountPercent: 5 },
      { from: 4, to: null, discountPercent: 10 },
    ],
  },
  {
    name: 'All units',
    model: 'costAndVolume',
    price: 5500,
    basis: 'allUnits',
    bands: [{ from: 3, to: null, discountPercent: 5 }],
  },
  { name: 'Shared', model: 'shared', price: 5000, resalePrice: 4000, entitlements: [2, 2] },
];

describe('the workbook of compared contracts', () => {
  const comparison = fourPlacesCompared();
  const grid = gridOf(comparison);

  test('what is typed moves quantiles, break-evens, charged weeks and places to commission', async () => {
    const live = gridOf(fourPlacesCompared({ contracts: everyShape }));
    const typed = [
      ['contracts.spotPrice', 8000],
      ['contract.1.price', 6000],
      ['contract.4.voidFreeWeeks', 0],
      ['contract.4.meanVacancyWeeks', 0],
    ] as const;
    const changed = typed.reduce((made, [id, value]) => typedInto(made, id, value), live);
    const results = await recalculateInUniver(changed);
    const at = (id: string): number => Number(valueOf(changed, results, id));
    expect(at('compared.1.p90')).toBe(24000); // 4 × 6,000
    expect(at('compared.1.councilBreakEven')).toBeCloseTo(0.75, 9); // 6,000 ÷ 8,000
    // a vacancy of no length with nothing free is charged whole: 5,275 × (0 + 0.5 × 4)
    expect(at('payment.4.0.payment')).toBeCloseTo(10550, 9);
    // 5,000 ÷ 8,000 = 0.625: the third place is 65.9 % full, the fourth 55.9 %
    expect(at('commission.places')).toBe(3);
  }, 60_000);

  test('has its sheets in the order in which they are read, and no fault', () => {
    expect(grid.sheets.map(({ name }) => name)).toEqual([
      'Contract comparison',
      'Occupancy',
      'Break-even',
      'Places to commission',
      'Parties',
      'Provider’s view',
      'Contract checks',
      'About the contracts',
    ]);
    expect(lintGrid(grid)).toEqual([]);
  });

  test('a full block of 4 at £5,000 with 4 children needing a place', () => {
    expect(shown(grid, 'compared.1.expected', 2)).toBe('20000');
    expect(shown(grid, 'compared.1.perChildWeek', 2)).toBe('7253.52'); // 20,000 ÷ (4 × 71/103)
    expect(shown(grid, 'compared.1.aboveSpot', 2)).toBe('699.03'); // 20,000 − 7,000 × 4 × 71/103
    expect(shown(grid, 'occupancy.elsewhere', 4)).toBe('1.2427'); // 4 × 32/103
    expect(shown(grid, 'contracts.breakEven', 4)).toBe('0.7143'); // 5,000 ÷ 7,000
    expect(shown(grid, 'commission.places', 0)).toBe('2');
    expect(held(grid, 'commission.places').formula).toMatch(/^IF\(SUM\(/);
  });

  test('the shares of the time are live down to the weights', () => {
    expect(held(grid, 'occupancy.4.weight').formula).toMatch(
      /^IF\(A(\d+)=0,0,\$B\$\d+\*'Contract comparison'!\$B\$\d+\/A\1\)$/,
    );
    expect(shown(grid, 'occupancy.4.share', 6)).toBe('0.31068'); // 32 ÷ 103
  });

  test('every shape in every cell is what the domain works out', () => {
    const all = fourPlacesCompared({ contracts: everyShape });
    const live = gridOf(all);
    expect(lintGrid(live)).toEqual([]);
    all.contracts.forEach(({ expected, providerMargin, margins, breakEvens, p10, p90 }, index) => {
      const contract = String(index);
      expect(breakEvenHeld(live, `compared.${contract}.councilBreakEven`)).toBe(said(breakEvens.council));
      expect(breakEvenHeld(live, `compared.${contract}.providerBreakEven`)).toBe(said(breakEvens.provider));
      expect(shown(live, `compared.${contract}.p10`, 8)).toBe(exactText(roundHalfAwayFromZero(p10, 8)));
      expect(shown(live, `compared.${contract}.p90`, 8)).toBe(exactText(roundHalfAwayFromZero(p90, 8)));
      expect(shown(live, `compared.${contract}.expected`, 8)).toBe(
        exactText(roundHalfAwayFromZero(expected.expectedPayment, 8)),
      );
      expect(shown(live, `compared.${contract}.margin`, 8)).toBe(
        exactText(roundHalfAwayFromZero(providerMargin, 8)),
      );
      for (const { occupied, payment, margin } of margins) {
        const at = `payment.${contract}.${String(occupied)}`;
        expect(shown(live, `${at}.payment`, 8)).toBe(exactText(roundHalfAwayFromZero(payment, 8)));
        expect(shown(live, `${at}.margin`, 8)).toBe(exactText(roundHalfAwayFromZero(margin, 8)));
      }
    });
  });

  test('the parties’ rows add up, and are what the domain shares out', () => {
    const { cost } = comparison.parties!;
    expect(shown(grid, 'party.total.costTogether', 8)).toBe(
      exactText(roundHalfAwayFromZero(cost.together, 8)),
    );
    expect(shown(grid, 'party.total.costAlone', 8)).toBe(exactText(roundHalfAwayFromZero(cost.alone, 8)));
    expect(shown(grid, 'party.total.block', 2)).toBe('20000');
  });

  test('says place and child, never bed, and that it is no forecast on every sheet', () => {
    for (const { rows, name } of grid.sheets) {
      const words = rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))).join('\n');
      expect(`${name} ${words}`).not.toMatch(/\b(beds?|refused|overflow|NaN|Infinity)\b/i);
      // A page of checks forecasts nothing.
      if (name !== 'Contract checks') expect(words).toContain('they are no forecast');
    }
  });

  test('without councils there is no Parties sheet', () => {
    const alone = gridOf(fourPlacesCompared({ councils: [] }));
    expect(alone.sheets.map(({ name }) => name)).not.toContain('Parties');
  });

  test('400 places, as many as a sheet is read for, are laid out whole', () => {
    const shape = [{ name: 'Block', model: 'fullBlock', price: 5000 }];
    const many = gridOf(fourPlacesCompared({ places: 400, children: { load: 380 }, contracts: shape }));
    expect(lintGrid(many)).toEqual([]);
    expect(shown(many, 'compared.0.expected', 2)).toBe('2000000'); // 400 × 5,000
    const few = gridOf(fourPlacesCompared({ places: 400, children: { load: '0.5' }, contracts: shape }));
    for (const { rows } of [...many.sheets, ...few.sheets])
      for (const cell of rows.flatMap(({ cells }) => cells))
        if (typeof cell?.value === 'number') expect(Number.isFinite(cell.value)).toBe(true);
  });

  test('Univer agrees with every formula', async () => {
    expectWorkbookAgrees(grid, await recalculateInUniver(grid));
  }, 60_000);

  itWithLibreOffice('LibreOffice agrees with every formula, for every shape', async () => {
    const grids = [grid, gridOf(fourPlacesCompared({ contracts: everyShape }))];
    const recalculated = await recalculate(await Promise.all(grids.map(writeXlsx)));
    grids.forEach((each, index) => {
      expectWorkbookAgrees(each, recalculated[index]!);
    });
  });
});
