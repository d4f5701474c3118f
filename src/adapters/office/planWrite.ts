/**
 * What a write is going to do, decided from one look at the workbook: which sheets are rewritten in place, which are
 * new, under what names, and whether somebody else's sheet is in the way.
 */
import type { CellGrid, WorkbookGrid } from '../../sheets/core/grid';
import { freeSheetName, renameSheets } from '../../sheets/core/renameSheets';
import { withEarlierVersions } from '../../sheets/core/versionList';
import {
  layoutOf,
  typedInputs,
  withTypedInputs,
  withWrittenOf,
  type HeldCell,
  type WrittenLayout,
} from '../../sheets/core/writtenLayout';
import type { ExistingSheets, HostFeatures } from '../../workflows/ports/hostWorkbook';
import { longestText } from './cellBlocks';
import { withChoiceSheet } from './choiceSheet';
import { earlierInWords, earlierPages, lockedInWords, pagesAsValues } from './earlierPages';
import { heldCells, presentGrid } from './heldCells';
import { markPrefix, type ListedWorkbook, type NamedSheet, type SeenWorkbook } from './seenWorkbook';
import { notedCells } from './applyTables';
import type { WritePlan, WrittenNote } from './writeSteps';

/** Sheets of the names wanted that are there and not ours, as they are called there. */
export function sheetsInTheWay(wanted: WorkbookGrid, { sheets, ours }: ListedWorkbook): readonly string[] {
  return withChoiceSheet(wanted).sheets.flatMap(({ name }) => somebodyElses(name, sheets, ours) ?? []);
}

/** `locked` are sheets of ours that somebody protected with a password: they stand, and ours go beside them. */
export function planWrite(
  wanted: WorkbookGrid,
  before: SeenWorkbook,
  existing: ExistingSheets,
  features: HostFeatures,
  locked: ReadonlySet<string> = new Set(),
): WritePlan {
  const typed = typedBefore(before, wanted.typedInPane ?? new Set());
  const complete = withChoiceSheet(withEarlierVersions(wanted, before.layout?.properties ?? null));
  const wantedNames = complete.sheets.map(({ name }) => name);
  const seen = {
    ...before,
    ours: new Map(
      [...before.ours].filter(
        ([wantedName, called]) => !locked.has(called) || !wantedNames.includes(wantedName),
      ),
    ),
  };
  const named = withFreeNames(renameSheets(complete, newNames(complete, seen, existing)), seen);
  const stale = [...earlierPages(complete, before)];
  const open = stale.filter(([, { name }]) => !locked.has(name));
  const earlier = pagesAsValues(new Map(open), typed, named);
  const touched = [...wantedNames, ...earlier.map(({ wantedName }) => wantedName)];
  const kept = keptLayout(seen, touched, named);
  const ours = { ...named, sheets: [...named.sheets, ...earlier.map(({ remembered }) => remembered)] };
  const layout = withEarlierWritten(layoutOf(ours, touched), before.layout, wantedNames.length);
  const shown = earlier.map((page) => page.shown);
  const typedIn = withTypedInputs(named, typed);
  return {
    grid: { ...typedIn, sheets: [...typedIn.sheets, ...shown] },
    earlier: shown.map(({ name }) => name),
    earlierInWords: [
      ...earlierInWords(earlier),
      ...lockedInWords(stale.map(([, { name }]) => name).filter((name) => locked.has(name))),
    ],
    layoutText: JSON.stringify({
      ...layout,
      sheets: [...layout.sheets, ...kept.sheets],
      names: [...layout.names, ...kept.names],
    }),
    marks: [...ours.sheets, ...kept.sheets].map(({ name }) => name),
    sources: [...ours.sheets, ...kept.sheets].flatMap(({ name, toBeRead }) =>
      toBeRead === true ? [name] : [],
    ),
    oldNames: ourNames(before, [], new Set(kept.names.map(({ name }) => name.toLowerCase()))),
    notes: features.notes,
    oldNotes: notesOf(presentGrid(seen)),
    from1904: seen.from1904,
    isManual: seen.isManual,
  };
}

/** What was typed in the workbook; what the pane holds of it is newer. */
function typedBefore(before: SeenWorkbook, inPane: ReadonlySet<string>): ReadonlyMap<string, HeldCell> {
  return before.layout === null
    ? new Map()
    : new Map([...typedInputs(before.layout, heldCells(before))].filter(([id]) => !inPane.has(id)));
}

/** What was typed in earlier pages is still known as typed; the pages of this write begin anew. */
function withEarlierWritten(
  layout: WrittenLayout,
  before: WrittenLayout | null,
  written: number,
): WrittenLayout {
  if (before === null) return layout;
  const earlier = withWrittenOf({ ...layout, sheets: layout.sheets.slice(written) }, before);
  return { ...layout, sheets: [...layout.sheets.slice(0, written), ...earlier.sheets] };
}

/** There, and not ours: neither under the name we gave it nor under one that somebody gave ours since. */
function somebodyElses(
  name: string,
  sheets: readonly NamedSheet[],
  ours: ReadonlyMap<string, string>,
): string | null {
  if (ours.has(name)) return null;
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.name ?? null;
}

/** Our sheets keep the names people gave them; beside somebody else's sheet ours takes another name. */
function newNames(
  grid: WorkbookGrid,
  { listed, ours }: SeenWorkbook,
  existing: ExistingSheets,
): ReadonlyMap<string, string> {
  const taken = listed.map(({ name }) => name);
  const names = new Map<string, string>();
  for (const { name } of grid.sheets) {
    const called = ours.get(name);
    if (called !== undefined && called !== name) names.set(name, called);
    const theirs = somebodyElses(name, listed, ours);
    if (theirs === null) continue;
    if (existing === 'writeBeside') names.set(name, freeSheetName(name, [...taken, ...names.values()]));
    else if (theirs !== name) names.set(name, theirs);
  }
  return names;
}

/** A defined name or table name that somebody else has used gets `_2` behind it in ours. */
function withFreeNames(grid: WorkbookGrid, seen: SeenWorkbook): WorkbookGrid {
  const ours = new Set(ourNames(seen).map((name) => name.toLowerCase()));
  const ourSheets = new Set([...seen.ours.values(), ...grid.sheets.map(({ name }) => name)]);
  const taken = new Set(
    [
      ...seen.names.map(({ name }) => name).filter((name) => !ours.has(name.toLowerCase())),
      ...seen.allTables.filter(({ sheet }) => !ourSheets.has(sheet)).map(({ name }) => name),
    ].map((name) => name.toLowerCase()),
  );
  const free = (name: string): string => (taken.has(name.toLowerCase()) ? free(`${name}_2`) : name);
  return {
    ...grid,
    names: grid.names.map((one) => ({ ...one, name: free(one.name) })),
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, name: free(table.name) })),
    })),
  };
}

/** Our names that are there: the marks of our sheets, and those our writes defined, but for those to be kept. */
export function ourNames(
  seen: Pick<SeenWorkbook, 'names' | 'layout'>,
  also: readonly string[] = [],
  kept: ReadonlySet<string> = new Set(),
): readonly string[] {
  const ours = new Set(
    [...(seen.layout?.names.map(({ name }) => name) ?? []), ...also].map((name) => name.toLowerCase()),
  );
  return seen.names
    .map(({ name }) => name)
    .filter((name) => name.startsWith(markPrefix) || ours.has(name.toLowerCase()))
    .filter((name) => !kept.has(name.toLowerCase()));
}

/** What earlier writes left that this one does not touch: a template stays ours when the negotiation is written. */
function keptLayout(
  { layout, ours }: SeenWorkbook,
  rewritten: readonly string[],
  written: WorkbookGrid,
): Pick<WrittenLayout, 'sheets' | 'names'> {
  const sheets = (layout?.sheets ?? []).filter(
    ({ wantedName }) => ours.has(wantedName) && !rewritten.includes(wantedName),
  );
  const calledNow = new Map(sheets.map(({ name, wantedName }) => [name, ours.get(wantedName) ?? name]));
  // A name that this write defines again points at its sheets now: Excel has each name once.
  const defined = new Set(written.names.map(({ name }) => name.toLowerCase()));
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, name: calledNow.get(sheet.name) ?? sheet.name })),
    names: (layout?.names ?? []).flatMap((name) => {
      const sheet = calledNow.get(name.sheet);
      return sheet === undefined || defined.has(name.name.toLowerCase()) ? [] : [{ ...name, sheet }];
    }),
  };
}

export const notesOf = (grid: WorkbookGrid | null): readonly WrittenNote[] =>
  (grid?.sheets ?? []).flatMap((sheet) =>
    notedCells(sheet).map(({ cell, address }) => ({ sheet: sheet.name, address, words: cell.note ?? '' })),
  );

/** How many cells hold more words than Excel has room for in one. */
export const cutTexts = (sheet: CellGrid): number =>
  sheet.rows.reduce(
    (count, { cells }) =>
      count +
      cells.filter((cell) => typeof cell?.value === 'string' && cell.value.length > longestText).length,
    0,
  );
