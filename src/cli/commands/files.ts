/** Which files a user means: files as named, and every readable file of a folder. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readableEndings } from './openSubmission';

export interface FilesToReview {
  readonly paths: readonly string[];
  readonly problems: readonly string[];
}

export async function filesIn(named: readonly string[]): Promise<FilesToReview> {
  const found = await Promise.all(named.map(filesAt));
  return { paths: found.flatMap(({ paths }) => paths), problems: found.flatMap(({ problems }) => problems) };
}

async function filesAt(path: string): Promise<FilesToReview> {
  const kind = await stat(path).catch(() => null);
  if (kind === null) return { paths: [], problems: [`${path} was not found. Check the name.`] };
  if (!kind.isDirectory()) return { paths: [path], problems: [] };
  const names = (await readdir(path)).filter(isReadable).sort();
  return names.length === 0
    ? { paths: [], problems: [`${path} holds no file that can be read (${readableEndings.join(', ')}).`] }
    : { paths: names.map((name) => join(path, name)), problems: [] };
}

/** A spreadsheet's own lock files (`~$fee.xlsx`) are no submissions. */
function isReadable(name: string): boolean {
  return !name.startsWith('~$') && readableEndings.some((ending) => name.toLowerCase().endsWith(ending));
}
