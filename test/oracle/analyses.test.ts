/**
 * Every analysis of the list, by its own example: the workbook it writes is sound, and LibreOffice and Univer make of each
 * formula what stands beside it.
 */
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { WorkbookGrid } from '../../src/sheets/core/grid';
import { analyses } from '../../src/workflows/analyses';
import { lintGrid } from '../support/lintGrid';
import { expectWorkbookAgrees } from '../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../support/oracle/recalculate';
import type { RecalculatedWorkbook } from '../support/oracle/recalculated';
import { structuralFaults } from '../support/oracle/structuralFaults';
import { recalculateInUniver } from '../support/univer/recalculate';

const asAt = knownDay('2026-11-28');
const workbooks: readonly (readonly [string, WorkbookGrid])[] = analyses.map((each) => [
  each.title,
  each.run(each.example, { asAt }).answered!.workbook(),
]);

let recalculated: Promise<readonly RecalculatedWorkbook[]> | undefined;

describe.each(workbooks)('%s', (title, made) => {
  test('is sound: names, references, validations, parts of the file', async () => {
    expect(lintGrid(made)).toEqual([]);
    expect(structuralFaults(await writeXlsx(made))).toEqual([]);
  });

  itWithLibreOffice('LibreOffice agrees with every cell', async () => {
    recalculated ??= Promise.all(workbooks.map(([, each]) => writeXlsx(each))).then(recalculate);
    const results = await recalculated;
    expectWorkbookAgrees(made, results[workbooks.findIndex(([name]) => name === title)]!);
  });

  test('Univer agrees with every cell', async () => {
    expectWorkbookAgrees(made, await recalculateInUniver(made));
  }, 120_000);
});
