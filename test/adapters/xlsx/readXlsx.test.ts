import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import type { ReceivedCell, ReceivedSheet } from '../../../src/domain/submission/received';
import { sampleGrid } from './sampleGrid';
import { workbookOfRows, workbookWith } from './workbookBytes';

async function sheetsOf(bytes: Uint8Array): Promise<readonly ReceivedSheet[]> {
  const { value, findings } = await readXlsx('costs.xlsx', bytes);
  expect(findings).toEqual([]);
  return value!.sheets;
}

async function cellsOf(rowsXml: string): Promise<readonly (readonly (ReceivedCell | null)[])[]> {
  const [sheet] = await sheetsOf(await workbookOfRows(rowsXml));
  return sheet!.rows;
}

async function cellOf(cellXml: string): Promise<ReceivedCell | null | undefined> {
  const [row] = await cellsOf(`<row r="1">${cellXml}</row>`);
  return row?.[0];
}

describe('what a cell holds', () => {
  it.each([
    ['a price', '<c r="A1"><v>5600.5</v></c>', { kind: 'number', decimal: '5600.5' }],
    ['0.1 + 0.2', '<c r="A1"><v>0.30000000000000004</v></c>', { kind: 'number', decimal: '0.3' }],
    [
      'a sixteenth digit that Excel would not keep',
      '<c r="A1"><v>5600.0000000000009</v></c>',
      { kind: 'number', decimal: '5600' },
    ],
    [
      'a percentage',
      '<c r="A1" s="3"><v>0.125</v></c>',
      { kind: 'number', decimal: '0.125', numberFormat: '0%' },
    ],
    ['a very small number', '<c r="A1"><v>1E-7</v></c>', { kind: 'number', decimal: '0.0000001' }],
    ['a number no sheet can hold', '<c r="A1"><v>1e400</v></c>', { kind: 'error', text: '#NUM!' }],
    ['1e400 as words', '<c r="A1" t="str"><v>1e400</v></c>', { kind: 'text', text: '1e400' }],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { kind: 'truth', truth: true }],
    ['an error value', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: 'error', text: '#DIV/0!' }],
    ['an escaped letter', '<c r="A1" t="str"><v>_x0041_B</v></c>', { kind: 'text', text: 'AB' }],
    [
      'words in several fonts',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Care </t></r><r><t>staff</t></r></is></c>',
      { kind: 'text', text: 'Care staff' },
    ],
    [
      'a formula with a number',
      '<c r="A1"><f>SUM(B1:C1)</f><v>12.5</v></c>',
      { kind: 'number', decimal: '12.5', formula: 'SUM(B1:C1)' },
    ],
    [
      'a formula of a younger function',
      '<c r="A1"><f>_xlfn.PERCENTILE.INC(B1:B9,0.5)</f><v>0</v></c>',
      { kind: 'number', decimal: '0', formula: 'PERCENTILE.INC(B1:B9,0.5)' },
    ],
    [
      'a formula with words',
      '<c r="A1" t="str"><f>IF(B1,"a","b")</f><v>b</v></c>',
      { kind: 'text', text: 'b' },
    ],
    ['a formula with yes or no', '<c r="A1" t="b"><f>B1=C1</f><v>0</v></c>', { kind: 'truth', truth: false }],
    [
      'a formula with an error value',
      '<c r="A1" t="e"><f>B1/C1</f><v>#REF!</v></c>',
      { kind: 'error', text: '#REF!' },
    ],
    [
      'a formula nobody calculated',
      '<c r="A1"><f>B1*2</f></c>',
      { kind: 'error', text: '=B1*2 (never calculated)' },
    ],
    // 46113 days after 30 December 1899
    [
      'a day',
      '<c r="A1" s="1"><v>46113</v></c>',
      { kind: 'date', day: '2026-04-01', numberFormat: 'dd/mm/yyyy' },
    ],
    // 1/3 typed as a share and taken by Excel for 1 March 2026: 46113 - 31
    [
      'a third that became a day',
      '<c r="A1" s="1"><v>46082</v></c>',
      { kind: 'date', day: '2026-03-01', numberFormat: 'dd/mm/yyyy' },
    ],
    // 2 hours 1 minute: 121 / 1440
    [
      'a ratio of 2:1 that became a time',
      '<c r="A1" s="2"><v>8.4027777777777785E-2</v></c>',
      { kind: 'time', shown: '02:01', numberFormat: 'hh:mm' },
    ],
    // 37.5 / 24
    [
      'weekly hours kept as a time',
      '<c r="A1" s="4"><v>1.5625</v></c>',
      { kind: 'time', shown: '37:30', numberFormat: '[h]:mm' },
    ],
  ])('%s', async (_, xml, expected) => {
    expect(await cellOf(xml)).toEqual(expected);
  });
});

describe('where cells stand', () => {
  it('takes rows that say no address as they follow, however many', async () => {
    // Over two megabytes, where blank cells would be left out first: these must stay where they are.
    const price = '<row><c/><c t="inlineStr"><is><t>Food</t></is></c><c><v>95.5</v></c></row>';
    const rows = await cellsOf(price.repeat(30_000));
    expect(rows).toHaveLength(30_000);
    expect(rows[29_999]).toEqual([null, { kind: 'text', text: 'Food' }, { kind: 'number', decimal: '95.5' }]);
  });

  it('keeps gaps and drops blank rows and cells at the end', async () => {
    const rows = await cellsOf(
      '<row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"/></row><row r="4"><c r="A4"><v>2</v></c></row><row r="9"><c r="A9" s="2"/></row>',
    );
    expect(rows).toEqual([
      [],
      [null, { kind: 'number', decimal: '1' }],
      [],
      [{ kind: 'number', decimal: '2' }],
    ]);
  });

  it('writes shared formulas out for every cell', async () => {
    const rows = await cellsOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$E$1+SUM(\'B2\'!A:A)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(rows.flat().map((cell) => (cell?.kind === 'number' ? cell.formula : null))).toEqual([
      null,
      "A1*$E$1+SUM('B2'!A:A)",
      "B1*$E$1+SUM('B2'!B:B)",
      null,
      "A2*$E$1+SUM('B2'!A:A)",
    ]);
  });

  it('marks hidden sheets', async () => {
    const [sheet] = await sheetsOf(
      await workbookWith('xl/workbook.xml', (xml) => xml.replace('<sheet ', '<sheet state="hidden" ')),
    );
    expect(sheet).toMatchObject({ name: 'Costs', hidden: true });
  });
});

describe('a workbook of our own read back', () => {
  it('loses nothing', async () => {
    const sheets = await sheetsOf(await writeXlsx(sampleGrid));
    for (const sheet of sampleGrid.sheets) {
      const received = sheets.find(({ name }) => name === sheet.name)!;
      sheet.rows.forEach((row, rowIndex) => {
        row.cells.forEach((cell, column) => {
          const back = received.rows[rowIndex]?.[column] ?? null;
          expect([rowIndex, column, wordsOf(back)]).toEqual([rowIndex, column, asShown(cell?.value ?? null)]);
          if (back?.kind === 'number') expect(back.formula).toBe(cell?.formula);
        });
      });
    }
  });

  /** Fifteen significant digits of a number; an empty text is a blank cell. */
  const asShown = (value: string | number | boolean | null): string | number | boolean | null => {
    if (typeof value === 'number') return Number(value.toPrecision(15));
    return value === '' ? null : value;
  };

  const wordsOf = (cell: ReceivedCell | null): string | number | boolean | null => {
    if (cell === null) return null;
    if (cell.kind === 'number') return Number(cell.decimal);
    // the one day in the sample: 2026-04-01 is day 46113
    if (cell.kind === 'date') return cell.day === '2026-04-01' ? 46113 : cell.day;
    if (cell.kind === 'truth') return cell.truth;
    return cell.kind === 'time' ? cell.shown : cell.text;
  };
});
