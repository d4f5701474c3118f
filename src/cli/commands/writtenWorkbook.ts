/** A finished workbook written where the user said, through the one writer of files. */
import { countInWords } from '../../domain/evidence/countInWords';
import { stat } from 'node:fs/promises';
import { filesRead, writeFile, type ReadFiles } from '../../adapters/disk/writeFile';
import { writeXlsx } from '../../adapters/xlsx/writeXlsx';
import { typedInFile } from '../../adapters/xlsx/typedInFile';
import { isAsOpenBookWrote } from '../../adapters/xlsx/writtenByOpenBook';
import type { WorkbookGrid } from '../../sheets/core/grid';
import type { Terminal } from './command';
import { inputNamedTwice } from './opening';
import { placesToWrite } from './placesToWrite';

export interface WorkbookTargets {
  /** The files that were named, one workbook for each. */
  readonly from: readonly string[];
  /** Every other file that the run reads: none of them is ever written. */
  readonly alsoRead: readonly (string | null)[];
  readonly out: string | null;
  readonly overwrite: boolean;
  /** What a workbook is, within its name: `hollin-bank.unit-cost.xlsx`. */
  readonly suffix: string;
}

/** Where each workbook goes, decided before anything is written. */
export interface WorkbookPlaces {
  readonly places: readonly string[];
  readonly read: ReadFiles;
  readonly overwrite: boolean;
}

/** The places; null where `--out` cannot be meant, and the user has been told. */
export async function workbookPlaces(
  { from, alsoRead, out, overwrite, suffix }: WorkbookTargets,
  terminal: Terminal,
): Promise<WorkbookPlaces | null> {
  const twice = inputNamedTwice([...from, ...alsoRead]);
  if (twice !== null) {
    terminal.complain(twice);
    return null;
  }
  const found = out === null ? null : await stat(out).catch(() => null);
  const places = placesToWrite({ from, out, isFolder: found?.isDirectory() ?? false, suffix });
  if (typeof places === 'string') {
    terminal.complain(places);
    return null;
  }
  return { places, read: await filesRead([...from, ...alsoRead]), overwrite };
}

/** Where the workbook of the file at `index` was written; null where it could not be, and the user has been told. */
export async function writtenWorkbook(
  { places, read, overwrite }: WorkbookPlaces,
  index: number,
  grid: WorkbookGrid,
  terminal: Terminal,
): Promise<string | null> {
  const path = places[index];
  if (path === undefined) return null;
  const written = await writeFile(
    { path, read, overwrite, isOurs: isAsOpenBookWrote, loses: (bytes) => lostOf(path, bytes) },
    () => writeXlsx(grid),
  );
  if (written.kind === 'written') return path;
  terminal.complain(written.sentence);
  return null;
}

/** Rounds and judgements are somebody's work: no word of the command line alone throws them away. */
async function lostOf(path: string, bytes: Uint8Array): Promise<string | null> {
  const typed = (await typedInFile(path, bytes))?.typed ?? [];
  if (typed.length === 0) return null;
  const pages = [...new Set(typed.map(({ sheet }) => sheet))].join(', ');
  const cells = typed.length === 1 ? 'one cell that was' : `${countInWords(typed.length, 'cell')} that were`;
  return `${path} holds ${cells} typed since it was written (${pages}), which would be lost. Review with --continue ${path} and another --out to carry them on, or delete it first.`;
}
