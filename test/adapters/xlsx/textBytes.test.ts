/** Text put down piece by piece comes out as it was, in however many pieces of bytes. */
import { textBytes } from '../../../src/adapters/xlsx/textBytes';

const textOf = (pieces: readonly Uint8Array[]): string => Buffer.concat(pieces).toString('utf8');

test('plain letters, letters of more than one byte and pairs of units are written as UTF-8', () => {
  const file = textBytes();
  for (const text of ['<v>', '£1', '“é”', '😀', 'plain']) file.add(text);
  expect(textOf(file.takeRest())).toBe('<v>£1“é”😀plain');
});

test('words are written so that XML holds them, and what stands between them as it is', () => {
  const file = textBytes();
  file.add('<t>');
  file.addWords('Rent & "rates" < £5 > \u0007\r\n');
  file.add('</t>');
  expect(textOf(file.takeRest())).toBe('<t>Rent &amp; "rates" &lt; £5 &gt; _x0007__x000D_\n</t>');
});

test('a text of several megabytes is one text, and a single piece may be longer than any room made for it', () => {
  const file = textBytes();
  const row = '<row r="1"/>'.repeat(10);
  for (let count = 0; count < 30_000; count += 1) file.add(row);
  const long = 'é'.repeat(2_000_000);
  file.addWords(long);
  file.add('end');
  const pieces = file.takeRest();
  expect(pieces.length).toBeGreaterThan(3);
  expect(textOf(pieces) === row.repeat(30_000) + long + 'end').toBe(true);
});

test('full pieces are given away once, and the rest is what was added after them', () => {
  const file = textBytes();
  const row = '<row r="1"/>';
  for (let count = 0; count < 100_000; count += 1) file.add(row);
  const full = file.takeFull();
  expect(full.length).toBeGreaterThan(0);
  expect(file.takeFull()).toEqual([]);
  file.add('end');
  expect(textOf([...full, ...file.takeRest()]) === row.repeat(100_000) + 'end').toBe(true);
});
