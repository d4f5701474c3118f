/** The hosts that keep the contract: the .xlsx file, and Excel through Office.js at both requirement levels. */
import { openHeadlessUniver } from '../../src/embeddedExcel/calculator/headlessUniver';
import { readXlsx } from 'hucre/xlsx';
import { officeWorkbook } from '../../src/adapters/office/officeWorkbook';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { Calculator } from '../../src/embeddedExcel/calculator/calculator';
import { areaAddress } from '../../src/embeddedExcel/model/area';
import type { EmbeddedSheet, EmbeddedValidation } from '../../src/embeddedExcel/model/embeddedWorkbook';
import type { RequirementLevel } from '../../src/embeddedExcel/request/hostState';
import { spreadsheetSerial, knownDay } from '../../src/domain/calendar/isoDate';
import { addressText, rangeText } from '../../src/sheets/core/sheetAddress';
import { openHost } from '../support/officeHost/openHost';
import { providerWorkbook } from '../support/officeHost/providerWorkbook';
import type { ContractHost, ToldCell, ToldSheet, ToldWorkbook } from './workbookContract';

export const xlsxHost: ContractHost = {
  name: 'the .xlsx file',
  writeAndTell: async (grid) => {
    const workbook = await readXlsx(await writeXlsx(grid), { readStyles: true });
    const wanted = new Set(grid.sheets.map(({ name }) => name));
    // Marks of our own sheets are kept by each host in its own way.
    const names = (workbook.namedRanges ?? []).filter(({ name }) => !/^(_xlnm|OpenBook_)/.test(name));
    return {
      sheets: workbook.sheets.filter(({ name }) => wanted.has(name)).map(toldOfFile),
      names: Object.fromEntries(names.map(({ name, range }) => [name, plainReference(range)])),
    };
  },
};

type FileSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

function toldOfFile(sheet: FileSheet): ToldSheet {
  const cells: Record<string, ToldCell> = {};
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const value = cell.formulaResult ?? cell.value;
    const words = cell.richText?.map(({ text }) => text).join('');
    const plain = value instanceof Date ? serial(value) : (value ?? words ?? '');
    if (plain === '' && cell.formula === undefined) continue;
    cells[addressText({ row, column })] = {
      value: plain,
      formula: cell.formula?.replace(/_xlfn\./g, '') ?? null,
      numberFormat: cell.style?.numFmt ?? 'General',
      locked: cell.style?.protection?.locked ?? true,
    };
  }
  return {
    name: sheet.name,
    cells,
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    isProtected: sheet.protection?.sheet ?? false,
    tables: (sheet.tables ?? []).map(({ name, range }) => `${name} ${range ?? ''}`),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      rangeText({ from: { row: startRow, column: startCol }, to: { row: endRow, column: endCol } }),
    ),
    // A file keeps the last row of each page.
    pageBreaks: (sheet.rowBreaks ?? []).map((row) => row + 1),
    columnPageBreaks: (sheet.colBreaks ?? []).map((column) => column + 1),
    validations: (sheet.dataValidations ?? [])
      .map(({ type, range, formula1, formula2, values }) =>
        type === 'list'
          ? `list ${range} ${values?.join(',') ?? 'of a range'}`
          : `${type === 'whole' ? 'wholeNumber' : type} ${range} ${formula1 ?? ''}..${formula2 ?? ''}`,
      )
      .sort(),
    charts: (sheet.charts ?? []).map(({ title }) => (typeof title === 'string' ? title : '')),
    rules: (sheet.conditionalRules ?? []).length,
  };
}

const serial = (instant: Date): number => spreadsheetSerial(knownDay(instant.toISOString().slice(0, 10)));

const plainReference = (reference: string): string =>
  reference.replace(/^=/, '').replace(/^'([A-Za-z]+)'!/, '$1!');

export const officeHost = (level: RequirementLevel, calculator?: Calculator): ContractHost => ({
  name: `Excel through Office.js at ExcelApi ${level}`,
  writeAndTell: async (grid) => {
    const host = openHost(level, providerWorkbook(), calculator);
    const answer = await officeWorkbook().write(grid, 'ask');
    if (answer.kind === 'problem') throw new Error(answer.problem.sentence);
    const wanted = grid.sheets.map(({ name }) => name);
    const told: ToldWorkbook = {
      sheets: host.workbook.sheets.filter(({ name }) => wanted.includes(name)).map(toldOfExcel),
      names: Object.fromEntries(
        host.workbook.names
          .filter(({ visible }) => visible)
          .map(({ name, formula }) => [name, plainReference(formula)]),
      ),
    };
    return told;
  },
});

function toldOfExcel(sheet: EmbeddedSheet): ToldSheet {
  const cells: Record<string, ToldCell> = {};
  for (const [row, line] of sheet.rows) {
    for (const [column, cell] of line) {
      if (cell.value === '' && cell.formula === null) continue;
      cells[addressText({ row, column })] = {
        value: cell.value,
        formula: cell.formula?.slice(1) ?? null,
        numberFormat: cell.numberFormat,
        locked: cell.look.get('protection.locked') !== false,
      };
    }
  }
  return {
    name: sheet.name,
    cells,
    frozen: sheet.frozen,
    isProtected: sheet.protection !== null,
    tables: sheet.tables.map(({ name, area }) => `${name} ${areaAddress(area)}`),
    merges: sheet.merges.map(areaAddress),
    pageBreaks: sheet.pageBreaks,
    columnPageBreaks: sheet.columnPageBreaks,
    validations: sheet.validations.map(validationText).sort(),
    charts: sheet.charts.map(({ settings }) => String(settings.get('title.text'))),
    rules: sheet.rules.length,
  };
}

interface Rule {
  readonly list?: { readonly source: string };
  readonly decimal?: { readonly formula1: string; readonly formula2: string };
  readonly wholeNumber?: { readonly formula1: string; readonly formula2: string };
  readonly date?: { readonly formula1: string; readonly formula2: string };
}

function validationText({ areas, settings }: EmbeddedValidation): string {
  const range = areas.map(areaAddress).join(',');
  const { list, decimal, wholeNumber, date } = settings.get('rule') as Rule;
  if (list !== undefined) return `list ${range} ${list.source.startsWith('=') ? 'of a range' : list.source}`;
  if (date !== undefined) {
    const [from, to] = [date.formula1, date.formula2].map((day) => spreadsheetSerial(knownDay(day)));
    return `date ${range} ${from ?? ''}..${to ?? ''}`;
  }
  const limits = decimal ?? wholeNumber;
  const kind = decimal === undefined ? 'wholeNumber' : 'decimal';
  return `${kind} ${range} ${limits?.formula1 ?? ''}..${limits?.formula2 ?? ''}`;
}

/** With Univer working the formulas out, so that values are compared and not only what was sent. */
export const calculated = (level: RequirementLevel): ContractHost => ({
  ...officeHost(level),
  writeAndTell: async (grid) => {
    const univer = openHeadlessUniver();
    const told = await officeHost(level, univer.calculator).writeAndTell(grid);
    univer.close();
    return told;
  },
});
