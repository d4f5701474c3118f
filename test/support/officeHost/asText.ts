/** Everything an embedded workbook holds, as plain data, to tell two states of it apart. Running numbers are left out. */
import type { EmbeddedSheet, EmbeddedWorkbook } from '../../../src/embeddedExcel/model/embeddedWorkbook';

const plain = (settings: ReadonlyMap<string, unknown>): unknown =>
  Object.fromEntries([...settings].sort(([one], [other]) => (one < other ? -1 : 1)));

const cellsOf = (sheet: EmbeddedSheet): unknown =>
  Object.fromEntries(
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].map(([column, { look, ...cell }]) => [`${row},${column}`, { ...cell, look: plain(look) }]),
    ),
  );

export function sheetAsData(sheet: EmbeddedSheet): unknown {
  return {
    ...sheet,
    id: '',
    rows: {},
    cells: cellsOf(sheet),
    notes: Object.fromEntries(sheet.notes),
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    pageLayout: plain(sheet.pageLayout),
    settings: plain(sheet.settings),
    tables: sheet.tables.map(({ name, area, settings }) => ({ name, area, settings: plain(settings) })),
    charts: sheet.charts.map(({ settings, series, ...chart }) => ({
      ...chart,
      id: '',
      settings: plain(settings),
      series: series.map((one) => ({ ...one, settings: plain(one.settings) })),
    })),
    rules: sheet.rules.map(({ settings, ...rule }) => ({ ...rule, id: '', settings: plain(settings) })),
    validations: sheet.validations.map(({ areas, settings }) => ({ areas, settings: plain(settings) })),
  };
}

export function workbookAsData(workbook: EmbeddedWorkbook): unknown {
  return JSON.parse(
    JSON.stringify({
      sheets: workbook.sheets.map(sheetAsData),
      names: [...workbook.names].sort((one, other) => (one.name < other.name ? -1 : 1)),
      settings: plain(workbook.storedSettings),
      active: workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name,
    }),
  ) as unknown;
}
