/**
 * What every host of our sheets promises. A host writes a grid and tells, in one vocabulary, what the workbook then
 * says: each cell's value, formula and number format, names, validation, freeze, protection. The .xlsx adapter and the
 * Office adapter tell the same of the same grid, and both tell what the grid said.
 */
import type { WorkbookGrid } from '../../src/sheets/core/grid';
import { addressText } from '../../src/sheets/core/sheetAddress';
import { cellLooks } from '../../src/sheets/core/styles';

export interface ToldCell {
  readonly value: string | number | boolean;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly locked: boolean;
}

export interface ToldSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, ToldCell>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  readonly tables: readonly string[];
  readonly merges: readonly string[];
  /** Rows, counted from nought, that begin a printed page of their own. */
  readonly pageBreaks: readonly number[];
  /** Columns that do. */
  readonly columnPageBreaks: readonly number[];
  /** As `decimal B3 0..50000`, `list B7 One child,The whole home`. */
  readonly validations: readonly string[];
  readonly charts: readonly string[];
  readonly rules: number;
}

export interface ToldWorkbook {
  readonly sheets: readonly ToldSheet[];
  readonly names: Readonly<Record<string, string>>;
}

export interface ContractHost {
  readonly name: string;
  readonly writeAndTell: (grid: WorkbookGrid) => Promise<ToldWorkbook>;
}

/** What the grid itself says of its cells that hold something. */
export function cellsOfGrid(grid: WorkbookGrid): readonly Readonly<Record<string, ToldCell>>[] {
  return grid.sheets.map((sheet) =>
    Object.fromEntries(
      sheet.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column): [string, ToldCell][] =>
          cell === null || (cell.formula === undefined && (cell.value === null || cell.value === ''))
            ? []
            : [
                [
                  addressText({ row, column }),
                  {
                    value: cell.value ?? '',
                    formula: cell.formula ?? null,
                    numberFormat: cellLooks[cell.style].numberFormat,
                    locked: cellLooks[cell.style].locked,
                  },
                ],
              ],
        ),
      ),
    ),
  );
}

/**
 * Engines reckon in binary fractions, and Univer keeps twelve digits of a quotient: twelve are compared, and nine decimals,
 * since a small difference of large sums keeps the dust of the sums.
 */
export function withoutDust<T>(told: T): T {
  return JSON.parse(JSON.stringify(told), (_, value: unknown) =>
    typeof value === 'number' ? Number(Number(value.toPrecision(12)).toFixed(9)) : value,
  ) as T;
}

export function workbookContract(
  title: string,
  gridOf: () => WorkbookGrid,
  hosts: readonly ContractHost[],
): void {
  describe(title, () => {
    const told = new Map<string, ToldWorkbook>();
    beforeAll(async () => {
      for (const host of hosts) told.set(host.name, withoutDust(await host.writeAndTell(gridOf())));
    }, 120_000);

    describe.each(hosts.map(({ name }) => name))('%s', (name) => {
      test('says what the grid says, cell by cell', () => {
        expect(told.get(name)!.sheets.map(({ cells }) => cells)).toEqual(withoutDust(cellsOfGrid(gridOf())));
      });
      test('begins its printed pages where the grid says', () => {
        expect(told.get(name)!.sheets.map(({ pageBreaks }) => pageBreaks)).toEqual(
          gridOf().sheets.map(({ print }) => print.breaksBefore ?? []),
        );
        expect(told.get(name)!.sheets.map(({ columnPageBreaks }) => columnPageBreaks)).toEqual(
          gridOf().sheets.map(({ print }) => print.columnPages?.breaksBefore ?? []),
        );
      });
      test('says the same as every other host', () => {
        expect(told.get(name)).toEqual(told.get(hosts[0]!.name));
      });
    });
  });
}
