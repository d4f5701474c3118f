/** A table of the template: the heading row is the one that most headings are found in; each filled row below is a row. */
import { fieldHeading, rowNumberHeading } from '../../domain/submission/templateForm';
import { sectionFields, type SectionName } from '../../domain/submission/fields';
import type { NotUnderstood, ReceivedRow } from '../../domain/submission/feeSubmission';
import type { Received, ReceivedSheet } from '../../domain/submission/received';
import { filledSheet, isFilled, labelKey, placeIn, textOf, type FilledRow } from '../sheetCells';

export interface ReadTable<Id extends string> {
  readonly rows: readonly ReceivedRow<Id>[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** What each column holds: a field, the row numbers, or nothing of ours. */
type Columns<Id extends string> = ReadonlyMap<number, Id | 'rowNumber'>;

export function readTableSheet<Id extends string>(sheet: ReceivedSheet, section: SectionName): ReadTable<Id> {
  const { rows } = filledSheet(sheet);
  const headings = headingsOf<Id>(section);
  const headerIndex = rows.reduce(
    (best, row, index) =>
      columnsIn(row, headings).size > columnsIn(rows[best] ?? row, headings).size ? index : best,
    0,
  );
  const header = rows[headerIndex];
  const columns = header === undefined ? null : columnsIn(header, headings);
  if (header === undefined || columns === null || columns.size < 2) {
    return { rows: [], notUnderstood: rows.length === 0 ? [] : [noHeadings(sheet)] };
  }
  const read = rows.slice(headerIndex + 1).map((row) => readRow(sheet, row, columns));
  return {
    rows: read.flatMap(({ received }) => (received === null ? [] : [received])),
    notUnderstood: [...strangeHeadings(sheet, header, columns), ...read.flatMap((row) => row.strange)],
  };
}

function headingsOf<Id extends string>(section: SectionName): ReadonlyMap<string, Id | 'rowNumber'> {
  const fields = sectionFields[section].flatMap((field) => {
    const id = field.id as Id;
    return [[labelKey(field.label), id] as const, [labelKey(fieldHeading(field)), id] as const];
  });
  return new Map<string, Id | 'rowNumber'>([[labelKey(rowNumberHeading), 'rowNumber'], ...fields]);
}

/** The first column of each heading; a second one of the same name is not ours. */
function columnsIn<Id extends string>(
  { cells }: FilledRow,
  headings: ReadonlyMap<string, Id | 'rowNumber'>,
): Columns<Id> {
  const columns = new Map<number, Id | 'rowNumber'>();
  const taken = new Set<Id | 'rowNumber'>();
  cells.forEach((cell, column) => {
    const field = headings.get(labelKey(textOf(cell)));
    if (field === undefined || taken.has(field)) return;
    taken.add(field);
    columns.set(column, field);
  });
  return columns;
}

function readRow<Id extends string>(sheet: ReceivedSheet, { row, cells }: FilledRow, columns: Columns<Id>) {
  const fields: Partial<Record<Id, Received>> = {};
  const strange: NotUnderstood[] = [];
  let firstAt = null as Received['at'] | null;
  cells.forEach((cell, column) => {
    const field = columns.get(column);
    if (!isFilled(cell) || field === 'rowNumber') return;
    const at = placeIn(sheet, row, column);
    if (field === undefined) {
      strange.push({ at, text: textOf(cell) });
      return;
    }
    fields[field] = { at, cell };
    firstAt ??= at;
  });
  const received: ReceivedRow<Id> | null = firstAt === null ? null : { at: firstAt, fields };
  return { received, strange };
}

function strangeHeadings<Id extends string>(
  sheet: ReceivedSheet,
  { row, cells }: FilledRow,
  columns: Columns<Id>,
): readonly NotUnderstood[] {
  return cells.flatMap((cell, column) =>
    isFilled(cell) && !columns.has(column)
      ? [{ at: placeIn(sheet, row, column), text: `a column headed “${textOf(cell)}”` }]
      : [],
  );
}

function noHeadings(sheet: ReceivedSheet): NotUnderstood {
  return { at: placeIn(sheet, 0, 0), text: `the sheet ${sheet.name} has none of the template’s headings` };
}
