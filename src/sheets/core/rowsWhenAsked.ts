/**
 * Rows of lines that are laid out when somebody asks what is in them, and let go again: a hundred thousand rows of thirty-five
 * cells take 650 megabytes where all are held at once, and a file needs each only while it is written. Who asks a row a second
 * time means to go about in it, and from then on it is kept.
 *
 * What a writer must know before the first row is met while the cells are still descriptions, and is remembered beside the rows.
 */
import type { DescribedCell, DescribedRow } from './description';
import type { GridCell, GridRow, LineOfTable } from './grid';
import type { StyleName } from './styleNames';

/** A cell of a grid, or the description of one. */
interface Seen {
  readonly style: StyleName;
  readonly input?: unknown;
  readonly note?: string;
  readonly link?: unknown;
}

/** What a cell says beside itself, and where a click on it leads. */
export interface MarkOfCell {
  readonly note?: GridCell['note'] | undefined;
  readonly link?: GridCell['link'] | undefined;
}

export interface MarkedCell extends Pick<GridCell, 'note' | 'link'> {
  readonly row: number;
  readonly column: number;
}

interface MetInRows {
  /** The cells of the widest row. */
  readonly columns: number;
  /** In the order in which they are first met. */
  readonly plainLooks: readonly StyleName[];
  readonly inputLooks: readonly StyleName[];
  /** The cells with a note or a link, in the order of the sheet. */
  readonly marked: () => Iterable<MarkedCell>;
}

const metBefore = new WeakMap<readonly GridRow[], MetInRows>();

export function metInRows(rows: readonly GridRow[]): MetInRows {
  const known = metBefore.get(rows);
  if (known !== undefined) return known;
  const met = metIn(rows, (cell: GridCell) => cell);
  metBefore.set(rows, met);
  return met;
}

/** Gone through without laying any row out. */
function metIn<Cell extends Seen>(
  rows: readonly { readonly cells: readonly (Cell | null)[] }[],
  markOf: (cell: Cell) => MarkOfCell,
): MetInRows {
  const plain = new Set<StyleName>();
  const inputs = new Set<StyleName>();
  const marked: number[] = [];
  let columns = 0;
  rows.forEach(({ cells }, row) => {
    columns = Math.max(columns, cells.length);
    let isMarked = false;
    for (const cell of cells) {
      if (cell === null) continue;
      (cell.input === undefined || cell.input === false ? plain : inputs).add(cell.style);
      isMarked ||= cell.note !== undefined || cell.link !== undefined || hasHelp(cell.input);
    }
    if (isMarked) marked.push(row);
  });
  function* marks(): Iterable<MarkedCell> {
    for (const row of marked)
      for (const [column, cell] of rows[row]?.cells.entries() ?? []) {
        if (cell === null) continue;
        const { note, link } = markOf(cell);
        if (note !== undefined || link !== undefined)
          yield {
            row,
            column,
            ...(note === undefined ? {} : { note }),
            ...(link === undefined ? {} : { link }),
          };
      }
  }
  return { columns, plainLooks: [...plain], inputLooks: [...inputs], marked: marks };
}

/** Help that nothing checks is a note of the cell. */
const hasHelp = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && (input as DescribedCell['input'])?.kind === 'free';

/**
 * `layOut` lays the cells of one row out, and `markOf` says of one cell what it has beside it; rows that are about no line are
 * laid out at once.
 */
export function rowsWhenAsked(
  rows: readonly DescribedRow[],
  layOut: (row: number) => readonly (GridCell | null)[],
  markOf: (cell: DescribedCell) => MarkOfCell,
): readonly GridRow[] {
  const laid = rows.map(({ height, about }, row): GridRow =>
    about === undefined
      ? { cells: layOut(row), ...(height === undefined ? {} : { height }) }
      : new RowWhenAsked(about, height, row, layOut),
  );
  metBefore.set(laid, metIn(rows, markOf));
  return laid;
}

class RowWhenAsked implements GridRow {
  #kept: readonly (GridCell | null)[] | undefined;
  #isAsked = false;
  readonly #row: number;
  readonly #layOut: (row: number) => readonly (GridCell | null)[];
  declare readonly height?: number;

  constructor(
    readonly about: LineOfTable,
    height: number | undefined,
    row: number,
    layOut: (row: number) => readonly (GridCell | null)[],
  ) {
    if (height !== undefined) this.height = height;
    this.#row = row;
    this.#layOut = layOut;
  }

  get cells(): readonly (GridCell | null)[] {
    if (this.#kept !== undefined) return this.#kept;
    const cells = this.#layOut(this.#row);
    if (this.#isAsked) this.#kept = cells;
    this.#isAsked = true;
    return cells;
  }
}
