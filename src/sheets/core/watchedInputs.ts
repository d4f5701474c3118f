/**
 * Every input of a workbook against what was written into it, page by page on Checks: a figure that is typed over and moves no
 * headline is as much a change as one that does, and words in place of a figure are said to be words. What only records (free
 * words, a name, a note) is none of them.
 *
 * Worked example: 4.5 stood in D15 of Staffing and "n/a" was pasted over it: Checks says "• 1 of 214 changed", and of that page
 * "On Staffing: · words in D15"; while all are as they were it says "as written".
 */
import { columnLetters } from '../../domain/evidence/columnLetters';
import { spreadsheetSerial } from '../../domain/calendar/isoDate';
import { withSignificantDigits, type Exact } from '../../domain/money/exact';
import { blank, computed, figure, gap, headingRow, row, words } from './cells';
import { asMade, hasChanged, inputsVerdict, typedOver, verdictRules } from './checksSheet';
import type {
  CellContent,
  DescribedCell,
  DescribedRow,
  SheetDescription,
  WorkbookDescription,
} from './description';
import {
  absolute,
  cell,
  difference,
  equals,
  holdsText,
  joined,
  lessThan,
  lookup,
  number,
  replacedIn,
  rowOf,
  sumOfCells,
  text,
  timesIn,
  together,
  when,
  type CellId,
  type Expression,
} from './expression';
import { idOf } from './grid';
import { rowHeights } from './rowHeight';
import { longTables, watchedColumns, whereColumnChanged } from './watchedColumns';

/** Of one page whose list no formula is too long for: an input takes some 130 characters of at most 8,192. */
interface WatchedPart {
  readonly page: string;
  /** Of each input nothing, or where it is once it is another. */
  readonly inputs: readonly Expression[];
}

const mostInAFormula = 50;
const mark = '·';

export function withInputsWatched(workbook: WorkbookDescription): WorkbookDescription {
  const checks = workbook.sheets.find(({ isChecks }) => isChecks === true);
  if (checks === undefined || workbook.toBeRead === true) return workbook;
  const parts = workbook.sheets.flatMap(partsOf);
  if (parts.length === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet === checks ? withParts(sheet, parts) : sheet)),
  };
}

function partsOf(sheet: SheetDescription): readonly WatchedPart[] {
  const { name, rows } = sheet;
  const long = longTables(sheet);
  const inputs = [
    ...rows
      .filter(({ about }) => about === undefined || !long.has(about.table))
      .flatMap((described) => described.cells.flatMap((each, column) => watched(each, column, described))),
    ...[...long].flatMap((table) =>
      watchedColumns(rows, table).map((column) => whereColumnChanged(column, mark)),
    ),
  ];
  return Array.from({ length: Math.ceil(inputs.length / mostInAFormula) }, (_, part) => ({
    page: name,
    inputs: inputs.slice(part * mostInAFormula, (part + 1) * mostInAFormula),
  }));
}

function watched(
  described: DescribedCell | null,
  column: number,
  { about }: DescribedRow,
): readonly Expression[] {
  if (described?.input === undefined || described.input.kind === 'free') return [];
  const id = idOf(described, about);
  const asWritten = id === undefined ? null : isAsWritten(id, described.content);
  if (id === undefined || asWritten === null) return [];
  const letters = columnLetters(column);
  const inWords = when(holdsText(id), text(` ${mark} words in ${letters}`), text(` ${mark} ${letters}`));
  return [when(asWritten, text(''), joined(inWords, rowOf(id)))];
}

/** Null for what is worked out until somebody types over it. */
function isAsWritten(id: CellId, content: CellContent): Expression | null {
  switch (content.kind) {
    case 'blank':
      return equals(cell(id), text(''));
    case 'text':
      return equals(cell(id), text(content.text));
    case 'number':
      return isStillNumber(id, content.value);
    case 'day':
      return equals(cell(id), number(spreadsheetSerial(content.day)));
    case 'formula':
      return null;
  }
}

const digitsOfASpreadsheet = 15;
const nearly = '0.000000001';

/** An emptied cell equals nought, and a spreadsheet holds fifteen digits. */
function isStillNumber(id: CellId, value: Exact): Expression {
  if (value.isZero()) return equals(joined(cell(id), text('')), text('0'));
  return withSignificantDigits(value, digitsOfASpreadsheet).equals(value)
    ? equals(cell(id), number(value))
    : lessThan(absolute(difference(cell(id), number(value))), number(nearly));
}

const partCell = (part: number, what: 'all' | 'as' | 'changed' | 'result' | 'list'): CellId =>
  `watched.${String(part + 1)}.${what}`;

function withParts(sheet: SheetDescription, parts: readonly WatchedPart[]): SheetDescription {
  const heightOf = rowHeights(sheet.columnWidths);
  const all = parts.reduce((count, { inputs }) => count + inputs.length, 0);
  const verdict = verdictRow(parts, all);
  const rows = sheet.rows.map((each) =>
    each.cells.some((described) => described?.id === inputsVerdict)
      ? { ...each, cells: each.cells.map((described, column) => verdict.cells[column] ?? described) }
      : each,
  );
  const hasVerdict = rows.some((each, index) => each !== sheet.rows[index]);
  const results = parts.map((_, part) => partCell(part, 'result'));
  const added = [
    ...(hasVerdict ? [] : [verdict]),
    gap,
    headingRow('Every input against what was written into it', sheet.columnWidths.length),
    ...parts.map(partRow),
  ];
  return {
    ...sheet,
    rows: [...rows, ...added.map((each) => ({ ...each, height: each.height ?? heightOf(each.cells) }))],
    rules: [...(sheet.rules ?? []), ...verdictRules(hasVerdict ? results : [inputsVerdict, ...results])],
  };
}

function verdictRow(parts: readonly WatchedPart[], all: number): DescribedRow {
  const each = (what: 'changed' | 'result' | 'list') => parts.map((_, part) => partCell(part, what));
  const changed = sumOfCells(each('changed'));
  const isNone = equals(changed, number(0));
  const listed = lookup(text(hasChanged), each('result'), each('list'));
  const first = when(isNone, text(typedOver), together(listed, `. ${typedOver}`));
  const between = blank('labelTotal');
  return row(
    between,
    words('Inputs', 'labelTotal'),
    between,
    between,
    between,
    computed(
      inputsVerdict,
      when(
        isNone,
        text(`✓ all ${String(all)} as they were`),
        together('• ', changed, ` of ${String(all)} changed`),
      ),
      'labelTotal',
    ),
    computed('watched.first', first, 'note', { measuredAs: typedOver }),
  );
}

const untouched = 'as written';

/** Where each stands that is another now, after the name of their page; or that none is. The pieces are too long to stand twice. */
const saidOf = (page: string, inputs: readonly Expression[]): Expression =>
  replacedIn(together(untouched, ...inputs), `${untouched} ${mark}`, `On ${page}: ${mark}`);

function partRow({ page, inputs }: WatchedPart, part: number): DescribedRow {
  const [all, changed, list] = [partCell(part, 'all'), partCell(part, 'changed'), partCell(part, 'list')];
  return row(
    words(`I${String(part + 1).padStart(2, '0')}`, 'note'),
    words(`Inputs of ${page}`, 'label'),
    figure(inputs.length, 'count', { id: all }),
    computed(partCell(part, 'as'), difference(cell(all), cell(changed)), 'count'),
    computed(changed, timesIn(cell(list), mark), 'count'),
    computed(
      partCell(part, 'result'),
      when(equals(cell(changed), number(0)), text(asMade), text(hasChanged)),
      'check',
    ),
    computed(list, saidOf(page, inputs), 'note', { measuredAs: untouched }),
  );
}
