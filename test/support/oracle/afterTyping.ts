/** A workbook with something typed into a named cell, worked out by LibreOffice: what its cells and rows say then. */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { idOf, type GridCell, type WorkbookGrid } from '../../../src/sheets/core/grid';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import { typedByLibreOffice } from './typedByLibreOffice';

/** Where every named cell stands. */
function cellsOf(grid: WorkbookGrid) {
  const found = grid.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells, about }, row) =>
      cells.flatMap((cell: GridCell | null, column) => {
        const id = cell === null ? undefined : idOf(cell, about);
        return cell === null || id === undefined ? [] : [[id, { sheet: name, row, column, cell }] as const];
      }),
    ),
  );
  return new Map(found);
}

/** What the cells say once something is typed: those of a name, and on the first page the row that begins with given words. */
export async function afterTyping(
  grid: WorkbookGrid,
  changes: readonly (readonly [string, string | number])[],
) {
  const places = cellsOf(grid);
  const run = await typedByLibreOffice(
    await writeXlsx(grid),
    changes.map(([id, typed]) => {
      const { sheet, row, column, cell } = places.get(id)!;
      return { sheet, row, column, typed, held: typeof cell.value === 'boolean' ? null : cell.value };
    }),
  );
  return run.moved.map((moved) => {
    const at = (sheet: string, row: number, column: number) => {
      const address = `${sheet}!${addressText({ row, column })}`;
      return moved.get(address) ?? run.asOpened.get(address);
    };
    return {
      held: (id: string) => {
        const { sheet, row, column } = places.get(id)!;
        return at(sheet, row, column);
      },
      rowOf: (words: string) => {
        const { name, rows } = grid.sheets[0]!;
        const row = rows.findIndex(({ cells }) => cells[0]?.value === words);
        return rows[row]!.cells.flatMap((_, column) => at(name, row, column) ?? []);
      },
      errors: [...moved].filter(([, value]) => typeof value === 'object'),
    };
  });
}
