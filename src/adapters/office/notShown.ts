/**
 * What of a sheet a person does not see (hidden rows and columns) and what is shown as one cell (merged cells), as a file
 * tells it too. Asked for after the cells, since most sheets hide nothing and are not asked twice; what an Excel does not
 * answer is left out, and the sheet is read without it.
 */
import type { MergedCells, ReceivedSheet } from '../../domain/submission/received';
import { codeOf } from './officeProblems';
import { tellsMergedCells } from './officeFeatures';
import type { SizedPart } from './seenWorkbook';

export type PartsNotShown = Pick<ReceivedSheet, 'hiddenRows' | 'hiddenColumns' | 'merges'>;

/** A part of a sheet, and whether Excel says that some of its rows or columns are hidden. */
export interface PlaceToAsk extends SizedPart {
  readonly sheet: string;
}

/** More rows at once would come near the five megabytes of one answer. */
const rowsAtOnce = 50_000;
/** Excel gives 512 merged areas at once; where there are more, halves are asked for, and no longer below so many rows. */
const fewestRows = 64;

export async function partsNotShown(
  places: readonly (PlaceToAsk | null)[],
): Promise<readonly PartsNotShown[]> {
  const withMerges = tellsMergedCells();
  const pieces = places.flatMap((place, owner) =>
    place === null || !(withMerges || place.hiddenRows !== 'none' || place.hiddenColumns !== 'none')
      ? []
      : inPieces(place).map((piece) => ({ owner, piece })),
  );
  const told: { readonly owner: number; readonly parts: PartsNotShown }[] = [];
  for (const group of grouped(pieces)) {
    const pieces = group.map(({ piece }) => piece);
    const answer = (await answerOrNull(pieces, withMerges)) ?? (await oneByOne(pieces, withMerges));
    group.forEach(({ owner }, index) => told.push({ owner, parts: answer[index] ?? {} }));
  }
  return places.map((_, owner) =>
    together(told.filter((one) => one.owner === owner).map(({ parts }) => parts)),
  );
}

function inPieces(place: PlaceToAsk): readonly PlaceToAsk[] {
  return Array.from({ length: Math.ceil(place.rows / rowsAtOnce) }, (_, index) => ({
    ...place,
    row: place.row + index * rowsAtOnce,
    rows: Math.min(rowsAtOnce, place.rows - index * rowsAtOnce),
  }));
}

function grouped<P extends { readonly piece: PlaceToAsk }>(pieces: readonly P[]): readonly (readonly P[])[] {
  const groups: P[][] = [];
  let rows = 0;
  for (const one of pieces) {
    const last = groups[groups.length - 1];
    if (last === undefined || rows + one.piece.rows > rowsAtOnce) {
      groups.push([one]);
      rows = 0;
    } else last.push(one);
    rows += one.piece.rows;
  }
  return groups;
}

function together(pieces: readonly PartsNotShown[]): PartsNotShown {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const hiddenRows = pieces.flatMap((piece) => piece.hiddenRows ?? []);
  const hiddenColumns = [...new Set(pieces.flatMap((piece) => piece.hiddenColumns ?? []))];
  return parts(hiddenRows, hiddenColumns, eachOnce(pieces.flatMap((piece) => piece.merges ?? [])));
}

/** What reaches over two pieces is told of both. */
function eachOnce(merges: readonly MergedCells[]): readonly MergedCells[] {
  return [...new Map(merges.map((merge) => [`${merge.fromRow},${merge.fromColumn}`, merge])).values()];
}

/** Said only where there is any, as of a file. */
const parts = (
  hiddenRows: readonly number[],
  hiddenColumns: readonly number[],
  merges: readonly MergedCells[],
): PartsNotShown => ({
  ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
  ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
  ...(merges.length === 0 ? {} : { merges }),
});

/** Null where Excel refuses any of it. */
async function answerOrNull(
  places: readonly PlaceToAsk[],
  withMerges: boolean,
): Promise<readonly PartsNotShown[] | null> {
  try {
    return await Excel.run(async (context) => {
      const requested = places.map((place) => askFor(context, place, withMerges));
      await context.sync();
      return requested.map((tell) => tell());
    });
  } catch (failure) {
    if (codeOf(failure) === '') throw failure;
    return null;
  }
}

/** Of each its rows and columns without the merged cells, then those in halves. */
async function oneByOne(
  places: readonly PlaceToAsk[],
  withMerges: boolean,
): Promise<readonly PartsNotShown[]> {
  const told: PartsNotShown[] = [];
  for (const place of places) {
    const [hidden = {}] = (await answerOrNull([place], false)) ?? [];
    const merges = withMerges ? await mergesIn({ ...place, hiddenRows: 'none', hiddenColumns: 'none' }) : [];
    told.push(parts(hidden.hiddenRows ?? [], hidden.hiddenColumns ?? [], merges));
  }
  return told;
}

async function mergesIn(place: PlaceToAsk): Promise<readonly MergedCells[]> {
  const answer = await answerOrNull([place], true);
  if (answer !== null) return answer[0]?.merges ?? [];
  if (place.rows < 2 * fewestRows) return [];
  const near = Math.floor(place.rows / 2);
  const above = await mergesIn({ ...place, rows: near });
  return eachOnce([
    ...above,
    ...(await mergesIn({ ...place, row: place.row + near, rows: place.rows - near })),
  ]);
}

/** What is asked for and what is read of it stand in one function; the caller syncs between the two. */
function askFor(context: Excel.RequestContext, place: PlaceToAsk, withMerges: boolean): () => PartsNotShown {
  const { row, column, rows, columns } = place;
  const range = context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(row, column, rows, columns);
  const merged = withMerges ? range.getMergedAreasOrNullObject() : null;
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const eachRow = place.hiddenRows === 'some' ? range.getRowProperties({ rowHidden: true }) : null;
  const eachColumn =
    place.hiddenColumns === 'some' ? range.getColumnProperties({ columnHidden: true }) : null;
  return () =>
    parts(
      place.hiddenRows === 'all'
        ? Array.from({ length: rows }, (_, index) => row + index)
        : (eachRow?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden === true ? [row + index] : [])),
      place.hiddenColumns === 'all'
        ? Array.from({ length: columns }, (_, index) => column + index)
        : (eachColumn?.value ?? []).flatMap(({ columnHidden }, index) =>
            columnHidden === true ? [column + index] : [],
          ),
      merged === null || merged.isNullObject ? [] : merged.areas.items.map(mergedCells),
    );
}

const mergedCells = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): MergedCells => ({
  fromRow: rowIndex,
  fromColumn: columnIndex,
  toRow: rowIndex + rowCount - 1,
  toColumn: columnIndex + columnCount - 1,
});
