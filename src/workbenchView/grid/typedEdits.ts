/** What a person changed in the grid, read from the change that Univer carried out: typed, pasted, filled or deleted. */
export interface TypedEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Formulas with their leading `=`; nothing at all for a cell that was emptied. */
  readonly entry: string | number | boolean;
}

interface ChangedCells {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, ChangedCell | null>>>>;
}

interface ChangedCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string | null;
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
  readonly t?: number | null;
}

const isBoolean = 3;

export function typedEdits(change: unknown): readonly TypedEdit[] {
  const { subUnitId, cellValue } = change as ChangedCells;
  if (subUnitId === undefined || cellValue === undefined) return [];
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]) => {
      const entry = entryOf(cell);
      return entry === null
        ? []
        : [{ sheetId: subUnitId, row: Number.parseInt(row, 10), column: Number.parseInt(column, 10), entry }];
    }),
  );
}

/** Null where the change is about looks alone. */
function entryOf(cell: ChangedCell | null): TypedEdit['entry'] | null {
  if (cell === null) return '';
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  if (cell.v === undefined && cell.p == null) return null;
  const words = cell.p?.body?.dataStream?.replace(/\r\n$/, '');
  if (words !== undefined && words !== '') return words;
  if (cell.t === isBoolean) return cell.v === 1 || cell.v === true;
  return cell.v ?? '';
}
