/** The one reader of JSON: what it takes, and where it says a mistake is. */
import fc from 'fast-check';
import { readPlainJson } from '../../../src/reading/json/plainJson';
import { readJson } from '../../../src/reading/json/readJson';

const problemOf = (text: string) => {
  const read = readJson(text);
  return 'problem' in read ? read.problem : 'none';
};

test.each([
  ['{"a": 1,\n "a": 2}', 'line 2, column 2: “a” stands twice in one object, first in line 1'],
  ['{"a": {"b": 1, "\\u0062": 2}}', 'line 1, column 16: “b” stands twice in one object, first in line 1'],
  ['{"a": 1,}', 'line 1, column 9: a name in double quotes is expected, and “}” stands there'],
  [
    '{"a": 1\r\n"b": 2}',
    'line 2, column 1: a comma or the end of the object is expected, and “"b": 2}” stands there',
  ],
  ['{"a" 1}', 'line 1, column 6: a colon is expected after “a”, and “1}” stands there'],
  ['{"a": .5}', 'line 1, column 7: a value is expected'],
  ['{"a": 007}', 'line 1, column 8: a comma or the end of the object is expected, and “07}” stands there'],
  ['[1 2]', 'line 1, column 4: a comma or the end of the list is expected, and “2]” stands there'],
  ["{'a': 1}", 'line 1, column 2: a name in double quotes is expected'],
  ['{"a": "Rent', 'line 1, column 7: the text that begins here does not end'],
  ['{"a": "Re\nnt"}', 'line 1, column 10: a line break or control character stands within a text'],
  ['"\\x41"', 'line 1, column 2: “\\x” is no escape of JSON'],
  [
    '',
    'line 1, column 1: a value is expected: a text in double quotes, a number, {…}, […], true, false or null, and the text ends',
  ],
  ['{} {}', 'line 1, column 4: the text should end here, and “{}” stands there'],
  ['\uFEFF{"a": }', 'line 1, column 7: a value is expected'],
  ['NaN', 'line 1, column 1: a value is expected'],
])('%j', (text, problem) => {
  expect(problemOf(text)).toContain(problem);
});

test('a byte order mark is no mistake', () => {
  expect(readPlainJson('\uFEFF{"a": 1}').content).toEqual({ a: 1 });
});

test('names of the language are names like any other, and nothing is inherited', () => {
  const { content } = readPlainJson('{"constructor": 1, "__proto__": {"admin": true}, "toString": null}');
  const read = content as Record<string, unknown>;
  expect(Object.keys(read)).toEqual(['constructor', '__proto__', 'toString']);
  expect(read['admin']).toBeUndefined();
  expect('valueOf' in read).toBe(false);
  expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
});

test.each(['[', '{"a":'])('5,000 times %s is refused by its depth', (opening) => {
  expect(problemOf(opening.repeat(5000))).toContain('JSON is nested at most 40 deep.');
});

test('more names and values than a file may hold are refused', () => {
  expect(problemOf(`[${'1,'.repeat(600_000)}1]`)).toContain('at most 500,000 names and values');
});

test('a text of 18 MB is read once, its backslashes too', () => {
  const read = readJson(`"${'Rent\\\\'.repeat(3_000_000)}"`);
  expect('content' in read && read.content).toHaveLength(15_000_000); // two backslashes are one
});

test('a text longer than a text may be is refused, with the name it stands under', () => {
  const withNote = (characters: number) => readPlainJson(`{"note": "${'R'.repeat(characters)}"}`);
  expect(withNote(4_000)).not.toHaveProperty('problem');
  expect(withNote(4_001)).toMatchObject({
    problem: 'A text holds at most 4,000 characters: /note has more',
  });
});

test('a number keeps every digit, and becomes a plain number where it loses none', () => {
  const { content } = readPlainJson('[5600.10, 12345678901234567890.12, 1e400, -0, 1E3, 0.1]');
  expect(content).toEqual([
    5600.1,
    { digits: '12345678901234567890.12' },
    { digits: '1e400' },
    -0,
    1000,
    0.1,
  ]);
});

test('whatever JSON is written is read as it was written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(JSON.stringify(readPlainJson(text).content)).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test('whatever is no JSON is refused, as JSON itself would', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-',
    '.5',
    'e3',
    'true',
    'nul',
    ' ',
    '\n',
    '\\',
    '"',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const isTwice = problemOf(text).includes('stands twice');
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(isTwice || isJson === (problemOf(text) === 'none')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
