/**
 * What a write is going to do, decided from one look at the workbook: which sheets are rewritten in place, which are
 * new, under what names, and whether somebody else's sheet is in the way.
 */
import type { WorkbookGrid } from '../../sheets/core/grid';
import { freeSheetName, renameSheets } from '../../sheets/core/renameSheets';
import {
  layoutOf,
  typedInputs,
  withTypedInputs,
  type HeldCell,
  type WrittenLayout,
} from '../../sheets/core/writtenLayout';
import type { ExistingSheets, HostFeatures } from '../../workflows/ports/hostWorkbook';
import { withChoiceSheet } from './choiceSheet';
import { heldCells, sheetNamed } from './heldCells';
import { markPrefix, type SeenWorkbook } from './lookAtWorkbook';
import type { WritePlan } from './writeSteps';

export interface SheetsInTheWay {
  readonly inTheWay: readonly string[];
}

export function planWrite(
  wanted: WorkbookGrid,
  seen: SeenWorkbook,
  existing: ExistingSheets,
  features: HostFeatures,
): WritePlan | SheetsInTheWay {
  const complete = withChoiceSheet(wanted);
  const inTheWay = complete.sheets.map(({ name }) => name).filter((name) => isSomebodyElses(name, seen));
  if (existing === 'ask' && inTheWay.length > 0) return { inTheWay };
  const named = withFreeNames(renameSheets(complete, newNames(complete, seen, existing)), seen);
  const typed =
    seen.layout === null ? new Map<string, HeldCell>() : typedInputs(seen.layout, heldCells(seen));
  const wantedNames = complete.sheets.map(({ name }) => name);
  const kept = keptLayout(seen, wantedNames);
  const layout = layoutOf(named, wantedNames);
  return {
    grid: withTypedInputs(named, typed),
    layoutText: JSON.stringify({
      ...layout,
      sheets: [...layout.sheets, ...kept.sheets],
      names: [...layout.names, ...kept.names],
    }),
    marks: [...named.sheets, ...kept.sheets].map(({ name }) => name),
    oldNames: ourNames(seen, [], new Set(kept.names.map(({ name }) => name.toLowerCase()))),
    notes: features.notes,
  };
}

/** There, and not ours: neither under the name we gave it nor under one that somebody gave ours since. */
function isSomebodyElses(name: string, seen: SeenWorkbook): boolean {
  if (seen.ours.has(name)) return false;
  return sheetNamed(seen, name) !== null;
}

/** Our sheets keep the names people gave them; beside somebody else's sheet ours takes another name. */
function newNames(
  grid: WorkbookGrid,
  seen: SeenWorkbook,
  existing: ExistingSheets,
): ReadonlyMap<string, string> {
  const taken = seen.sheets.map(({ name }) => name);
  const names = new Map<string, string>();
  for (const { name } of grid.sheets) {
    const called = seen.ours.get(name);
    if (called !== undefined && called !== name) names.set(name, called);
    if (existing === 'writeBeside' && isSomebodyElses(name, seen)) {
      const free = freeSheetName(name, [...taken, ...names.values()]);
      names.set(name, free);
    }
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
      ...seen.sheets.filter(({ name }) => !ourSheets.has(name)).flatMap(({ tables }) => tables),
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
  seen: SeenWorkbook,
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
): Pick<WrittenLayout, 'sheets' | 'names'> {
  const sheets = (layout?.sheets ?? []).filter(
    ({ wantedName }) => ours.has(wantedName) && !rewritten.includes(wantedName),
  );
  const calledNow = new Map(sheets.map(({ name, wantedName }) => [name, ours.get(wantedName) ?? name]));
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, name: calledNow.get(sheet.name) ?? sheet.name })),
    names: (layout?.names ?? []).flatMap((name) => {
      const sheet = calledNow.get(name.sheet);
      return sheet === undefined ? [] : [{ ...name, sheet }];
    }),
  };
}
