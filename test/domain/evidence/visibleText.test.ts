/** Names from outside on a terminal: nothing in them forges a line of ours, hides one, or turns the writing round. */
import { visibleJson, visibleLine, visibleText } from '../../../src/domain/evidence/visibleText';

test.each([
  ['a line break', 'Hollin\r\nFindings: 0', 'Hollin⏎Findings: 0'],
  ['an escape that wipes the line', '\u001b[2KFindings: 0', '␛[2KFindings: 0'],
  ['a mark that turns the writing round', 'fee\u202Exslx', 'fee⟨U+202E⟩xslx'],
  ['a control of the second block, and a delete', 'a\u009Bb\u007F', 'a⟨U+009B⟩b␡'],
  ['plain words, accents and pounds', 'Bryn Awel – tŷ, £5,600.00', 'Bryn Awel – tŷ, £5,600.00'],
])('on one line: %s', (_, name, shown) => {
  expect(visibleLine(name)).toBe(shown);
});

test('a cell of several lines keeps its breaks, and shows the rest', () => {
  expect(visibleText('one\n\ttwo\u001b[31m')).toBe('one\n\ttwo␛[31m');
});

test('JSON shows them as numbers, and is read back the same', () => {
  const home = { home: 'Hollin\u202E\u0007' };
  expect(visibleJson(home)).toBe('{\n  "home": "Hollin\\u202e\\u0007"\n}');
  expect(JSON.parse(visibleJson(home))).toEqual(home);
});
