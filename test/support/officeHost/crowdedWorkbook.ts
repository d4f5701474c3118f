/**
 * A provider's workbook with much in it that Excel allows and that may be in our way, invented and written by hand: tables
 * and names called as ours are, merged cells, a chart, notes, a locked sheet, hidden ones, sheet names with apostrophes and of
 * 31 characters, days from 1904.
 */
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface CrowdedSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** `'` doubles within a name in a formula; `&` and `<` are written as XML writes them. */
export const crowdedSheets: readonly CrowdedSheet[] = [
  { name: "St John's & Co" },
  { name: 'Summary' },
  { name: 'Fee lines' },
  { name: 'A name of thirty-one characters' },
  { name: 'Out of sight', state: 'hidden' },
  { name: 'Quite out of sight', state: 'veryHidden' },
];

const inXml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const cell = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (at: string, value: number, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

const rows = `<sheetData><row r="1">${cell('A1', 'Cost line')}${cell('B1', 'A week')}</row><row r="2">${cell('A2', 'Staff')}${number('B2', 4210.08, 2)}</row><row r="3">${cell('A3', 'Food')}${number('B3', 995.1, 2)}</row><row r="5">${cell('A5', 'Total')}<c r="B5" s="2"><f>SUM(B2:B3)</f><v>5205.18</v></c></row><row r="6">${cell('A6', 'From')}${number('B6', 44286, 1)}</row></sheetData>`;

const sheet = (behind: string): string =>
  `${head}<worksheet xmlns="${main}" xmlns:r="${rels}">${rows}${behind}</worksheet>`;

const merged = '<mergeCells count="2"><mergeCell ref="A8:C8"/><mergeCell ref="A10:A12"/></mergeCells>';

/** In the order of the schema: protection, merged cells, rules, validations, page, drawing, notes, tables. */
const sheetsXml: readonly string[] = [
  sheet(
    `${merged}<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>4000</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2"><formula1>"yes,no"</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>`,
  ),
  sheet(`<sheetProtection sheet="1" objects="1" scenarios="1"/>${merged}`),
  sheet('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
  sheet('<pageSetup orientation="landscape"/>'),
  sheet(''),
  sheet(''),
];

const table = (id: number, name: string): string =>
  `${head}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Cost line"/><tableColumn id="2" name="A week"/></tableColumns></table>`;

const relations = (...targets: readonly (readonly [string, string])[]): string =>
  `${head}<Relationships xmlns="${packageRels}">${targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${rels}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

const chart = `${head}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'St John''s &amp; Co'!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'St John''s &amp; Co'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const drawing = `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Open Book chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${rels}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const notes = `${head}<comments xmlns="${main}"><authors><author>Hollin (invented)</author></authors><commentList><comment ref="B2" authorId="0"><text><t>With sleep-ins.</t></text></comment></commentList></comments>`;

const noteShapes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 2, 4, 15, 5, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

const workbook = (from1904: boolean): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${rels}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><workbookProtection lockWindows="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets>${crowdedSheets.map(({ name, state }, index) => `<sheet name="${inXml(name)}" sheetId="${index * 3 + 2}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`).join('')}</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'St John''s &amp; Co'!$A$1:$B$6</definedName><definedName name="Fee_quoted">'A name of thirty-one characters'!$B$5</definedName><definedName name="fee_quoted" localSheetId="2">'Fee lines'!$B$5</definedName></definedNames><calcPr calcId="191029" calcMode="manual"/></workbook>`;

const types = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheetsXml.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/><Override PartName="/xl/tables/table2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>`;

export function crowdedWorkbook(from1904 = true): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', types],
    ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])],
    ['xl/workbook.xml', workbook(from1904)],
    [
      'xl/_rels/workbook.xml.rels',
      relations(...sheetsXml.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), [
        'styles',
        'styles.xml',
      ]),
    ],
    ...sheetsXml.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml] as const),
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      relations(
        ['drawing', '../drawings/drawing1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['comments', '../comments1.xml'],
        ['table', '../tables/table1.xml'],
      ),
    ],
    ['xl/worksheets/_rels/sheet3.xml.rels', relations(['table', '../tables/table2.xml'])],
    ['xl/tables/table1.xml', table(5, 'FeeLinesTable')],
    ['xl/tables/table2.xml', table(9, 'FeeLinesTable_2')],
    ['xl/drawings/drawing1.xml', drawing],
    ['xl/drawings/_rels/drawing1.xml.rels', relations(['chart', '../charts/chart1.xml'])],
    ['xl/charts/chart1.xml', chart],
    ['xl/drawings/vmlDrawing1.vml', noteShapes],
    ['xl/comments1.xml', notes],
    ['xl/styles.xml', styles],
  ];
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])));
}
