/**
 * A workbook that rests on a figure nobody has published says "scenario" at the head of every sheet, at the foot of every page,
 * and in its own title, so that no sheet of it is taken for one of published figures.
 */
import type { DescribedRow, SheetDescription, WorkbookDescription } from './description';

const mark = 'scenario';

/** The same where `isScenario` is false. */
export function markedScenario(workbook: WorkbookDescription, isScenario: boolean): WorkbookDescription {
  if (!isScenario) return workbook;
  return {
    ...workbook,
    title: `${workbook.title} · ${mark}`,
    sheets: workbook.sheets.map(markedSheet),
  };
}

function markedSheet(sheet: SheetDescription): SheetDescription {
  const [first, ...below] = sheet.rows;
  return first === undefined ? sheet : { ...sheet, rows: [markedTitle(first), ...below] };
}

function markedTitle(row: DescribedRow): DescribedRow {
  const [title, ...rest] = row.cells;
  if (title?.content.kind !== 'text') return row;
  const text = `${title.content.text} · ${mark}`;
  return { ...row, cells: [{ ...title, content: { kind: 'text', text } }, ...rest] };
}
