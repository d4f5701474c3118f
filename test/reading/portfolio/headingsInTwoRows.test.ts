/** Lists whose headings stand in two rows, and contributions stated in per cent. Read on 1 November 2026. */
import { exactText } from '../../../src/domain/money/exact';
import type { ReceivedCell, ReceivedWorkbook } from '../../../src/domain/submission/received';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { readPlacements } from '../../../src/reading/portfolio/readPlacements';
import { headedRows } from '../../../src/reading/portfolio/headedRows';
import { readListOf } from './listOfPlacements';

const paysOf = (read: Pick<ReturnType<typeof readListOf>, 'rows'>) =>
  read.rows.map(({ weekly, socialCare, health, education }) =>
    [weekly, socialCare, health, education].map((pounds) =>
      pounds === undefined ? null : exactText(pounds),
    ),
  );

test('groups over columns: each column is what both rows say of it', () => {
  const read = readListOf(
    'Child,,Placement,,,Weekly cost,,',
    'Ref,Band,Provider,Home,Start,Social care,Health,Total',
    'P-1,3,Elm Care,Elm House,01/09/2025,3000,1000,4000',
    'P-2,4,Oak Homes,Oak Lodge,15/01/2026,5000,500,5500',
  );
  expect(read.rows).toMatchObject([
    { placement: 'P-1', band: '3', provider: 'Elm Care', home: 'Elm House', starts: '2025-09-01' },
    { placement: 'P-2', band: '4', provider: 'Oak Homes', home: 'Oak Lodge', starts: '2026-01-15' },
  ]);
  expect(paysOf(read)).toEqual([
    ['4000', '3000', '1000', null],
    ['5500', '5000', '500', null],
  ]);
  expect(read.found).toEqual([]);
});

test('years under one fee: each from its April, and neither is a row of the list', () => {
  const read = readListOf(
    'Placements that were open in the summer,,,,',
    '',
    'Reference,Provider,Start date,Fee £ per week,',
    ',,,2025/26,2026/27',
    'P-1,Elm Care,01/09/2025,3800,4000',
  );
  expect(read.fees).toEqual([
    ['P-1', '3800', '2025-04-01'],
    ['P-1', '4000', '2026-04-01'],
  ]);
  expect(read.found).toEqual([]);
});

test('merged cells say how far a group reaches, whatever stands empty beside it', () => {
  const text = (words: string): ReceivedCell => ({ kind: 'text', text: words });
  const row = (...words: readonly string[]) => words.map((word) => (word === '' ? null : text(word)));
  const sheet = {
    name: 'List',
    hidden: false,
    merges: [{ fromRow: 0, fromColumn: 3, toRow: 0, toColumn: 4 }],
    rows: [
      row('', '', '', 'Funding (per cent)', '', ''),
      row('Ref', 'Provider', 'Start date', 'LA', 'ICB', 'Weekly fee'),
      row('P-1', 'Elm Care', '01/09/2025', '75', '25', '4000'),
    ],
  };
  const workbook: ReceivedWorkbook = { file: 'list.xlsx', sheets: [sheet] };
  const read = readPlacements(workbook, knownDay('2026-11-01'))!;
  // 75 % and 25 % of £4,000.
  expect(paysOf(read)).toEqual([['4000', '3000', '1000', null]]);
  // Without merged cells the group would reach over the fee.
  expect(read.sentence).toContain(
    'In per cent of each fee: “Funding (per cent) LA”, “Funding (per cent) ICB”.',
  );
});

test.each([
  ['in per cent', 'LA %,ICB %,Education %', '60,20,20', ['4200', '2520', '840', '840']],
  [
    'as fractions',
    'LA share %,Health share %,Education share %',
    '0.6,0.2,0.2',
    ['4200', '2520', '840', '840'],
  ],
  [
    'with a sign below a plain heading',
    'Social care,Health,Education',
    '60%,20%,20%',
    ['4200', '2520', '840', '840'],
  ],
  ['of which one is left out', 'ICB funding %,Education funding %', '20,20', ['4200', null, '840', '840']],
  // A third each: £1,400.00 is exact; the last takes what two roundings leave.
  ['in thirds', 'LA %,ICB %,Education %', '33.34,33.33,33.33', ['4200', '1400.28', '1399.86', '1399.86']],
])('contributions %s are of the fee', (_, headings, shares, pays) => {
  const read = readListOf(
    `Reference,Provider,Start date,Weekly fee,${headings}`,
    `P-1,Elm Care,01/09/2025,4200,${shares}`,
  );
  expect(paysOf(read)).toEqual([pays]);
});

test('shares in per cent hold for each fee of a placement', () => {
  const read = readListOf(
    'Reference,Provider,Start date,Weekly fee 2025/26,Weekly fee 2026/27,LA %,ICB %',
    'P-1,Elm Care,01/05/2025,4000,4400,75,25',
  );
  expect(paysOf(read)).toEqual([
    ['4000', '3000', '1000', null],
    ['4400', '3300', '1100', null],
  ]);
});

test.each([
  ['LA contribution', 'ICB contribution'],
  ['Council contribution', 'Health'],
  ['Local authority contribution', 'ICB share'],
  ['Contribution from LA', 'Contribution from Health'],
  ['LA £', 'ICB £'],
  ['LA', 'ICB'],
  ["Council's share", 'NHS contribution'],
  ['LA funding', 'Health funding'],
])('“%s” and “%s” over pounds are what each pays, and no name of a council', (first, second) => {
  const read = readListOf(
    `Reference,Provider,Start date,Weekly fee,${first},${second}`,
    'P-1,Elm Care,01/09/2025,5000,4000,1000',
  );
  expect(paysOf(read)).toEqual([['5000', '4000', '1000', null]]);
  expect(read.rows[0]?.council).toBeUndefined();
  expect(read.found).toEqual([]);
});

test('“Council” over names is the council, whatever stands beside it', () => {
  const read = readListOf(
    'Reference,Council,Provider,Start date,Weekly fee,Council contribution',
    'P-1,Northby,Elm Care,01/09/2025,5000,4000',
  );
  expect(read.rows).toMatchObject([{ council: 'Northby' }]);
  expect(paysOf(read)).toEqual([['5000', '4000', null, null]]);
});

test.each(['Uplift % (health)', 'Council tax increase %', 'Education attendance %'])(
  '“%s” is no share of a fee',
  (heading) => {
    const read = readListOf(
      `Reference,Provider,Start date,Weekly fee,${heading}`,
      'P-1,Elm Care,01/09/2025,4200,60',
    );
    expect(paysOf(read)).toEqual([['4200', null, null, null]]);
  },
);

test('a title, a note or a row of units above or below the headings joins none of them', () => {
  for (const lines of [
    ['Placements of the council,,,', 'Ref,Provider,Start date,Weekly fee'],
    ['Ref,Provider,Start date,Weekly fee', '(ours),(as in the contract),(first night),(pounds)'],
  ]) {
    const read = readListOf(...lines, 'P-1,Elm Care,01/09/2025,4200');
    expect(read.rows).toMatchObject([{ placement: 'P-1', provider: 'Elm Care', starts: '2025-09-01' }]);
  }
});

test('other lists too: invoices under groups', () => {
  const text = (words: string): ReceivedCell => ({ kind: 'text', text: words });
  const row = (...words: readonly string[]) => words.map((word) => (word === '' ? null : text(word)));
  const [table] = headedRows(
    {
      file: 'march.xlsx',
      sheets: [
        {
          name: 'March',
          hidden: false,
          rows: [
            row('Invoice', '', 'Period', '', ''),
            row('Number', 'Date', 'From', 'To', 'Amount'),
            row('I-1', '04/04/2026', '01/03/2026', '31/03/2026', '1000'),
          ],
        },
      ],
    },
    [
      ['invoice', /^invoice number$/],
      ['from', /^period from$/],
      ['until', /^period to$/],
      ['invoiced', /^amount$/],
    ],
    ['invoice', 'from', 'invoiced'],
  );
  expect(table?.rows.map(({ row: read }) => read)).toEqual([
    { invoice: 'I-1', from: '01/03/2026', until: '31/03/2026', invoiced: '1000' },
  ]);
});
