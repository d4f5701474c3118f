/** The embedded workbook as the workbench shows it. Nothing is decided here but what the cells themselves say. */
import type { Area } from '../embeddedExcel/model/area';
import type { EmbeddedCell, EmbeddedSheet, EmbeddedWorkbook } from '../embeddedExcel/model/embeddedWorkbook';
import { shownText } from '../embeddedExcel/model/shownText';
import type { ShownCell, ShownSheet, ShownWorkbook } from '../workbenchView/shownWorkbook';
import { readableWidths } from './columnWidths';
import { cellsAt } from './cellsAt';
import { shownChart } from './shownChart';
import { shownLook } from './shownLook';
import { lookByRules } from './lookByRules';

/** Office.js counts in points of 1/72 inch, a page in pixels of 1/96 inch. */
const pixels = (points: number): number => Math.round((points * 96) / 72);

export function shownFrom(workbook: EmbeddedWorkbook): ShownWorkbook {
  return {
    sheets: workbook.sheets.map((sheet) => shownSheet(workbook, sheet)),
    names: workbook.names.map(({ name, formula }) => ({ name, formula })),
    activeSheet: workbook.activeSheetId,
    selection: workbook.selection,
  };
}

function shownSheet(workbook: EmbeddedWorkbook, sheet: EmbeddedSheet): ShownSheet {
  const cells = [...sheet.rows].flatMap(([row, held]) =>
    [...held].map(([column, cell]) => shownCell(sheet, cell, row, column)),
  );
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    colour: tabColour(sheet),
    gridlines: sheet.settings.get('showGridlines') !== false,
    isProtected: sheet.protection !== null,
    frozen: sheet.frozen,
    columnWidths: sheet.columnWidths.size === 0 ? readableWidths(cells) : inPixels(sheet.columnWidths),
    rowHeights: inPixels(sheet.rowHeights),
    merges: sheet.merges,
    cells,
    charts: sheet.charts.map((chart) => shownChart(workbook, chart)),
    choices: choicesOf(workbook, sheet),
  };
}

const inPixels = (sizes: ReadonlyMap<number, number>): ReadonlyMap<number, number> =>
  new Map([...sizes].map(([index, points]) => [index, pixels(points)]));

function tabColour({ settings }: EmbeddedSheet): string | null {
  const colour = settings.get('tabColor');
  return typeof colour === 'string' && colour !== '' ? colour : null;
}

function shownCell(sheet: EmbeddedSheet, cell: EmbeddedCell, row: number, column: number): ShownCell {
  return {
    row,
    column,
    value: cell.value,
    text: shownText(cell),
    formula: cell.formula,
    calculated: cell.calculated,
    numberFormat: cell.numberFormat,
    look: lookByRules(shownLook(cell), sheet, cell, row, column),
    locked: sheet.protection !== null && cell.look.get('protection.locked') !== false,
  };
}

function choicesOf(workbook: EmbeddedWorkbook, sheet: EmbeddedSheet): ReadonlyMap<string, readonly string[]> {
  const choices = new Map<string, readonly string[]>();
  for (const { areas, settings } of sheet.validations) {
    const rule = settings.get('rule') as { list?: { source?: unknown } } | undefined;
    const source = rule?.list?.source;
    if (typeof source !== 'string') continue;
    const listed = source.startsWith('=') ? listedIn(workbook, source) : source.split(',');
    for (const area of areas) eachCell(area, (key) => choices.set(key, listed));
  }
  return choices;
}

function listedIn(workbook: EmbeddedWorkbook, reference: string): readonly string[] {
  return cellsAt(workbook, reference).flatMap((cell) =>
    cell === null || cell.value === '' ? [] : [String(cell.value)],
  );
}

function eachCell(area: Area, visit: (key: string) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(`${row},${column}`);
  }
}
