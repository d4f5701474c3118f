/** Where workbooks go: each its own name, and no file that was not meant. */
import { placesToWrite } from '../../src/cli/commands/placesToWrite';

const asked = { out: null, isFolder: false, suffix: 'review' };

test.each<[string, readonly string[], readonly string[]]>([
  ['one file keeps its name', ['in/fee.xlsx'], ['fee.review.xlsx']],
  [
    'one name with three endings',
    ['fee.xlsx', 'fee.csv', 'x/fee.json'],
    ['fee-xlsx.review.xlsx', 'fee-csv.review.xlsx', 'fee-json.review.xlsx'],
  ],
  ['one name in two folders', ['a/fee.csv', 'b/fee.csv'], ['a-fee-csv.review.xlsx', 'b-fee-csv.review.xlsx']],
  [
    'one name in two folders of one name',
    ['a/x/fee.csv', 'b/x/fee.csv'],
    ['x-fee-csv.review.xlsx', 'x-fee-csv-2.review.xlsx'],
  ],
  [
    'names that differ in case, which many file systems take for one',
    ['Fee.csv', 'fee.csv'],
    ['Fee-csv.review.xlsx', 'fee-csv-2.review.xlsx'],
  ],
  [
    'an é written in two ways',
    ['caf\u00e9.csv', 'cafe\u0301.xlsx'],
    ['caf\u00e9-csv.review.xlsx', 'cafe\u0301-xlsx.review.xlsx'],
  ],
  [
    'a name that a changed name would take',
    ['fee.csv', 'fee.xlsx', 'fee-csv.json'],
    ['fee-csv.review.xlsx', 'fee-xlsx.review.xlsx', 'fee-csv-2.review.xlsx'],
  ],
  ['a line break in a name', ['a\nb.csv'], ['a⏎b.review.xlsx']],
])('%s', (_, from, names) => {
  expect(placesToWrite({ ...asked, from })).toEqual(names);
});

test('a name as long as names may be leaves room for the ending', () => {
  const [name] = placesToWrite({ ...asked, from: [`${'é'.repeat(120)}.csv`] });
  expect(Buffer.byteLength(name!)).toBeLessThanOrEqual(255);
});

test.each<[string, string, boolean, readonly string[]]>([
  ['a file', 'out/one.XLSX', false, ['out/one.XLSX']],
  ['a folder that is there, whatever it is called', 'old.xlsx', true, ['old.xlsx/fee.review.xlsx']],
  ['a folder to be made', 'out/2026.04', false, ['out/2026.04/fee.review.xlsx']],
  ['a folder to be made, with its slash', 'reviews.old/', false, ['reviews.old/fee.review.xlsx']],
])('--out names %s', (_, out, isFolder, places) => {
  expect(placesToWrite({ ...asked, from: ['fee.csv'], out, isFolder })).toEqual(places);
});

test.each(['result.xls', 'result.xlsm', 'result.csv', 'result.json', 'result.pdf', 'result.txt'])(
  '%s is refused, with the ending that works',
  (out) => {
    expect(placesToWrite({ ...asked, from: ['fee.csv'], out })).toMatch(/ends in \.xlsx/);
  },
);

test('two files into one are refused before anything is written', () => {
  expect(placesToWrite({ ...asked, from: ['a.csv', 'b.csv'], out: 'one.xlsx' })).toMatch(
    /one file, and 2 were named/,
  );
});
