/**
 * "Superseded - fee from 1 April 2025 (v2)" over costs that stand under, or above, those of today on the same sheet: told for
 * the record, and no part of the price. The words go on until the title of the next table.
 */
import { isWithdrawn } from '../meanings/standing';
import type { Block, Region } from '../regions/region';

interface Row {
  readonly label: string;
  readonly hasFigure: boolean;
  readonly isCount: boolean;
  readonly corrected: unknown;
}

const longestTitle = 120;
/** What is left must be costs of its own: a sheet that is withdrawn as a whole is still what was sent. */
const fewestLeft = 3;

export function withoutWithdrawn<Words extends Row>(
  rows: readonly Words[],
  { blocks }: Region,
): readonly Words[] {
  const headingRows = new Set(blocks.flatMap((block) => block.headingRows));
  let isAside = false;
  const aside = rows.map(({ label, hasFigure }, row) => {
    if (hasFigure || label === '' || headingRows.has(row)) return isAside;
    if (label.length <= longestTitle && isWithdrawn([label])) isAside = true;
    else if (headingRows.has(row + 1)) isAside = false;
    return isAside;
  });
  const left = rows.filter(({ hasFigure, isCount }, row) => hasFigure && !isCount && aside[row] !== true);
  if (!aside.includes(true) || left.length < fewestLeft) return rows;
  return rows.map((words, row) =>
    aside[row] === true && words.hasFigure && words.corrected === null
      ? { ...words, isMemo: true, total: null, fee: null, isCount: false }
      : words,
  );
}

/** Titles of all but the tables that are withdrawn; of all, where none still stands. */
export function standingTitles(blocks: readonly Block[]): readonly string[] {
  const headed = blocks.filter(({ headingRows, from, to }) => headingRows.length > 0 && to > from);
  const withdrawn = new Set(headed.filter(({ titles }) => isWithdrawn(titles)));
  const standing = withdrawn.size < headed.length ? blocks.filter((block) => !withdrawn.has(block)) : blocks;
  return standing.flatMap(({ titles }) => titles);
}
