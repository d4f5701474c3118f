/**
 * The columns of a region that may hold the amounts: printed ones, ones made from quantity × rate, and, where blocks
 * have headings of their own, each block's best. Each with the bits that words and arithmetic across the row give it.
 */
import { columnKindIn, type ColumnKind } from '../meanings/columnKind';
import { isPayerShare } from '../meanings/payer';
import { figureIn } from '../regions/figure';
import type { Block, Region } from '../regions/region';
import { sightingIn } from '../words/sighting';
import { columnIdentities, type ColumnIdentities } from './columnIdentities';
import { countIn, finished } from './columnRows';
import type { RowWords } from './rowWords';
import type { AmountColumn, RegionFacts } from './amountColumn';

const kindBits: Readonly<Record<ColumnKind, number>> = {
  amount: 3,
  open: 0,
  count: -8,
  rate: -4,
  percent: -9,
  difference: -10,
  reference: -14,
  salary: -6,
  ratio: -14,
  onCost: -4,
};

export function regionFacts(region: Region, words: readonly RowWords[]): RegionFacts {
  const identities = region.blocks.map((block) => columnIdentities(region, block));
  const headed = region.blocks.flatMap(({ headingRows, from, to }, index) =>
    headingRows.length > 0 && to > from && (identities[index]?.columns.length ?? 0) > 0 ? [index] : [],
  );
  const plain = region.blocks.flatMap(({ headingRows, from, to }, index) =>
    headingRows.length === 0 && areCosts(words.slice(from, to)) ? [index] : [],
  );
  const costBlocks = new Set(
    headed.length > 0 ? [...plain, ...headed] : region.blocks.map((_, index) => index),
  );
  return { region, words, identities, costBlocks };
}

/** Costs before the first headings of a table, and no facts about the placement: most rows with a figure name a cost. */
function areCosts(words: readonly RowWords[]): boolean {
  const withFigure = words.filter(({ hasFigure, total, fee }) => hasFigure && total === null && fee === null);
  const costs = withFigure.filter(
    ({ label, isCount }) => !isCount && (sightingIn(label)?.hundredths ?? 0) >= 70,
  );
  return costs.length >= 3 && costs.length >= withFigure.length * 0.75;
}

export function amountColumns(facts: RegionFacts): readonly AmountColumn[] {
  const { region, identities } = facts;
  const columns = [
    ...new Set(identities.flatMap((each, index) => (facts.costBlocks.has(index) ? each.columns : []))),
  ].sort((first, second) => first - second);
  const printed = columns.flatMap((column) => printedColumn(facts, column));
  const made = madeColumn(facts);
  const all = [...printed, ...(made === null ? [] : [made])];
  const blockwise = region.blocks.length > 1 ? blockwiseColumn(facts, all) : null;
  return blockwise === null ? all : [...all, blockwise];
}

function kindOf(block: Block, column: number): ColumnKind {
  return columnKindIn(block.headings[column] ?? '');
}

function printedColumn(facts: RegionFacts, column: number): readonly AmountColumn[] {
  const { region, identities, costBlocks } = facts;
  const blocks = region.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ index }) => costBlocks.has(index));
  const kinds = blocks
    .filter(({ index }) => identities[index]?.columns.includes(column) === true)
    .map(({ block, index }) => ({ kind: kindOf(block, column), index, block }));
  const best = Math.max(...kinds.map(({ kind }) => kindBits[kind]));
  if (best <= -14 && kinds.length > 0) return [];
  const used = new Set(
    kinds.filter(({ kind }) => kindBits[kind] >= Math.min(best, 0)).map(({ index }) => index),
  );
  const columnOf = withTotalsAside(
    facts,
    column,
    region.rows.map((_, row) => (used.has(region.blockOf[row] ?? 0) ? column : -1)),
  );
  const heading = kinds.find(({ index }) => used.has(index))?.block.headings[column] ?? '';
  let bits = best;
  for (const index of used) bits += identityBits(identities[index], column) / used.size;
  if (isPayerShare(heading)) bits -= 4;
  return [finished(facts, 'printed', columnOf, [], heading, bits)];
}

/** Totals printed in a column of their own to the right, which holds nothing else, belong to this column. */
function withTotalsAside(
  { region, words }: RegionFacts,
  column: number,
  columnOf: readonly number[],
): readonly number[] {
  for (let aside = column + 1; aside < Math.min(region.width, column + 3); aside += 1) {
    const rows = region.rows.flatMap((cells, row) =>
      figureIn(cells[aside])?.kind === 'amount' ? [row] : [],
    );
    const areTotals =
      rows.length > 0 &&
      rows.length < 200 &&
      rows.every(
        (row) =>
          figureIn(region.rows[row]?.[column]) === null &&
          (words[row]?.total != null || words[row]?.fee != null || words[row]?.label === ''),
      );
    const isCarried = rows.length > 0 && rows.length < 200 && isCarriedInto(region, column, aside, rows);
    if (areTotals || isCarried)
      return columnOf.map((own, row) => (rows.includes(row) && own >= 0 ? aside : own));
  }
  return columnOf;
}

/**
 * Accounts on paper: the items in an inner column, what they come to and all further figures in the outer one. No row has both,
 * and one figure at least is the sum of the inner ones above it.
 */
function isCarriedInto({ rows }: Region, column: number, aside: number, outer: readonly number[]): boolean {
  const valueAt = (row: number, at: number): number | null => {
    const figure = figureIn(rows[row]?.[at]);
    return figure?.kind === 'amount' ? figure.value : null;
  };
  if (outer.some((row) => figureIn(rows[row]?.[column]) !== null)) return false;
  let [sum, count, start, footed] = [0, 0, 0, 0];
  for (const row of outer) {
    for (; start < row; start += 1) {
      const value = valueAt(start, column);
      if (value === null) continue;
      sum += value;
      count += 1;
    }
    if (count >= 3 && Math.abs(sum - (valueAt(row, aside) ?? Number.NaN)) <= 0.011 + 0.006 * count)
      footed += 1;
    if (count > 0) [sum, count] = [0, 0];
  }
  return footed > 0;
}

/** A result of a product or of a sum is what its factors and parts lead to; a factor or a part is not the amount. */
function identityBits(identities: ColumnIdentities | undefined, column: number): number {
  if (identities === undefined) return 0;
  const { products, sums, views } = identities;
  const isResult = products.some(({ result }) => result === column);
  const isFactor = products.some(({ quantity, rate }) => quantity === column || rate === column);
  // "Per child per week" beside a "Year" that twelve months make is that same sum in another unit.
  const itself = [column, ...views.flatMap((view) => (view.column === column ? [view.of] : []))];
  const isSum = sums.some(({ result }) => itself.includes(result));
  const isPart = sums.some(({ parts }) => parts.includes(column));
  return (isResult ? 4 : 0) - (isFactor ? 6 : 0) + (isSum ? 5 : 0) - (isPart ? 5 : 0);
}

/** Quantity × rate where no column prints what they come to. */
function madeColumn(facts: RegionFacts): AmountColumn | null {
  const { region, identities, costBlocks } = facts;
  const pairs = region.blocks.map((block, index) =>
    costBlocks.has(index) ? pairIn(facts, block, identities[index]) : null,
  );
  if (pairs.every((pair) => pair === null)) return null;
  const madeFrom = region.rows.map((cells, row): readonly [number, number] | null => {
    const pair = pairs[region.blockOf[row] ?? 0] ?? null;
    return pair !== null &&
      !Number.isNaN(countIn(cells[pair[0]])) &&
      figureIn(cells[pair[1]])?.kind === 'amount'
      ? pair
      : null;
  });
  const columnOf = region.rows.map((cells, row) => {
    const pair = pairs[region.blockOf[row] ?? 0];
    if (pair === null || pair === undefined) return -1;
    if (madeFrom[row] !== null) return pair[1];
    return figureIn(cells[pair[1]]) !== null
      ? pair[1]
      : cells.findLastIndex((cell) => figureIn(cell)?.kind === 'amount' && cell !== cells[pair[0]]);
  });
  const pair = pairs.find((each) => each !== null);
  const heading = region.blocks[pairs.indexOf(pair ?? null)]?.headings[pair?.[0] ?? 0] ?? '';
  return finished(facts, 'made', columnOf, madeFrom, heading, 4);
}

function pairIn(
  { region }: RegionFacts,
  block: Block,
  identities: ColumnIdentities | undefined,
): readonly [number, number] | null {
  if (identities === undefined) return null;
  const rates = identities.columns.filter((column) => {
    const kind = kindOf(block, column);
    return kind === 'rate' || kind === 'amount';
  });
  for (let column = 0; column < region.width; column += 1) {
    const heading = block.headings[column] ?? '';
    const isCount = kindOf(block, column) === 'count' || /^(days|hours|nights|units)\b/i.test(heading);
    if (!isCount || column === block.labelColumn) continue;
    const rate = rates.find(
      (each) => each !== column && (kindOf(block, each) === 'rate' || rates.length === 1),
    );
    if (rate === undefined) continue;
    if (identities.products.some(({ quantity, rate: by }) => quantity === column || by === column))
      return null;
    let both = 0;
    for (let row = block.from; row < block.to && both < 2; row += 1) {
      const cells = region.rows[row] ?? [];
      if (!Number.isNaN(countIn(cells[column])) && figureIn(cells[rate])?.kind === 'amount') both += 1;
    }
    if (both >= 2) return [column, rate];
  }
  return null;
}

/** Each block by its own best column, where blocks part the table under headings of their own. */
function blockwiseColumn(facts: RegionFacts, all: readonly AmountColumn[]): AmountColumn | null {
  const { region, costBlocks } = facts;
  const chosen = region.blocks.map((block, index) => {
    if (!costBlocks.has(index)) return null;
    const usable = all.filter(({ columnOf }) =>
      columnOf
        .slice(block.from, block.to)
        .some(
          (column, offset) => column >= 0 && figureIn(region.rows[block.from + offset]?.[column]) !== null,
        ),
    );
    return usable.reduce<AmountColumn | null>((best, each) => {
      const bits = (column: AmountColumn): number =>
        column.bits + kindBits[kindOf(block, column.columnOf[block.from] ?? 0)];
      return best === null || bits(each) > bits(best) ? each : best;
    }, null);
  });
  const distinct = new Set(chosen.filter((each) => each !== null));
  if (distinct.size < 2) return null;
  const columnOf = region.rows.map((_, row) => chosen[region.blockOf[row] ?? 0]?.columnOf[row] ?? -1);
  const madeFrom = region.rows.map((_, row) => chosen[region.blockOf[row] ?? 0]?.madeFrom[row] ?? null);
  const bits = Math.min(...[...distinct].map((each) => each.bits));
  return finished(facts, 'blockwise', columnOf, madeFrom, [...distinct][0]?.heading ?? '', bits - 1);
}
