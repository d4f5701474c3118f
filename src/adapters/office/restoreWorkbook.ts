/**
 * Puts the workbook back as a look found it before we wrote: sheets that were not there go, our own get back what they
 * held, names and settings return. Somebody else's sheet, overwritten because a person said so, gets its contents and
 * number formats back, but not its colours.
 */
import type { WorkbookGrid } from '../../sheets/core/grid';
import type { Step } from './batches';
import { presentGrid } from './heldCells';
import { listWorkbook, lookInto } from './lookAtWorkbook';
import { leftOutInWords } from './optionalSteps';
import { notesOf, ourNames } from './planWrite';
import { isListed, layoutKey, sheetNamed, type SeenWorkbook } from './seenWorkbook';
import { sendWrite } from './sendWrite';
import { overwriteWithSeen, showSheet, type WritePlan } from './writeSteps';

/** What is not as it was before, in sentences. */
export async function restoreWorkbook(before: SeenWorkbook, written: WritePlan): Promise<readonly string[]> {
  const touched = written.grid.sheets.map(({ name }) => name);
  const listed = await listWorkbook();
  const now = await lookInto(
    listed,
    listed.sheets.map(({ name }) => name).filter((name) => isIn(touched, name)),
    false,
  );
  const grid = touchedPart(presentGrid(before), touched);
  const ours = new Set(grid?.sheets.map(({ name }) => name));
  const added = touched.filter((name) => !isListed(before, name) && isListed(now, name));
  const overwritten = touched.filter((name) => sheetNamed(before, name) !== null && !ours.has(name));
  const namesToGo = [...written.grid.names, ...(grid?.names ?? [])].map(({ name }) => name);
  const plan: WritePlan = {
    ...written,
    grid: grid ?? { ...written.grid, sheets: [], names: [] },
    layoutText: before.layoutText,
    marks: (before.layout?.sheets ?? []).map(({ wantedName }) => before.ours.get(wantedName) ?? null),
    sources: (before.layout?.sheets ?? []).flatMap(({ wantedName, toBeRead }) =>
      toBeRead === true ? (before.ours.get(wantedName) ?? []) : [],
    ),
    oldNames: ourNames({ ...now, layout: null }, namesToGo),
    oldNotes: notesOf(written.grid),
  };
  const leftOut = await sendWrite(plan, now, {
    before: overwritten.flatMap((name) => restoreSomebodyElses(name, before, now)),
    after: [
      ...(before.layoutText === null ? [forgetLayout(now)] : []),
      ...(before.active === null ? [] : [showSheet(before.active)]),
      ...added.map(deleteSheet),
    ],
    // What is put back must not fail for a link.
    linksApart: true,
    duringEdit: 'wait',
  });
  return [
    ...overwritten.map(
      (name) =>
        `“${name}” has what its cells held and how their numbers were shown again, not its colours, charts, tables, merged cells, pictures or comments.`,
    ),
    ...leftOutInWords(leftOut),
  ];
}

/** What to say when a write was taken back, of what `restoreWorkbook` answered. */
export const takenBackInWords = (notAsBefore: readonly string[]): string =>
  notAsBefore.length === 0 ? 'The workbook is as it was before.' : notAsBefore.join(' ');

const isIn = (names: readonly string[], name: string): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

/** Sheets of ours that the write left alone need no putting back. */
function touchedPart(grid: WorkbookGrid | null, touched: readonly string[]): WorkbookGrid | null {
  if (grid === null) return null;
  return {
    ...grid,
    sheets: grid.sheets.filter(({ name }) => touched.includes(name)),
    names: grid.names.filter(({ sheet }) => touched.includes(sheet)),
  };
}

function restoreSomebodyElses(name: string, before: SeenWorkbook, now: SeenWorkbook): readonly Step[] {
  const was = sheetNamed(before, name);
  const there = sheetNamed(now, name);
  return was === null || there === null ? [] : overwriteWithSeen(there, was);
}

const forgetLayout = (now: SeenWorkbook): Step => ({
  bytes: 500,
  take: (context) => {
    if (now.layoutText !== null) context.workbook.settings.getItem(layoutKey).delete();
  },
});

const deleteSheet = (name: string): Step => ({
  bytes: 500,
  take: (context) => {
    context.workbook.worksheets.getItem(name).delete();
  },
});

/** What may be left, said plainly, where putting back failed too. */
export function whatRemains(before: SeenWorkbook, written: WritePlan): readonly string[] {
  return written.grid.sheets.map(({ name }) =>
    !isListed(before, name)
      ? `The sheet “${name}” may have been added, and may be incomplete: delete it, or write again.`
      : `The sheet “${name}” may be cleared or incomplete: write again, or close the workbook without saving.`,
  );
}
