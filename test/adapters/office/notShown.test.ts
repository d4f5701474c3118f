/** Hidden rows and columns and merged cells are told of a sheet in Excel as of the same sheet in a file. */
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import type { Area } from '../../../src/embeddedExcel/model/area';
import { cellToChange } from '../../../src/embeddedExcel/model/cells';
import type { EmbeddedWorkbook } from '../../../src/embeddedExcel/model/embeddedWorkbook';
import type { WhatToRead } from '../../../src/workflows/ports/hostWorkbook';
import { openHost } from '../../support/officeHost/openHost';
import { providerWorkbook } from '../../support/officeHost/providerWorkbook';

/** Rows 3 to 5 hold the lines and the fee; the food in row 4 and column A's neighbour C are not seen, the title is wide. */
function partlyHidden(): EmbeddedWorkbook {
  const workbook = providerWorkbook();
  const [fee] = workbook.sheets;
  cellToChange(fee!, 3, 2).value = 'not for the council';
  fee!.hiddenRows.add(3);
  fee!.hiddenColumns.add(2);
  fee!.merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
  return workbook;
}

async function readSheet(what: WhatToRead = { kind: 'everySheet' }) {
  const answer = await officeWorkbook().read(what);
  if (answer.kind === 'problem') throw new Error(answer.problem.sentence);
  return answer.value.workbook.sheets[0]!;
}

describe.each(['1.9', '1.14', '1.21'] as const)('at ExcelApi %s', (level) => {
  test('hidden rows and columns are told, counted from nought', async () => {
    openHost(level, partlyHidden());
    expect(await readSheet()).toMatchObject({ hiddenRows: [3], hiddenColumns: [2] });
  });

  test('merged cells are told where Excel has a word for them', async () => {
    openHost(level, partlyHidden());
    const merged = [{ fromRow: 0, fromColumn: 0, toRow: 0, toColumn: 2 }];
    expect((await readSheet()).merges).toEqual(level === '1.9' ? undefined : merged);
  });

  test('a sheet that hides nothing says nothing of it', async () => {
    openHost(level, providerWorkbook());
    expect(Object.keys(await readSheet()).sort()).toEqual(['hidden', 'name', 'rows']);
  });

  test('a selection in hidden rows is told too', async () => {
    const host = openHost(level, partlyHidden());
    host.workbook.selection = { top: 3, left: 0, bottom: 3, right: 1 };
    expect(await readSheet({ kind: 'selection' })).toMatchObject({ hiddenRows: [3] });
  });
});

test('a thousand merged rows, twice as many as Excel tells at once, are told in halves and each once', async () => {
  const workbook = providerWorkbook();
  const rows = Array.from({ length: 1000 }, (_, row): Area => ({ top: row, left: 0, bottom: row, right: 1 }));
  workbook.sheets[0]!.merges = rows;
  cellToChange(workbook.sheets[0]!, 999, 0).value = 'The last of them';
  workbook.sheets[0]!.hiddenRows.add(3);
  openHost('1.14', workbook);
  const { merges = [], hiddenRows } = await readSheet();
  expect(hiddenRows).toEqual([3]);
  expect(merges.map(({ fromRow }) => fromRow)).toEqual(rows.map(({ top }) => top));
});

test.each(['Range.getRowProperties', 'Range.getMergedAreasOrNullObject'])(
  'an Excel that refuses %s is read without it',
  async (member) => {
    const host = openHost('1.14', partlyHidden());
    host.refuseAlways(member);
    expect(await readSheet()).toMatchObject({ name: 'Fee', hidden: false });
  },
);
