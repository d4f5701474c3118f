/**
 * What the domain says of a workbook with something typed into it: the same change made in its terms, the answer worked out
 * anew and described. Only cells worked out in both are held against each other; what stands as a dated value does not follow.
 */
import type { GridCell, WorkbookGrid } from '../../../src/sheets/core/grid';
import { cellsByName } from './cellsByName';

export type Said =
  | { readonly kind: 'figures'; readonly figures: ReadonlyMap<string, GridCell> }
  /** The domain refuses the change, with words: no figure stands against the sheet's. */
  | { readonly kind: 'refused' }
  /** What is written down, and summed up on its own page alone: every figure elsewhere stands as it was. */
  | { readonly kind: 'record'; readonly ownPage: RegExp };

/** What is held against the day of writing, input by input: a workbook written anew finds nothing changed; a test of its own holds it. */
const watched = /^(watched\.|check\.inputs$)/;

/** Every cell that is worked out, by its name or by its page, row and column. */
export function figuresOf(grid: WorkbookGrid): ReadonlyMap<string, GridCell> {
  return new Map(
    [...cellsByName(grid)].flatMap(([name, { cell }]) =>
      cell.formula === undefined || watched.test(cell.id ?? '') ? [] : [[name, cell] as const],
    ),
  );
}
