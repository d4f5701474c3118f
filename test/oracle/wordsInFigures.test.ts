/**
 * Words pasted past its check into each cell that a figure or a day is typed into, one at a time: no cell anywhere holds an error
 * value, and Checks names the page and the cell. Worked out by LibreOffice; of the long workbooks each so many.
 */
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { WorkbookGrid } from '../../src/sheets/core/grid';
import { addressText } from '../../src/sheets/core/sheetAddress';
import { cellsByName } from '../support/oracle/cellsByName';
import { printedWorkbooks } from '../support/oracle/printedWorkbooks';
import { itWithLibreOffice } from '../support/oracle/recalculate';
import { typedByLibreOffice } from '../support/oracle/typedByLibreOffice';

const mostOfOne = 16;

const wordsIn = (held: unknown): string => (typeof held === 'string' ? held : '');

/** Cells with a check for a number or a day. */
function figuresToType(grid: WorkbookGrid) {
  const checked = new Set(
    grid.sheets.flatMap(({ name, validations }) =>
      validations.flatMap(({ kind, range: { from, to } }) => {
        if (kind === 'list') return [];
        return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
          Array.from(
            { length: to.column - from.column + 1 },
            (__, across) => `${name}!${addressText({ row: from.row + down, column: from.column + across })}`,
          ),
        ).flat();
      }),
    ),
  );
  const all = [...cellsByName(grid)].filter(
    ([, { sheet, row, column, cell }]) =>
      cell.formula === undefined && checked.has(`${sheet}!${addressText({ row, column })}`),
  );
  return all.filter((_, index) => index % Math.ceil(all.length / mostOfOne) === 0);
}

describe.each(printedWorkbooks)('%s', (_name, make) => {
  itWithLibreOffice('words in place of a figure give no error, and are named on Checks', async () => {
    const { grid } = await make();
    const typed = figuresToType(grid);
    const checks = cellsByName(grid);
    const placeOf = (id: string) => {
      const { sheet, row, column } = checks.get(id)!;
      return `${sheet}!${addressText({ row, column })}`;
    };
    const { asOpened, moved } = await typedByLibreOffice(
      await writeXlsx(grid),
      typed.map(([, { sheet, row, column, cell }]) => ({
        sheet,
        row,
        column,
        typed: 'n/a',
        held: typeof cell.value === 'boolean' ? null : cell.value,
      })),
    );
    const [verdict, first] = [
      [...checks].find(([, { cell }]) => cell.id === 'check.inputs')!,
      placeOf('watched.first'),
    ];
    const verdictAt = `${verdict[1].sheet}!${addressText(verdict[1])}`;
    expect(asOpened.get(verdictAt)).toMatch(/^✓ all \d+ as they were$/);
    const faults = typed.flatMap(([id, { sheet, row, column }], index) => {
      const now = moved[index]!;
      const errors = [...now].flatMap(([at, held]) =>
        typeof held === 'object' ? [`${id}: ${at} ${held.error}`] : [],
      );
      const [said, counted] = [wordsIn(now.get(first)), wordsIn(now.get(verdictAt))];
      const isNamed = said.startsWith(`On ${sheet}: · words in ${addressText({ row, column })}. `);
      const isCounted = /^• 1 of \d+ changed$/.test(counted);
      return [...errors, ...(isNamed && isCounted ? [] : [`${id}: ${counted}, ${said}`])];
    });
    expect(faults.slice(0, 12)).toEqual([]);
  });
});
