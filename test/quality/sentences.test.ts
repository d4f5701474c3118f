/**
 * No decision hangs on a sentence of ours: whoever puts a word right would change what happens. What is decided on stands in a
 * field. Readers of other people's words are another matter: reading, adapters, and checks of a provider's labels.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const src = resolve(__dirname, '../../src');
const readersOfWords = [
  'reading',
  'adapters',
  'embeddedExcel',
  'workbench/', // what Excel calls a look
  'domain/submission/parsing',
  'domain/evidence/personal', // names and numbers in somebody's text
  'sheets/core/placeCells.ts', // takes apart the names of cells that a table puts together
];

const ours = '(?:expected|received|advice|sentence|headline|words|summary)';
const quoted = '[\'"`][^\'"`\\s]';

/** Each with an example that it must find. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b${ours}\\s*[!=]==\\s*${quoted}`), 'typed !== "" && expected === `bed-nights in ${year}`'],
  [
    new RegExp(`\\b${ours}\\.(?:startsWith|endsWith|includes|match|search|indexOf)\\(\\s*(?:${quoted}|/)`),
    "findings.some(({ received }) => received.endsWith('was not found'))",
  ],
  [new RegExp(`/[a-z]*\\.test\\((?:\\w+\\.)?${ours}\\)`), '/^below/.test(finding.advice)'],
  [
    /\b(?:id|cellId)\.(?:startsWith|endsWith|includes|match|search|split|slice)\(/,
    "cells.filter(({ id }) => id.startsWith('line.'))",
  ],
  [/\/[a-z]*\.test\((?:\w+\.)?(?:id|cellId)\)/, '/^need\\.\\d+$/.test(cell.id)'],
];

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const isReader = (file: string): boolean =>
  readersOfWords.some((folder) => relative(src, file).startsWith(folder));

test.each(kinds)('%s finds what it is for', (kind, example) => {
  expect(example).toMatch(kind);
});

test('what is decided on stands in a field', () => {
  const files = filesIn(src).filter((file) => !isReader(file));
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => kinds.some(([kind]) => kind.test(line)))
      .map((line) => `${relative(src, file)}: ${line.trim()}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});
