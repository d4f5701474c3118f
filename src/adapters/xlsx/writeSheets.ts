/**
 * Sheets of a person's own as a package, to stand in a download beside others: what their cells hold now, with the looks
 * they came with. The looks are the writing library's own words for what it read, and nobody else's business.
 */
import type { Cell, CellStyle, Sheet, WriteSheet } from 'hucre';
import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { daysBetweenSystems } from './daysFrom1904';
import { formulaInFile } from './formulaInFile';
import { movedFormula, type Move } from './movedFormula';
import { numberKind } from './numberFormats';
import { parseWorkbook } from './readXlsx';
import { storedFormulaReader } from './sharedFormulas';
import { storedText } from './storedText';

export interface SheetToWrite {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: Iterable<CellToWrite>;
  readonly merges: WriteSheet['merges'];
  readonly looks: SheetLooks | null;
}

export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  /** As people write it, without the leading `=`; null for none. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Nobody typed in it since it came. */
  readonly isAsCame: boolean;
}

/** What a sheet of a file looks like, and its formulas as the file stores them. */
export interface SheetLooks {
  readonly sheet: Sheet;
  readonly move: Move;
}

/** By the sheet's name in the file; empty where the file gives none. */
export async function looksIn(
  bytes: Uint8Array,
  nowCalled: Move['nowCalled'],
): Promise<ReadonlyMap<string, SheetLooks>> {
  const { sheets, namedRanges = [] } = await parseWorkbook(bytes);
  const move = { nowCalled, names: namedRanges.map(({ name }) => name) };
  return new Map(sheets.map((sheet) => [sheet.name, { sheet, move }]));
}

/** With `from1904`, for a workbook that counts its days from that year. */
export function writeSheets(sheets: readonly SheetToWrite[], from1904: boolean): Promise<Uint8Array> {
  const less = from1904 ? daysBetweenSystems : 0;
  return writeWorkbook({
    sheets: sheets.map((sheet) => asWritten(sheet, less)),
    properties: { creator: 'Open Book' },
  });
}

function asWritten({ name, visibility, cells, merges, looks }: SheetToWrite, less: number): WriteSheet {
  const written = new Map<string, Partial<Cell>>();
  // A blank cell may have a ground and a border of its own.
  for (const [key, { style }] of looks?.sheet.cells ?? [])
    if (style !== undefined) written.set(key, { value: null, style: withFont(style) });
  const stored = looks === null ? () => null : storedFormulas(looks);
  for (const cell of cells) {
    const key = `${cell.row},${cell.column}`;
    const formula = cell.isAsCame ? stored(key) : null;
    written.set(key, cellOf(cell, written.get(key)?.style, formula, less));
  }
  const { columns, rowDefs, freezePane, pageSetup, view } = looks?.sheet ?? {};
  return {
    name,
    cells: written,
    ...(columns === undefined ? {} : { columns }),
    ...(rowDefs === undefined ? {} : { rowDefs }),
    ...(merges === undefined ? {} : { merges }),
    ...(freezePane === undefined ? {} : { freezePane }),
    ...(pageSetup === undefined ? {} : { pageSetup }),
    ...(view?.showGridLines === undefined ? {} : { view: { showGridLines: view.showGridLines } }),
    ...(visibility === 'Hidden' ? { hidden: true } : {}),
    ...(visibility === 'VeryHidden' ? { veryHidden: true } : {}),
  };
}

function cellOf(
  { value, formula, numberFormat }: CellToWrite,
  style: CellStyle | undefined,
  stored: string | null,
  less: number,
): Partial<Cell> {
  const isDay = typeof value === 'number' && numberKind(numberFormat) === 'date';
  const held = typeof value === 'string' ? storedText(value) : isDay ? value - less : value;
  const inFile = stored ?? (formula === null ? null : formulaInFile(formula));
  const look = { ...style, ...(numberFormat === 'General' ? {} : { numFmt: numberFormat }) };
  return {
    ...(inFile === null ? { value: held } : { formula: inFile, formulaResult: held }),
    ...(Object.keys(look).length === 0 ? {} : { style: look }),
  };
}

/** By the cell's key: its formula as the file stores it, under the sheets' new names. */
function storedFormulas({ sheet, move }: SheetLooks): (key: string) => string | null {
  const formulaOf = storedFormulaReader(sheet);
  return (key) => {
    const cell = sheet.cells?.get(key);
    const [row = 0, column = 0] = key.split(',').map((part) => parseInt(part, 10));
    const formula = cell === undefined ? undefined : formulaOf(cell, row, column);
    return formula === undefined ? null : movedFormula(formula, move);
  };
}

/** A font of which the file says only that it is bold has the family and size that Excel begins with. */
const withFont = (style: CellStyle): CellStyle =>
  style.font === undefined ? style : { ...style, font: { name: 'Calibri', size: 11, ...style.font } };
