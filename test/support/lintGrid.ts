/**
 * What would make a spreadsheet refuse or repair a finished workbook, in plain sentences: names it takes for cells or
 * functions, sheet names it does not allow, checks that overlap, references to cells that are not there, formulas
 * without their value. Tests run it over every workbook; a sentence here is a fault of a description.
 */
import type { CellGrid, GridCell, GridRange, WorkbookGrid } from '../../src/sheets/core/grid';
import { addressText, rangeText } from '../../src/sheets/core/sheetAddress';

/** Names of functions that a spreadsheet's name manager refuses or mistakes. */
const refusedNames = ['rate', 'price', 'type', 'days', 'yield', 'r', 'c', 'true', 'false'];
const longestFormula = 8192;
/** Between quotation marks. Source: Microsoft, Excel specifications and limits. */
const longestLiteral = 255;

export function lintGrid(grid: WorkbookGrid): readonly string[] {
  return [
    ...grid.sheets.flatMap((sheet) => sheetNameFaults(sheet.name)),
    ...repeated(grid.sheets.map((sheet) => sheet.name)).map((name) => `Two sheets are called ${name}`),
    ...nameFaults(grid),
    ...grid.sheets.flatMap(overlaps),
    ...grid.sheets.flatMap((sheet) => cellFaults(sheet, grid)),
  ];
}

function sheetNameFaults(name: string): readonly string[] {
  const faults: string[] = [];
  if (name.length === 0 || name.length > 31)
    faults.push(`The sheet name "${name}" is not 1 to 31 characters`);
  if (/[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    faults.push(`The sheet name "${name}" holds a character that is not allowed`);
  }
  return name.toLowerCase() === 'history' ? [...faults, 'A sheet cannot be called History'] : faults;
}

function nameFaults(grid: WorkbookGrid): readonly string[] {
  const names = [
    ...grid.names.map(({ name }) => name),
    ...grid.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
  ];
  return [
    ...repeated(names).map((name) => `The name ${name} is used twice`),
    ...names.filter((name) => !isGoodName(name)).map((name) => `The name ${name} is not allowed`),
    ...grid.names
      .filter(({ sheet, at }) => cellAt(grid, sheet, at.row, at.column) === null)
      .map(({ name }) => `The name ${name} points at no cell`),
  ];
}

/** A letter first, no spaces, and nothing that reads as a cell such as Fee1 or R1C1. */
function isGoodName(name: string): boolean {
  const shaped = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && name.length <= 255;
  const cellLike = /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name);
  return shaped && !cellLike && !refusedNames.includes(name.toLowerCase());
}

function overlaps(sheet: CellGrid): readonly string[] {
  const ranges = sheet.validations.map(({ range }) => range);
  return ranges.flatMap((first, index) =>
    ranges
      .slice(index + 1)
      .filter((second) => meet(first, second))
      .map((second) => `${sheet.name}: the checks on ${rangeText(first)} and ${rangeText(second)} overlap`),
  );
}

function meet(first: GridRange, second: GridRange): boolean {
  return (
    first.from.row <= second.to.row &&
    second.from.row <= first.to.row &&
    first.from.column <= second.to.column &&
    second.from.column <= first.to.column
  );
}

function cellFaults(sheet: CellGrid, grid: WorkbookGrid): readonly string[] {
  return sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.formula === undefined
        ? []
        : formulaFaults(cell, cell.formula, sheet.name, grid).map(
            (fault) => `${sheet.name}!${addressText({ row, column })}: ${fault}`,
          ),
    ),
  );
}

function formulaFaults(
  cell: GridCell,
  formula: string,
  sheet: string,
  grid: WorkbookGrid,
): readonly string[] {
  const faults: string[] = [];
  if (cell.value === null || cell.value === '') faults.push('a formula without its value');
  if (typeof cell.value === 'number' && cell.exact === undefined)
    faults.push('a figure without its exact value');
  if (formula.startsWith('=')) faults.push('the formula begins with an equals sign');
  if (formula.length > longestFormula) faults.push('the formula is too long');
  if ([...formula.matchAll(/"((?:[^"]|"")*)"/g)].some(([, words = '']) => words.length > longestLiteral))
    faults.push('words in the formula are too long for Excel');
  if (/\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|INFO|CELL)\(/.test(formula))
    faults.push('it is volatile');
  const missing = referredCells(formula, sheet).filter(
    (reference) => cellAt(grid, reference.sheet, reference.row, reference.column) === null,
  );
  return [...faults, ...missing.map(({ words }) => `it refers to ${words}, where there is no cell`)];
}

/** Every cell that a formula names, ends of ranges among them; words in quotation marks are no references. */
function referredCells(
  formula: string,
  ownSheet: string,
): readonly { sheet: string; row: number; column: number; words: string }[] {
  const withoutTexts = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  const pattern =
    /(?:(?:'((?:[^']|'')+)'|([A-Za-z_]+))!)?([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?(?![\d(A-Za-z])/g;
  return [...withoutTexts.matchAll(pattern)].flatMap((match) => {
    const [words, quoted, plain, ...ends] = match;
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? ownSheet;
    return [ends.slice(0, 2), ends.slice(2, 4)].flatMap(([letters, digits]) =>
      letters === undefined || digits === undefined
        ? []
        : [{ sheet, row: parseInt(digits, 10) - 1, column: columnNumber(letters), words }],
    );
  });
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellAt(grid: WorkbookGrid, sheet: string, row: number, column: number): GridCell | null {
  const found = grid.sheets.find(({ name }) => name === sheet);
  return found?.rows[row]?.cells[column] ?? null;
}

function repeated(words: readonly string[]): readonly string[] {
  const lower = words.map((word) => word.toLowerCase());
  return words.filter((_, index) => lower.indexOf(lower[index] ?? '') < index);
}
