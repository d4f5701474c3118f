import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { structuralFaults } from '../../support/oracle/structuralFaults';
import { sampleGrid } from './sampleGrid';
import { partsOf, zipped } from './workbookBytes';

const fee = sampleGrid.sheets[0]!;

describe('a written workbook', () => {
  it('holds nothing that Excel would repair', async () => {
    expect(structuralFaults(await writeXlsx(sampleGrid))).toEqual([]);
  });

  it('is the same to the byte when written again', async () => {
    expect(await writeXlsx(sampleGrid)).toEqual(await writeXlsx(sampleGrid));
  });

  it('asks for a full recalculation when opened', async () => {
    expect(strFromU8(partsOf(await writeXlsx(sampleGrid))['xl/workbook.xml']!)).toContain(
      'fullCalcOnLoad="1"',
    );
  });

  it('carries everything else the grid holds', async () => {
    const workbook = await readXlsx(await writeXlsx(sampleGrid), { readStyles: true });
    const [sheet, inputs, choices] = workbook.sheets;
    expect(workbook.properties).toMatchObject({ title: 'Fee review & summary', creator: 'Open Book' });
    expect(workbook.properties?.created?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(workbook.namedRanges).toEqual([
      {
        name: 'opening_offer',
        range: "'Sources and inputs'!$B$3",
        comment: 'The council’s opening offer in £ a week',
      },
      // By these the sheets are known as Open Book's, whatever they are called later.
      ...["'Children''s fee & lines'", "'Sources and inputs'", "'Choices'"].map((called, index) => ({
        name: `OpenBook_Result_${index}`,
        range: `${called}!$A$1`,
        comment: 'Open Book worked this sheet out: it is never read as a provider’s figures.',
      })),
    ]);
    expect(sheet).toMatchObject({
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
      freezePane: { rows: 3, columns: 1 },
      protection: { sheet: true },
      pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, printTitlesRow: '$1:$3' },
      headerFooter: { oddFooter: '&LSmith && Sons&CPage &P of &N&R 23 November 2026' },
      view: { showGridLines: false, tabColor: { rgb: '0B4F5C' } },
      tables: [{ name: 'FeeLines', range: 'A3:D7' }],
      charts: [
        {
          kinds: ['bar'],
          title: 'Weekly fee by line',
          altText: 'Care staff is the largest of four lines.',
          axes: { x: { title: 'Line' }, y: { title: '£ a week' } },
          series: [{ name: 'Submitted', color: '0B4F5C', valuesRef: "'Children''s fee & lines'!$B$4:$B$7" }],
        },
      ],
    });
    expect(sheet?.protection).not.toHaveProperty('password');
    expect(sheet?.columns?.map(({ width }) => width)).toEqual(fee.columnWidths);
    expect(sheet?.rowDefs?.get(0)?.height).toBe(26);
    expect(sheet?.conditionalRules?.map(({ formula }) => formula)).toEqual([
      'LEFT(B9,6)="ticked"',
      '"crossed"',
      'AND(ISNUMBER(B4),B4>3000)',
    ]);
    expect(sheet?.cells?.get('4,3')?.comment?.text).toBe('Rung on 3 March;\nno answer & no call back <yet>.');
    expect(sheet?.cells?.get('3,3')?.hyperlink?.location).toBe("'Sources and inputs'!B2");
    expect(sheet?.cells?.get('5,3')?.hyperlink?.target).toBe(
      'https://www.example.org/fees?a=1&b=two%20words',
    );
    expect(sheet?.cells?.get('3,1')?.style?.protection?.locked).toBe(true);
    expect(inputs?.cells?.get('2,1')?.style?.protection?.locked).toBe(false);
    expect(choices).toMatchObject({ name: 'Choices', hidden: true });
    expect(choices?.rows[0]).toEqual(['Bristol, City of']);
    expect(
      inputs?.dataValidations?.map(({ type, formula1, formula2, values }) => [
        type,
        formula1,
        formula2,
        values,
      ]),
    ).toEqual([
      ['list', undefined, undefined, ['London', 'Yorkshire and the Humber']],
      ['decimal', '0', '50000', undefined],
      ['whole', '1', '30', undefined],
      // 2020-01-01 and 2035-12-31 in days of the spreadsheet calendar
      ['date', '43831', '49674', undefined],
      ['list', "'Choices'!$A$1:$A$31", undefined, undefined],
    ]);
  });
});

describe('the structural check notices', () => {
  const sheetPart = 'xl/worksheets/sheet1.xml';
  it.each<[string, string, (xml: string) => string, RegExp]>([
    ['an element left open', sheetPart, (xml) => xml.replace('</sheetData>', ''), /closes nothing/],
    ['an ampersand that stands bare', sheetPart, (xml) => xml.replace('&amp;', '&'), /no entity/],
    [
      'links before validations',
      'xl/worksheets/sheet2.xml',
      (xml) => xml.replace(/(<dataValidations.*<\/dataValidations>)(<pageMargins[^>]*>)/, '$2$1'),
      /dataValidations stands in the wrong place/,
    ],
    [
      'a relationship without its part',
      'xl/worksheets/_rels/sheet1.xml.rels',
      (xml) => xml.replace('table1.xml', 'table7.xml'),
      /table7.xml is missing/,
    ],
    [
      'an unquoted sheet in a name',
      'xl/workbook.xml',
      (xml) => xml.replace(">'Sources and inputs'!", '>Sources and inputs!'),
      /no quoted sheet/,
    ],
    [
      'two validations of one cell',
      'xl/worksheets/sheet2.xml',
      (xml) => xml.replace('sqref="B3"', 'sqref="B2:B3"'),
      /validations overlap at B2:B3/,
    ],
    [
      'a formula without its value',
      sheetPart,
      (xml) => xml.replace('</f><v>5600</v>', '</f>'),
      /B8 has a formula and no value/,
    ],
    [
      'a table’s header that says something else',
      'xl/tables/table1.xml',
      (xml) => xml.replace('name="Share"', 'name="Part"'),
      /are not its header/,
    ],
    ['a cell written twice', sheetPart, (xml) => xml.replace('r="B4"', 'r="A4"'), /A4 stands twice/],
    [
      'an undeclared part',
      '[Content_Types].xml',
      (xml) => xml.replace(/<Default Extension="vml"[^>]*>/, ''),
      /vmlDrawing1.vml has no content type/,
    ],
  ])('%s', async (_, name, change, fault) => {
    const parts = partsOf(await writeXlsx(sampleGrid));
    const before = strFromU8(parts[name]!);
    expect(change(before)).not.toBe(before);
    const faults = structuralFaults(zipped({ ...parts, [name]: strToU8(change(before)) }));
    expect(faults.join('\n')).toMatch(fault);
  });
});

it('leaves out what would make a file malformed or lead nowhere', async () => {
  const grid = {
    ...sampleGrid,
    sheets: [
      {
        ...fee,
        rows: [
          ...fee.rows.slice(0, 3),
          {
            cells: [
              { value: 'Provider sheet', style: 'link' as const, link: { sheet: 'Not here', cell: 'A1' } },
              { value: 'Script', style: 'link' as const, link: { url: 'javascript:alert(1)' } },
              { value: 'x'.repeat(40_000), style: 'text' as const },
              { value: 'bell \u0007 and \uFFFF', style: 'text' as const },
            ],
          },
        ],
        // a table of a header alone
        tables: [{ ...fee.tables[0]!, range: { from: { row: 2, column: 0 }, to: { row: 2, column: 3 } } }],
        rules: [],
        charts: [],
      },
    ],
    names: [],
  };
  const bytes = await writeXlsx(grid);
  expect(structuralFaults(bytes)).toEqual([]);
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('table'))).toEqual([]);
  const [sheet] = (await readXlsx(bytes)).sheets;
  expect([...(sheet?.cells?.values() ?? [])].filter(({ hyperlink }) => hyperlink !== undefined)).toEqual([]);
  expect(sheet?.rows[3]?.[3]).toBe('bell \u0007 and \uFFFF');
  expect(sheet?.rows[3]?.[2]).toHaveLength(32_767);
});
