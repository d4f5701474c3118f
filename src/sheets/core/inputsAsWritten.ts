/**
 * What was written into each input of a workbook, and what a person typed since put into the inputs of the next one.
 *
 * Worked example: 4,629.68 typed on 9 May in the first round of one workbook stands in the first round of the next. A pay typed
 * over £14.20 does not stand where the new submission says £14.60: it is told instead. What was typed of a line goes with the line by
 * its words, wherever it stands now; a line that is gone is told.
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

/** By the words in so many of its first columns a row is known again. */
export const columnsOfNames = 8;

/** An input of an earlier workbook that no longer holds what was written into it. */
export interface TypedSince {
  readonly id: string;
  readonly sheet: string;
  /** Null where the earlier workbook does not say it. */
  readonly label: string | null;
  /** From 0, in the earlier workbook. */
  readonly column: number;
  /** What its row says there: the words that the row is known by among them. */
  readonly words: readonly string[];
  readonly written: string | number;
  readonly now: string | number;
}

export interface GoneOn {
  readonly description: WorkbookDescription;
  /** As it would be without what went on: what a workbook after this one holds its inputs against. */
  readonly asReviewed: WorkbookDescription;
  readonly kept: readonly TypedSince[];
  /** What has no like place here: no such row, something else written there, or no value that the cell takes. */
  readonly left: readonly TypedSince[];
}

/** `knownBy` says by which words a row of the new workbook is known, by its sheet and place; empty where nothing names it. */
export function withTypedSince(
  description: WorkbookDescription,
  typed: readonly TypedSince[],
  knownBy: (sheet: number, row: number) => string,
): GoneOn {
  const byId = new Map(typed.map((each) => [each.id, each]));
  const moved = movedRows(description, typed, knownBy);
  const kept = new Set<TypedSince>();
  const placed = (cell: DescribedCell, row: DescribedRow, at: CellAt): DescribedCell => {
    if (cell.input === undefined) return cell;
    const name = knownBy(at.sheet, at.row);
    const own = byId.get(idOf(cell, row.about) ?? '');
    const since = own !== undefined && isOfRow(own, name) ? own : moved.get(keyOf(at));
    if (since?.written !== writtenIn(cell.content)) return cell;
    const content = contentOf(since.now, cell);
    if (content === null) return cell;
    kept.add(since);
    return { ...cell, content };
  };
  const sheets = description.sheets.map((sheet, sheetIndex) => ({
    ...sheet,
    rows: sheet.rows.map((row, rowIndex) => {
      const cells = row.cells.map((cell, column) =>
        cell === null ? null : placed(cell, row, { sheet: sheetIndex, row: rowIndex, column }),
      );
      return cells.some((cell, column) => cell !== row.cells[column]) ? { ...row, cells } : row;
    }),
  }));
  return {
    description: { ...description, sheets },
    asReviewed: description,
    kept: typed.filter((each) => kept.has(each)),
    left: typed.filter((each) => !kept.has(each)),
  };
}

interface CellAt {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheet, row, column }: CellAt): string => `${String(sheet)}/${String(row)}/${String(column)}`;

/** What was decided of a row is still of it: the row of the earlier workbook says the words that this one is known by. */
const isOfRow = ({ words }: TypedSince, name: string): boolean => name === '' || words.includes(name);

/** By the cell where it belongs now: in the same column of the one row of its page that is known by words of the row it was typed in. */
function movedRows(
  { sheets }: WorkbookDescription,
  typed: readonly TypedSince[],
  knownBy: (sheet: number, row: number) => string,
): ReadonlyMap<string, TypedSince> {
  const found = new Map<string, TypedSince>();
  for (const [sheet, { name, rows }] of sheets.entries()) {
    const ofSheet = typed.filter((each) => each.sheet === name);
    if (ofSheet.length === 0) continue;
    const places = new Map<string, number[]>();
    for (const row of rows.keys()) {
      const known = knownBy(sheet, row);
      if (known !== '') places.set(known, [...(places.get(known) ?? []), row]);
    }
    for (const each of ofSheet) {
      const name = each.words.find((words) => places.has(words)) ?? '';
      const [row, ...others] = places.get(name) ?? [];
      if (row !== undefined && others.length === 0)
        found.set(keyOf({ sheet, row, column: each.column }), each);
    }
  }
  return found;
}

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
