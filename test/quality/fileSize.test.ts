/** One idea a file: most fit a screen or two, none is over 300 lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const src = resolve(__dirname, '../../src');

const sizes = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ file: relative(src, file), lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((first, second) => first.lines - second.lines);

test('no file is over 300 lines', () => {
  expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
});

test('nine in ten fit on 180 lines; a small file is no merit of its own, so nothing rewards splitting', () => {
  const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0;
  expect(at(0.9)).toBeLessThanOrEqual(180);
});
