/** Over every kind of workbook that the product writes: what is there to be said is said, and no place for words stands empty. */
import type { CellGrid, WorkbookGrid } from '../../src/sheets/core/grid';
import { writtenWorkbooks } from '../support/oracle/writtenWorkbooks';

const made = new Map<string, Promise<WorkbookGrid>>();
const gridOf = (name: string, make: (typeof writtenWorkbooks)[number][1]): Promise<WorkbookGrid> => {
  const known = made.get(name) ?? Promise.resolve(make()).then(({ grid }) => grid);
  made.set(name, known);
  return known;
};

const said = (sheet: CellGrid, row: number, column: number): string =>
  String(sheet.rows[row]?.cells[column]?.value ?? '').trim();

/** An empty text is written as an empty cell, so that what is missing shows by the place where it should stand. */
function unsaidRules(about: CellGrid): readonly string[] {
  const heading = about.rows.findIndex((_, row) => said(about, row, 0) === 'The rules these figures follow');
  const after = about.rows.findIndex(
    (_, row) => row > heading && said(about, row, 0) === '' && said(about, row, 1) === '',
  );
  return heading < 0
    ? []
    : about.rows.flatMap((_, row) =>
        row > heading && row < after && (said(about, row, 0) === '' || said(about, row, 1) === '')
          ? [`${about.name}, row ${String(row + 1)}`]
          : [],
      );
}

const checksOf = (sheet: CellGrid): readonly number[] =>
  sheet.rows.flatMap((_, row) => (/^C\d+$/.test(said(sheet, row, 0)) ? [row] : []));

describe.each(writtenWorkbooks)('%s', (name, make) => {
  test('every page has a name and a title', async () => {
    const { sheets } = await gridOf(name, make);
    const words = sheets.flatMap(({ name: page, rows }) => [page, rows[0]?.cells[0]?.value]);
    expect(words.filter((each) => typeof each !== 'string' || each.trim() === '')).toEqual([]);
  });

  test('every rule has its source, every check its words', async () => {
    const { sheets } = await gridOf(name, make);
    expect(sheets.filter((sheet) => sheet.name.startsWith('About')).flatMap(unsaidRules)).toEqual([]);
    const checks = sheets.filter((sheet) => /checks$/i.test(sheet.name));
    expect(checks.flatMap(checksOf).length).toBeGreaterThan(0);
    // What must agree, and what it means where it differs
    const unsaid = checks.flatMap((sheet) =>
      checksOf(sheet).filter((row) => said(sheet, row, 1) === '' || said(sheet, row, 6) === ''),
    );
    expect(unsaid).toEqual([]);
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
