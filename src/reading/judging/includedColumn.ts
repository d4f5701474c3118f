/**
 * The column that says of each row whether it is in the offer: by its heading ("Included", "In this offer?"), or by what it holds.
 *
 * A column of nothing but yes and no may answer many questions, such as whether a cost is allowable. It answers this one where
 * the rows with a yes come to a figure printed below them, and all rows together do not.
 */
import { isIncludedHeading, saysNo, saysYes } from '../meanings/included';
import { figureIn } from '../regions/figure';
import type { Block, Region } from '../regions/region';
import { textOf } from '../sheetCells';

const fewestAnswers = 3;
const mostRows = 400;

/** −1 where there is none. */
export function includedColumn(region: Region, block: Block, amounts: readonly number[]): number {
  const { headings, labelColumn } = block;
  const named = headings.findIndex(
    (heading, column) =>
      column !== labelColumn && isIncludedHeading(heading) && !holdsAmounts(region, block, column),
  );
  if (named >= 0) return named;
  for (let column = 0; column < region.width; column += 1)
    if (column !== labelColumn && decidesWhatIsAdded(region, block, column, amounts)) return column;
  return -1;
}

/** "In the offer £" over amounts is a price, and no answer. */
function holdsAmounts(region: Region, { from, to }: Block, column: number): boolean {
  const filled = region.rows
    .slice(from, Math.min(to, from + mostRows))
    .flatMap((cells) => cells[column] ?? []);
  const priced = filled.filter((cell) => figureIn(cell)?.kind === 'amount');
  return priced.length * 2 > filled.length;
}

function decidesWhatIsAdded(
  region: Region,
  { from, to }: Block,
  column: number,
  amounts: readonly number[],
): boolean {
  let [yes, no, answers, last] = [0, 0, 0, -1];
  for (let row = from; row < Math.min(to, from + mostRows); row += 1) {
    const cell = region.rows[row]?.[column] ?? null;
    if (cell === null) continue;
    const text = textOf(cell);
    const isYes = saysYes(text);
    if (!isYes && !saysNo(text)) return false;
    const value = figureIn(region.rows[row]?.[amounts[row] ?? -1])?.value ?? 0;
    if (isYes) yes += value;
    else no += value;
    answers += 1;
    last = row;
  }
  if (answers < fewestAnswers || no === 0) return false;
  return region.rows
    .slice(last + 1)
    .some((cells, index) =>
      isNear(figureIn(cells[amounts[last + 1 + index] ?? -1])?.value ?? Number.NaN, yes),
    );
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.02;
}
