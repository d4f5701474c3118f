import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import type { WorkbookGrid } from '../../../src/sheets/grid';
import { disagreements, expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../../support/oracle/recalculate';
import { calculated, sampleGrid, words } from './sampleGrid';

/** The sample with its first sheet's first row holding these cells as well. */
function withCells(...cells: readonly ReturnType<typeof words>[]): WorkbookGrid {
  const [first, ...rest] = sampleGrid.sheets;
  return {
    ...sampleGrid,
    sheets: [
      { ...first!, name: 'Probe', charts: [], tables: [], merges: [], rows: [{ cells }] },
      ...rest.slice(1),
    ],
    names: [],
  };
}

itWithLibreOffice('every formula recalculates to the value stored beside it', async () => {
  const [recalculated] = await recalculate([await writeXlsx(sampleGrid)]);
  expectWorkbookAgrees(sampleGrid, recalculated!);
});

itWithLibreOffice('words that look like formulas and error values stay words', async () => {
  const [recalculated] = await recalculate([await writeXlsx(sampleGrid)]);
  const sheet = "Children's fee & lines";
  expect(['A5', 'D5', 'A6', 'A7', 'D7', 'D8'].map((at) => recalculated!.get(`${sheet}!${at}`))).toEqual([
    '=1+1',
    '+44 20 7946 0000',
    '-5',
    '@SUM(A1:A2)',
    '#REF!',
    'Lone _x0041_ and trailing space ',
  ]);
});

itWithLibreOffice('a wrong value, a wrong word and an error value are each noticed', async () => {
  const grid = withCells(
    // 1 + 1 is 2, not 3
    calculated('1+1', '3'),
    { value: 'right', formula: 'IF(1=1,"wrong","right")', style: 'text' },
    calculated('1/0', '0'),
    // shown as £2.00 either way
    calculated('2.001', '2.004'),
    { value: false, formula: '1=1', style: 'check' },
  );
  const [recalculated] = await recalculate([await writeXlsx(grid)]);
  expect(disagreements(grid, recalculated!).map(({ at, ours, theirs }) => [at, ours, theirs])).toEqual([
    ['Probe!A1', '3', '2'],
    ['Probe!B1', '"right"', '"wrong"'],
    ['Probe!C1', '0', '#DIV/0!'],
    ['Probe!E1', 'false', 'true'],
  ]);
  expect(() => {
    expectWorkbookAgrees(grid, recalculated!);
  }).toThrow('#DIV/0!');
});
