/** Lists of other analyses: rows that lack something, names that stand twice, censuses by their columns, fractions for per cent. */
import { fundingLines } from '../../../src/workflows/fundingLines/fundingLines';
import { request } from '../../../src/workflows/request/request';
import { yearEnd } from '../../../src/workflows/yearEnd/yearEnd';
import { yearEnds } from '../../../src/workflows/yearEnds/yearEnds';
import { answerList } from '../../support/listFromCsv';
import { knownDay } from '../../../src/domain/calendar/isoDate';

const census =
  'Unique Identifier,Total Weekly Cost (£),Contribution from Social Care (£),Contribution from Education (£),Contribution from Health (£)';

describe('a census', () => {
  const rows = ['P-1,4900,3185,735,980', 'P-1,5600,5600,0,0', 'P-2,5000,5000,,'];

  test.each([
    ['without a type column', census, rows],
    ['with one', `${census},Type of provision`, rows.map((row) => `${row},Residential`)],
  ])('%s: a reference that stands twice counts twice, told apart and said', (_, heading, lines) => {
    const { json, found, read } = answerList(fundingLines, [heading, ...lines], { lines: [] });
    // 4,900 + 5,600 + 5,000; social care 3,185 + 5,600 + 5,000
    expect(json).toMatchObject({ total: '15500', contributions: { 'Social care': '13785' } });
    expect(found).toEqual([['named-twice', 'row 2 and row 3']]);
    expect(read?.sentence).toContain('3 placements');
  });

  test('the row for the region keeps both apart', () => {
    const { answered } = answerList(fundingLines, [census, ...rows], { lines: [] });
    const page = answered!.workbook().sheets.find(({ name }) => name === 'Census row')!;
    expect(page.rows.slice(3).map(({ cells }) => cells.slice(0, 2).map((cell) => cell?.value))).toEqual([
      ['P-1 (row 2)', 4900],
      ['P-1 (row 3)', 5600],
      ['P-2', 5000],
    ]);
  });

  test('a contribution below nought counts as it stands, and is said; money that nobody pays is said on the row to copy', () => {
    const { json, found, answered } = answerList(
      fundingLines,
      [census, 'P-4,4000,4500,0,-500', 'P-3,5000,3500,500,900'],
      { lines: [] },
    );
    // P-3 names 4,900 of 5,000: social care 4,500 + 3,500 + 100, health 900 − 500.
    expect(json).toMatchObject({
      total: '9000',
      contributions: { 'Social care': '8100', Education: '500', Health: '400' },
    });
    expect(found).toEqual([
      ['contributions-differ', 'row 3'],
      ['contribution-negative', 'row 2'],
    ]);
    const page = answered!.workbook().sheets.find(({ name }) => name === 'Census row')!;
    const cells = page.rows.slice(3).map((row) => row.cells.map((cell) => cell?.value ?? null));
    expect(cells[0]).toEqual(['P-4', 4000, 4500, 0, -500, 0]);
    expect(cells.flat().find((value) => String(value).includes('nobody was named'))).toContain(
      'nobody was named for £100.00 a week of these: it stands as social care’s',
    );
  });

  test('lines of one fee with their payers are no census', () => {
    const { read } = answerList(
      fundingLines,
      [
        'Ref,Line,Weekly cost (£),Social care,Education,Health',
        '1,Care,4000,4000,0,0',
        '2,Therapy,500,0,0,500',
      ],
      { lines: [] },
    );
    expect(read).toBeNull();
  });

  test('rows that are not counted are counted among its rows', () => {
    const { read } = answerList(fundingLines, [census, rows[0]!, 'P-5,,3000,500,'], { lines: [] });
    expect(read?.sentence).toContain('2 rows of list.csv, 1 of them left out');
  });
});

describe('requests', () => {
  const terms = {
    from: '2027-04-01',
    until: '2028-04-01',
    parts: [{ index: 'All', weight: '100', change: '3' }],
  };
  const rows = ['P-5,4000,,4320', 'P-6,4000,,', 'P-3,4000,8,', ',5000,5,'];

  test('a requested fee counts though the % is blank, and a row without a request counts where one is for all', () => {
    const { json, found } = answerList(request, ['Placement,Weekly fee,Requested %,Requested fee', ...rows], {
      ...terms,
      requested: '6',
    });
    expect(json).toMatchObject({
      placements: [
        { placement: 'P-5', requested: { percent: '8', weekly: '320' } },
        { placement: 'P-6', requested: { percent: '6', weekly: '240' } },
        { placement: 'P-3', requested: { percent: '8' } },
      ],
    });
    expect(found).toEqual([['row-not-read', 'list.csv, row 5']]);
  });

  test('a placement twice in a census without a day that tells which fee is later is refused by name', () => {
    const lines = ['P-1,4900,3185,735,980', 'P-1,5600,5600,0,0'];
    const { answered, codes } = answerList(request, [census, ...lines], { ...terms, requested: '6' });
    expect([answered, codes]).toEqual([null, ['named-twice']]);
  });

  test('a fraction for per cent is asked about, and one with its sign is not', () => {
    const { found } = answerList(
      request,
      ['Placement,Weekly fee,Requested %', 'P-4,4000,0.08', 'P-5,4000,0.5%', 'P-6,4000,8'],
      terms,
    );
    expect(found).toEqual([['percent-as-fraction', 'placements, requested']]);
  });
});

describe('year ends', () => {
  const shared = { tolerance: '5', cap: '10', councilShare: '50' };
  const heading = 'Placement,Council,Weekly fee,Nights,Hours agreed,Hours delivered,Rate per hour,Cost';

  test('rows without a placement or a council are told, on the page too', () => {
    const { found, firstPage } = answerList(
      yearEnds,
      [
        heading,
        'P-2,South,4900,366,600,590,21,151000',
        ',South,5000,365,0,0,0,250000',
        'P-4,,5000,365,100,50,20,250000',
      ],
      shared,
    );
    expect(found).toEqual([
      ['row-not-read', 'list.csv, row 3'],
      ['row-not-read', 'list.csv, row 4'],
    ]);
    expect(firstPage.join(' ')).toContain('3 rows of list.csv, 2 of them left out');
  });

  test('a council is one whatever its capitals, in JSON and on the sheet', () => {
    // 5,000 × 365 ÷ 7 = 260,714.29; cap 26,071.43. P-5: 10,714.29 below it. P-6: 60,714.29 − 26,071.43 = 34,642.86, half 17,321.43
    const { json, answered } = answerList(
      yearEnds,
      [heading, 'P-5,East,5000,365,0,0,0,250000', 'P-6,east ,5000,365,0,0,0,200000'],
      shared,
    );
    expect(json).toMatchObject({ owed: '17321.43', byCouncil: { East: '17321.43' } });
    expect(Object.keys(json!['byCouncil'] as object)).toEqual(['East']);
    const page = answered!.workbook().sheets[0]!;
    const shown = page.rows.flatMap(({ cells }) => (cells[0]?.value === 'East' ? [cells[1]?.value] : []));
    expect(shown).toEqual([17321.43]);
  });
});

test.each([
  ['a cap of 0.10', { cap: '0.10' }, [['cap', '0.1']]],
  ['a share of 0.5', { councilShare: 0.5 }, [['councilShare', '0.5']]],
  ['0.5 % with its sign', { cap: '0.5 %' }, []],
  ['per cent', { cap: '10' }, []],
])('%s: what may be a fraction is asked about, and answered as it stands', (_, change, expected) => {
  const { findings, answered } = yearEnd.run(
    { ...yearEnd.example, ...change },
    { asAt: knownDay('2027-05-10') },
  );
  expect(answered).not.toBeNull();
  expect(
    findings
      .filter(({ code }) => code === 'percent-as-fraction')
      .map(({ at, received, severity }) => (severity === 'warning' ? [at, received] : severity)),
  ).toEqual(expected);
});
