/**
 * What the domain says of a workbook with something typed into it: the same change made in its terms, the answer worked out
 * anew and described. Only cells worked out in both are held against each other; what stands as a dated value does not follow.
 */
import { idOf, type GridCell, type WorkbookGrid } from '../../../src/sheets/core/grid';

export type Said =
  | { readonly kind: 'figures'; readonly figures: ReadonlyMap<string, GridCell> }
  /** The domain refuses the change, with words: no figure stands against the sheet's. */
  | { readonly kind: 'refused' }
  /** What is written down, and summed up on its own page alone: every figure elsewhere stands as it was. */
  | { readonly kind: 'record'; readonly ownPage: RegExp };

/** Cells of a page that name things by their order, which another answer may change. */
const inOrderOfAnswer = /^(finding|check|tornado|range|decision)\./;

export function figuresOf(grid: WorkbookGrid): ReadonlyMap<string, GridCell> {
  const found = new Map<string, GridCell>();
  for (const { rows } of grid.sheets)
    for (const { cells, about } of rows)
      for (const cell of cells) {
        const id = cell === null ? undefined : idOf(cell, about);
        if (cell?.formula !== undefined && id !== undefined && !inOrderOfAnswer.test(id)) found.set(id, cell);
      }
  return found;
}
