/** Parties and Soft block say what the domain works out, cell for cell, live down to the shares. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { Simulations } from '../../../src/domain/contracts/simulated/simulateContracts';
import { exact, exactText, sumOf, type Exact } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import type { GridCell, WorkbookGrid } from '../../../src/sheets/core/grid';
import { lintGrid } from '../../support/lintGrid';
import { compareContractsIn, contractsWorkbook } from '../../../src/workflows/contracts/answer';
import { runSimulations, readSimulations } from '../../../src/workflows/contracts/runSimulations';
import { softBlockExample } from '../../support/contracts/softBlock';
import { expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice } from '../../support/oracle/recalculate';
import { recalculatedTogether } from '../../support/oracle/recalculatedTogether';
import { typedInto, valueOf } from '../../support/oracle/typedInto';
import { recalculateInUniver } from '../../support/univer/recalculate';

const asAt = knownDay('2026-04-01');
const short = { years: 40, seed: 5, stay: { kind: 'lognormal', meanWeeks: 20, spread: '0.8' } };

function made(over: Readonly<Record<string, unknown>> = {}): {
  readonly grid: WorkbookGrid;
  readonly simulated: Simulations;
} {
  const input = softBlockExample({ simulation: short, ...over });
  const { comparison, sentences } = compareContractsIn(input);
  const { toSimulate } = readSimulations(input);
  if (comparison === null || toSimulate === null) throw new Error(sentences.join('\n'));
  const simulated = runSimulations(toSimulate, () => true)!;
  return { grid: contractsWorkbook(comparison, asAt, simulated)!, simulated };
}

function held(grid: WorkbookGrid, id: string): GridCell {
  const found = grid.sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .find((cell) => cell?.id === id);
  if (found == null) throw new Error(`No cell is called ${id}`);
  return found;
}

const shown = (grid: WorkbookGrid, id: string): string => text(exact(held(grid, id).exact ?? 'NaN'));
const text = (figure: Exact | undefined): string =>
  exactText(roundHalfAwayFromZero(figure ?? exact('NaN'), 8));
const wordsOf = (grid: WorkbookGrid, sheet: string): string =>
  grid.sheets
    .filter(({ name }) => name === sheet)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))))
    .join('\n');

describe('the workbook of a soft block', () => {
  const { grid, simulated } = made();
  const { expected } = simulated.softBlock!;

  test('has Parties and Soft block, and no fault', () => {
    expect(grid.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Parties', 'Soft block']));
    expect(lintGrid(grid)).toEqual([]);
  });

  test('every council’s and provider’s cell is what the domain works out', () => {
    expected.councils.forEach(({ softBlock, spot, block: plain }, council) => {
      const at = `soft.council.${String(council)}`;
      expect(shown(grid, `${at}.children`)).toBe(text(softBlock.children));
      expect(shown(grid, `${at}.vacant`)).toBe(text(softBlock.vacant));
      expect(shown(grid, `${at}.elsewhere`)).toBe(text(softBlock.elsewhere));
      expect(shown(grid, `${at}.softBlock`)).toBe(text(softBlock.total));
      expect(shown(grid, `${at}.spot`)).toBe(text(spot.total));
      expect(shown(grid, `${at}.block`)).toBe(text(plain.total));
    });
    expected.providers.forEach(({ softBlock, spot, block: plain }, provider) => {
      const at = `soft.provider.${String(provider)}`;
      expect(shown(grid, `${at}.softBlock`)).toBe(text(softBlock.margin));
      expect(shown(grid, `${at}.spot`)).toBe(text(spot.margin));
      expect(shown(grid, `${at}.block`)).toBe(text(plain.margin));
      expect(shown(grid, `${at}.perPlace`)).toBe(text(expected.prices[provider]?.perPlace));
    });
  });

  test('who pays for which vacant place adds up to what the vacant places cost, and is live', () => {
    expect(shown(grid, 'vacant.total.all')).toBe(text(expected.vacantPlacesCost));
    expect(shown(grid, 'vacant.total.share')).toBe('1');
    expect(shown(grid, 'soft.vacantCost')).toBe(text(expected.vacantPlacesCost));
    // the first council bears a fifth
    expect(shown(grid, 'vacant.0.all')).toBe(text(expected.vacantPlacesCost.times('0.2')));
    expect(held(grid, 'vacant.0.share').formula).toMatch(/Soft block/);
  });

  test('the worked example in the cells: 4,536.84 a place and 4,788.89 a child-week', () => {
    const worked = softBlockExample()['softBlock'] as { readonly providers: readonly object[] };
    const providers = worked.providers.map((each) => ({ ...each, price: 5275, occupancyAlone: '0.8' }));
    const stated = made({ softBlock: { ...worked, occupancyTogether: '0.9', providers } }).grid;
    expect(shown(stated, 'soft.provider.0.perPlace')).toBe('4536.84210526'); // 4,310 ÷ 0.95
    expect(shown(stated, 'soft.provider.0.perChildWeek')).toBe('4788.88888889'); // 4,310 ÷ 0.9
    expect(shown(stated, 'soft.provider.1.softBlock')).toBe('0');
  });

  test('what was simulated says so in its row, with seed and weeks', () => {
    for (const sheet of ['Parties', 'Soft block'])
      expect(wordsOf(grid, sheet)).toContain('simulated, run 5, 2,080 weeks');
    expect(wordsOf(grid, 'Soft block')).toContain('No move is assumed');
  });

  test('speaks of places and children, and never of a figure that is none', () => {
    for (const sheet of ['Parties', 'Soft block']) {
      expect(wordsOf(grid, sheet)).not.toMatch(/\b(beds?|refused|overflow|NaN|Infinity|undefined)\b/i);
      expect(wordsOf(grid, sheet)).toContain('they are no forecast');
    }
  });

  test('the proposal of Parties leaves nobody worse off and pays for all', () => {
    const paid = sumOf(
      [0, 1].map((council) => exact(held(grid, `party.${String(council)}.proposal`).exact!)),
    );
    expect(text(paid)).toBe(shown(grid, 'party.total.costTogether'));
    for (const council of ['0', '1'])
      expect(
        exact(shown(grid, `party.${council}.proposal`)).lessThanOrEqualTo(
          shown(grid, `party.${council}.costAlone`),
        ),
      ).toBe(true);
  });

  test('eight providers share the columns of six, and every vacant place is paid for', () => {
    const providers = Array.from({ length: 8 }, (_, index) => ({
      name: `Home ${String(index + 1)} (invented)`,
      homes: [{ name: 'House', places: 1 }],
      fixed: 4000,
      perChild: 900,
      price: 5600,
      voidShare: '0.0625',
    }));
    const { councils } = softBlockExample()['softBlock'] as { readonly councils: unknown };
    const many = made({ softBlock: { providers, councils } });
    expect(lintGrid(many.grid)).toEqual([]);
    expect(shown(many.grid, 'vacant.total.all')).toBe(
      text(many.simulated.softBlock?.expected.vacantPlacesCost),
    );
  });

  test('Univer agrees with every formula', async () => {
    expectWorkbookAgrees(grid, await recalculateInUniver(grid));
  }, 60_000);

  const alone = made({ councils: [] }).grid;
  const typed: readonly (readonly [string, number])[] = [
    ['soft.together', 0.9],
    ['soft.provider.0.alone', 0.8],
    ['soft.provider.1.alone', 0.8],
    ['soft.provider.0.price', 5275],
    ['soft.provider.1.price', 5275],
    ['party.byPlacesHeld', 1],
  ];
  const over = typed.reduce((made, [id, value]) => typedInto(made, id, value), grid);
  const inLibreOffice = recalculatedTogether([grid, alone, over]);

  itWithLibreOffice('LibreOffice agrees with every formula', async () => {
    for (const each of [grid, alone]) expectWorkbookAgrees(each, await inLibreOffice(each));
  });

  itWithLibreOffice(
    'what somebody types is followed: the worked example, typed over, costs £21,632.00',
    async () => {
      const results = await inLibreOffice(over);
      const now = (id: string) => Number(valueOf(over, results, id)).toFixed(2);
      expect(now('soft.provider.0.perPlace')).toBe('4536.84'); // 4,310 ÷ 0.95
      expect(now('soft.council.0.softBlock')).toBe('21632.00'); // 13,066.11 + 725.89 + 7,840
      expect(now('soft.provider.1.softBlock')).toBe('0.00'); // 17,240 − 14,000 − 3.6 × 900
      expect(now('vacant.0.all')).toBe('725.89'); // 0.2 × 0.8 × 4,536.84
      expect(now('party.0.block')).toBe('15000.00'); // 3 of 8 places of £40,000
    },
  );
});
