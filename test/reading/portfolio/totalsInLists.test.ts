/** Totals among the placements of a list are left out, said once, and held against their rows. */
import { readListOf } from './listOfPlacements';

const headings = 'Ref,Council,Home,Provider,Start date,Weekly fee';
const first = 'A,Northway,Hollin Bank,Elm Care,01/04/2026,7000';
const second = 'B,Northway,Rowan House,Oak Homes,01/05/2026,8000';
const third = 'C,Southmere,Rowan House,Oak Homes,01/05/2026,500.25';

test.each([
  ['in the home column', ',,Total,,,15000'],
  ['in the provider column', ',,,Sub-total Northway,,15000'],
  ['in the council column, with a name before it', ',Northway total,,,,"£15,000.00"'],
  ['with how many there are', ',,TOTAL (2 placements),,,15000'],
  ['by a council’s name alone', ',Northway,,,,15000'],
  ['by nothing', ',,,,,15000'],
  ['by two names', ',Northway,,Elm Care,,15000'],
  ['by how many there are, under the references', '2,,,,,15000'],
  ['“Sub tot”', ',,,Sub tot,,15000'],
])('a total named %s is no placement', (_, total) => {
  const { fees, found } = readListOf(headings, first, second, total);
  expect(fees.map(([placement]) => placement)).toEqual(['A', 'B']);
  expect(found).toEqual(['total-left-out, note']);
});

test('a total under a heading that is blank', () => {
  const { fees, found } = readListOf(`,${headings}`, `,${first}`, `,${second}`, 'Grand total,,,,,,15000');
  expect(fees).toHaveLength(2);
  expect(found).toEqual(['total-left-out, note']);
});

test('sub-totals, a grand total and an average: one finding for all', () => {
  const { fees, of } = readListOf(
    headings,
    first,
    second,
    ',,,Sub-total Northway,,15000',
    third,
    ',,,Sub-total Southmere,,500.25',
    ',,Grand total,,,15500.25',
    ',,Average,,,5166.75',
  );
  expect(fees.map(([placement]) => placement)).toEqual(['A', 'B', 'C']);
  expect(of('total-left-out')).toMatchObject([{ at: 'row 4; row 6; row 7; row 8' }]);
});

test('a total that is not the sum of its rows is told with both', () => {
  const { fees, of } = readListOf(headings, first, second, ',,Total,,,15700');
  expect(fees).toHaveLength(2);
  expect(of('total-differs')).toMatchObject([
    { at: 'row 4', severity: 'warning', expected: '£15,000.00', received: '“Total” £15,700.00' },
  ]);
});

test('a total in whole pounds of fees with pence agrees', () => {
  const { found } = readListOf(headings, first, third, ',,Total,,,7500');
  expect(found).toEqual(['total-left-out, note']);
});

test('a provider called Total Care, and a placement whose fee is that of those above, are placements', () => {
  const { fees, found } = readListOf(
    headings,
    'A,Northway,Hollin Bank,Total Care Ltd,01/04/2026,7000',
    'B,Northway,Rowan House,Total Care Ltd,01/05/2026,7000',
    'C,Northway,Rowan House,Oak Homes,01/05/2026,14000',
  );
  expect(fees.map(([placement]) => placement)).toEqual(['A', 'B', 'C']);
  expect(found).toEqual([]);
});

test('a fee that names nothing and is no sum is told, and is no placement', () => {
  const { fees, of } = readListOf(headings, first, second, ',,,,,9000');
  expect(fees).toHaveLength(2);
  expect(of('row-not-read')).toMatchObject([{ at: 'row 4', severity: 'error' }]);
});

test('a fee and its day below a placement, as merged cells leave them, are its next fee', () => {
  const { fees } = readListOf(
    'Ref,Provider,Start date,Weekly fee,Fee from',
    'A,Elm Care,01/04/2026,7000,',
    ',,,7700,01/10/2026',
  );
  expect(fees).toEqual([
    ['A', '7000', null],
    ['A', '7700', '2026-10-01'],
  ]);
});

test('headings that stand again are no placement', () => {
  const { fees, found } = readListOf(headings, first, headings, second);
  expect(fees).toHaveLength(2);
  expect(found).toEqual([]);
});

test('a yearly total below weekly fees is left out and is no sum of them', () => {
  const { fees, found } = readListOf(headings, first, second, ',,Annual total,,,782142.86');
  expect(fees).toHaveLength(2);
  expect(found).toEqual(['total-left-out, note']);
});

test('placements by council with how many there are, on a sheet of sums, are no reference', () => {
  expect(() => readListOf('Council,Placements,Weekly cost', 'Northway,12,60000')).toThrow(
    'No list was found',
  );
});
