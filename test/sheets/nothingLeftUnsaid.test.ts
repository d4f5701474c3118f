/** Over every kind of workbook that the product writes: what is there to be said is said, and no place for words stands empty. */
import type { CellGrid, WorkbookGrid } from '../../src/sheets/core/grid';
import { writtenWorkbooks } from '../support/oracle/writtenWorkbooks';

const made = new Map<string, Promise<WorkbookGrid>>();
const gridOf = (name: string, make: (typeof writtenWorkbooks)[number][1]): Promise<WorkbookGrid> => {
  const known = made.get(name) ?? Promise.resolve(make()).then(({ grid }) => grid);
  made.set(name, known);
  return known;
};

/** Texts that are there and empty; a cell that holds nothing is none. */
const emptyTexts = ({ name, rows }: CellGrid): readonly string[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell !== null &&
      cell.formula === undefined &&
      typeof cell.value === 'string' &&
      cell.value.trim() === ''
        ? [`${name}, row ${String(row + 1)}, column ${String(column + 1)}`]
        : [],
    ),
  );

describe.each(writtenWorkbooks)('%s', (name, make) => {
  test('every page has a name and a title', async () => {
    const { sheets } = await gridOf(name, make);
    const said = sheets.flatMap(({ name: page, rows }) => [page, rows[0]?.cells[0]?.value]);
    expect(said.filter((each) => typeof each !== 'string' || each.trim() === '')).toEqual([]);
  });

  test('every rule has its source, every check its words', async () => {
    const { sheets } = await gridOf(name, make);
    const pages = sheets.filter((sheet) => /^About|checks$/i.test(sheet.name));
    expect(pages.flatMap(emptyTexts)).toEqual([]);
  });

  test('every input says what to type', async () => {
    const { sheets } = await gridOf(name, make);
    const silent = sheets.flatMap((sheet) =>
      sheet.validations
        .filter(({ help }) => help.trim() === '')
        .map(({ range }) => `${sheet.name} ${JSON.stringify(range)}`),
    );
    expect(silent.slice(0, 5)).toEqual([]);
  });
});
