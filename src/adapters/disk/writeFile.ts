/**
 * The one writer: beside the place, flushed to the disk, then moved there in one step. Whatever happens meanwhile, the file
 * that stood there or the new one stands there whole.
 *
 * A file that was read in the same run is never written, by whatever name or link it is called; nor is a file that somebody
 * else made, unless `overwrite` says so.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isFileProblem, openFile } from './openFile';

/** The files that a run reads, each known by its device and its number there: by whatever name it is reached. */
export type ReadFiles = ReadonlySet<string>;

export async function filesRead(paths: readonly (string | null)[]): Promise<ReadFiles> {
  const known = new Set<string>();
  for (const path of paths) {
    const identity = path === null || path === '-' ? null : await identityOf(path);
    if (identity !== null) known.add(identity);
  }
  return known;
}

export interface Writing {
  readonly path: string;
  readonly read: ReadFiles;
  readonly overwrite: boolean;
  /** Whether a file that stands there is one of ours, as we left it. */
  readonly isOurs: (bytes: Uint8Array) => boolean;
  /** What would be lost of a file that may be overwritten, in a sentence; null where it is nothing. */
  readonly loses?: (bytes: Uint8Array) => Promise<string | null>;
}

export type Written = { readonly kind: 'written' } | { readonly kind: 'refused'; readonly sentence: string };

/** `bytesOf` is asked only once the place is known to be free. */
export async function writeFile(writing: Writing, bytesOf: () => Promise<Uint8Array>): Promise<Written> {
  try {
    const place = await placeOf(writing.path);
    const refusal = await refusalAt(place, writing);
    if (refusal !== null) return { kind: 'refused', sentence: refusal };
    const bytes = await bytesOf();
    await mkdir(dirname(place), { recursive: true });
    await putInPlace(place, bytes);
    return { kind: 'written' };
  } catch (problem) {
    if (!isFileProblem(problem)) throw problem;
    return { kind: 'refused', sentence: `${writing.path} could not be written: ${why(problem.code)}` };
  }
}

/** Where a link leads; the place itself where there is none yet. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (problem) {
    if (!isFileProblem(problem) || problem.code !== 'ENOENT') throw problem;
    return resolve(path);
  }
}

async function refusalAt(
  place: string,
  { path, read, overwrite, isOurs, loses }: Writing,
): Promise<string | null> {
  const found = await stat(place).catch(() => null);
  if (found === null) return null;
  if (!found.isFile()) return `${path} is a folder, a pipe or a device; name another place with --out.`;
  if (read.has(identity(found)))
    return `${path} is a file that was read, which is never written over; name another place with --out.`;
  const { value } = await openFile(place);
  if (overwrite) return value === null ? null : ((await loses?.(value.bytes)) ?? null);
  if (value !== null && isOurs(value.bytes)) return null;
  return `${path} exists, and was not written by Open Book or was changed since. Name another place with --out, or pass --overwrite.`;
}

async function putInPlace(place: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(place), `.${shortName(place)}.${randomBytes(6).toString('hex')}.part`);
  const kept = await stat(place).catch(() => null);
  const handle = await open(part, 'wx');
  try {
    if (kept !== null) await handle.chmod(kept.mode & 0o7777);
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (problem) {
    await handle.close();
    await unlink(part).catch(() => undefined);
    throw problem;
  }
  await handle.close();
  await rename(part, place).catch(async (problem: unknown) => {
    await unlink(part).catch(() => undefined);
    throw problem;
  });
  await flushFolder(dirname(place));
}

/** A name may fill what the file system allows; ours beside it has to fit too. */
function shortName(place: string): string {
  return basename(place).slice(0, 40);
}

/** That the file has its new name is written to the disk as well, where the system knows how. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : identity(found);
}

function identity({ dev, ino }: { readonly dev: number; readonly ino: number }): string {
  return `${String(dev)}:${String(ino)}`;
}

function why(code: string): string {
  const known: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full. What stood there before still does.',
    EDQUOT: 'the disk is full for you. What stood there before still does.',
    EFBIG: 'it is larger than you may write here. What stood there before still does.',
    EROFS: 'the disk may only be read.',
    EACCES: 'you may not write there.',
    EPERM: 'you may not write there.',
    EBUSY: 'another program has it open. Close it there first.',
    ENOTDIR: 'a file stands where a folder is meant.',
    EEXIST: 'a file stands where a folder is meant.',
    ENAMETOOLONG: 'its name is too long.',
    ELOOP: 'its links lead round in a circle.',
  };
  return (
    known[code] ?? `the system says ${code}. Close it if it is open, and check that you may write there.`
  );
}
