/** Files of other kinds than .xlsx, as providers and finance systems send them: what is in their cells comes through. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readTable } from '../../../src/adapters/files/readFile';
import { receivedText, type ReceivedWorkbook } from '../../../src/domain/submission/received';

const sent = (name: string) => readFileSync(join(__dirname, 'sent', name));

const inWords = (workbook: ReceivedWorkbook | null) =>
  workbook?.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (cell === null ? '' : receivedText(cell))).join(' | ')),
  }));

const codesOf = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code);

describe('workbooks of other kinds', () => {
  it.each([
    ['26e-excel-97.xls', 'a workbook of Excel 97 to 2003 (.xls)'],
    ['26f-opendocument.ods', 'an OpenDocument sheet (.ods)'],
  ])('reads %s, and says once what cannot be seen there', async (name, itIs) => {
    const read = await readTable(name, sent(name));
    const [sheet] = inWords(read.value) ?? [];
    expect(sheet?.name).toBe('Costs');
    expect(sheet?.rows.slice(0, 7)).toEqual([
      'Tarn Lodge: annual running costs of the home',
      'Registered beds | 4',
      'Occupancy | 0.9',
      'Weekly fee quoted | 4250',
      '',
      'Heading | Actual 2023/24 | Actual 2024/25 | Budget 2025/26 | Variance',
      'Care staff | 353503.54 | 381623.14 | 401708.57 | 20085.43',
    ]);
    expect(read.findings).toMatchObject([
      {
        code: 'file-shows-less',
        severity: 'note',
        received: `${name}, ${itIs}: hidden rows and columns, and how numbers are shown, cannot be seen in it`,
      },
    ]);
  });

  it('refuses a workbook of Excel 97 that is damaged with a sentence, never an exception', async () => {
    const damaged = sent('26e-excel-97.xls').subarray(0, 3000);
    expect(codesOf(await readTable('fee.xls', damaged))).toEqual(['file-not-readable']);
  });

  it('refuses an OpenDocument sheet that would unpack to more than 200 MB before it is unpacked', async () => {
    const zeros = new Uint8Array(201_000_000);
    const bomb = zipSync({ 'content.xml': [zeros, { level: 1 }] });
    expect(codesOf(await readTable('fee.ods', bomb))).toEqual(['file-too-large']);
  });
});

describe('a web page with a table', () => {
  it('is read under the name .xls, amounts as they are written', async () => {
    const read = await readTable('fee.xls', sent('26b-web-page-named-xls.xls'));
    expect(read.findings).toEqual([]);
    expect(inWords(read.value)?.[0]?.rows.slice(0, 2)).toEqual([
      'Item | £ per child per week',
      'Care staff | £2,140.00',
    ]);
  });

  it('takes the pound sign of a page in Windows-1252 and spreads a cell over two columns', async () => {
    const page =
      '<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"></head><body>' +
      '<table><tr><td colspan=2>Costs</td></tr><tr><td>Rent&nbsp;</td><td>\xa3240.00</td></tr></table></body></html>';
    const bytes = Uint8Array.from(page, (letter) => letter.charCodeAt(0));
    const { value } = await readTable('fee.xls', bytes);
    expect(inWords(value)?.[0]?.rows).toEqual(['Costs | ', 'Rent | £240.00']);
    expect(value?.sheets[0]?.merges).toEqual([{ fromRow: 0, fromColumn: 0, toRow: 0, toColumn: 1 }]);
  });

  it('without a table is refused with a sentence', async () => {
    const { findings } = await readTable(
      'fee.html',
      strToU8('<html><body><p>See attached</p></body></html>'),
    );
    expect(findings[0]?.received).toBe('fee.html is a web page without a table');
  });

  it('with a hundred thousand open tags ends', async () => {
    const hostile = strToU8(`<html><table>${'<tr><td>'.repeat(100_000)}`);
    expect((await readTable('fee.xls', hostile)).findings.length).toBeLessThanOrEqual(1);
  });
});

describe('an XML spreadsheet of Excel 2003', () => {
  it('is read', async () => {
    const read = await readTable('fee.xls', sent('26c-xml-spreadsheet-2003.xls'));
    expect(inWords(read.value)?.[0]?.rows.slice(0, 2)).toEqual([
      'Care staff | 2140',
      'Waking night staff | 610',
    ]);
    expect(codesOf(read)).toEqual(['file-shows-less']);
  });

  it('keeps indices, merged cells, days, entities and what is hidden', async () => {
    const xml = `<?xml version="1.0"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <ss:Worksheet ss:Name="Costs &amp; fee"><ss:Table><ss:Column ss:Index="3" ss:Hidden="1"/>
      <ss:Row ss:Index="2"><ss:Cell ss:MergeAcross="1"><ss:Data ss:Type="String">Heat &amp; light</ss:Data></ss:Cell>
      <ss:Cell><ss:Data ss:Type="Number">72.5</ss:Data></ss:Cell></ss:Row>
      <ss:Row ss:Hidden="1"><ss:Cell ss:Index="2"><ss:Data ss:Type="DateTime">2026-04-01T00:00:00.000</ss:Data></ss:Cell>
      <ss:Cell><ss:Data ss:Type="Error">#REF!</ss:Data></ss:Cell></ss:Row></ss:Table>
      <ss:WorksheetOptions><ss:Visible>SheetHidden</ss:Visible></ss:WorksheetOptions></ss:Worksheet></ss:Workbook>`;
    const { value } = await readTable('fee.xml', strToU8(xml));
    expect(inWords(value)).toEqual([
      { name: 'Costs & fee', rows: ['', 'Heat & light |  | 72.5', ' | 2026-04-01 | #REF!'] },
    ]);
    expect(value?.sheets[0]).toMatchObject({
      hidden: true,
      hiddenRows: [2],
      hiddenColumns: [2],
      merges: [{ fromRow: 1, fromColumn: 0, toRow: 1, toColumn: 1 }],
    });
  });

  it('nested ten thousand deep is refused with a sentence', async () => {
    const deep = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">${'<a>'.repeat(10_000)}`;
    expect(codesOf(await readTable('fee.xml', strToU8(deep)))).toEqual(['file-not-readable']);
  });
});

describe('a Word document', () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const cell = (content: string, properties = '') => `<w:tc>${properties}${content}</w:tc>`;
  const document = (body: string) =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    });

  it('is one sheet: titles above their tables, tables row by row, a blank row behind each', async () => {
    const table =
      `<w:tbl><w:tr>${cell(paragraph('Care staff'))}${cell(paragraph('£2,140.00'))}</w:tr>` +
      `<w:tr>${cell(paragraph('Weekly') + paragraph('fee'), '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>')}${cell(paragraph('4100'))}</w:tr></w:tbl>`;
    const { value } = await readTable(
      'fee.docx',
      document(`${paragraph('Price per young person per week')}${table}${paragraph('Prepared in May')}`),
    );
    expect(inWords(value)).toEqual([
      {
        name: 'Document',
        rows: [
          'Price per young person per week',
          'Care staff | £2,140.00',
          'Weekly fee |  | 4100',
          '',
          'Prepared in May',
        ],
      },
    ]);
  });

  it('leaves out what was deleted, and keeps a table within a cell as its text', async () => {
    const inner = `<w:tbl><w:tr>${cell(paragraph('1:1'))}${cell(paragraph('20 h'))}</w:tr></w:tbl>`;
    const removed =
      '<w:p><w:del><w:r><w:delText>£999</w:delText></w:r></w:del><w:r><w:t>£420</w:t></w:r></w:p>';
    const { value } = await readTable(
      'fee.docx',
      document(`<w:tbl><w:tr>${cell(inner)}${cell(removed)}</w:tr></w:tbl>`),
    );
    expect(inWords(value)?.[0]?.rows).toEqual(['1:1 20 h | £420', '']);
  });
});

test('text of UTF-16, and CSV under the name .xlsx, are read as text', async () => {
  const wide = await readTable('fee.txt', sent('22-unicode-text-utf16.txt'));
  expect(inWords(wide.value)?.[0]?.rows).toContain('Care staff | £ 2,140.00 | ');
  const named = await readTable('fee.xlsx', sent('26d-csv-named-xlsx.xlsx'));
  expect(inWords(named.value)?.[0]?.rows).toContain('Care staff | 2140');
});
