/**
 * A file of this machine opened: that it is a file, and how large, is known before a byte of it is read. A folder, a pipe or
 * a device is refused with a sentence and never waited for.
 */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import { withoutPersonalDetails } from '../../domain/evidence/personalDetails';
import { limits } from '../../domain/evidence/limits';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import { tooLargeFile } from '../xlsx/fileFindings';

export interface OpenedFile {
  /** Its name without the folders it stands in, and without what may be a child's name. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** True of a file that could not be opened because there is none of that name. */
export type OpenOutcome<T> = Validated<T> & { readonly isMissing?: true };

export async function openFile(path: string): Promise<OpenOutcome<OpenedFile>> {
  const opened = await handleOf(path);
  if (opened.value === null) return { ...opened, value: null };
  try {
    return await bytesOf(path, opened.value);
  } catch (problem) {
    return refused(path, problemOf(problem));
  } finally {
    await opened.value.close();
  }
}

/** The file opened for reading, known to be one; whoever asks for it closes it. */
export async function handleOf(path: string): Promise<OpenOutcome<FileHandle>> {
  // Without waiting: a pipe that nobody writes to would otherwise hold the command for ever.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((problem: unknown) => ({
    words: problemOf(problem),
    isMissing: isFileProblem(problem) && missing.includes(problem.code),
  }));
  if ('words' in handle)
    return { ...refused(path, handle.words), ...(handle.isMissing ? { isMissing: true } : {}) };
  const found = await handle.stat();
  if (found.isFile()) return understood(handle);
  await handle.close();
  return refused(path, found.isDirectory() ? 'is a folder' : 'is a pipe or a device, not a file');
}

async function bytesOf(path: string, handle: FileHandle): Promise<Validated<OpenedFile>> {
  const found = await handle.stat();
  if (found.size > limits.fileBytes.most) return notUsable([tooLarge(path, found.size)]);
  const bytes = await readUpTo(handle, limits.fileBytes.most + 1);
  if (bytes.length > limits.fileBytes.most) return notUsable([tooLarge(path, bytes.length)]);
  return understood({ file: withoutPersonalDetails(basename(path), 'reference'), bytes });
}

/** A file may grow while it is read; no more than the limit is ever held. */
async function readUpTo(handle: FileHandle, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const piece = 1 << 20;
  while (length < most) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(piece), 0, Math.min(piece, most - length));
    if (bytesRead === 0) break;
    pieces.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
}

function tooLarge(path: string, size: number) {
  const megabytes = Math.ceil(size / 1_000_000);
  return tooLargeFile(path, 'a file of at most 50 MB', `has ${String(megabytes)} MB`);
}

const missing = ['ENOENT', 'ENOTDIR'];

/** What the file system says, in words that follow the file's name; anything else that is thrown is a bug and must be seen. */
function problemOf(problem: unknown): string {
  if (!isFileProblem(problem)) throw problem;
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'was not found',
    ENOTDIR: 'was not found',
    ENAMETOOLONG: 'was not found: its name is too long',
    ELOOP: 'was not found: its links lead round in a circle',
    EACCES: 'cannot be opened: you may not read it',
    EPERM: 'cannot be opened: you may not read it',
    EISDIR: 'is a folder',
    ENXIO: 'is a pipe or a device, not a file',
  };
  return words[problem.code] ?? `cannot be opened (${problem.code})`;
}

export function isFileProblem(problem: unknown): problem is { readonly code: string } {
  return typeof problem === 'object' && problem !== null && 'syscall' in problem && 'code' in problem;
}

function refused(path: string, words: string): Validated<never> {
  return notUsable([
    fileNotReadable(
      'a file that can be opened',
      `${path} ${words}`,
      'Check the name, and that you may read it.',
    ),
  ]);
}
