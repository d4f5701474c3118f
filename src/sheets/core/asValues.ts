/**
 * A page of an earlier write as it stands, without its formulas: where the sheets it follows are written again and its
 * own page is not, its formulas would point at other figures than they did, and say nothing.
 *
 * No cell changes its place, so that what somebody points at the page keeps its meaning. The title says what the page is
 * now; what was typed there and has no place on the new pages is listed under it.
 */
import { idOf, type CellGrid, type GridCell, type GridRow, type LineOfTable } from './grid';
import { addressText } from './sheetAddress';
import type { StyleName } from './styleNames';

export interface PageAsValues {
  /** As it is to stand: nothing to type in. */
  readonly shown: CellGrid;
  /** As it is remembered: what was typed there is known as typed, for a page that may take it again. */
  readonly remembered: CellGrid;
  /** How many figures typed there have no place on the new pages. */
  readonly listed: number;
}

/** `typed` are the ids of what was typed there and stands on no page of the new write. */
export function asValues(sheet: CellGrid, typed: ReadonlySet<string>): PageAsValues {
  const found = sheet.rows.flatMap(({ cells, about }, row) =>
    cells.flatMap((cell, column) =>
      cell !== null && isTyped(cell, about, typed) ? [{ cell, row, column }] : [],
    ),
  );
  const list = found.map(({ cell, row, column }) => typedRow(sheet, cell, row, column));
  const page = (keepsInputs: boolean): CellGrid => ({
    ...sheet,
    rows: [
      ...sheet.rows.map(({ cells, ...row }, index) => ({
        ...row,
        cells: cells.map((cell) =>
          cell === null
            ? null
            : plainCell(shownValue(cell, index, sheet, list.length), row.about, keepsInputs ? typed : null),
        ),
      })),
      ...(list.length === 0 ? [] : [{ cells: [] }, { cells: [wordsIn(listHeading, 'heading')] }, ...list]),
    ],
    validations: [],
    tables: [],
    charts: sheet.charts.filter(({ labels, series }) =>
      [labels, ...series].every((part) => part.sheet === sheet.name),
    ),
    protect: true,
  });
  return { shown: page(false), remembered: page(true), listed: list.length };
}

const listHeading = 'Typed here, with no place on the new pages';

const isTyped = (cell: GridCell, about: LineOfTable | undefined, typed: ReadonlySet<string>): boolean =>
  cell.input === true && typed.has(idOf(cell, about) ?? '');

function plainCell(
  cell: GridCell,
  about: LineOfTable | undefined,
  typed: ReadonlySet<string> | null,
): GridCell {
  const { value, note, link } = cell;
  const id = typed !== null && isTyped(cell, about, typed) ? idOf(cell, about) : undefined;
  const isLinkKept = link !== undefined && 'url' in link;
  return {
    value,
    style: plainStyles[cell.style] ?? (cell.style === 'link' && !isLinkKept ? 'text' : cell.style),
    ...(note === undefined ? {} : { note }),
    ...(isLinkKept ? { link } : {}),
    ...(id === undefined ? {} : { id, input: true as const }),
  };
}

const plainStyles: Readonly<Partial<Record<StyleName, StyleName>>> = {
  inputText: 'text',
  inputMoney: 'money',
  inputPercent: 'percent',
  inputChange: 'change',
  inputHours: 'hours',
  inputWte: 'wte',
  inputCount: 'count',
  inputDate: 'date',
  inputChoice: 'text',
  inputKind: 'text',
};

/** The title and the line under it say what the page is now, and of which review: as the foot of its printed page says. */
function shownValue(cell: GridCell, row: number, sheet: CellGrid, listed: number): GridCell {
  if (typeof cell.value !== 'string') return cell;
  if (row === 0 && cell.style === 'title')
    return { ...cell, value: `Earlier page, as values: ${cell.value}` };
  if (row !== 1 || cell.style !== 'purpose') return cell;
  const of = sheet.print.footerLeft.replaceAll('&&', '&');
  const below = listed === 0 ? '' : ' What was typed here and has no place there stands under the page.';
  return { ...cell, value: `Of ${of}. It follows nothing any more: the sheets were written again.${below}` };
}

function typedRow(sheet: CellGrid, cell: GridCell, row: number, column: number): GridRow {
  const header = headerOver(sheet, row, column);
  const place = addressText({ row, column });
  return {
    cells: [
      null,
      wordsIn(labelOf(sheet, row), 'label'),
      wordsIn(header === '' ? place : `${header} (${place})`, 'text'),
      { value: cell.value, style: plainStyles[cell.style] ?? cell.style },
    ],
  };
}

const wordsIn = (value: string, style: StyleName): GridCell => ({ value, style });

const labelColumns = 2;

const labelOf = ({ rows }: CellGrid, row: number): string =>
  (rows[row]?.cells.slice(0, labelColumns) ?? [])
    .flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []))
    .join(' ');

/** The header of the table that the row stands in: a row that holds nothing ends a table. */
function headerOver({ rows }: CellGrid, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above -= 1) {
    const cells = rows[above]?.cells ?? [];
    const cell = cells[column];
    const isHeader = cell?.style === 'columnHeader' || cell?.style === 'columnHeaderRight';
    if (isHeader && typeof cell.value === 'string') return cell.value;
    if (cells.every((one) => one?.value == null)) return '';
  }
  return '';
}
