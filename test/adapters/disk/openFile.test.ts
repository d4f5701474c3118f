/** Opening what a person names: a file, or something that only looks like one. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../../src/adapters/disk/openFile';

const folder = mkdtempSync(join(tmpdir(), 'open-book-open-'));
const at = (name: string) => join(folder, name);

async function refusalOf(path: string): Promise<string> {
  const { value, findings } = await openFile(path);
  expect(value).toBeNull();
  return `${findings[0]!.code}: ${findings[0]!.received.replace(`${folder}/`, '')}`;
}

test('a file is opened, through a link as well', async () => {
  writeFileSync(at('fee.csv'), 'Rent,4200');
  symlinkSync(at('fee.csv'), at('linked.csv'));
  const { value } = await openFile(at('linked.csv'));
  expect({ ...value, bytes: Buffer.from(value!.bytes).toString() }).toEqual({
    file: 'linked.csv',
    bytes: 'Rent,4200',
  });
});

test('an empty file is a file', async () => {
  writeFileSync(at('empty.csv'), '');
  expect((await openFile(at('empty.csv'))).value!.bytes).toHaveLength(0);
});

test('a pipe that nobody writes to is refused, not waited for', async () => {
  execFileSync('mkfifo', [at('pipe.csv')]);
  expect(await refusalOf(at('pipe.csv'))).toBe(
    'file-not-readable: pipe.csv is a pipe or a device, not a file',
  );
});

test('a device that never ends is refused', async () => {
  expect(await refusalOf('/dev/zero')).toBe('file-not-readable: /dev/zero is a pipe or a device, not a file');
});

test('a folder is refused', async () => {
  mkdirSync(at('folder.xlsx'));
  expect(await refusalOf(at('folder.xlsx'))).toBe('file-not-readable: folder.xlsx is a folder');
});

test('a file of 600 MB is refused by its size, before a byte of it is read', async () => {
  const handle = openSync(at('large.json'), 'w');
  ftruncateSync(handle, 600_000_000);
  closeSync(handle);
  const before = process.memoryUsage().arrayBuffers;
  expect(await refusalOf(at('large.json'))).toBe('file-too-large: large.json has 600 MB');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

test('a name that leads nowhere', async () => {
  symlinkSync(at('round.csv'), at('round.csv'));
  expect(await refusalOf(at('nowhere.csv'))).toBe('file-not-readable: nowhere.csv was not found');
  expect(await refusalOf(at('round.csv'))).toBe(
    'file-not-readable: round.csv was not found: its links lead round in a circle',
  );
});
