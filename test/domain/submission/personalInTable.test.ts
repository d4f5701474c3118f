import { lookOverTable } from '../../../src/domain/submission/personalInTable';
import type { ReceivedCell, ReceivedWorkbook } from '../../../src/domain/submission/received';

const cellOf = (value: string | number): ReceivedCell =>
  typeof value === 'number' ? { kind: 'number', decimal: String(value) } : { kind: 'text', text: value };

const workbook = (rows: readonly (readonly (string | number)[])[]): ReceivedWorkbook => ({
  file: 'invented.csv',
  sheets: [{ name: '', rows: rows.map((row) => row.map(cellOf)), hidden: false }],
});

const left = (...rows: readonly (readonly (string | number)[])[]) => {
  const { findings, without } = lookOverTable(workbook(rows));
  const texts = without.sheets[0]!.rows.map((row) =>
    row.map((cell) => (cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.decimal : '')),
  );
  return { codes: findings.map(({ code }) => code), texts };
};

test.each<[readonly (string | number)[], string, string]>([
  [["Child's name", 'kwabena osei'], 'name-like-value', '[name]'],
  [['Known as', 'Tink'], 'name-like-value', '[name]'],
  [['DOB', 'third of May 2011'], 'date-of-birth-like-value', '[date of birth]'],
  [['Hospital number', 7734120], 'personal-number-like-value', '[number]'],
  [['Mosaic ID', '1204471'], 'personal-number-like-value', '[number]'],
  [['Mother’s address', '14 Tern Close, Boston'], 'postcode-like-value', '[postcode]'],
  [['School attended', 'Hartsholme Academy'], 'address-like-value', '[place]'],
])('%j is a detail beside its label', (row, code, standIn) => {
  expect(left(row)).toEqual({ codes: [code], texts: [[row[0], standIn]] });
});

test.each<[readonly (string | number)[]]>([
  [['NHS', 52_000]],
  [['Hospital', 12_345]],
  [['School', 'no']],
  [['School transport', 4_200]],
  [['Known as', 'n/a']],
  [['Sarah Jones', 'Registered manager']],
  // Headings beside the heading of a column of references.
  [['Child', 'Local authority', 'Weekly fee']],
  [['Child', 'Local authorities', 'Weekly fee']],
  [['Young person', 'Responsible LA', 'Weekly fee']],
  [['Child', 'Start date', 'Weekly fee']],
  [['Child', 'Legal status', 'Weekly fee']],
  [['Child', 'Supplier', 'Weekly fee']],
  [['Child', 'Agency', 'Price per week']],
  [['Young person', 'Organisation', 'Weekly fee']],
  [['Child', 'Social worker', 'Team manager', 'Weekly fee']],
  [['Child', 'Team', 'Key worker']],
  [['YP', 'Company', 'Start', 'End', 'Weekly fee']],
  [['Child', 'Age / sex', 'Weekly fee']],
])('%j is none', (row) => {
  expect(left(row).codes).toEqual([]);
});

test.each(['Miles', 'Grace Manager', 'Kwabena', 'Osei, Price', 'Faith Hope', 'Sol Area'])(
  '“%s” beside “Child” is a name, though a word of it may head a column',
  (name) => {
    expect(left(['Child', name]).codes).toEqual(['name-like-value']);
  },
);

test('a column that repeats its label holds a name in every row below the first', () => {
  const { texts } = left(...Array.from({ length: 400 }, () => ['Known as']));
  expect(texts.flat().filter((text) => text === '[name]')).toHaveLength(399);
});
