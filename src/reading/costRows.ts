/**
 * A table's lines as cost rows of a submission: every value with its cell, every decision with the words that made it.
 *
 * The amount is the one in the column most trusted that holds money; the same line's amounts in other columns stand
 * beside it for cross-checking. A printed money amount stays the amount of a percentage line; the percentage is kept in
 * its workings, so that it is never counted twice. "To be confirmed" stays as it is typed, a question and not a nought.
 */
import type { CostPeriod } from '../domain/calendar/period';
import type { Place } from '../domain/evidence/place';
import { exact, exactText, one, type Exact } from '../domain/money/exact';
import type { AmountBasis, ParallelAmount, StatedWorkings } from '../domain/fee/statedWorkings';
import type { ReceivedCostRow } from '../domain/submission/feeSubmission';
import type { Received, ReceivedCell } from '../domain/submission/received';
import { poundsRead } from './amountText';
import type { CostTable } from './costTable';
import type { ColumnRole } from './columnMeaning';
import { labelWorkings } from './labelWorkings';
import { matchCategory, type CategoryMatch } from './matchCategory';
import { periodInWords } from './periodWords';
import { connectedPartyIn, saysNotIncluded } from './rowWords';
import { isFilled, placeIn, textOf } from './sheetCells';
import type { RowAmount, TableRow } from './tableRows';
import { withColumns } from './workingsColumns';

export interface RowContext {
  readonly table: CostTable;
  readonly heading: string;
  readonly bases: ReadonlyMap<number, AmountBasis | null>;
}

export function costRow(row: TableRow, context: RowContext): ReceivedCostRow {
  const main = mainAmount(row);
  const match = categoryOf(row, context);
  const notes = columnValue(row, context.table, 'notes');
  const workings = workingsOf(row, context.table, notes);
  const parallelAmounts = row.amounts
    .filter((amount) => amount !== main)
    .flatMap((amount) => parallelAmount(amount, context));
  return {
    at: row.labelAt,
    fields: {
      label: { at: row.labelAt, cell: { kind: 'text', text: row.label } },
      category: { at: row.labelAt, cell: { kind: 'text', text: match.category } },
      ...amountFields(row, main, context),
      ...included(row, context.table, notes),
      ...relatedParty(row, notes),
      ...(notes === null ? {} : { notes }),
      ...optional('funder', columnValue(row, context.table, 'funder')),
      ...optional('evidence', columnValue(row, context.table, 'evidence')),
      ...teachingWeeks(row, match, workings),
    },
    confidence: match.confidence,
    decidedBy: match.decidedBy,
    ...(workings === null ? {} : { workings }),
    ...(parallelAmounts.length === 0 ? {} : { parallelAmounts }),
  };
}

export function categoryOf(row: TableRow, context: RowContext): CategoryMatch {
  const corrected = row.correction?.category ?? null;
  if (corrected !== null) return { category: corrected, confidence: one, decidedBy: 'corrected by you' };
  const notes = textOf(columnValue(row, context.table, 'notes')?.cell);
  return matchCategory(row.label, { heading: context.heading, notes });
}

/** Every cell of the row that was read, so that the rest can be listed as not understood. */
export function cellsRead(row: TableRow, table: CostTable): readonly Place[] {
  const columns = [
    table.labelColumn,
    ...table.columns.filter(({ role }) => role !== 'unknown').map(({ column }) => column),
  ];
  return columns
    .filter((column) => isFilled(row.filled.cells[column]))
    .map((column) => placeIn(table.filled.sheet, row.filled.row, column));
}

function mainAmount(row: TableRow): RowAmount | undefined {
  return (
    row.amounts.find(({ reading }) => poundsRead(reading) !== null) ??
    row.amounts.find(({ reading }) => reading?.kind === 'percent') ??
    row.amounts[0]
  );
}

function columnValue(row: TableRow, table: CostTable, role: ColumnRole): Received | null {
  const found = table.columns.find(
    (column) =>
      column.role === role &&
      column.column !== table.labelColumn &&
      isFilled(row.filled.cells[column.column]),
  );
  const cell = found === undefined ? null : row.filled.cells[found.column];
  return found === undefined || !isFilled(cell)
    ? null
    : { at: placeIn(table.filled.sheet, row.filled.row, found.column), cell };
}

function amountFields(
  row: TableRow,
  main: RowAmount | undefined,
  context: RowContext,
): ReceivedCostRow['fields'] {
  if (main === undefined) return {};
  const { at, reading, column } = main;
  const per = periodOf(row, main);
  const basis = context.bases.get(column.column) ?? null;
  const percentOf = reading?.kind === 'percent' ? labelWorkings(`${row.label} 1%`)?.percentOf : undefined;
  return {
    amount: { at, cell: amountCell(main) },
    ...(per === null ? {} : { period: stated(at, per) }),
    ...(basis === null ? {} : { serves: stated(at, basis) }),
    ...(percentOf === 'cost' || percentOf === 'price' ? { percentOf: stated(row.labelAt, percentOf) } : {}),
  };
}

/** What the amount itself says ("£85/wk"), then its column, then its label. */
export function periodOf(row: TableRow, { reading, column }: RowAmount): CostPeriod | null {
  const own = reading?.kind === 'amount' ? reading.per : null;
  const inLabel = column.per === null ? periodInWords(row.label) : null;
  return (
    [own, column.per, inLabel].find((period): period is CostPeriod => period !== null && period !== 'hour') ??
    null
  );
}

function amountCell({ cell, reading }: RowAmount): ReceivedCell {
  const pounds = poundsRead(reading);
  if (pounds === null || cell.kind === 'number') return cell;
  return { kind: 'number', decimal: exactText(pounds) };
}

function parallelAmount(
  { at, reading, column }: RowAmount,
  { bases }: RowContext,
): readonly ParallelAmount[] {
  const basis = bases.get(column.column) ?? null;
  return reading?.kind === 'amount' && column.per !== null && basis !== null
    ? [{ at, pounds: reading.pounds, per: column.per, basis }]
    : [];
}

function workingsOf(row: TableRow, table: CostTable, notes: Received | null): StatedWorkings | null {
  const stated = labelWorkings(row.label) ?? (notes === null ? null : workingsInNotes(textOf(notes.cell)));
  return withColumns(stated, row.filled, table);
}

/** "8% of shifts" in a note is no workings of the line; "8% of turnover" is. */
function workingsInNotes(notes: string): StatedWorkings | null {
  const workings = labelWorkings(notes);
  return workings?.percentOf === 'unstated' ? null : workings;
}

/** In the fee unless a Y/N column or the words say otherwise. */
function included(row: TableRow, table: CostTable, notes: Received | null): ReceivedCostRow['fields'] {
  const answer = columnValue(row, table, 'included');
  if (answer !== null)
    return { included: { at: answer.at, cell: { kind: 'text', text: yesOrNo(answer.cell) } } };
  const saysNo = saysNotIncluded(row.label) || saysNotIncluded(textOf(notes?.cell));
  return saysNo ? { included: stated(row.labelAt, 'no') } : {};
}

function yesOrNo(cell: ReceivedCell): string {
  const text = textOf(cell).toLowerCase();
  if (/^(n|no|false|x|✗|excluded|not included)$/.test(text)) return 'no';
  return /^(y|yes|true|✓|✔|inc|incl|incl\.|included)$/.test(text) ? 'yes' : text;
}

/** Whether a line is in the fee, as far as the reader can tell. */
export function isIncluded(row: ReceivedCostRow): boolean {
  const cell = row.fields.included?.cell;
  return !(cell?.kind === 'text' && cell.text === 'no');
}

function relatedParty(row: TableRow, notes: Received | null): ReceivedCostRow['fields'] {
  const inNotes = notes !== null && connectedPartyIn(textOf(notes.cell)) !== null;
  if (inNotes) return { relatedParty: stated(notes.at, 'yes') };
  return connectedPartyIn(row.label) === null ? {} : { relatedParty: stated(row.labelAt, 'yes') };
}

/** "(39 wks)" on an education line says for how many weeks school is paid. */
function teachingWeeks(
  row: TableRow,
  match: CategoryMatch,
  workings: StatedWorkings | null,
): ReceivedCostRow['fields'] {
  const weeks: Exact | undefined = workings?.weeks;
  const isSchoolYear = weeks?.greaterThanOrEqualTo(exact(30)) === true && weeks.lessThan(exact(48));
  return match.category === 'additionalEducation' && isSchoolYear
    ? { teachingWeeks: { at: row.labelAt, cell: { kind: 'number', decimal: exactText(weeks) } } }
    : {};
}

function stated(at: Place, text: string): Received {
  return { at, cell: { kind: 'text', text } };
}

function optional(name: 'funder' | 'evidence', received: Received | null): ReceivedCostRow['fields'] {
  return received === null ? {} : { [name]: received };
}
