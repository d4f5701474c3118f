/** Starts, ends and references of a list under the headings that councils use. */
import { readListOf } from './listOfPlacements';

test.each([
  ['Last night', '2026-05-02', 'that of “Last night” is paid'],
  ['Last night paid', '2026-05-02', 'is paid'],
  ['Move-out date', '2026-05-01', 'the night of “Move-out date” is not paid'],
  ['Left on', '2026-05-01', 'is not paid'],
  ['End of placement', '2026-05-01', 'is not paid'],
  ['Date out', '2026-05-01', 'is not paid'],
  ['Last day', '2026-05-01', 'is not paid'],
  ['First day not charged', '2026-05-01', 'the night of “First day not charged” is not paid'],
  ['First day not counted', '2026-05-01', 'is not paid'],
  ['First night unpaid', '2026-05-01', 'is not paid'],
  ['End date (inclusive)', '2026-05-02', 'is paid'],
])('“%s” of 1 May 2026: the first night not paid is %s', (heading, ends, said) => {
  const { rows, sentence } = readListOf(
    `Ref,Provider,Start date,${heading},Weekly fee`,
    'A,Elm Care,01/04/2026,01/05/2026,7000',
  );
  expect(rows[0]?.ends).toBe(ends);
  expect(sentence).toContain(said);
});

test.each([
  'Moved in',
  'Move-in date',
  'Admission',
  'Placed on',
  'Date placed',
  'Arrived',
  'First night',
  'Date in',
])('“%s” is the start', (heading) => {
  const { rows } = readListOf(`Ref,Provider,${heading},Weekly fee`, 'A,Elm Care,01/04/2026,7000');
  expect(rows[0]?.starts).toBe('2026-04-01');
});

test('the start of the placement, not of care or of a contract, whatever comes first', () => {
  const { rows } = readListOf(
    'Ref,Provider,Date admitted to care,Contract start date,Contract end date,Placement start,Placement end,Weekly fee',
    'A,Elm Care,01/02/2020,01/04/2024,31/03/2028,01/05/2026,01/09/2026,7000',
  );
  expect(rows[0]).toMatchObject({ starts: '2026-05-01', ends: '2026-09-01' });
});

test.each([
  ['Placement', 'P-7'],
  ['Child', 'AB'],
  ['YP', 'YP 12'],
  ['Initials', 'A.B.'],
  ['LCS ID', '40012'],
  ['Case no', '7781'],
  ['Case no.', '7781'],
  ['Our ref', 'N/7'],
  ['Mosaic', '8812'],
])('“%s” holding “%s” is the reference', (heading, reference) => {
  const { rows, found } = readListOf(
    `${heading},Provider,Start date,Weekly fee`,
    `${reference},Elm Care,01/04/2026,7000`,
  );
  expect(rows[0]?.placement).toBe(reference);
  expect(found).toEqual([]);
});

test('“Child” over names is never read: the row number stands in, and that is said', () => {
  const { rows, found, findings } = readListOf(
    'Child,Provider,Start date,Weekly fee',
    'Sam Example,Elm Care,01/04/2026,7000',
    'Ella,Elm Care,01/04/2026,7000',
  );
  expect(rows.map(({ placement }) => placement)).toEqual([undefined, undefined]);
  expect(found).toEqual(['column-not-read, note', 'reference-missing, note']);
  expect(JSON.stringify([rows, findings])).not.toContain('Ella');
});

test('“Placement” over homes is the home', () => {
  const { rows } = readListOf(
    'Placement,Provider,Start date,Weekly fee',
    'Hollin Bank,Elm Care,01/04/2026,7000',
    'Rowan House,Elm Care,01/04/2026,7000',
  );
  expect(rows.map(({ home, placement }) => [home, placement])).toEqual([
    ['Hollin Bank', undefined],
    ['Rowan House', undefined],
  ]);
});

test('two children of the same initials stay two placements; two fees of one stay one', () => {
  const { rows, found } = readListOf(
    'Initials,Home,Start date,Weekly fee,Fee from',
    'AB,Hollin Bank,01/04/2026,7000,',
    'AB,Rowan House,01/05/2026,6000,',
    'AB,Hollin Bank,01/04/2026,7700,01/10/2026',
  );
  expect(rows.map(({ placement }) => placement)).toEqual(['AB', 'AB (row 3)', 'AB']);
  expect(found).toEqual(['named-twice, warning']);
});

test('a reference that some rows lack: how many is said', () => {
  const { of } = readListOf(
    'Ref,Provider,Start date,Weekly fee',
    'A,Elm Care,01/04/2026,7000',
    ',Elm Care,01/04/2026,7000',
  );
  expect(of('reference-missing')).toMatchObject([{ received: 'none in 1 of 2 rows' }]);
});
