/** Cells of our own pages, pasted without their mark, are none of the provider's; the headings are those of the pages written. */
import { ownHeadings } from '../../src/reading/ownTables';
import { reviewSubmission, recogniseWorkbook } from '../../src/workflows/review/answer';
import type { ReceivedSheet } from '../../src/domain/submission/received';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { exactText } from '../../src/domain/money/exact';
import { printedWorkbooks } from '../support/oracle/printedWorkbooks';

const received = (rows: readonly (readonly (string | number | null)[])[], name: string): ReceivedSheet => ({
  name,
  hidden: false,
  rows: rows.map((cells) =>
    cells.map((cell) =>
      cell === null || cell === ''
        ? null
        : typeof cell === 'number'
          ? { kind: 'number', decimal: String(cell), numberFormat: '"£"#,##0.00' }
          : { kind: 'text', text: cell },
    ),
  ),
});

const providers = received(
  [
    ['Cost', 'A week'],
    ['Care staff', 3000],
    ['Rent of the home', 800],
    ['Food', 200],
    ['Total weekly fee', 4000],
  ],
  'Sheet1',
);

const makeOf = async (name: string) => (await printedWorkbooks.find(([each]) => each === name)![1]()).grid;

test.each(['Fee breakdown', 'At the table', 'Evidence', 'Agreed schedule', 'Summary'])(
  'the cells of %s pasted on a sheet of the provider’s file are left out, and it is said',
  async (page) => {
    const grid = await makeOf('review of a foreign layout');
    const { rows } = grid.sheets.find(({ name }) => name === page)!;
    const pasted = received(
      rows.map(({ cells }) =>
        cells.map((cell) => (typeof cell?.value === 'boolean' ? null : (cell?.value ?? null))),
      ),
      'Sheet2',
    );
    const read = recogniseWorkbook({ file: 'breakdown.xlsx', sheets: [providers, pasted] }, null);
    expect(
      read.findings.filter(({ code }) => code === 'own-sheets-left-out').map((each) => each.received),
    ).toEqual([
      `a table of Open Book’s own pages, pasted there, and what stands below it were left out: rows 1 to ${String(rows.length)} of “Sheet2”`,
    ]);
    const { value } = reviewSubmission(read, {
      asAt: knownDay('2026-06-01'),
      weeksPerYear: null,
    });
    // 3,000 + 800 + 200
    expect(exactText(value!.breakdown.explained.pounds)).toBe('4000');
    expect(exactText(value!.breakdown.quoted.pounds)).toBe('4000');
  },
);

test('the headings are those of the pages that are written', async () => {
  const rows = (await makeOf('review of posts beside needs and benchmarks')).sheets.flatMap((sheet) =>
    sheet.rows.map(({ cells }) =>
      cells.flatMap((cell) =>
        cell?.style.startsWith('columnHeader') === true && typeof cell.value === 'string' ? [cell.value] : [],
      ),
    ),
  );
  const gone = ownHeadings.filter(
    (headings) => !rows.some((row) => headings.every((heading, index) => row[index] === heading)),
  );
  expect(gone).toEqual([]);
});
