/**
 * A table that lies on its side: costs are the headings, and the rows are periods, versions or children.
 *
 * Turned so that every cost has a row of its own; each cell keeps its place on the sheet.
 */
import { matchCategory } from '../matchCategory';
import { isPlacementQuestion } from '../meanings/placementQuestion';
import { basisInWords, periodInWords } from '../periodWords';
import { textOf } from '../sheetCells';
import { blocksOf } from './blocks';
import { figureIn } from './figure';
import type { Cells, Region } from './region';

const fewestCosts = 3;
const mostRows = 14;

export function turnedRegion(region: Region): Region | null {
  for (const block of region.blocks) {
    const head = block.headingRows.at(-1);
    if (head === undefined || block.to - block.from > 40) continue;
    const figureRows: number[] = [];
    for (let row = block.from; row < block.to; row += 1) {
      if ((region.rows[row] ?? []).filter((cell) => figureIn(cell) !== null).length >= fewestCosts)
        figureRows.push(row);
    }
    const headings = region.rows[head] ?? [];
    const costs = headings.filter((cell) => cell?.kind === 'text' && isCost(cell.text)).length;
    const named = figureRows.filter((row) => isCost(nameOfRow(region, headings, row))).length;
    if (
      costs < fewestCosts ||
      figureRows.length === 0 ||
      figureRows.length > mostRows ||
      named > figureRows.length / 2
    )
      continue;
    return turned(region, [head, ...figureRows]);
  }
  return null;
}

/**
 * The first words of a row that do not answer a question about the placement, nor say of what the amounts are: "Alder Care Ltd"
 * under "Provider" is no cost, nor is "per child per week".
 */
function nameOfRow(region: Region, headings: Cells, row: number): string {
  const cells = region.rows[row] ?? [];
  return textOf(
    cells.find(
      (cell, column) =>
        cell?.kind === 'text' &&
        !isPlacementQuestion(textOf(headings[column] ?? null)) &&
        periodInWords(cell.text) === null &&
        basisInWords(cell.text) === null,
    ),
  );
}

function isCost(text: string): boolean {
  return matchCategory(text).category !== 'unclassified';
}

function turned(region: Region, kept: readonly number[]): Region {
  const rows = Array.from({ length: region.width }, (_, column): Cells =>
    kept.map((row) => region.rows[row]?.[column] ?? null),
  );
  const { blocks, blockOf } = blocksOf(rows, kept.length);
  const titles = region.blocks[0]?.titles ?? [];
  const above = region.blocks.flatMap((block) => block.titles);
  return {
    ...region,
    form: 'onItsSide',
    rows,
    width: kept.length,
    placeOf: (row, column) => region.placeOf(kept[column] ?? 0, row),
    isRowHidden: (row) => region.isColumnHidden(row),
    isColumnHidden: (column) => region.isRowHidden(kept[column] ?? 0),
    afterGap: rows.map(() => false),
    blocks: blocks.map((block) => ({ ...block, titles: [...block.titles, ...titles, ...above] })),
    blockOf,
  };
}
