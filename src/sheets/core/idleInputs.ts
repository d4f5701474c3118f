/**
 * A figure that nothing in this workbook is worked out from is shown, and is no input: whoever typed into it would wait for
 * something to move. What only records (words, days, a status) stays to be typed.
 *
 * Worked example: a fee without posts shows the National Living Wage that was in force; nothing is paid by it, so it is locked.
 */
import type { DescribedCell, WorkbookDescription } from './description';
import type { CellId } from './expression';
import type { StyleName } from './styleNames';

/** How a figure looks that may be typed over, and how the same looks where it may not. */
const plainLooks: Readonly<Partial<Record<StyleName, StyleName>>> = {
  inputMoney: 'money',
  inputPercent: 'percent',
  inputChange: 'change',
  inputHours: 'hours',
  inputWte: 'wte',
  inputCount: 'count',
};

export function withoutIdleInputs(workbook: WorkbookDescription): WorkbookDescription {
  // A form that is filled in and read has no formulas: all of it moves what is made of it.
  if (workbook.toBeRead === true) return workbook;
  const idle = notTaken(figuresToType(workbook), workbook);
  if (idle.size === 0) return workbook;
  const shown = (cell: DescribedCell | null): DescribedCell | null =>
    cell?.id !== undefined && idle.has(cell.id) ? asShown(cell) : cell;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.cells.some((cell) => cell?.id !== undefined && idle.has(cell.id))
          ? { ...row, cells: row.cells.map(shown) }
          : row,
      ),
    })),
  };
}

function asShown({ input, ...cell }: DescribedCell): DescribedCell {
  return input === undefined ? cell : { ...cell, style: plainLooks[cell.style] ?? cell.style };
}

/** Those with names of their own: a figure of each line is one of a column, and some line takes it. */
function figuresToType({ sheets }: WorkbookDescription): ReadonlySet<CellId> {
  const figures = new Set<CellId>();
  for (const { rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells)
        if (cell?.input !== undefined && cell.id !== undefined && plainLooks[cell.style] !== undefined)
          figures.add(cell.id);
  return figures;
}

/**
 * Those of the cells that no formula and no chart takes: whatever stands in a list of an expression is the name of one. The
 * longest sheets are asked last, since they are seldom asked at all: what they would say is known by then.
 */
function notTaken(cells: ReadonlySet<CellId>, { sheets }: WorkbookDescription): ReadonlySet<CellId> {
  const left = new Set(cells);
  const seen = new Set<object>();
  const takeEach = (list: readonly unknown[]): void => {
    for (const each of list)
      if (typeof each === 'string') left.delete(each);
      else take(each);
  };
  const take = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const kind = 'kind' in part ? part.kind : null;
    // A figure and words name nothing; most of an expression is these.
    if (kind === 'number' || kind === 'text') return;
    if (kind === 'cell' && 'id' in part) {
      left.delete(String(part.id));
      return;
    }
    if (seen.has(part)) return;
    seen.add(part);
    if (Array.isArray(part)) takeEach(part);
    else for (const held of Object.values(part)) take(held);
  };
  for (const { rows, charts = [] } of sheets.toSorted((a, b) => a.rows.length - b.rows.length)) {
    for (const { labels, series } of charts) [labels, ...series.map((each) => each.cells)].forEach(take);
    for (const { cells: described } of rows) {
      if (left.size === 0) return left;
      for (const cell of described) if (cell?.content.kind === 'formula') take(cell.content.expression);
    }
  }
  return left;
}
