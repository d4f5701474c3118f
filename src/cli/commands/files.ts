/** Which files a user means: files as named, and every readable file of a folder; each once, however often it is named. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { openFile } from '../../adapters/disk/openFile';
import { isAsOpenBookWrote } from '../../adapters/xlsx/writtenByOpenBook';
import { standardInput } from './opening';

const readableEndings = [
  '.xlsx',
  '.xlsm',
  '.xls',
  '.xlsb',
  '.ods',
  '.docx',
  '.csv',
  '.tsv',
  '.txt',
  '.json',
] as const;

export interface FilesToReview {
  readonly paths: readonly string[];
  readonly problems: readonly string[];
  /** What was left out of a folder on purpose, in a sentence. */
  readonly notes: readonly string[];
}

export async function filesIn(named: readonly string[]): Promise<FilesToReview> {
  const found = await Promise.all(named.map(filesAt));
  const paths = new Map(
    found
      .flatMap((each) => each.paths)
      .map((path) => [path === standardInput ? path : resolve(path), path] as const),
  );
  return {
    paths: [...new Set(paths.values())],
    problems: found.flatMap(({ problems }) => problems),
    notes: found.flatMap(({ notes }) => notes),
  };
}

async function filesAt(path: string): Promise<FilesToReview> {
  if (path === standardInput) return { paths: [path], problems: [], notes: [] };
  const kind = await stat(path).catch(() => null);
  if (kind === null) return { paths: [], problems: [`${path} was not found. Check the name.`], notes: [] };
  return kind.isDirectory() ? filesOfFolder(path) : { paths: [path], problems: [], notes: [] };
}

async function filesOfFolder(folder: string): Promise<FilesToReview> {
  const listed = await readdir(folder).catch(() => null);
  if (listed === null)
    return { paths: [], problems: [`${folder} cannot be opened: you may not look into it.`], notes: [] };
  const paths = listed
    .filter(isReadable)
    .sort()
    .map((name) => join(folder, name));
  const isOurs = await Promise.all(paths.map(isOwnReview));
  const ours = paths.filter((_, index) => isOurs[index] === true);
  const theirs = paths.filter((_, index) => isOurs[index] !== true);
  const problem = `${folder} holds no file that can be read (${readableEndings.join(', ')}).`;
  const note = `Left out of ${folder}, because Open Book wrote them: ${ours.map((path) => basename(path)).join(', ')}.`;
  return {
    paths: theirs,
    problems: theirs.length === 0 ? [problem] : [],
    notes: ours.length === 0 ? [] : [note],
  };
}

/** A spreadsheet's own lock files (`~$fee.xlsx`) are no submissions, nor is what a system keeps beside files (`._fee.xlsx`). */
function isReadable(name: string): boolean {
  return !/^(~\$|\.)/.test(name) && readableEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** A review that an earlier run left in the same folder. */
async function isOwnReview(path: string): Promise<boolean> {
  if (!/\.[a-z]+(?:-[a-z]+)*\.xlsx$/i.test(path)) return false;
  const { value } = await openFile(path);
  return value !== null && isAsOpenBookWrote(value.bytes);
}
