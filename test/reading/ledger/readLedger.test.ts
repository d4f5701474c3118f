/** Ledgers as councils keep them, each with what is odd about it. All homes and figures are invented. */
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { exactText } from '../../../src/domain/money/exact';
import type { ReceivedSheet } from '../../../src/domain/submission/received';
import { unitCost } from '../../../src/domain/unitCost/unitCost';
import type { LedgerMapping } from '../../../src/reading/ledger/ledgerRowMeaning';
import { readLedger } from '../../../src/reading/ledger/readLedger';

function read(lines: readonly string[] | Uint8Array, mapping: LedgerMapping = {}) {
  const bytes = lines instanceof Uint8Array ? lines : new TextEncoder().encode(lines.join('\n'));
  const { value, findings } = readLedger(receivedFromCsv('ledger.csv', bytes).value!, mapping);
  const homes = value?.homes ?? [];
  return {
    homes,
    codes: findings.map(({ code }) => code),
    findings,
    lines: (homes[0]?.lines ?? []).map(({ label, category, amounts }) => [
      label,
      category,
      ...amounts.map((amount) => (amount === null ? null : exactText(amount))),
    ]),
    total: (home = 0) => {
      const lines = (homes[home]?.lines ?? []).map(({ label, amounts }) => ({
        name: label,
        amount: amounts.at(-1)!,
      }));
      const nights = homes[home]!.years.at(-1)!;
      const cost = unitCost(lines, {
        available: nights.availableBedNights!,
        occupied: nights.occupiedBedNights!,
      });
      return { total: exactText(cost.total), occupied: exactText(nights.occupiedBedNights!) };
    },
  };
}

const nights = ['Bed-nights available,1825', 'Bed-nights occupied,1460'];

describe('units', () => {
  test.each([
    ['in the title', ['In-house homes: all figures in £000', 'Line,2024/25', 'Salaries,990', 'Rent,96']],
    ['in the heading of the column', ['Line,"2024/25 £\'000"', 'Salaries,990', 'Rent,96']],
    ['in each label', ['Line,2024/25', 'Salaries (£000),990', 'Rent (£000),96']],
    ['in each cell', ['Line,2024/25', 'Salaries,£990k', 'Rent,£0.096m']],
  ])('thousands stated %s', (_where, lines) => {
    const { lines: read_ } = read([...lines, ...nights]);
    expect(read_.map(([, , amount]) => amount)).toEqual(['990000', '96000']);
  });

  test('millions, and bed-nights stay as they are', () => {
    // Lincolnshire 2024/25 as published: 8.573 + 0.148 + 1.230 + 1.396 − 0.618 = 10.729
    const ledger = read([
      'Row,2024/25 (£m)',
      '"Staffing (salaries, overtime, agency)",8.573',
      'Premises,0.148',
      'Direct operational,1.230',
      'Management or administration overheads,1.396',
      'Income,-0.618',
      'Total,10.729',
      'Bed-nights available,20000',
      'Bed-nights occupied,18000',
    ]);
    expect(ledger.total()).toEqual({ total: '10729000', occupied: '18000' });
    expect(ledger.codes).toEqual(['ledger-in-thousands']);
  });

  test('thousands that nothing states make a unit cost nobody would believe', () => {
    // (990 + 96) × 7 ÷ 1,460 = £5.21 a week
    const { findings } = read(['Line,2024/25', 'Salaries,990', 'Rent,96', ...nights]);
    expect(findings).toMatchObject([{ code: 'unit-cost-unlikely', received: '£5.21 in 2024/25' }]);
  });
});

describe('columns', () => {
  test('the outturn is used, and budget and variance are listed', () => {
    const { lines, codes } = read([
      ',2024/25,,',
      'Line,Budget,Outturn,Variance',
      'Salaries,900000,990000,90000',
      ...nights.map((row) => row.replace(',', ',,')),
    ]);
    expect(lines).toEqual([['Salaries', 'staffing', '990000']]);
    expect(codes).toEqual(['ledger-column-left-out', 'ledger-column-left-out']);
  });

  test('only a budget: it is used, and said to be a plan', () => {
    const { lines, codes } = read(['Line,Budget 2025/26', 'Salaries,990000', ...nights]);
    expect(lines).toEqual([['Salaries', 'staffing', '990000']]);
    expect(codes).toEqual(['ledger-is-a-plan']);
  });

  test('years that run from new to old are put in order', () => {
    const { homes, lines } = read([
      'Line,2024/25,2023/24',
      'Salaries,990000,900000',
      'Bed-nights available,1825,1830',
      'Bed-nights occupied,1460,1464',
    ]);
    expect(homes[0]!.years.map(({ label }) => label)).toEqual(['2023/24', '2024/25']);
    expect(lines).toEqual([['Salaries', 'staffing', '900000', '990000']]);
  });

  test('a column of homes makes several, each with its own rows', () => {
    const ledger = read([
      'Home,Line,2024/25',
      'Alder House,Salaries,900000',
      ',Bed-nights available,1825',
      ',Bed-nights occupied,1460',
      'Birch House,Salaries,700000',
      'Birch House,Bed-nights available,1460',
      'Birch House,Bed-nights occupied,1095',
    ]);
    expect(ledger.homes.map(({ name }) => name)).toEqual(['Alder House', 'Birch House']);
    expect(ledger.total(0)).toEqual({ total: '900000', occupied: '1460' });
    expect(ledger.total(1)).toEqual({ total: '700000', occupied: '1095' });
    expect(ledger.codes).toEqual([]);
  });

  test('months are no years: their total is read', () => {
    const { homes, lines } = read([
      'Line,Apr 2024,May 2024,Mar 2025,Total',
      'Salaries,80000,82000,81000,990000',
      ...nights.map((row) => row.replace(',', ',,,,')),
    ]);
    expect(homes[0]!.years.map(({ label }) => label)).toEqual(['Total']);
    expect(lines).toEqual([['Salaries', 'staffing', '990000']]);
  });

  test('a row over all homes is not a home of its own', () => {
    const ledger = read([
      'Home,Line,2024/25',
      'Alder House,Salaries,900000',
      ',Bed-nights available,1825',
      ',Bed-nights occupied,1460',
      'Total all homes,Salaries,900000',
      ',Bed-nights available,1825',
    ]);
    expect(ledger.homes.map(({ name }) => name)).toEqual(['Alder House']);
    expect(ledger.findings).toMatchObject([{ code: 'line-not-understood', received: 'Total all homes' }]);
  });

  test('what is missing says of which home', () => {
    const { findings } = read([
      'Home,Line,2024/25',
      'Alder House,Salaries,900000',
      ',Bed-nights available,1825',
      ',Bed-nights occupied,1460',
      'Birch House,Salaries,700000',
      ',Bed-nights available,1460',
    ]);
    expect(findings).toMatchObject([
      {
        code: 'required-field-missing',
        expected: 'Birch House: bed-nights occupied in 2024/25',
        at: { cell: 'C1' },
      },
    ]);
  });

  test('semicolons and Windows-1252', () => {
    const text =
      'Line;£ 2024/25\nSalaries;£800,000.00\nIncome;(£20,000.00)\nBed-nights available;1825\nBed-nights occupied;1460\n';
    const ledger = read(Buffer.from(text, 'latin1'));
    expect(ledger.total()).toEqual({ total: '780000', occupied: '1460' });
    expect(ledger.codes).toEqual([]);
  });

  test('a delimiter that is none', () => {
    const bytes = new TextEncoder().encode('Line|2024/25\nSalaries|800000\n');
    const { value, findings } = readLedger(receivedFromCsv('ledger.csv', bytes).value!);
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { code: 'file-not-readable', advice: expect.stringContaining('commas, semicolons or tabs') as string },
    ]);
  });
});

describe('signs', () => {
  test.each([
    ['brackets', 'Income,(52000)', []],
    ['a minus', 'Income,-52000', []],
    ['none', 'Income,52000', ['line-category-uncertain']],
    ['CR', 'Income,52000 CR', []],
  ])('income with %s is taken off', (_sign, income, codes) => {
    const ledger = read(['Line,2024/25', 'Salaries,990000', income, 'Total,938000', ...nights]);
    // 990,000 − 52,000
    expect(ledger.total().total).toBe('938000');
    expect(ledger.codes).toEqual(codes);
  });

  test('spending that is negative throughout is turned round, and its total with it', () => {
    const ledger = read([
      'Line,2024/25',
      'Salaries,-990000',
      'Rent,-96000',
      'Income from health,52000',
      'Total,-1034000',
      ...nights,
    ]);
    expect(ledger.total().total).toBe('1034000');
    expect(ledger.codes).toEqual(['ledger-signs-turned']);
  });

  test('income with both signs in one row is asked about', () => {
    const { findings } = read([
      'Line,2023/24,2024/25',
      'Salaries,900000,990000',
      'Income,-52000,2000',
      'Bed-nights available,1830,1825',
      'Bed-nights occupied,1464,1460',
    ]);
    expect(findings).toMatchObject([
      { code: 'line-category-uncertain', severity: 'warning', at: { cell: 'A3' } },
    ]);
  });
});

describe('bed-nights', () => {
  test.each([
    // 5 × 365 = 1,825 × 0.82 = 1,496.5
    ['places and an occupancy in per cent', ['Number of places,5', 'Occupancy,82 %'], '1825', '1496.5'],
    ['an occupancy as a share', ['Registered places,5', 'Occupancy,0.82'], '1825', '1496.5'],
    ['children on average', ['Number of beds,5', 'Average number of children,4.1'], '1825', '1496.5'],
    ['bed-weeks', ['Bed weeks available,260', 'Bed weeks occupied,213'], '1820', '1491'],
  ])('worked out from %s', (_how, rows, available, occupied) => {
    const { homes, codes } = read(['Line,2024/25', 'Salaries,990000', ...rows]);
    const [year] = homes[0]!.years;
    expect([exactText(year!.availableBedNights!), exactText(year!.occupiedBedNights!)]).toEqual([
      available,
      occupied,
    ]);
    expect(year!.nightsWorkedOut?.available).not.toBe('');
    expect(codes).toEqual([]);
  });

  test('2023/24 holds a 29 February: 5 places are 1,830 nights', () => {
    const { homes } = read(['Line,2023/24', 'Salaries,990000', 'Number of places,5', 'Occupancy,80 %']);
    expect(homes[0]!.years[0]!.nightsWorkedOut).toEqual({
      available: '5 places × 366 nights',
      occupied: '1830 × 80 %',
    });
  });

  test('an occupancy above 100 % cannot be', () => {
    const { codes } = read(['Line,2024/25', 'Salaries,990000', 'Number of places,5', 'Occupancy,104 %']);
    expect(codes).toEqual(['number-out-of-range', 'required-field-missing']);
  });

  test('nights that do not say whether they were available or occupied are listed, and not taken for pounds', () => {
    const { codes, lines } = read(['Line,2024/25', 'Salaries,990000', 'Bed nights,1825', ...nights]);
    expect(codes).toEqual(['line-not-understood']);
    expect(lines).toEqual([['Salaries', 'staffing', '990000']]);
  });
});

describe('totals', () => {
  const ledger = (...totals: readonly [string, string, string]) => [
    'Line,2024/25',
    'Employees,',
    'Basic pay,900000',
    'Agency,90000',
    `Total employees,${totals[0]}`,
    'Premises,',
    'Rent,96000',
    `Total premises,${totals[1]}`,
    'Income from health,-52000',
    `Net expenditure,${totals[2]}`,
    ...nights,
  ];

  test('subtotals and a net total foot and are not added', () => {
    const { codes, ...read_ } = read(ledger('990000', '96000', '1034000'));
    // 900,000 + 90,000 + 96,000 − 52,000 = 1,034,000
    expect(read_.total().total).toBe('1034000');
    expect(codes).toEqual([]);
  });

  test('a subtotal that its lines do not make is named with its cell', () => {
    const { findings } = read(ledger('980000', '96000', '1034000'));
    expect(findings).toMatchObject([
      {
        code: 'printed-total-does-not-foot',
        at: { cell: 'B5' },
        expected: '£990,000.00, the nearest sum of the lines of 2024/25',
        received: '£980,000.00 printed as “Total employees”',
      },
    ]);
  });

  test('rounding explains a difference up to half of the last place a line', () => {
    // 3 lines in thousands: 990 + 96 − 52 = 1,034; 1,035 is £1,000 off, and 3 × £500 may be; 1,036 is not
    const inThousands = (total: string) =>
      read(['Line,2024/25 £000', 'Pay,990', 'Rent,96', 'Income,-52', `Total,${total}`, ...nights]).codes;
    expect(inThousands('1035')).toEqual(['ledger-in-thousands']);
    expect(inThousands('1036')).toEqual(['ledger-in-thousands', 'printed-total-does-not-foot']);
  });
});

describe('what rows are', () => {
  test('a line whose words say nothing is counted under the heading of its section, and that is said', () => {
    const { lines, findings } = read([
      'Line,2024/25',
      'Premises,',
      'Zeta contract,5000',
      ...nights,
      'Pay,900000',
    ]);
    expect(lines[0]).toEqual(['Zeta contract', 'premises', '5000']);
    expect(findings).toMatchObject([
      { code: 'line-category-uncertain', severity: 'note', at: { cell: 'A3' } },
    ]);
  });

  test('a unit cost that the council printed is not spending', () => {
    const { lines } = read(['Line,2024/25', 'Pay,900000', 'Cost per occupied bed week,4315', ...nights]);
    expect(lines).toEqual([['Pay', 'staffing', '900000']]);
  });

  test('external decorations are premises, an external fee is a price', () => {
    const { homes, lines } = read([
      'Line,2024/25',
      'Pay,900000',
      'External decorations,9000',
      'Average external fee,6147',
      'Framework price for an external placement,5900',
      ...nights,
    ]);
    expect(lines).toEqual([
      ['Pay', 'staffing', '900000'],
      ['External decorations', 'premises', '9000'],
    ]);
    expect(homes[0]!.externalPrices.map(({ name, weekly }) => [name, exactText(weekly)])).toEqual([
      ['Average external fee', '6147'],
      ['Framework price for an external placement', '5900'],
    ]);
  });

  test('a correction holds whatever the spacing and case of the label', () => {
    const { lines, codes } = read(['Line,2024/25', 'ZETA  Contract,900000', ...nights], {
      'Zeta contract': 'premises',
    });
    expect(lines).toEqual([['ZETA Contract', 'premises', '900000']]);
    expect(codes).toEqual([]);
  });

  test.each(['see note 4', 'up 3 %', 'change of provider', 'note: 2 % change'])(
    'the first line of costs has a remark, “%s”, and is a line as any other',
    (remark) => {
      const { lines, codes } = read(['Line,2024/25,', `Salaries,990000,${remark}`, 'Food,60000,', ...nights]);
      expect(lines.map(([label, , amount]) => [label, amount])).toEqual([
        ['Salaries', '990000'],
        ['Food', '60000'],
      ]);
      expect(codes).toEqual([]);
    },
  );

  test('a figure without a label is listed', () => {
    const { findings } = read(['Line,2024/25', 'Pay,900000', ',5000', ...nights]);
    expect(findings).toMatchObject([{ code: 'line-not-understood', at: { cell: 'A3' }, received: '5000' }]);
  });

  test('a percentage is no money', () => {
    const { findings, lines } = read(['Line,2024/25', 'Pay,900000', 'Agency share,12 %', ...nights]);
    expect(findings).toMatchObject([{ code: 'text-in-a-number-cell', received: '12 %' }]);
    expect(lines).toHaveLength(1);
  });
});

describe('several sheets', () => {
  const sheetOf = (name: string, rows: readonly string[]): ReceivedSheet => ({
    ...receivedFromCsv('x.csv', new TextEncoder().encode(rows.join('\n'))).value!.sheets[0]!,
    name,
  });
  const ledgerOf = (pay: number) => ['Line,2024/25', `Salaries,${pay}`, ...nights];

  test('the sheet whose rows say most is the ledger, and the other table is listed', () => {
    const sheets = [
      sheetOf('Summary', ['What,2024/25', 'Savings plan,5000']),
      sheetOf('Alder House', ledgerOf(900000)),
    ];
    const { value, findings } = readLedger({ file: 'homes.xlsx', sheets });
    expect(value!.sheet).toBe('Alder House');
    expect(value!.homes[0]!.lines).toMatchObject([
      { label: 'Salaries', at: { sheet: 'Alder House', cell: 'A2' } },
    ]);
    expect(findings).toMatchObject([{ code: 'line-not-understood', at: { sheet: 'Summary' } }]);
  });

  test('a sheet for each home makes several homes', () => {
    const sheets = [sheetOf('Alder House', ledgerOf(900000)), sheetOf('Birch House', ledgerOf(700000))];
    const { value, findings } = readLedger({ file: 'homes.xlsx', sheets });
    expect(value!.homes.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['Alder House', 1],
      ['Birch House', 1],
    ]);
    expect(findings).toEqual([]);
  });
});
