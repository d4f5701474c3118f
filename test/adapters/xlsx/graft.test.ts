/** Our sheets in the provider's own file: theirs stay byte for byte, ours arrive whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { graft, namesTaken } from '../../../src/adapters/xlsx/graft';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { smallReview } from '../../support/officeHost/smallReview';

const layout = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../support/officeHost/layouts', name)));

const files = ['placement-agreement-price-form.xlsx', 'cost-breakdown-by-year-and-week.xlsx'];

test.each(files)('%s keeps every sheet, text and drawing of its own byte for byte', async (name) => {
  const provider = layout(name);
  const before = unzipSync(provider);
  const after = unzipSync(graft(provider, await writeXlsx(smallReview)));
  const changed = Object.keys(before).filter((part) => {
    const now = after[part];
    return now === undefined || Buffer.compare(Buffer.from(before[part]!), Buffer.from(now)) !== 0;
  });
  const mayChange = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
  expect(changed.filter((part) => !mayChange.includes(part) && !part.includes('calcChain'))).toEqual([]);
});

test.each(files)('%s is read back with its sheets and ours, values and formulas', async (name) => {
  const provider = layout(name);
  const ours = await writeXlsx(smallReview);
  const whole = await readXlsx('whole.xlsx', graft(provider, ours));
  const theirsAlone = await readXlsx('theirs.xlsx', provider);
  const oursAlone = await readXlsx('ours.xlsx', ours);
  expect(whole.value?.sheets).toEqual([...theirsAlone.value!.sheets, ...oursAlone.value!.sheets]);
});

test('a file says which names it has taken', async () => {
  const taken = namesTaken(await writeXlsx(smallReview));
  expect(taken.sheets).toEqual(['Fee lines', 'Summary']);
  expect(taken.names).toEqual(expect.arrayContaining(['Fee_quoted', 'FeeLinesTable']));
});

test('the same graft gives the same bytes', async () => {
  const provider = layout(files[0]!);
  const ours = await writeXlsx(smallReview);
  expect(Buffer.compare(Buffer.from(graft(provider, ours)), Buffer.from(graft(provider, ours)))).toBe(0);
});

test('our own file can be grafted onto, tables, notes and all', async () => {
  const first = await writeXlsx(smallReview);
  const second = await writeXlsx({
    ...smallReview,
    names: [],
    sheets: smallReview.sheets.map((sheet) => ({
      ...sheet,
      name: `${sheet.name} 2`,
      rows: sheet.rows.map((row) => ({
        cells: row.cells.map((cell) => (cell === null ? null : { ...cell, formula: undefined as never })),
      })),
      charts: [],
      tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}2` })),
    })),
  });
  const parts = unzipSync(graft(first, second));
  const table = new TextDecoder().decode(parts['xl/tables/openBook-table1.xml']);
  const notes = new TextDecoder().decode(parts['xl/drawings/openBook-vmlDrawing1.vml']);
  expect(table).toContain('id="2"');
  expect(notes).toContain('data="2"');
  expect(notes).toContain('_x0000_s2049');
});
