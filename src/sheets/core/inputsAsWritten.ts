/**
 * What was written into each input of a workbook, and what a person typed since put into the inputs of the next one.
 *
 * Worked example: 4,629.68 typed on 9 May in the first round of one workbook stands in the first round of the next. A pay typed
 * over £14.20 does not stand where the new submission says £14.60: it is told instead.
 */
import { dayFromSpreadsheetSerial, spreadsheetSerial } from '../../domain/calendar/isoDate';
import { exact, exactText, unsafeNumberOfText } from '../../domain/money/exact';
import type { CellContent, DescribedCell, DescribedRow, WorkbookDescription } from './description';
import { idOf, type InputAsWritten } from './grid';

/** More are no negotiation's: their list would take as much room as their pages. */
const mostInputs = 5000;

export function inputsAsWritten({ sheets }: WorkbookDescription): readonly InputAsWritten[] {
  const found: InputAsWritten[] = [];
  for (const { name: sheet, rows } of sheets)
    for (const [row, described] of rows.entries()) {
      for (const [column, each] of described.cells.entries()) {
        const id = each?.input === undefined ? undefined : idOf(each, described.about);
        const written = each === null || id === undefined ? null : writtenIn(each.content);
        if (id === undefined || written === null) continue;
        found.push({ id, label: labelOf(described), sheet, row, column, written });
        if (found.length > mostInputs) return [];
      }
    }
  return found;
}

/** Null for what is worked out until somebody types over it. */
function writtenIn(content: CellContent): string | number | null {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return unsafeNumberOfText(exactText(content.value));
    case 'day':
      return spreadsheetSerial(content.day);
    case 'formula':
      return null;
  }
}

/** The first words of the row that nobody types. */
function labelOf({ cells }: DescribedRow): string {
  const [label] = cells.flatMap((each) =>
    each?.content.kind === 'text' && each.input === undefined ? [each.content.text] : [],
  );
  return label ?? '';
}

/** An input of an earlier workbook that no longer holds what was written into it. */
export interface TypedSince {
  readonly id: string;
  readonly sheet: string;
  /** Null where the earlier workbook does not say it. */
  readonly label: string | null;
  readonly written: string | number;
  readonly now: string | number;
}

export interface GoneOn {
  readonly description: WorkbookDescription;
  readonly kept: readonly TypedSince[];
  /** What has no like place here: no such row, something else written there, or no value that the cell takes. */
  readonly left: readonly TypedSince[];
}

export function withTypedSince(description: WorkbookDescription, typed: readonly TypedSince[]): GoneOn {
  const byId = new Map(typed.map((each) => [each.id, each]));
  const kept = new Set<TypedSince>();
  const placed = (cell: DescribedCell, row: DescribedRow): DescribedCell => {
    const since = cell.input === undefined ? undefined : byId.get(idOf(cell, row.about) ?? '');
    if (since === undefined || !isAlike(since, cell, row)) return cell;
    const content = contentOf(since.now, cell);
    if (content === null) return cell;
    kept.add(since);
    return { ...cell, content };
  };
  const sheets = description.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const cells = row.cells.map((cell) => (cell === null ? null : placed(cell, row)));
      return cells.some((cell, column) => cell !== row.cells[column]) ? { ...row, cells } : row;
    }),
  }));
  return {
    description: { ...description, sheets },
    kept: typed.filter((each) => kept.has(each)),
    left: typed.filter((each) => !kept.has(each)),
  };
}

/** The same was written there: what was decided of it still is of it. */
const isAlike = ({ label, written }: TypedSince, { content }: DescribedCell, row: DescribedRow): boolean =>
  (label === null || label === labelOf(row)) && writtenIn(content) === written;

/** Null where the cell does not take it: words in place of a figure, a choice that is none. */
function contentOf(now: string | number, { input }: DescribedCell): CellContent | null {
  if (now === '') return { kind: 'blank' };
  switch (input?.kind) {
    case 'decimal':
    case 'wholeNumber':
      return typeof now === 'number' ? { kind: 'number', value: exact(String(now)) } : null;
    case 'date':
      return typeof now === 'number' ? { kind: 'day', day: dayFromSpreadsheetSerial(now) } : null;
    case 'list':
      return input.choices.includes(String(now)) ? { kind: 'text', text: String(now) } : null;
    case 'free':
      return { kind: 'text', text: String(now) };
    case undefined:
      return null;
  }
}
