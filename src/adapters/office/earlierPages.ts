/**
 * Pages of ours that an earlier write left and this one does not write, though it writes the sheets they follow again: a
 * version before had a page Negotiation, and a fee without assessed needs has no page Variance. They are ours by our mark
 * alone; somebody's own sheet is never among them.
 *
 * They stay as values, and are not removed: what somebody points at them would be lost for good, undo or no undo.
 */
import { asValues, type PageAsValues } from '../../sheets/core/asValues';
import { idOf, type CellGrid, type WorkbookGrid } from '../../sheets/core/grid';
import type { HeldCell } from '../../sheets/core/writtenLayout';
import { presentGrid } from './heldCells';
import type { SeenWorkbook } from './seenWorkbook';
import { sheetsPointedTo } from './writeSteps';

export interface EarlierPage extends PageAsValues {
  readonly wantedName: string;
}

/** A write of a review has this page: what else of ours pointed into that review follows nothing now. */
const pageOfReviews = 'Fee breakdown';
/** Pages that all workbooks of ours once had under one name: to point at them is not to follow the review. */
const pagesOfAll = ['About', 'Checks'];

/** The earlier pages as they stand, by what they were to be called. */
export function earlierPages(wanted: WorkbookGrid, seen: SeenWorkbook): ReadonlyMap<string, CellGrid> {
  const rewritten = new Set(wanted.sheets.map(({ name }) => name));
  if (!rewritten.has(pageOfReviews)) return new Map();
  const moving = [...rewritten]
    .filter((name) => !pagesOfAll.includes(name))
    .flatMap((name) => seen.ours.get(name) ?? []);
  const wantedNames = new Map([...seen.ours].map(([wantedName, called]) => [called, wantedName]));
  return new Map(
    (presentGrid(seen)?.sheets ?? []).flatMap((sheet): [string, CellGrid][] => {
      const wantedName = wantedNames.get(sheet.name);
      if (wantedName === undefined || rewritten.has(wantedName)) return [];
      const pointedTo = sheetsPointedTo(sheet);
      return moving.some((name) => pointedTo.has(name)) ? [[wantedName, sheet]] : [];
    }),
  );
}

/** Those pages as values; what `written` has an input for is typed there now, and no longer here. */
export function pagesAsValues(
  pages: ReadonlyMap<string, CellGrid>,
  typed: ReadonlyMap<string, HeldCell>,
  written: WorkbookGrid,
): readonly EarlierPage[] {
  const taken = new Set(
    written.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells, about }) =>
        cells.flatMap((cell) => (cell?.input === true ? (idOf(cell, about) ?? []) : [])),
      ),
    ),
  );
  const left = new Set([...typed.keys()].filter((id) => !taken.has(id)));
  return [...pages].map(([wantedName, sheet]) => ({ wantedName, ...asValues(sheet, left) }));
}

export function earlierInWords(pages: readonly EarlierPage[]): readonly string[] {
  return pages.map(({ shown, listed }) => {
    const typed =
      listed === 0
        ? ''
        : ` ${listed === 1 ? 'One figure' : `${listed} figures`} typed there ${listed === 1 ? 'has' : 'have'} no place on the new pages and ${listed === 1 ? 'stands' : 'stand'} under it.`;
    return `“${shown.name}” is an earlier page of ours that is no longer written: it stays as values, with a heading that says so.${typed}`;
  });
}

/** An earlier page under a password of somebody's cannot be made values: that must not go unsaid. */
export const lockedInWords = (names: readonly string[]): readonly string[] =>
  names.map(
    (name) =>
      `“${name}” is an earlier page of ours under a password, and points at sheets that were written again: do not use its figures. Remove its password and write again.`,
  );
