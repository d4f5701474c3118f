/**
 * The rows put into a workbook that the writing library wrote without them: it knows styles, names, tables and charts, and
 * the rows are ours. So that it knows every look a cell has, the first sheet is given one cell of each, below its rows; the
 * numbers it gave them are read from there, and those cells go when the rows come.
 *
 * Lines of a scatter chart are straight unless a file says nothing: then most readers draw curves, which would show
 * figures between the points that nobody worked out. The library leaves a straight line unsaid, so it is said here.
 * It leaves readers to make days an axis of time, too: a place for each day between two columns, tens of thousands where
 * a day is mistyped, which LibreOffice does not survive. The labels are those of the table beside the chart.
 */
import { strFromU8, strToU8 } from 'fflate';
import type { Cell } from 'hucre';
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import type { CellGrid, GridCell, WorkbookGrid } from '../../sheets/core/grid';
import type { StyleName } from '../../sheets/core/styleNames';
import { metInRows } from '../../sheets/core/rowsWhenAsked';
import { columnLetters } from '../../domain/evidence/columnLetters';
import { cellStyle } from './cellStyles';
import { packedParts, unpacked } from './openArchive';
import { archiveOf, packing, type PackedPart } from './packArchive';
import { storedText } from './storedText';
import { sheetDimension, writeRows, type CellWriting } from './sheetRows';
import { textBytes } from './textBytes';
import { sharedTexts, type SharedTexts } from './textInFile';

/** One cell of every look, and a text, so that the library begins a list of those. */
export function oneOfEachLook(grid: WorkbookGrid): Map<string, Partial<Cell>> {
  const row = rowOfLooks(grid);
  const cells = looksOf(grid).map(({ style, input }, column): [string, Partial<Cell>] => [
    `${row},${column}`,
    { value: column === 0 ? storedText(grid.properties.title) : null, style: cellStyle(style, input) },
  ]);
  return new Map(cells);
}

const rowOfLooks = ({ sheets }: WorkbookGrid): number => sheets[0]?.rows.length ?? 0;

interface Look {
  readonly style: StyleName;
  readonly input: boolean;
}

/** Every look of the workbook, in the order in which it is first met. */
const looksOf = workedOutOnce(({ sheets }: WorkbookGrid): readonly Look[] => {
  const met = sheets.map(({ rows }) => metInRows(rows));
  const plain = new Set(met.flatMap(({ plainLooks }) => plainLooks));
  const inputs = new Set(met.flatMap(({ inputLooks }) => inputLooks));
  return [
    ...[...plain].map((style) => ({ style, input: false })),
    ...[...inputs].map((style) => ({ style, input: true })),
  ];
});

/** What the library wrote of a part that we do not change stays packed as it is. */
export async function withRows(bytes: Uint8Array, grid: WorkbookGrid): Promise<Uint8Array> {
  const packed = packedParts(bytes);
  const byName = new Map(packed.map((part) => [part.name, part]));
  const textOf = (name: string): string => {
    const part = byName.get(name);
    return part === undefined ? '' : strFromU8(unpacked(part));
  };
  const changed = new Map<string, Promise<PackedPart>>();
  const change = async (name: string, part: Iterable<Uint8Array>): Promise<void> => {
    const { take, ended } = packing(name);
    for (const piece of part) await take(piece);
    changed.set(name, ended());
  };
  const texts = textOf(textsPart);
  const shared = sharedTexts(grid.properties.title, Number(/uniqueCount="(\d+)"/.exec(texts)?.[1] ?? '0'));
  const writing = {
    lookOf: numbersOfLooks(grid, textOf(sheetPart(0))),
    numberOfText: shared.numberOf,
  };
  // One after the other: a text has its number from the first row that says it.
  for (const [index, sheet] of grid.sheets.entries())
    await change(sheetPart(index), sheetWithRows(textOf(sheetPart(index)), sheet, writing));
  if (texts !== '') await change(textsPart, withTexts(texts, shared));
  for (const { name } of packed.filter(isChart)) {
    const xml = textOf(name);
    await change(name, [
      strToU8(isScatter(xml) ? straightened(xml) : withBarsBelowNought(withLabelsAsWords(xml))),
    ]);
  }
  return archiveOf(await Promise.all(packed.map((part) => changed.get(part.name) ?? Promise.resolve(part))));
}

const textsPart = 'xl/sharedStrings.xml';
const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** The attribute of each look, by the number that the library gave to its cell. */
function numbersOfLooks(grid: WorkbookGrid, firstSheet: string): CellWriting['lookOf'] {
  const [plain, inputs] = [new Map<StyleName, string>(), new Map<StyleName, string>()];
  const row = String(rowOfLooks(grid) + 1);
  looksOf(grid).forEach(({ style, input }, column) => {
    const [, number] =
      new RegExp(`<c r="${columnLetters(column)}${row}"[^>]* s="(\\d+)"`).exec(firstSheet) ?? [];
    (input ? inputs : plain).set(style, number === undefined ? '' : ` s="${number}"`);
  });
  return ({ style, input }: GridCell) => (input === true ? inputs : plain).get(style) ?? '';
}

function* sheetWithRows(xml: string, sheet: CellGrid, writing: CellWriting): Generator<Uint8Array, void> {
  const [emptied = xml, after = ''] = xml.split(/<sheetData(?:\/>|>.*?<\/sheetData>)/s);
  const before = emptied.replace(/<dimension [^>]*>/, `<dimension ref="${sheetDimension(sheet)}"/>`);
  const file = textBytes();
  file.add(`${before}<sheetData>`);
  yield* writeRows(sheet, writing, file);
  file.add(`</sheetData>${after}`);
  yield* file.takeRest();
}

function withTexts(xml: string, texts: SharedTexts): readonly Uint8Array[] {
  const counted = xml.replace(/ (count|uniqueCount)="\d+"/g, ` $1="${texts.count()}"`);
  const file = textBytes();
  file.add(counted.slice(0, counted.lastIndexOf('</sst>')));
  for (const entry of texts.entries()) file.add(entry);
  file.add('</sst>');
  return file.takeRest();
}

const isChart = ({ name }: PackedPart): boolean => /^xl\/charts\/chart\d+\.xml$/.test(name);

const isScatter = (xml: string): boolean => xml.includes('<c:scatterChart>');

/** In a series' own order the word about smoothing follows its values. */
const straightened = (xml: string): string =>
  xml.replaceAll('</c:yVal></c:ser>', '</c:yVal><c:smooth val="0"/></c:ser>');

const withLabelsAsWords = (xml: string): string => xml.replace('<c:auto val="1"/>', '<c:auto val="0"/>');

/** Where it is not said that a bar below nought keeps its colour, LibreOffice draws it above nought. */
const withBarsBelowNought = (xml: string): string =>
  xml.includes('<c:barChart>')
    ? xml.replaceAll(
        /<c:ser>(?:(?!<\/c:ser>).)*?<\/c:tx>(?:<c:spPr>.*?<\/c:spPr>)?(?!<c:invertIfNegative)/gs,
        '$&<c:invertIfNegative val="0"/>',
      )
    : xml;
