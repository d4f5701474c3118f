/**
 * A workbook that was worked out beside figures nobody has published says so at the head of every sheet, at the foot of every
 * page and in its own title, so that no sheet of it is taken for one of published figures. Its last sheet, About, names them.
 *
 * Worked example: "Who pays: P-1042" becomes "Who pays: P-1042 · scenario".
 */
import type { CellGrid, GridRow, WorkbookGrid } from './grid';
import { rowHeight } from './rowHeight';

const mark = ' · scenario';
const below = ' Beside scenario figures, which nobody has published.';

export function markedAsScenario(workbook: WorkbookGrid, sentence: string): WorkbookGrid {
  const { title } = workbook.properties;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) =>
      index + 1 < workbook.sheets.length ? markedSheet(sheet) : withSentence(markedSheet(sheet), sentence),
    ),
    properties: { ...workbook.properties, title: `${title}${mark}` },
  };
}

function markedSheet(sheet: CellGrid): CellGrid {
  const [title, purpose, ...rest] = sheet.rows;
  if (title === undefined || purpose === undefined) return sheet;
  return {
    ...sheet,
    rows: [withWords(title, mark), withWords(purpose, below), ...rest],
    print: { ...sheet.print, footerLeft: `${sheet.print.footerLeft}${mark}` },
  };
}

function withSentence(sheet: CellGrid, sentence: string): CellGrid {
  const cells = [
    { value: 'Scenario', style: 'labelStrong' },
    { value: sentence, style: 'text' },
  ] as const;
  const described = cells.map(
    ({ value, style }) => ({ content: { kind: 'text', text: value }, style }) as const,
  );
  const height = rowHeight(described, sheet.columnWidths);
  return { ...sheet, rows: [...sheet.rows, { cells, height }] };
}

function withWords(row: GridRow, more: string): GridRow {
  const [first, ...rest] = row.cells;
  return typeof first?.value === 'string'
    ? { ...row, cells: [{ ...first, value: `${first.value}${more}` }, ...rest] }
    : row;
}
