/** Writing: the old file or the new one, whole, whatever happens meanwhile; and never a file that was read. */
import { execFile, spawnSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesRead, writeFile } from '../../../src/adapters/disk/writeFile';

const child = join(__dirname, '../../support/disk/writeInChild.mjs');
const newFolder = () => mkdtempSync(join(tmpdir(), 'open-book-write-'));
const isOurs = (bytes: Uint8Array) => Buffer.from(bytes).toString().startsWith('ours');
const content = () => Promise.resolve(Buffer.from('ours, new'));
const none = new Set<string>();

test('killed with -9 at every call in turn, the old file stands whole, or the new one', async () => {
  const size = 3_000_000;
  const folder = newFolder();
  const place = join(folder, 'fee.review.xlsx');
  const whole = spawnSync('node', [child, place, 'n', String(size)], { encoding: 'utf8' });
  const { kind, calls } = JSON.parse(whole.stdout) as { kind: string; calls: number };
  expect({ kind, calls: calls >= 6 }).toEqual({ kind: 'written', calls: true });
  const run = promisify(execFile);
  const stood: string[] = [];
  for (let call = 1; call <= calls; call += 1) {
    writeFileSync(place, Buffer.alloc(1_000_000, 'o'));
    await expect(run('node', [child, place, 'n', String(size), String(call)])).rejects.toMatchObject({
      signal: 'SIGKILL',
    });
    const left = readFileSync(place);
    const letters = new Set(left);
    expect({ call, letters: letters.size, bytes: [1_000_000, size].includes(left.length) }).toEqual({
      call,
      letters: 1,
      bytes: true,
    });
    stood.push(String.fromCharCode(left[0]!));
  }
  // Old until it is renamed, new from then on, and both happen.
  expect(stood.join('')).toMatch(/^o+n+$/);
});

test('a disk that is full leaves the old file, and nothing beside it', () => {
  const folder = newFolder();
  const place = join(folder, 'fee.review.xlsx');
  writeFileSync(place, 'old');
  // No file of this process may grow beyond 64 blocks of 1 KB.
  const limited = `ulimit -f 64; exec node ${child} ${place} n 1000000`;
  const { stdout } = spawnSync('bash', ['-c', limited], { encoding: 'utf8' });
  const { kind, sentence } = JSON.parse(stdout) as { kind: string; sentence: string };
  expect(kind).toBe('refused');
  expect(sentence).toMatch(/could not be written: .*What stood there before still does\.$/);
  expect(readFileSync(place, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['fee.review.xlsx']);
});

test('two processes at once: one whole file of either', async () => {
  const folder = newFolder();
  const place = join(folder, 'fee.review.xlsx');
  const run = promisify(execFile);
  const writes = ['a', 'b', 'a', 'b'].map((letter) => run('node', [child, place, letter, '4000000']));
  await Promise.all(writes);
  const left = readFileSync(place);
  expect({ letters: new Set(left).size, bytes: left.length }).toEqual({ letters: 1, bytes: 4_000_000 });
  expect(readdirSync(folder)).toEqual(['fee.review.xlsx']);
});

describe('a file that was read', () => {
  test.each<[string, (at: { file: string; folder: string }) => string]>([
    ['by its own name', ({ file }) => file],
    ['by a way round', ({ folder }) => join(folder, 'x', '..', 'fee.xlsx')],
    [
      'through a symbolic link',
      ({ file, folder }) => {
        symlinkSync(file, join(folder, 'soft.xlsx'));
        return join(folder, 'soft.xlsx');
      },
    ],
    [
      'through a hard link',
      ({ file, folder }) => {
        linkSync(file, join(folder, 'hard.xlsx'));
        return join(folder, 'hard.xlsx');
      },
    ],
    [
      'through a link to its folder',
      ({ folder }) => {
        symlinkSync(folder, join(folder, 'same'));
        return join(folder, 'same', 'fee.xlsx');
      },
    ],
  ])('is never written, %s', async (_, placed) => {
    const folder = newFolder();
    mkdirSync(join(folder, 'x'));
    const file = join(folder, 'fee.xlsx');
    writeFileSync(file, 'ours, and read');
    const read = await filesRead([file, null, '-']);
    const writing = { path: placed({ file, folder }), read, overwrite: true, isOurs };
    expect(await writeFile(writing, content)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('never written over') as string,
    });
    expect(readFileSync(file, 'utf8')).toBe('ours, and read');
  });
});

describe('a file that stands there', () => {
  const place = () => join(newFolder(), 'fee.review.xlsx');

  test('is written over where it is ours, in its place and with its rights', async () => {
    const path = place();
    writeFileSync(path, 'ours, old', { mode: 0o640 });
    expect(await writeFile({ path, read: none, overwrite: false, isOurs }, content)).toEqual({
      kind: 'written',
    });
    expect(readFileSync(path, 'utf8')).toBe('ours, new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test('through a link the file itself is written, and the link stays', async () => {
    const path = place();
    writeFileSync(path, 'ours, old');
    const link = `${path}.link.xlsx`;
    symlinkSync(path, link);
    await writeFile({ path: link, read: none, overwrite: false, isOurs }, content);
    expect(readFileSync(path, 'utf8')).toBe('ours, new');
  });

  test('is kept where somebody else made it, unless it may be overwritten', async () => {
    const path = place();
    writeFileSync(path, 'theirs');
    expect(await writeFile({ path, read: none, overwrite: false, isOurs }, content)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('--overwrite') as string,
    });
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(await writeFile({ path, read: none, overwrite: true, isOurs }, content)).toEqual({
      kind: 'written',
    });
  });

  test('that is a folder or a device is refused, whatever may be overwritten', async () => {
    const path = newFolder();
    for (const each of [path, '/dev/null'])
      expect(await writeFile({ path: each, read: none, overwrite: true, isOurs }, content)).toMatchObject({
        kind: 'refused',
        sentence: expect.stringContaining('a folder, a pipe or a device') as string,
      });
  });

  test('where a folder is meant says so', async () => {
    const path = place();
    writeFileSync(path, 'theirs');
    const within = { path: join(path, 'fee.review.xlsx'), read: none, overwrite: true, isOurs };
    expect(await writeFile(within, content)).toMatchObject({
      sentence: expect.stringMatching(
        /could not be written: a file stands where a folder is meant/,
      ) as string,
    });
  });
});
