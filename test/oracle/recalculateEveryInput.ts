/**
 * `npm run recalculate`: every unlocked cell of every kind of workbook, set to three other values that its check allows, one at
 * a time, recalculated by LibreOffice: what it makes of each formula is what our own evaluation makes of it, and no cell holds an
 * error. With EVERY=5 each fifth value is tried; ONLY=contracts takes the workbooks whose name holds the word.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { idOf, type WorkbookGrid } from '../../src/sheets/core/grid';
import { layOut } from '../../src/sheets/core/layout';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { analyses } from '../../src/workflows/analyses';
import { compareContractsIn, contractsWorkbook } from '../../src/workflows/contracts/answer';
import { reviewSubmission } from '../../src/workflows/review/answer';
import { anAnswer } from '../support/comparedReview';
import { allowedValues, type TypedValue } from '../support/oracle/allowedValues';
import { plainFiles } from '../support/plainFiles';
import { recalculate } from '../support/oracle/recalculate';

const examples = join(__dirname, '../../assets/examples');
const asAt = knownDay('2026-04-01');
const every = parseInt(process.env['EVERY'] ?? '1', 10);
const only = process.env['ONLY'] ?? '';
const atOnce = 60;

async function review(name: string, withNeeds: boolean): Promise<WorkbookGrid> {
  const submission = await plainFiles.submission(join(examples, name), null);
  const { value } = reviewSubmission(submission, { asAt, weeksPerYear: null });
  return layOut(describeReview(value!, { shouldCost: withNeeds ? anAnswer() : null, benchmarks: null }));
}

function contracts(): WorkbookGrid {
  const terms: unknown = JSON.parse(readFileSync(join(examples, 'contracts/four-places.json'), 'utf8'));
  return contractsWorkbook(compareContractsIn(terms).comparison!, asAt)!;
}

const workbooks: readonly (readonly [string, () => Promise<WorkbookGrid> | WorkbookGrid])[] = [
  ['review of posts beside needs', () => review('hollin-bank.open-book.json', true)],
  ['review of a foreign layout', () => review('monthly-amounts.xlsx', false)],
  ['contracts', contracts],
  ...analyses.map(
    (each) => [each.title, () => each.run(each.example, { asAt }).answered!.workbook()] as const,
  ),
];

function typedInto(grid: WorkbookGrid, typed: TypedValue): WorkbookGrid {
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) =>
      sheet.name !== typed.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) =>
                cell === null || idOf(cell, row.about) !== typed.id
                  ? cell
                  : typeof typed.value === 'number'
                    ? { ...cell, value: typed.value, exact: String(typed.value) }
                    : { ...cell, value: typed.value },
              ),
            })),
          },
    ),
  };
}

test.each(workbooks.filter(([name]) => name.toLowerCase().includes(only.toLowerCase())))(
  '%s',
  async (name, make) => {
    const grid = await make();
    const values = allowedValues(grid).filter((_, index) => index % every === 0);
    const errors: string[] = [];
    let cells = 0;
    for (let from = 0; from < values.length; from += atOnce) {
      const some = values.slice(from, from + atOnce);
      const files = await Promise.all(some.map((typed) => writeXlsx(typedInto(grid, typed))));
      const results = await recalculate(files);
      some.forEach((typed, index) => {
        cells += results[index]!.size;
        for (const [at, value] of results[index]!)
          if (typeof value === 'object')
            errors.push(`${typed.id} = ${String(typed.value)}: ${at} ${value.error}`);
      });
    }
    console.log(
      `${name}: ${String(values.length)} values typed, ${String(cells)} cells read, ${String(errors.length)} errors`,
    );
    expect(errors).toEqual([]);
  },
  3_600_000,
);
