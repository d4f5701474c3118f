/** How a run opens what it reads: a file by its path, standard input where the path is `-`, each looked over in the same way. */
import { openFile, type OpenedFile } from '../../adapters/disk/openFile';
import { tooLargeFile } from '../../adapters/xlsx/fileFindings';
import { limits } from '../../domain/evidence/limits';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { Terminal } from './command';
import type { ReadOptions } from './options';

export interface Opening {
  /** Whether what may tell who a child is stays out of everything after. */
  readonly leavesOutPersonalDetails: boolean;
  /** What opens a workbook that is protected; null where none was given. */
  readonly password: string | null;
  readonly readInput: Terminal['readInput'];
}

export function openingOf(
  options: Pick<ReadOptions<'leave-out-personal-details'>, 'has'>,
  { readInput }: Terminal,
  password: string | null,
): Opening {
  return { leavesOutPersonalDetails: options.has('leave-out-personal-details'), password, readInput };
}

export const standardInput = '-';

/** As it is called in a sentence. */
export function nameOf(path: string): string {
  return path === standardInput ? 'standard input' : path;
}

export async function openInput(path: string, { readInput }: Opening): Promise<Validated<OpenedFile>> {
  if (path !== standardInput) return openFile(path);
  const bytes = await readInput();
  const file = nameOf(path);
  return bytes.length > limits.fileBytes.most
    ? notUsable([tooLargeFile(file, 'a file of at most 50 MB', 'has more')])
    : understood({ file, bytes });
}

/** Where `-` is named more than once: there is one standard input, and it can be read once. */
export function inputNamedTwice(paths: readonly (string | null)[]): string | null {
  return paths.filter((path) => path === standardInput).length > 1
    ? 'Standard input (-) is named more than once, and it can be read once.'
    : null;
}
