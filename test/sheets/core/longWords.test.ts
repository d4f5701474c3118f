/** Words of a formula that are longer than Excel takes between quotation marks are put together of parts. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { WorkbookDescription } from '../../../src/sheets/core/description';
import { text } from '../../../src/sheets/core/expression';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { renderer } from '../../../src/sheets/core/renderSheet';

const nothing: WorkbookDescription = {
  title: '',
  subject: '',
  description: '',
  created: knownDay('2026-04-01'),
  fingerprint: '',
  sheets: [],
};

test.each([
  ['short', 'a'.repeat(250), 1],
  ['a letter more', 'a'.repeat(251), 2],
  ['with quotation marks', 'say "no" '.repeat(100), 4],
  ['without any', '', 1],
])('%s', (_, words, parts) => {
  const formula = renderer('Sheet', placeCells(nothing))(text(words), 0, undefined);
  const literals = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, inner = '']) =>
    inner.replaceAll('""', '"'),
  );
  expect(literals).toHaveLength(parts);
  expect(literals.join('')).toBe(words);
  for (const literal of literals) expect(literal.length).toBeLessThanOrEqual(255);
});
