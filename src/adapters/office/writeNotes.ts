/**
 * Notes beside cells, after everything else. Excel refuses a second note in a cell and may keep one through a clearing,
 * so each cell is asked first whether it has one. A note of the write before goes where its words are still ours.
 */
import { notedCells } from './applyTables';
import { codeOf } from './officeProblems';
import type { LeftOut } from './optionalSteps';
import { worksheetOf, type WritePlan, type WrittenNote } from './writeSteps';

const longestNote = 32_767;
const atOnce = 500;

interface WantedNote {
  readonly address: string;
  /** Null for a note that goes. */
  readonly words: string | null;
  /** What we wrote there before. */
  readonly before: string | null;
}

export async function writeNotes({ grid, oldNotes }: WritePlan): Promise<readonly LeftOut[]> {
  const leftOut: LeftOut[] = [];
  for (const sheet of grid.sheets) {
    const old = oldNotes.filter((note) => note.sheet === sheet.name);
    const wanted = notedCells(sheet).map(({ cell, address }) => ({ address, words: cell.note ?? '' }));
    if (!(await areTaken(sheet.name, together(wanted, old))))
      leftOut.push({ sheet: sheet.name, part: 'notes' });
  }
  return leftOut;
}

function together(
  wanted: readonly { readonly address: string; readonly words: string }[],
  old: readonly WrittenNote[],
): readonly WantedNote[] {
  const before = new Map(old.map(({ address, words }) => [address, words]));
  const kept = new Set(wanted.map(({ address }) => address));
  return [
    ...wanted.map(({ address, words }) => ({
      address,
      words: words.slice(0, longestNote),
      before: before.get(address) ?? null,
    })),
    ...old
      .filter(({ address }) => !kept.has(address))
      .map(({ address, words }) => ({ address, words: null, before: words })),
  ];
}

async function areTaken(sheet: string, notes: readonly WantedNote[]): Promise<boolean> {
  try {
    for (let first = 0; first < notes.length; first += atOnce) {
      await writeLot(sheet, notes.slice(first, first + atOnce));
    }
    return true;
  } catch (failure) {
    if (codeOf(failure) === '') throw failure;
    return false;
  }
}

async function writeLot(sheet: string, wanted: readonly WantedNote[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { notes } = worksheetOf(context, sheet);
    const there = wanted.map(({ address }) => notes.getItemOrNullObject(address));
    for (const note of there) note.load('content');
    await context.sync();
    wanted.forEach(({ address, words, before }, index) => {
      const presentNote = there[index];
      const isThere = presentNote !== undefined && !presentNote.isNullObject;
      if (words === null) {
        if (isThere && presentNote.content === before) presentNote.delete();
      } else if (isThere) presentNote.content = words;
      else notes.add(address, words);
    });
    await context.sync();
  });
}
