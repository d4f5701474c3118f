/**
 * The review's workbook beside a should-cost: its sheets, its live rules, and the same figures as the domain proposes,
 * whichever rule is chosen and whatever is typed. Elm House and the needs are invented.
 */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { exact, exactText } from '../../../src/domain/money/exact';
import {
  figuresToChoose,
  positionNames,
  proposedPosition,
  ruleFigureWords,
  type PositionRules,
  type RuleFigure,
} from '../../../src/domain/negotiation/positionRule';
import { comparedRows } from '../../../src/domain/review/comparedRows';
import { toThePenny } from '../../../src/domain/money/rounding';
import type { GridCell, WorkbookGrid } from '../../../src/sheets/core/grid';
import { layOut } from '../../../src/sheets/core/layout';
import { lintGrid } from '../../support/lintGrid';
import { editionOf } from '../../../src/sheets/review/edition';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import { cellWithId } from '../../support/gridText';
import { besideNeeds, someBenchmarks } from '../../support/comparedReview';
import { expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice } from '../../support/oracle/recalculate';
import type { RecalculatedWorkbook } from '../../support/oracle/recalculated';
import { recalculatedTogether } from '../../support/oracle/recalculatedTogether';
import { structuralFaults } from '../../support/oracle/structuralFaults';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../../support/reviews';
import { recalculateInUniver } from '../../support/univer/recalculate';

const comparisons = besideNeeds();
const review = aReviewOfATemplate();
const grid = layOut(describeReview(review, comparisons));
const compared = { shouldCost: true, benchmarks: false };
const choices = figuresToChoose(compared).flatMap((figure) =>
  [true, false].map((capped) => [ruleFigureWords[figure], capped ? 'yes' : 'no', figure, capped] as const),
);

const allBy = (figure: RuleFigure, capped: boolean): PositionRules => ({
  opening: { figure, capped },
  target: { figure, capped },
  limit: { figure, capped },
});
const laidOut = (rules: PositionRules) =>
  layOut(describeReview(review, comparisons, editionOf(review, comparisons), rules));

test('the sheets stand in the order of reading', () => {
  expect(grid.sheets.map(({ name }) => name)).toEqual([
    'Decision',
    'Our position',
    'At the table',
    'Rounds',
    'Evidence',
    'Summary',
    'Fee breakdown',
    'Staffing',
    'Should-cost',
    'Variance',
    'Findings',
    'Agreed schedule',
    'Cost register',
    'Assumptions',
    'Sources',
    'Checks',
    'About',
  ]);
});

test('nothing a spreadsheet would refuse, every check agrees, and the fingerprint is another', async () => {
  expect(lintGrid(grid)).toEqual([]);
  expect(structuralFaults(await writeXlsx(grid))).toEqual([]);
  expect(cellWithId(grid, 'check.all').value).toMatch(/^✓ all \d+ agree$/);
  expect(describeReview(review, comparisons).fingerprint).not.toBe(describeReview(review).fingerprint);
});

test.each(choices)('each position from “%s”, never above own figures: %s', (_words, _yes, figure, capped) => {
  const made = laidOut(allBy(figure, capped));
  const proposed = comparedRows(review, comparisons).map(({ id, figures }) => [
    id,
    exactText(proposedPosition({ figure, capped }, figures).pounds),
  ]);
  for (const name of positionNames)
    expect(proposed.map(([id]) => [id, cellWithId(made, `negotiation.${id}.${name}`).exact])).toEqual(
      proposed,
    );
});

test('food at £60.00 beside the living of the should-cost, worked by hand', () => {
  // living is 200.00, 240.00, 330.00, and food the only line of the category: opened above what was asked, up as well as down
  expect(cellWithId(grid, 'negotiation.living.shouldCostCentral').exact).toBe('240');
  const way = exact(cellWithId(grid, 'negotiation.wayToLow').exact!);
  // 240.00 less so much of the 40.00 between central and low as the middle 80 % of the simulation goes
  expect(cellWithId(grid, 'negotiation.living.opening').exact).toBe(
    exactText(toThePenny(exact(240).minus(way.times(40)))),
  );
  const plain = laidOut(allBy('shouldCostCentral', false));
  expect(cellWithId(plain, 'negotiation.living.opening').exact).toBe('240');
  // target less submitted: 240 − 60 = 180 a week
  expect(cellWithId(plain, 'negotiation.living.lessAWeek').exact).toBe('180');
});

/** The grid with other words or figures typed into inputs; the formulas' stored values are then those of before. */
function typedInto(made: WorkbookGrid, typed: Readonly<Record<string, string | number>>): WorkbookGrid {
  const retyped = (cell: GridCell | null): GridCell | null => {
    const value = cell?.id === undefined ? undefined : typed[cell.id];
    if (cell === null || value === undefined) return cell;
    return typeof value === 'number' ? { ...cell, value, exact: String(value) } : { ...cell, value };
  };
  const sheets = made.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(retyped) })),
  }));
  return { ...made, sheets };
}

function valueOf(made: WorkbookGrid, results: RecalculatedWorkbook, id: string): unknown {
  for (const { name, rows } of made.sheets)
    for (const [row, { cells }] of rows.entries()) {
      const column = cells.findIndex((cell) => cell?.id === id);
      if (column >= 0) return results.get(`${name}!${addressText({ row, column })}`);
    }
  throw new Error(`${id} stands nowhere`);
}

const ruleTyped = (figure: string, capped: string) =>
  Object.fromEntries(
    positionNames.flatMap((name) => [
      [`positionRule.${name}.figure`, figure],
      [`positionRule.${name}.capped`, capped],
    ]),
  );

const both = { ...comparisons, benchmarks: someBenchmarks() };
const besideBoth = layOut(describeReview(review, both));
const ofForeignLayout = layOut(describeReview(aReviewOfAForeignLayout(), comparisons));
const byRule = choices.map(([words, yes]) => typedInto(grid, ruleTyped(words, yes)));
const withOwnFigure = typedInto(grid, {
  ...ruleTyped('As submitted', 'no'),
  'ownPosition.living.target': 12.5,
});
const withoutExtraHours = typedInto(grid, { 'need.extraHours': 0 });
const inLibreOffice = recalculatedTogether([
  grid,
  besideBoth,
  ofForeignLayout,
  ...byRule,
  withOwnFigure,
  withoutExtraHours,
]);

describe('beside benchmarks as well', () => {
  const made = besideBoth;

  test('the Benchmarks sheet stands after the should-cost, and nothing is unsound', () => {
    expect(made.sheets.map(({ name }) => name).slice(8, 11)).toEqual([
      'Should-cost',
      'Variance',
      'Benchmarks',
    ]);
    expect(lintGrid(made)).toEqual([]);
    expect(cellWithId(made, 'check.all').value).toMatch(/^✓ all \d+ agree$/);
  });

  test('the category’s median stands beside it; one without has a dash', () => {
    // food is all there is of living: the whole median of 57.00
    expect(cellWithId(made, 'negotiation.living.benchmarkMedian').exact).toBe('57');
    expect(cellWithId(made, 'negotiation.premises.benchmarkMedian').exact).toBe('0');
  });

  test('by the benchmark median food opens at £57.00, and rent at what its own figures support', () => {
    const rules = allBy('benchmarkMedian', true);
    const byMedian = layOut(describeReview(review, both, editionOf(review, both), rules));
    expect(cellWithId(byMedian, 'negotiation.living.opening').exact).toBe('57');
    expect(cellWithId(byMedian, 'negotiation.premises.opening').exact).toBe(
      cellWithId(byMedian, 'negotiation.premises.ownFigures').exact,
    );
  });

  itWithLibreOffice('LibreOffice agrees with every cell', async () => {
    expectWorkbookAgrees(made, await inLibreOffice(made));
  });
});

itWithLibreOffice(
  'LibreOffice agrees with every cell, of a template’s review and of a foreign layout’s',
  async () => {
    for (const made of [grid, ofForeignLayout]) expectWorkbookAgrees(made, await inLibreOffice(made));
  },
);

test('Univer agrees with every cell', async () => {
  expectWorkbookAgrees(grid, await recalculateInUniver(grid));
}, 60_000);

itWithLibreOffice('every rule that can be chosen in the sheet gives what the domain proposes', async () => {
  for (const [index, [words, yes, figure, capped]] of choices.entries()) {
    const made = byRule[index]!;
    const results = await inLibreOffice(made);
    for (const { id: row, figures } of comparedRows(review, comparisons)) {
      const id = `negotiation.${row}.target`;
      const shown = exact(String(valueOf(made, results, id))).toDecimalPlaces(2);
      expect([words, yes, id, exactText(shown)]).toEqual([
        words,
        yes,
        id,
        exactText(proposedPosition({ figure, capped }, figures).pounds),
      ]);
    }
  }
});

itWithLibreOffice('a figure of one’s own wins over the rule, and the total follows', async () => {
  const made = withOwnFigure;
  const results = await inLibreOffice(made);
  const total = (name: string) =>
    exactText(exact(String(valueOf(made, results, `negotiation.total.${name}`))).toDecimalPlaces(2));
  expect(valueOf(made, results, 'negotiation.living.target')).toBe(12.5);
  expect(valueOf(made, results, 'negotiation.living.limit')).toBe(60);
  // what the lines explain, 1,562.67, less food at 60.00, with 12.50; what no line explains enters no target by a rule
  expect(total('target')).toBe('1515.17');
  // the council has offered 1,500.00 on record, and an offer on record is the opening
  expect(total('opening')).toBe('1500');
});

itWithLibreOffice('a need typed over is followed from the Should-cost sheet to our position', async () => {
  const made = withoutExtraHours;
  const results = await inLibreOffice(made);
  // without hours of 1:1 nothing is expected of that category: the need's own £220.00 stands for it
  expect(valueOf(made, results, 'negotiation.additionalStaffing.shouldCostCentral')).toBe(0);
  expect(valueOf(made, results, 'negotiation.additionalStaffing.opening')).toBe(220);
  expect(valueOf(made, results, 'check.all')).toMatch(/^✓ all \d+ agree$/);
  expect(valueOf(made, results, 'check.inputs')).toMatch(/^• 1 of \d+ changed$/);
});
