/**
 * A grid under other sheet names, for a workbook in which the names are taken: every formula, link, chart and name
 * that points to a renamed sheet follows. `Summary` renamed to `Summary (Open Book)` turns `Summary!C5` into
 * `'Summary (Open Book)'!C5`; words within quotation marks stay as they are.
 */
import type { CellGrid, GridCell, GridChart, WorkbookGrid } from './grid';
import { sheetNameInFormula } from './sheetAddress';

export type NewNames = ReadonlyMap<string, string>;

export function renameSheets(grid: WorkbookGrid, names: NewNames): WorkbookGrid {
  if (names.size === 0) return grid;
  const named = (sheet: string): string => names.get(sheet) ?? sheet;
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => renamedSheet(sheet, names, named)),
    names: grid.names.map((name) => ({ ...name, sheet: named(name.sheet) })),
  };
}

const reference = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

export function formulaWithSheets(formula: string, names: NewNames): string {
  return formula.replace(reference, (whole, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const renamed = name === undefined ? undefined : names.get(name);
    return renamed === undefined ? whole : `${sheetNameInFormula(renamed)}!`;
  });
}

/** A name of at most 31 characters that is not taken: `Summary (Open Book)`, then `Summary (Open Book 2)`. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let attempt = 1; ; attempt += 1) {
    const ending = attempt === 1 ? ' (Open Book)' : ` (Open Book ${attempt})`;
    const candidate = name.slice(0, 31 - ending.length) + ending;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

type Named = (sheet: string) => string;

function renamedSheet(sheet: CellGrid, names: NewNames, named: Named): CellGrid {
  return {
    ...sheet,
    name: named(sheet.name),
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell === null ? null : renamedCell(cell, names, named))),
    })),
    charts: sheet.charts.map((chart) => renamedChart(chart, named)),
  };
}

function renamedCell(cell: GridCell, names: NewNames, named: Named): GridCell {
  return {
    ...cell,
    ...(cell.formula === undefined ? {} : { formula: formulaWithSheets(cell.formula, names) }),
    ...(cell.link !== undefined && 'sheet' in cell.link
      ? { link: { ...cell.link, sheet: named(cell.link.sheet) } }
      : {}),
  };
}

const renamedChart = (chart: GridChart, named: Named): GridChart => ({
  ...chart,
  labels: { ...chart.labels, sheet: named(chart.labels.sheet) },
  series: chart.series.map((series) => ({ ...series, sheet: named(series.sheet) })),
});
