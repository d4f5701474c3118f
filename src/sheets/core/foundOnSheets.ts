/**
 * What was found of a list while it was read (rows that were left out, and what to look at) stands at the foot of the first
 * page of the workbook as well, and the head of that page says so: a screen is closed, a workbook is passed on.
 *
 * Worked example: of nine invoices three are left out: "A list of invoices was found: 9 rows of march.csv, 3 of them left
 * out." and a line for each of the three.
 */
import type { CellGrid, GridRow, WorkbookGrid } from './grid';

export interface FoundOfList {
  /** What was found where. */
  readonly sentences: readonly string[];
  /** Each finding in words. */
  readonly findings: readonly string[];
}

const below = ' What was found of the list stands at the foot.';

export function withFoundOfList(workbook: WorkbookGrid, { sentences, findings }: FoundOfList): WorkbookGrid {
  const [first, ...others] = workbook.sheets;
  if (first === undefined || findings.length === 0) return workbook;
  const across = first.columnWidths.reduce((sum, width) => sum + width, 0);
  const lines = [...sentences, ...findings].flatMap((words) => brokenAt(Math.max(60, across), words));
  return {
    ...workbook,
    sheets: [
      {
        ...first,
        rows: [
          ...headed(first),
          { cells: [] },
          { cells: [{ value: 'Found of the list', style: 'labelStrong' }] },
          ...lines.map((value): GridRow => ({ cells: [{ value, style: 'line' }] })),
        ],
      },
      ...others,
    ],
  };
}

function headed({ rows }: CellGrid): readonly GridRow[] {
  const [title, purpose, ...rest] = rows;
  const words = purpose?.cells[0];
  return title === undefined || purpose === undefined || typeof words?.value !== 'string'
    ? rows
    : [
        title,
        { ...purpose, cells: [{ ...words, value: `${words.value}${below}` }, ...purpose.cells.slice(1)] },
        ...rest,
      ];
}

/** Lines of at most so many letters, broken between words: a line runs on over empty cells and is not wrapped. */
function brokenAt(letters: number, words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
