/** Benchmark files in the formats of the field: every council, home and figure is invented. */
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText } from '../../../src/domain/money/exact';
import { readBenchmarks } from '../../../src/reading/benchmarks/readBenchmarks';

function read(lines: readonly string[], file = 'file.csv') {
  const received = receivedFromCsv(file, new TextEncoder().encode(`${lines.join('\n')}\n`));
  const { value, findings } = readBenchmarks(received.value!, knownDay('2025-10-01'));
  return { ...value!, findings };
}

const figure = ({ value }: { value: { toString: () => string } | null }) => value?.toString() ?? null;

describe('a regional census', () => {
  const headings =
    'Placement ref,Type of provision,How the placement was sourced,Total weekly cost,Contribution from Social Care,Contribution from Education,Contribution from Health,Does this CYP require a solo placement?,Deprivation of Liberty Safeguards in place?,Provider company number,Establishment URN';
  const lines = [
    'Placements at 31 March 2025',
    headings,
    'A1,Residential – Mainstream,Framework,"£4,200.00","£3,700.00",£500.00,£0.00,No,No,01234567,SC001',
    'A2,Residential – With Education,Direct Award / Off Framework,6000,4000,1500,400,Yes,Yes,01234568,SC002',
    'A3,Secure Welfare,Secure Welfare Hub,9000,9000,0,0,No,No,01234569,SC003',
    'A4,Residential – Mainstream,Framework,TBC,,,,No,No,01234567,SC004',
    'Total,,,19200,,,,,,,',
  ];

  test('each placement is a single fee with its home, provider and kind of provision', () => {
    const { format, sentence, records } = read(lines);
    expect(format).toBe('census');
    expect(sentence).toBe('a regional census of placements at A2:K7, 3 figures, in prices of 31 March 2025');
    expect(records.map((record) => [figure(record), record.provider, record.home, record.needsBand])).toEqual(
      [
        ['4200', '01234567', 'SC001', 'Not a solo placement'],
        ['6000', '01234568', 'SC002', 'Solo placement'],
        ['9000', '01234569', 'SC003', 'Not a solo placement'],
      ],
    );
    expect(records[0]).toMatchObject({ subject: 'fee', per: 'child', period: '31 March 2025', n: 1 });
    expect(records[1]!.sourcing).toBe('Direct Award / Off Framework');
  });

  test('a court order keeps the census’s own heading, and is no figure', () => {
    expect(read(lines).notUnderstood).toEqual([
      { at: { cell: 'I2' }, text: 'Deprivation of Liberty Safeguards in place?' },
    ]);
  });

  test('contributions that do not sum to the total are asked about, and a cost to be agreed is left out', () => {
    // 4,000 + 1,500 + 400 = 5,900, and 6,000 is stated
    expect(read(lines).findings).toMatchObject([
      {
        code: 'columns-disagree',
        at: { cell: 'D4' },
        expected: '£5,900.00 a week, the sum of the contributions',
      },
      { code: 'text-in-a-number-cell', at: { cell: 'D6' }, received: 'TBC' },
    ]);
  });

  test('a long census that breaks one rule everywhere says so twenty times, and counts the rest', () => {
    const placements = Array.from(
      { length: 50 },
      (_, row) => `B${String(row)},Residential,Framework,4000,3999,0,0`,
    );
    const { records, findings } = read(['2024/25', headings, ...placements]);
    expect([records.length, findings.length]).toEqual([50, 21]);
    expect(findings.at(-1)).toMatchObject({ code: 'columns-disagree', received: '30 more of the same kind' });
  });

  test('without a year anywhere the figures wait for one', () => {
    const { records, findings } = read([headings, lines[2]!]);
    expect(records.map(({ period }) => period)).toEqual(['']);
    expect(findings).toMatchObject([{ code: 'period-missing', severity: 'warning' }]);
  });

  test('the year may stand in the file’s name', () => {
    expect(read([headings, lines[2]!], 'census-2024-25.csv').records[0]!.period).toBe('2024-25');
  });

  test('a column of children’s names is not read, and is said', () => {
    const { findings, notUnderstood } = read([
      '2024/25',
      'Child name,Type of provision,Total weekly cost,Contribution from Social Care,Comments',
      'A. Child,Residential – Mainstream,4000,4000,none',
    ]);
    expect(findings).toMatchObject([{ code: 'name-like-value', at: { cell: 'A2' } }]);
    expect(notUnderstood).toEqual([{ at: { cell: 'E2' }, text: 'Comments' }]);
  });
});

describe('Fair Cost of Care lines', () => {
  const lines = [
    'Costs per resident per week, 2022/23 prices',
    'Line,Number of homes,Lower quartile,Median,Upper quartile',
    'Care home staffing,,,,',
    'Care staff,14,310.10,330.20,352.00',
    'Other,12,5,6,8',
    'Care home supplies and services,,,,',
    'Food (including nutritional supplements),14,34.00,37.50,41.00',
    'Other,12,2,3,4',
    'Medical supplies,14,9,8,12',
    'Head office,,,,',
    'Central management,10,20,25,31',
    'Total head office,14,40,48,60',
    'Occupancy,14,80,88,92',
  ];

  test('lines lie in our categories, each with n and its quartiles', () => {
    const { format, records } = read(lines);
    expect(format).toBe('fairCostOfCare');
    expect(records.map(({ measure, subject, isLine, n }) => [measure, subject, isLine, n])).toEqual([
      ['Care staff', 'directCare', true, 14],
      ['Other', 'managementAndSupport', true, 12],
      ['Food (including nutritional supplements)', 'living', true, 14],
      ['Other', 'homeRunning', true, 12],
      ['Central management', 'centralOverheads', true, 10],
      ['Total head office', 'centralOverheads', false, 14],
    ]);
    expect(records[0]!.quantiles.map(({ value }) => exactText(value))).toEqual(['310.1', '330.2', '352']);
    expect(records[0]).toMatchObject({ per: 'resident', period: '2022/23', statistic: 'quantiles' });
  });

  test('quartiles that fall are a finding, and what is no line is listed', () => {
    const { findings, notUnderstood } = read(lines);
    expect(findings).toMatchObject([{ code: 'columns-disagree', at: { cell: 'D9' } }]);
    expect(notUnderstood).toEqual([{ at: { cell: 'A13' }, text: 'Occupancy' }]);
  });

  test('a table of children’s homes says so', () => {
    const { records } = read(['Costs per child per week, 2024/25', ...lines.slice(1)]);
    expect(records[0]!.per).toBe('child');
  });

  test('few lines are enough where the table calls itself so', () => {
    const { format, records } = read([
      '"Fair Cost of Care, per child, 2024/25"',
      'Line,n,Lower quartile,Median,Upper quartile',
      'Food,14,60,75,90',
    ]);
    expect([format, records.length]).toEqual(['fairCostOfCare', 1]);
  });

  test('a table that does not say is taken for adults’ homes, and asked about', () => {
    const { records, findings } = read(['2024/25', ...lines.slice(1)]);
    expect(records[0]!.per).toBe('resident');
    expect(findings[0]).toMatchObject({ code: 'basis-missing', severity: 'warning' });
  });
});

describe('a Section 251 outturn', () => {
  const lines = [
    'time_period,la_name,category,OwnProvision,PrivateProvision,OtherPublic,Voluntary,TotalExpenditure,Income,NetCurrentExpenditure',
    '2023-24,Wharfdale,3.1.1 Residential care,4000000,9000000,500000,1500000,15000000,1000000,14000000',
    '2023-24,Wharfdale,3.1.2 Fostering services,1,2,3,4,10,0,10',
    '2023-24,Ashton Vale,3.1.1 Residential care,1000000,2000000,0,0,3500000,0,3500000',
  ];

  test('residential care is read, as totals of a council that never go without their sentence', () => {
    const { format, records, notUnderstood } = read(lines);
    expect(format).toBe('section251');
    expect(records.map((record) => [record.region, figure(record), record.subject])).toEqual([
      ['Wharfdale', '15', null],
      ['Wharfdale', '14', null],
      ['Ashton Vale', '3.5', null],
      ['Ashton Vale', '3.5', null],
    ]);
    for (const { caveat, statistic, per } of records) {
      expect([caveat, statistic, per]).toEqual([
        'Net of partner income, over all residential types, without capital: never a price.',
        'total',
        'council',
      ]);
    }
    expect(notUnderstood).toEqual([{ at: { cell: 'C3' }, text: '3.1.2 Fostering services' }]);
  });

  test('provisions that do not make the total are asked about', () => {
    // 1,000,000 + 2,000,000 = 3,000,000, and 3,500,000 is stated
    expect(read(lines).findings).toMatchObject([
      {
        code: 'printed-total-does-not-foot',
        at: { cell: 'H4' },
        expected: '£3,000,000.00, the sum of the provisions',
      },
    ]);
  });

  test('thousands are thousands', () => {
    const { records } = read(['£000', ...lines.slice(0, 2)]);
    expect(figure(records[0]!)).toBe('15000');
  });
});

describe('a club’s table of councils', () => {
  test('councils as rows: each figure is a council’s, and their average is none', () => {
    const { format, records, notUnderstood } = read([
      'Children’s homes 2024-25',
      'Council,Own provision (£ per week),Private provision (£ per week)',
      'Wharfdale,5100,4900',
      'Ashton Vale,4700,n/a per place',
      'Group average,4900,4900',
    ]);
    expect(format).toBe('councilTable');
    expect(records.map((record) => [record.provider, record.measure, figure(record), record.per])).toEqual([
      ['Wharfdale', 'Own provision (£ per week)', '5100', 'council'],
      ['Wharfdale', 'Private provision (£ per week)', '4900', 'council'],
      ['Ashton Vale', 'Own provision (£ per week)', '4700', 'council'],
    ]);
    expect(notUnderstood.map(({ text }) => text)).toEqual([
      'Group average, Own provision (£ per week)',
      'Group average, Private provision (£ per week)',
    ]);
  });

  test('councils as columns', () => {
    const { format, records } = read([
      'Unit costs 2024-25',
      'Indicator,Wharfdale,Ashton Vale,Moorside',
      'Unit cost per week: own homes,5100,4700,4800',
    ]);
    expect(format).toBe('councilTable');
    expect(records.map((record) => [record.provider, figure(record)])).toEqual([
      ['Wharfdale', '5100'],
      ['Ashton Vale', '4700'],
      ['Moorside', '4800'],
    ]);
  });

  test('a long table with a column of councils is no list of children’s fees', () => {
    const { format, records } = read([
      'Council,Indicator,Value,Unit,Year',
      'Wharfdale,Unit cost,5100,£ per week,2024/25',
    ]);
    expect([format, records[0]!.per, records[0]!.reference]).toEqual(['records', 'council', 'Wharfdale']);
  });
});
