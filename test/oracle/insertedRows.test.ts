/**
 * A row put into the middle of a list, as a person does it: LibreOffice inserts it, empty or as a copy of the row above, and
 * works everything out. An empty one moves no figure; a copied line is in the lines' sum, its category's and what is unexplained.
 */
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { idOf, type WorkbookGrid } from '../../src/sheets/core/grid';
import { layOut } from '../../src/sheets/core/layout';
import { addressText } from '../../src/sheets/core/sheetAddress';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { itWithLibreOffice } from '../support/oracle/recalculate';
import { typedByLibreOffice } from '../support/oracle/typedByLibreOffice';
import { besideNeeds } from '../support/comparedReview';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../support/reviews';

const placesIn = (grid: WorkbookGrid) =>
  grid.sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap(({ cells, about }, row) =>
      cells.flatMap((cell, column) => {
        const id = cell === null ? undefined : idOf(cell, about);
        return id === undefined ? [] : [{ id, sheet, row, column, isFormula: cell!.formula !== undefined }];
      }),
    ),
  );

describe.each([
  // Its return is 10 % of the price: each pound of cost brings 1 ÷ 0.9 pounds of fee, the return to the penny.
  ['a template layout', () => layOut(describeReview(aReviewOfATemplate(), besideNeeds())), 10 / 9],
  ['a foreign layout', () => layOut(describeReview(aReviewOfAForeignLayout())), 1],
] as const)('%s', (_name, gridOf, grossedUp) => {
  itWithLibreOffice('a row in the middle of the lines is in every sum of them', async () => {
    const grid = gridOf();
    const places = placesIn(grid);
    const lines = places.filter(
      ({ id, sheet }) => sheet === 'Fee breakdown' && /^line\.(?!spare).+\.weekly$/.test(id),
    );
    const line = lines[1]!;
    const row = line.row + 1;
    const run = await typedByLibreOffice(await writeXlsx(grid), [
      { sheet: 'Fee breakdown', row, inserted: 'blank' },
      { sheet: 'Fee breakdown', row, inserted: 'copy' },
    ]);
    const [blank, copied] = run.moved;
    const heldIn = (held: typeof run.asOpened, { sheet, row: at, column }: (typeof places)[number], by = 0) =>
      held.get(
        `${sheet}!${addressText({ row: sheet === 'Fee breakdown' && at >= row ? at + by : at, column })}`,
      );
    const formulas = places.filter(({ isFormula }) => isFormula);
    expect(formulas.length).toBeGreaterThan(300);
    const moved = formulas.filter((place) => heldIn(blank!, place, 1) !== heldIn(run.asOpened, place));
    expect(moved.map(({ id }) => id)).toEqual([]);
    const figure = (held: typeof run.asOpened, id: string, by: number): number => {
      const value = heldIn(
        held,
        places.find((place) => place.id === id)!,
        by,
      );
      if (typeof value !== 'number') throw new Error(`${id} is no figure`);
      return value;
    };
    const added = figure(run.asOpened, line.id, 0);
    expect(added).toBeGreaterThan(0);
    const aPenny = 0.0101;
    for (const [id, by] of [
      ['fee.explained', added * grossedUp],
      ['fee.unexplained', -added * grossedUp],
    ] as const)
      expect(Math.abs(figure(copied!, id, 1) - figure(run.asOpened, id, 0) - by)).toBeLessThan(aPenny);
    expect([...copied!.values()].filter((value) => typeof value === 'object')).toEqual([]);
    expect(run.notBack).toEqual([]);
  });
});
