/** Over every kind of workbook: a figure or a choice that may be typed moves something in the workbook; what only records is words or a day. */
import { columnOfLetters } from '../../src/domain/evidence/columnLetters';
import { idOf, type WorkbookGrid } from '../../src/sheets/core/grid';
import { addressText } from '../../src/sheets/core/sheetAddress';
import { cellLooks } from '../../src/sheets/core/styles';
import { writtenWorkbooks } from '../support/oracle/writtenWorkbooks';

const withoutTexts = (formula: string): string => formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
const reference =
  /(?:('(?:[^']|'')+'|[\p{L}\w]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\d(A-Za-z])/gu;

/** Each cell that some formula takes, alone or within a range. */
function takenIn({ sheets }: WorkbookGrid): ReadonlySet<string> {
  const taken = new Set<string>();
  const formulas = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => ({ name, formula: withoutTexts(cell?.formula ?? '') }))),
  );
  for (const { name, formula } of formulas)
    for (const [, named, from = '', top = '', to = from, bottom = top] of formula.matchAll(reference)) {
      const page = named === undefined ? name : named.replace(/^'|'$/g, '').replaceAll("''", "'");
      for (let row = parseInt(top, 10); row <= parseInt(bottom, 10); row += 1)
        for (let column = columnOfLetters(from); column <= columnOfLetters(to); column += 1)
          taken.add(`${page}!${addressText({ row: row - 1, column })}`);
    }
  return taken;
}

const records = /^input(Text|Date|Across|Kind)$/;
/** What somebody has to think of and to answer, and no figure follows from. */
const choicesToRecord = ['request.threat'];

test.each(writtenWorkbooks)('%s', async (_name, make) => {
  const { grid } = await make();
  const taken = takenIn(grid);
  const idle = grid.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells, about }, row) =>
      cells.flatMap((cell, column) => {
        if (cell === null || cellLooks[cell.style].locked || records.test(cell.style)) return [];
        const id = idOf(cell, about) ?? '';
        const isTaken = taken.has(`${name}!${addressText({ row, column })}`);
        return isTaken || choicesToRecord.includes(id) ? [] : [`${name}: ${id}`];
      }),
    ),
  );
  expect(idle).toEqual([]);
});
