/**
 * The blocks of a region: rows of headings, one to four of them, and the rows below up to the next headings.
 *
 * A row of headings has words where figures stand below it; years and months may stand there as numbers and dates.
 * "Provider | Fernlea Homes" above a table has words there too, but its own words ask about the placement.
 */
import type { ReceivedCell } from '../../domain/submission/received';
import { isIncludedHeading } from '../meanings/included';
import { isPlacementQuestion } from '../meanings/placementQuestion';
import { textOf } from '../sheetCells';
import { sightingIn } from '../words/sighting';
import { figureIn, isYear } from './figure';
import type { Block, Cells } from './region';
import { labelColumnOf } from './labelColumn';

export function blocksOf(
  rows: readonly Cells[],
  width: number,
): { readonly blocks: readonly Block[]; readonly blockOf: readonly number[] } {
  const figuresBelow = countsBelow(rows, width);
  const isHeading = Array.from({ length: rows.length }, () => false);
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const cells = rows[row] ?? [];
    const below = figuresBelow[row + 1] ?? [];
    isHeading[row] =
      looksLikeHeadings(cells, below, rows[row + 1]) ||
      (isHeading[row + 1] === true && namesColumns(cells, below));
  }
  const blocks: Block[] = [];
  const blockOf: number[] = [];
  let row = 0;
  while (row < rows.length) {
    const headingRows: number[] = [];
    while (row < rows.length && isHeading[row] === true) {
      headingRows.push(row);
      row += 1;
    }
    const from = row;
    while (row < rows.length && isHeading[row] !== true) row += 1;
    const start = headingRows[0] ?? from;
    for (let at = start; at < row; at += 1) blockOf[at] = blocks.length;
    const headings = headingTexts(rows, headingRows, width);
    blocks.push({
      headingRows,
      from,
      to: row,
      headings,
      labelColumn: labelColumnOf(rows, from, row, width, headings),
      titles: titlesAbove(rows, headingRows.length > 0 ? start : firstAmount(rows, from, row)),
    });
  }
  return { blocks, blockOf };
}

/** For each row and column, how many figures stand from this row down, within the next forty rows. */
function countsBelow(rows: readonly Cells[], width: number): readonly (readonly number[])[] {
  const counts: number[][] = Array.from({ length: rows.length + 2 }, () => []);
  const running = Array.from({ length: width }, () => 0);
  counts[rows.length] = [...running];
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const cells = rows[row] ?? [];
    const leaving = rows[row + 40] ?? [];
    for (let column = 0; column < width; column += 1) {
      if (isAmount(cells[column])) running[column] = (running[column] ?? 0) + 1;
      if (isAmount(leaving[column])) running[column] = (running[column] ?? 0) - 1;
    }
    counts[row] = [...running];
  }
  return counts;
}

function isAmount(cell: ReceivedCell | null | undefined): boolean {
  const figure = figureIn(cell);
  return figure !== null && figure.kind !== 'unknown';
}

const wordsOfHeadings =
  /£|€|%|\b(per|p\.?w|pw|pcm|p\.?a|cost|costs|costing|amount|amounts|price|prices|fee|fees|total|weekly|wkly|monthly|annual|annum|yearly|year|yr|month|week|weeks|wk|day|days|daily|night|nights|hours?|hrs|rate|rates|qty|quantity|units?|number|no|budget|budgeted|actuals?|forecast|outturn|variance|current|proposed|requested|previous|revised|new|wte|fte|salary|salaries|share|home|child|yp|bed|place|occ|occupancy|gbp|charge|charges|value|sum|frequency|freq|ratio|gross|net|vat|expenditure|spend|band|level|tier|stage|notes?|comments?|basis|period|included)\b|\b20\d\d\b|\b\d\d\/\d\d\b/i;
const dayInWords =
  /^(\d{1,2}(st|nd|rd|th)? )?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\w* \d{4}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/i;
const namesOfLabels =
  /^(items?|descriptions?|elements?|lines?|cost( (line|heading|head|type|element|item|category|centre|area)s?)?|costs|headings?|heads?( of (cost|account))?|services?|categor(y|ies)|details?|budget (heading|head|line)|expenditure|expense|subjective|post|role|staff|position|job title|component|type|area|account|narrative|what|activity|resource|section|ref)$/i;

const surelyACost = 50;

function looksLikeHeadings(cells: Cells, below: readonly number[], next: Cells | undefined): boolean {
  const filled = cells.flatMap((cell, column) => (cell === null ? [] : [{ cell, column }]));
  if (filled.length === 0) return false;
  const dates = filled.filter(({ cell }) => cell.kind === 'date');
  if (
    dates.length >= 2 &&
    filled.every(({ cell }) => cell.kind === 'date' || (cell.kind === 'text' && !isAmount(cell)))
  )
    return true;
  // "Included in the fee | £" heads a list; as an amount, "included" stands to the right of a label, where nothing else heads figures.
  const headsFigures = filled.some(
    ({ cell, column }) =>
      (below[column] ?? 0) >= 1 && figureIn(cell) === null && wordsOfHeadings.test(textOf(cell)),
  );
  const figures = filled.flatMap(({ cell }, index) => {
    const figure = figureIn(cell);
    const isHeading =
      figure?.kind === 'nought' &&
      filled.length > 1 &&
      (index === 0 || (headsFigures && isIncludedHeading(textOf(cell))));
    return figure === null || isHeading ? [] : [figure];
  });
  if (figures.some((figure) => !isYear(figure)) || dates.length > 0) return false;
  const label = textOf(filled[0]?.cell);
  // "2 waking nights | 2,016": one figure beside a cost is what it costs, whatever year it could be.
  if (
    figures.length === 1 &&
    !namesOfLabels.test(label) &&
    (sightingIn(label)?.hundredths ?? 0) >= surelyACost
  )
    return false;
  if (
    new Set(filled.map(({ cell }) => cell)).size === 2 &&
    isPlacementQuestion(label) &&
    (!wordsOfHeadings.test(textOf(filled[1]?.cell)) || dayInWords.test(textOf(filled[1]?.cell)))
  )
    return false;
  const over = filled.filter(({ column }) => (below[column] ?? 0) >= 1);
  if (over.length === 0 || (filled.length === 1 && filled[0]?.column === 0)) return false;
  if (over.length === 1 && over[0]?.column === filled[0]?.column && label.length > 30) return false;
  if (figures.length > 0) return over.length >= 2;
  const texts = over.map(({ cell }) => textOf(cell));
  if (texts.some((text) => text.length > 90)) return false;
  if (texts.some((text) => wordsOfHeadings.test(text)))
    return over.length < filled.length || filled.length > 1 || over.length >= 1;
  const isNext = (next ?? []).some(
    (cell, column) => isAmount(cell) && over.some((each) => each.column === column),
  );
  return (
    isNext && (over.length >= 2 || namesOfLabels.test(label)) && texts.every((text) => text.length <= 60)
  );
}

/** "| Option A | Option B" right above headings: short words over two columns of figures and more, and nowhere else. */
function namesColumns(cells: Cells, below: readonly number[]): boolean {
  const filled = cells.flatMap((cell, column) =>
    cell === null ? [] : [{ text: textOf(cell), cell, column }],
  );
  return (
    filled.length >= 2 &&
    filled.every(
      ({ text, cell, column }) =>
        column > 0 &&
        (below[column] ?? 0) >= 2 &&
        cell.kind === 'text' &&
        text.length <= 40 &&
        figureIn(cell) === null,
    )
  );
}

/** Upper rows of headings speak for the columns to their right up to the next words, where lower headings stand there. */
function headingTexts(
  rows: readonly Cells[],
  headingRows: readonly number[],
  width: number,
): readonly string[] {
  const lowest = headingRows.at(-1);
  const texts = headingRows.map((row) => {
    const own = Array.from({ length: width }, (_, column) => headingText(rows[row]?.[column]));
    if (row === lowest) return own;
    let carried = '';
    const first = own.findIndex((text) => text !== '');
    return own.map((text, column) => {
      if (text !== '')
        carried = column === first && first === 0 && own.filter((each) => each !== '').length > 1 ? '' : text;
      const isHeaded = headingText(rows[lowest ?? row]?.[column]) !== '';
      return text !== '' ? text : isHeaded ? carried : '';
    });
  });
  return Array.from({ length: width }, (_, column) =>
    texts
      .map((row) => row[column] ?? '')
      .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
      .join(' '),
  );
}

function headingText(cell: ReceivedCell | null | undefined): string {
  return cell === null || cell === undefined ? '' : textOf(cell);
}

/** Without headings the titles of a table are the lines down to its first amount. */
function firstAmount(rows: readonly Cells[], from: number, to: number): number {
  for (let row = from; row < to; row += 1) if ((rows[row] ?? []).some((cell) => isAmount(cell))) return row;
  return from;
}

/** The lines right above that hold a single text. */
function titlesAbove(rows: readonly Cells[], start: number): readonly string[] {
  const titles: string[] = [];
  for (let row = start - 1; row >= Math.max(0, start - 12); row -= 1) {
    const texts = (rows[row] ?? []).filter((cell) => cell !== null);
    if (texts.some((cell) => isAmount(cell))) continue;
    for (const cell of texts) if (cell.kind === 'text') titles.push(textOf(cell));
  }
  return titles;
}
