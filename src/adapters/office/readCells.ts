/**
 * Cells in pieces that Excel hands over: some twenty thousand at once, fewer where their words are long, so that no
 * answer passes the five megabytes of Excel on the web and no range the five million cells that Excel answers with
 * nothing at all.
 */
import { codeOf } from './officeProblems';
import type { CellsPart, HowManyHidden, SeenCells, SizedPart } from './seenWorkbook';

export interface CellsPlace extends CellsPart {
  readonly sheet: string;
}

const cellsAtOnce = 20_000;
/** Of one sheet: what a fee, a ledger or a portfolio of ten thousand placements can hold, many times over. */
const mostCells = 1_000_000;
/** Of a sheet with more: something stands far from the rest, and the beginning is what matters. */
const cellsOfCut = 300_000;
const mostColumns = 300;

type UsedSize = Pick<
  Excel.Range,
  'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount' | 'cellCount' | 'rowHidden' | 'columnHidden'
>;

/** All of it, or its upper left where somebody left a word at the far end of the sheet. Excel counts very many as −1. */
export function readablePart(used: UsedSize): { readonly part: SizedPart; readonly isCut: boolean } {
  const whole = {
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
    hiddenRows: howMany(used.rowHidden),
    hiddenColumns: howMany(used.columnHidden),
  };
  if (used.cellCount >= 0 && used.cellCount <= mostCells) return { part: whole, isCut: false };
  const columns = Math.min(whole.columns, mostColumns);
  return {
    part: { ...whole, columns, rows: Math.min(whole.rows, Math.floor(cellsOfCut / columns)) },
    isCut: true,
  };
}

/** Excel says null where some are and others are not, whatever its types say. */
const howMany = (hidden: boolean | null): HowManyHidden =>
  hidden === null ? 'some' : hidden ? 'all' : 'none';

/** What stands at each place, in their order; null where there is no place. */
export async function readCells(
  places: readonly (CellsPlace | null)[],
): Promise<readonly (SeenCells | null)[]> {
  const pieces = places.flatMap((place, owner) =>
    place === null ? [] : inPieces(place).map((piece) => ({ owner, piece })),
  );
  const read: { readonly owner: number; readonly cells: SeenCells }[] = [];
  for (const group of grouped(pieces)) read.push(...(await readGroup(group)));
  return places.map((place, owner) =>
    place === null
      ? null
      : together(
          place,
          read.filter((one) => one.owner === owner).map(({ cells }) => cells),
        ),
  );
}

interface Piece {
  readonly owner: number;
  readonly piece: CellsPlace;
}

const sizeOf = ({ piece }: Piece): number => piece.rows * piece.columns;

function inPieces(place: CellsPlace): readonly CellsPlace[] {
  const rows = Math.max(1, Math.floor(cellsAtOnce / place.columns));
  return Array.from({ length: Math.ceil(place.rows / rows) }, (_, index) => ({
    ...place,
    row: place.row + index * rows,
    rows: Math.min(rows, place.rows - index * rows),
  }));
}

function grouped(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let cells = 0;
  for (const piece of pieces) {
    const last = groups[groups.length - 1];
    if (last === undefined || cells + sizeOf(piece) > cellsAtOnce) {
      groups.push([piece]);
      cells = 0;
    } else last.push(piece);
    cells += sizeOf(piece);
  }
  return groups;
}

/** What is too much for one answer is asked for in halves, down to a single cell. */
async function readGroup(group: readonly Piece[]): Promise<readonly { owner: number; cells: SeenCells }[]> {
  const answer = await askFor(group);
  if (answer !== null) return answer;
  const halves = halved(group);
  if (halves === null) throw tooMuch();
  return [...(await readGroup(halves[0])), ...(await readGroup(halves[1]))];
}

const tooMuch = (): Error =>
  Object.assign(new Error('One cell is more than Excel hands over.'), {
    code: 'ResponsePayloadSizeLimitExceeded',
  });

function halved(group: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | null {
  const [first] = group;
  if (first === undefined) return null;
  if (group.length > 1) {
    const middle = Math.floor(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const { owner, piece } = first;
  const [along, start] = piece.rows > 1 ? (['rows', 'row'] as const) : (['columns', 'column'] as const);
  if (piece[along] <= 1) return null;
  const near = Math.floor(piece[along] / 2);
  return [
    [{ owner, piece: { ...piece, [along]: near } }],
    [{ owner, piece: { ...piece, [along]: piece[along] - near, [start]: piece[start] + near } }],
  ];
}

/** Null where Excel refuses because it is too much, or answers with nothing. */
async function askFor(
  group: readonly Piece[],
): Promise<readonly { owner: number; cells: SeenCells }[] | null> {
  try {
    return await Excel.run(async (context) => {
      const requested = group.map(({ owner, piece }) => ({ owner, range: askForCells(context, piece) }));
      await context.sync();
      const answered = requested.map(({ owner, range }) => ({ owner, cells: seenCells(range) }));
      return answered.every(({ cells }) => isWhole(cells)) ? answered : null;
    });
  } catch (failure) {
    if (codeOf(failure) === 'ResponsePayloadSizeLimitExceeded' || codeOf(failure) === 'RangeExceedsLimit')
      return null;
    throw failure;
  }
}

function askForCells(
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: CellsPlace,
): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  range.load('rowIndex,columnIndex,values,formulas,numberFormat,valueTypes,text');
  return range;
}

const seenCells = (range: Excel.Range): SeenCells => ({
  row: range.rowIndex,
  column: range.columnIndex,
  values: range.values,
  formulas: range.formulas,
  numberFormats: range.numberFormat,
  types: range.valueTypes,
  texts: range.text,
});

/** Excel's answer to too large a range is null, whatever its types say. */
const isWhole = ({ values, formulas, numberFormats, types, texts }: SeenCells): boolean =>
  [values, formulas, numberFormats, types, texts].every((table: unknown) => Array.isArray(table));

function together(place: CellsPlace, pieces: readonly SeenCells[]): SeenCells {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const table = (part: (cells: SeenCells) => SeenCells['values']): unknown[][] => {
    const rows = Array.from({ length: place.rows }, (): unknown[] => []);
    for (const piece of pieces) {
      part(piece).forEach((cells, index) => rows[piece.row - place.row + index]?.push(...cells));
    }
    return rows;
  };
  return {
    row: place.row,
    column: place.column,
    values: table(({ values }) => values),
    formulas: table(({ formulas }) => formulas),
    numberFormats: table(({ numberFormats }) => numberFormats),
    types: table(({ types }) => types),
    texts: table(({ texts }) => texts),
  };
}
