/**
 * Something typed into a written workbook and worked out again, against the domain run with the same change: what differs,
 * and every error value. LibreOffice works it out, or our own evaluation, which other tests hold against LibreOffice.
 */
import { exact, exactFromSpreadsheet, exactText, type Exact } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { idOf, type GridCell, type GridRow, type WorkbookGrid } from '../../../src/sheets/core/grid';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import { cellLooks } from '../../../src/sheets/core/styles';
import type { TypedValue } from './allowedValues';
import { figuresOf, type Said } from './domainSays';
import { decimalPlaces } from './expectWorkbookAgrees';
import { recalculate } from './recalculate';
import type { RecalculatedWorkbook } from './recalculated';
import { withTyped } from './withTyped';
import type { WrittenWorkbook } from './writtenWorkbooks';

export interface Tally {
  readonly typed: number;
  /** Held against the domain; refused by it; nothing worked out from them. */
  readonly held: number;
  readonly refused: number;
  readonly records: number;
  /** Cells recalculated, and those of them held against a figure of the domain. */
  readonly cells: number;
  readonly figures: number;
  readonly differences: readonly string[];
  readonly errors: readonly string[];
}

/** What a cell holds now, by its name: a figure as decimal text. */
type HeldNow = (id: string) => Exact | string | boolean | null;

export async function byLibreOffice(
  workbook: WrittenWorkbook,
  values: readonly TypedValue[],
): Promise<Tally> {
  const { grid, says } = workbook;
  const files = await Promise.all(values.map((typed) => writeXlsx(gridWith(grid, typed))));
  const results = await recalculate(files);
  const addresses = addressesOf(grid);
  const asWritten = figuresOf(grid);
  return values
    .map((typed, index): Tally => {
      const result = results[index]!;
      const compared = against(asWritten, says(typed), typed, (id) => {
        const held = result.get(addresses.get(id) ?? '');
        if (typeof held !== 'number') return typeof held === 'object' ? held.error : (held ?? '');
        return exactFromSpreadsheet(held) ?? String(held);
      });
      return { ...compared, cells: result.size, errors: errorsOf(typed, result) };
    })
    .reduce(together, nothing);
}

/** Null where the workbook gives no description. */
export function byOurselves(
  { grid, description, says }: WrittenWorkbook,
  values: readonly TypedValue[],
): Tally {
  const asWritten = figuresOf(grid);
  return values
    .map((typed): Tally => {
      const { valueOf } = evaluateWorkbook(placeCells(withTyped(description!, typed)));
      return against(asWritten, says(typed), typed, valueOf);
    })
    .reduce(together, nothing);
}

function against(
  asWritten: ReadonlyMap<string, GridCell>,
  said: Said,
  typed: TypedValue,
  heldNow: HeldNow,
): Tally {
  // A page that says its rows are out of order gives no figures to use.
  const isRefused = [...asWritten.keys()].some(
    (id) => id.endsWith('.order') && String(heldNow(id)).startsWith('✗'),
  );
  const expected = isRefused ? new Map<string, GridCell>() : expectedOf(said, asWritten);
  const both = [...expected].filter(([id]) => asWritten.has(id));
  return {
    ...nothing,
    typed: 1,
    held: said.kind === 'figures' && !isRefused ? 1 : 0,
    refused: said.kind === 'refused' || isRefused ? 1 : 0,
    records: said.kind === 'record' ? 1 : 0,
    figures: both.length,
    differences: both.flatMap(([id, cell]) => {
      const [domain, sheet] = [shown(exactOf(cell), cell), shown(heldNow(id), cell)];
      return domain === sheet
        ? []
        : [`${typed.id} = ${String(typed.value)}: ${id} is ${sheet}, the domain says ${domain}`];
    }),
  };
}

/** A record may stand in a sentence; elsewhere than on its own page it moves no figure. */
function expectedOf(said: Said, asWritten: ReadonlyMap<string, GridCell>): ReadonlyMap<string, GridCell> {
  if (said.kind === 'figures') return said.figures;
  if (said.kind === 'refused') return new Map();
  const { ownPage } = said;
  return new Map([...asWritten].filter(([id, { value }]) => typeof value === 'number' && !ownPage.test(id)));
}

const nothing: Tally = {
  typed: 0,
  held: 0,
  refused: 0,
  records: 0,
  cells: 0,
  figures: 0,
  differences: [],
  errors: [],
};

export function together(first: Tally, second: Tally): Tally {
  return {
    typed: first.typed + second.typed,
    held: first.held + second.held,
    refused: first.refused + second.refused,
    records: first.records + second.records,
    cells: first.cells + second.cells,
    figures: first.figures + second.figures,
    differences: [...first.differences, ...second.differences],
    errors: [...first.errors, ...second.errors],
  };
}

export function tallyInWords(name: string, tally: Tally): string {
  const { typed, held, refused, records, cells, figures, differences, errors } = tally;
  return `${name}: ${String(typed)} values typed (${String(held)} held against the domain, ${String(refused)} without an answer of it, ${String(records)} records), ${String(cells)} cells read, ${String(figures)} figures held, ${String(differences.length)} differences, ${String(errors.length)} errors`;
}

function errorsOf({ id, value: typed }: TypedValue, result: RecalculatedWorkbook): readonly string[] {
  return [...result].flatMap(([at, value]) =>
    typeof value === 'object' ? [`${id} = ${String(typed)}: ${at} ${value.error}`] : [],
  );
}

function addressesOf(grid: WorkbookGrid): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, rows } of grid.sheets)
    rows.forEach(({ cells, about }, row) => {
      cells.forEach((cell, column) => {
        const id = cell === null ? undefined : idOf(cell, about);
        if (id !== undefined) found.set(id, `${name}!${addressText({ row, column })}`);
      });
    });
  return found;
}

function gridWith(grid: WorkbookGrid, { id, sheet, value }: TypedValue): WorkbookGrid {
  const retyped = (cell: GridCell | null, about: GridRow['about']): GridCell | null => {
    if (cell === null || idOf(cell, about) !== id) return cell;
    return typeof value === 'number' ? { ...cell, value, exact: String(value) } : { ...cell, value };
  };
  return {
    ...grid,
    sheets: grid.sheets.map((each) =>
      each.name !== sheet
        ? each
        : {
            ...each,
            rows: each.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => retyped(cell, row.about)),
            })),
          },
    ),
  };
}

const exactOf = ({ value, exact: decimal }: GridCell): Exact | string | boolean | null =>
  typeof value === 'number' ? exact(decimal ?? String(value)) : value;

/** At the places that the cell shows. */
function shown(held: Exact | string | boolean | null, cell: GridCell): string {
  if (typeof held !== 'object' || held === null) return JSON.stringify(held ?? '');
  const places = decimalPlaces(cellLooks[cell.style].numberFormat);
  return exactText(roundHalfAwayFromZero(held, places));
}
