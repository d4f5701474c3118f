/**
 * Sheets of a further file in a download: Rates and Costs of an invented council beside an invented provider's breakdown,
 * which has a sheet Costs of its own. Costs there counts 38 weeks of the hourly rate.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx as readWithLibrary, writeXlsx as writeWithLibrary } from 'hucre/xlsx';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { movedFormula } from '../../src/adapters/xlsx/movedFormula';
import { saveXlsx } from '../../src/embeddedExcel/files/saveXlsx';
import { addSheets, sheetsToAdd } from '../../src/workbench/addSheets';
import { openFile } from '../../src/workbench/openFile';
import { openHost } from '../support/officeHost/openHost';
import { libreOffice } from '../support/oracle/libreOffice';
import { recalculate } from '../support/oracle/recalculate';

const provider = new Uint8Array(
  readFileSync(join(__dirname, '../support/officeHost/layouts/cost-breakdown-by-year-and-week.xlsx')),
);
const bold = { font: { bold: true } };

/** `Sheet1` is also what the provider calls theirs. */
const council = () =>
  writeWithLibrary({
    sheets: [
      {
        name: 'Sheet1',
        columns: [{ width: 31 }, { width: 14 }],
        freezePane: { rows: 1, columns: 0 },
        cells: new Map([
          ['0,0', { value: 'Hour of a worker', style: bold }],
          ['0,1', { value: 15.5, style: { numFmt: '"£"#,##0.000' } }],
          ['1,0', { value: 'From' }],
          ['1,1', { value: new Date('2026-04-01T00:00:00Z'), style: { numFmt: 'dd mmm yyyy' } }],
          [
            '2,0',
            {
              value: null,
              style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFEEAA' } } },
            },
          ],
        ]),
      },
      {
        name: 'Sums',
        cells: new Map([
          ['0,0', { formula: 'Sheet1!B1*38', formulaResult: 589, style: { ...bold, numFmt: '0.0' } }],
          ['1,0', { formula: 'A1*2', formulaResult: 1178 }],
          ['2,0', { formula: 'Weeks*2', formulaResult: 76 }],
          [
            '3,0',
            { formula: '_xlfn.CONCAT(Sheet1!A1," Sheet1!")', formulaResult: 'Hour of a worker Sheet1!' },
          ],
        ]),
      },
    ],
    namedRanges: [{ name: 'Weeks', range: 'Sheet1!$B$1' }],
  });

async function withCouncils(first: Uint8Array, name: string) {
  const { workbook, from } = (await openFile(name, first)).value!;
  const found = (await sheetsToAdd('council.xlsx', await council())).value!;
  const added = await addSheets(workbook, from, found);
  if (typeof added === 'string') throw new Error(added);
  return { host: openHost('1.14', workbook), from: added.from };
}

test('formula, number format, bold and width are in the download, and there when it is opened again', async () => {
  const { host, from } = await withCouncils(provider, 'costs.xlsx');
  const saved = (await saveXlsx(host.workbook, from))!;
  const { sheets } = await readWithLibrary(saved.bytes, { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet1 (2)', 'Sums']);
  const [, rates, sums] = sheets;
  expect(rates?.columns?.map(({ width }) => width)).toEqual([31, 14]);
  expect(rates?.freezePane?.rows).toBe(1);
  expect(rates?.cells?.get('0,0')?.style?.font?.bold).toBe(true);
  expect(rates?.cells?.get('0,1')).toMatchObject({ value: 15.5, style: { numFmt: '"£"#,##0.000' } });
  expect(rates?.cells?.get('1,1')).toMatchObject({ style: { numFmt: 'dd mmm yyyy' } });
  expect(rates?.cells?.get('2,0')?.style?.fill).toMatchObject({ fgColor: { rgb: 'FFEEAA' } });
  expect(sums?.cells?.get('0,0')).toMatchObject({
    formula: "'Sheet1 (2)'!B1*38",
    formulaResult: 589,
    style: { font: { bold: true }, numFmt: '0.0' },
  });
  expect(sums?.cells?.get('3,0')?.formula).toBe(`_xlfn.CONCAT('Sheet1 (2)'!A1," Sheet1!")`);
  // The name is the council's, and not in this workbook: the figure stays.
  expect(sums?.rows[2]?.[0]).toBe(76);
  expect(sums?.cells?.get('2,0')?.formula).toBeUndefined();

  const again = (await openFile('costs with Open Book.xlsx', saved.bytes)).value!;
  const reopened = again.workbook.sheets.find(({ name }) => name === 'Sums');
  expect(reopened?.rows.get(0)?.get(0)).toMatchObject({
    value: 589,
    formula: "='Sheet1 (2)'!B1*38",
    numberFormat: '0.0',
  });
  const theirs = (bytes: Uint8Array) => readXlsx('costs.xlsx', bytes).then(({ value }) => value?.sheets[0]);
  expect(await theirs(saved.bytes)).toEqual(await theirs(provider));
});

test('what is typed in an added sheet is in the download; the provider’s own cells are handed on as they came', async () => {
  const { host, from } = await withCouncils(provider, 'costs.xlsx');
  await host.type('Sheet1 (2)', 'B1', 16);
  await host.type('Sums', 'A2', 1200);
  await host.type('Sheet1', 'A1', 'typed');
  const saved = (await saveXlsx(host.workbook, from))!;
  const [, rates, sums] = (await readWithLibrary(saved.bytes, { readStyles: true })).sheets;
  expect(rates?.cells?.get('0,1')).toMatchObject({ value: 16, style: { numFmt: '"£"#,##0.000' } });
  expect(sums?.rows[1]?.[0]).toBe(1200);
  expect(sums?.cells?.get('1,0')?.formula).toBeUndefined();
  expect(saved.notKept).toEqual(['Sheet1!A1']);
});

test('a file that is no workbook is written out with what was typed in it', async () => {
  const text = new TextEncoder().encode('Line,A week\nCare,2528.16\nRent,328.96\n');
  const { host, from } = await withCouncils(text, 'fee.csv');
  await host.type('fee', 'B3', 400);
  const saved = (await saveXlsx(host.workbook, from))!;
  const { sheets } = await readWithLibrary(saved.bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['fee', 'Sheet1', 'Sums']);
  expect(sheets[0]?.rows).toEqual([
    ['Line', 'A week'],
    ['Care', 2528.16],
    ['Rent', 400],
  ]);
  expect(saved.notKept).toEqual([]);
});

test.each([
  ['A1*2', 'A1*2'],
  ["'Old one'!B2+Rates!C3", "Older!B2+'Rates (2)'!C3"],
  ['SUM(Rates!A1:A9)&"Rates!"', `SUM('Rates (2)'!A1:A9)&"Rates!"`],
  ['Rates!A1+#REF!', "'Rates (2)'!A1+#REF!"],
  // Tables, other workbooks, sheets left behind, sheets from one to another, names of their workbook.
  ['SUM(Costs[A week])', null],
  ["'[Budget.xlsx]May'!A1", null],
  ['Gone!A1', null],
  ['SUM(Rates:Gone!A1)', null],
  ['SUM(Gone:Rates!A1)', null],
  ['A1*weeks', null],
])('%s among sheets renamed: %s', (formula, expected) => {
  const nowCalled = new Map([
    ['Rates', 'Rates (2)'],
    ['Old one', 'Older'],
  ]);
  expect(movedFormula(formula, { nowCalled, names: ['Weeks'] })).toBe(expected);
});

(libreOffice === null ? test.skip : test)(
  'LibreOffice works the added formulas out',
  async () => {
    const { host, from } = await withCouncils(provider, 'costs.xlsx');
    await host.type('Sheet1 (2)', 'B1', 20);
    const saved = (await saveXlsx(host.workbook, from))!;
    const [recalculated] = await recalculate([saved.bytes]);
    // 20 × 38 = 760, twice 1,520.
    expect(recalculated?.get('Sums!A1')).toBe(760);
    expect(recalculated?.get('Sums!A2')).toBe(1520);
  },
  120_000,
);
