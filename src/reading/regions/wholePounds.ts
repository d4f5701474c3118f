/**
 * Figures in thousands: "Home P&L 2026/27 (£000)" over 462.4 and 84.1 means £462,400 and £84,100.
 *
 * A heading speaks for its own column down to the next headings; a title for every plain figure of its sheet, but for those
 * whose labels count something or name a price a week. Judged before anything is read, so that all that follows sees pounds.
 */
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { exactFromText, exactText } from '../../domain/money/exact';
import { isCountRow } from '../meanings/countRow';
import { textOf } from '../sheetCells';
import { figureIn } from './figure';

const thousands =
  /(£|gbp) ?['’]?000s?\b(?!\d)|£ ?['’]?k\b|\b(in )?(£ ?)?thousands( of pounds)?\b|\(['’]?000s?\)|£ ?thousands?\b/i;
const alreadyWhole = /£(?! ?['’]?0)|\b(week|wkly|weekly|night|day|hour|per|pw|average|fee|price|rate)\b|%/i;
/** No figure that is meant in thousands is so large for one home. */
const mostThousands = 20000;

export function withWholePounds(workbook: ReceivedWorkbook): ReceivedWorkbook {
  const sheets = workbook.sheets.map(wholeSheet);
  return sheets.every((sheet, index) => sheet === workbook.sheets[index])
    ? workbook
    : { ...workbook, sheets };
}

/** Where a sheet says that figures are in thousands: the cell's row and column, and whether it stands over one column alone. */
function wholeSheet(sheet: ReceivedSheet): ReceivedSheet {
  const said = sheet.rows
    .slice(0, 60)
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.kind === 'text' &&
        cell.text.length <= 120 &&
        thousands.test(cell.text) &&
        figureIn(cell) === null
          ? [{ row, column, isTitle: cells.filter((each) => each !== null).length === 1, cells }]
          : [],
      ),
    );
  if (said.length === 0) return sheet;
  const inColumns = said.filter(({ isTitle }) => !isTitle);
  // "£000 p.a." beside "£ per child per week": the column in pounds is the price, and is read as it stands.
  const isInPoundsBeside = inColumns.some(({ cells }) =>
    cells.some((cell) => cell?.kind === 'text' && alreadyWhole.test(cell.text) && !thousands.test(cell.text)),
  );
  if (isInPoundsBeside) return sheet;
  const title = inColumns.length > 0 ? undefined : said.find(({ isTitle }) => isTitle);
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const isUnder = inColumns.some((each) => each.column === column && each.row < row);
      const isInAll = title !== undefined && title.row < row && !isWholeAlready(cells, column);
      return isUnder || isInAll ? timesThousand(cell, cells) : cell;
    }),
  );
  return { ...sheet, rows };
}

/** "Average weekly fee £ | 4,306" under a title of thousands. */
function isWholeAlready(cells: readonly (ReceivedCell | null)[], column: number): boolean {
  const label = textOf(cells.slice(0, column).find((cell) => cell?.kind === 'text') ?? null);
  return alreadyWhole.test(label);
}

function timesThousand(
  cell: ReceivedCell | null,
  cells: readonly (ReceivedCell | null)[],
): ReceivedCell | null {
  if (cell?.kind !== 'number' || cell.numberFormat?.includes('%') === true) return cell;
  const label = textOf(cells.find((each) => each?.kind === 'text') ?? null);
  const plain = exactFromText(cell.decimal);
  if (plain === null || isCountRow(label) || plain.abs().greaterThan(String(mostThousands))) return cell;
  return { ...cell, decimal: exactText(plain.times('1000')) };
}
