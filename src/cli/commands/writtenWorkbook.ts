/** A finished workbook written where the user said: a file that ends in .xlsx, a folder, or the current folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { isFileProblem } from '../../adapters/disk/openFile';
import { writeXlsx } from '../../adapters/xlsx/writeXlsx';
import type { WorkbookGrid } from '../../sheets/core/grid';
import type { Terminal } from './command';

export interface WorkbookTarget {
  /** The file that was read, which is never written over. */
  readonly from: string;
  /** What that file is to the user. */
  readonly fromIs?: string;
  readonly out: string | null;
  /** What the workbook is, within its name: `hollin-bank.unit-cost.xlsx`. */
  readonly suffix: string;
}

/** Where the workbook was written; null where it could not be, and the user has been told. */
export async function writtenWorkbook(
  target: WorkbookTarget,
  grid: WorkbookGrid,
  terminal: Terminal,
): Promise<string | null> {
  const path = pathOf(target);
  if (resolve(path) === resolve(target.from)) {
    terminal.complain(`${path} is ${target.fromIs ?? 'the file that was read'}; name another with --out.`);
    return null;
  }
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await writeXlsx(grid));
    return path;
  } catch (problem) {
    if (!isFileProblem(problem)) throw problem;
    terminal.complain(
      `${path} could not be written. Close it if it is open, and check that you may write there.`,
    );
    return null;
  }
}

function pathOf({ from, out, suffix }: WorkbookTarget): string {
  if (out !== null && extname(out).toLowerCase() === '.xlsx') return out;
  const name = `${basename(from, extname(from))}.${suffix}.xlsx`;
  return out === null ? name : join(out, name);
}
