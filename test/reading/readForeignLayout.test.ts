import { findingHeadlines } from '../../src/domain/evidence/findingCodes';
import { receivedText, type ReceivedSheet } from '../../src/domain/submission/received';
import { readForeignLayout } from '../../src/reading/readForeignLayout';
import { aWorkbook } from './aWorkbook';
import { linesInWords, readWorkbook, totalsInWords } from './exampleReading';

const head = ['Item', '£ per child per week'];

function codesOf(workbook: ReturnType<typeof aWorkbook>): readonly (readonly string[])[] {
  return readWorkbook(workbook).findings.map(({ code, at }) => [code, at.cell]);
}

describe('nothing to read', () => {
  it('says which sheets were looked at and what a table needs', () => {
    const { value, findings } = readForeignLayout(
      aWorkbook([['Minutes of the meeting'], ['All well.']], 'Notes'),
      null,
    );
    expect(value).toBeNull();
    expect(findings).toEqual([
      {
        code: 'line-not-understood',
        severity: 'error',
        at: { cell: '' },
        expected: 'a table with a column of cost labels and a column of amounts, at least two lines long',
        received: 'no such table in “Notes”',
        advice:
          'Put the cost labels in one column and their amounts in another with a heading such as “£ per week” above them, or fill in the Open Book template.',
      },
    ]);
  });

  it.each([
    ['no sheets', []],
    ['an empty sheet', [{ name: 'Sheet1', hidden: false, rows: [] }]],
    ['a sheet of blanks', [{ name: 'Sheet1', hidden: false, rows: [[null, { kind: 'text', text: '  ' }]] }]],
  ] as readonly (readonly [string, readonly ReceivedSheet[]])[])('%s', (_, sheets) => {
    const { value, findings } = readForeignLayout({ file: 'empty.xlsx', sheets }, null);
    expect(value).toBeNull();
    expect(findings[0]?.received).toMatch(/^nothing in /);
  });

  it('passes over a million blank rows', () => {
    const blank: readonly null[] = [];
    const [sheet] = aWorkbook([head, ['Rent', 300], ['Food', 90]]).sheets;
    const rows = [...(sheet?.rows ?? []), ...Array<readonly null[]>(1_000_000).fill(blank)];
    const { value } = readForeignLayout(
      { file: 'long.xlsx', sheets: [{ name: 'S', hidden: false, rows }] },
      null,
    );
    expect(value?.costs).toHaveLength(2);
  });

  it('reads five thousand lines in one pass', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => [`Rent ${String(index)}`, 300 + index]);
    expect(readWorkbook(aWorkbook([head, ...lines])).submission.costs).toHaveLength(5000);
  });
});

describe('the fee', () => {
  it('takes the one nearest to the end of the table where two differ, and says so', () => {
    const { submission, findings } = readWorkbook(
      aWorkbook([
        ['Weekly fee quoted', null, 5150],
        [],
        head,
        ['Rent', 300],
        ['Food', 90],
        ['Fee per week', 5200],
      ]),
    );
    expect(submission.placement.quotedWeeklyFee).toEqual({
      at: { sheet: 'Sheet1', cell: 'B6' },
      cell: { kind: 'number', decimal: '5200' },
    });
    expect(findings).toEqual([
      {
        code: 'two-fees-found',
        severity: 'warning',
        at: { sheet: 'Sheet1', cell: 'B6' },
        expected: 'one fee',
        received: '£5,200.00 a week in Sheet1!B6; £5,150.00 a week in Sheet1!C1',
        advice:
          'The fee in Sheet1!B6 is taken because it stands nearest to the end of the cost table. Ask the provider which fee is meant.',
      },
    ]);
  });

  it('takes a grand total for one child where no fee is named, with a finding', () => {
    const workbook = aWorkbook([head, ['Rent', 300], ['Food', 90], ['Total', 390]]);
    expect(readWorkbook(workbook).submission.placement.quotedWeeklyFee?.cell).toEqual({
      kind: 'number',
      decimal: '390',
    });
    expect(codesOf(workbook)).toEqual([['quoted-fee-missing', 'B4']]);
  });

  it('turns a fee for a month into a week on 365 days: 26,000 × 12 × 7 ÷ 365 = 5,983.56', () => {
    const { submission, findings } = readWorkbook(
      aWorkbook([
        ['Item', '£ per child per month'],
        ['Rent', 1300],
        ['Food', 24000],
        ['Fee per month', 26000],
      ]),
    );
    expect(submission.placement.quotedWeeklyFee?.cell).toEqual({ kind: 'number', decimal: '5983.56' });
    expect(findings.map(({ code, received }) => [code, received])).toEqual([
      ['quoted-fee-missing', '£26,000.00 a month'],
    ]);
  });

  it('takes an Ofsted fee, legal fees and a management fee for costs', () => {
    const { submission } = readWorkbook(
      aWorkbook([head, ['Ofsted fee', 18], ['Legal fees', 20], ['Management fee per week', 400]]),
    );
    expect(submission.costs).toHaveLength(3);
    expect(submission.placement.quotedWeeklyFee).toBeUndefined();
  });
});

describe('totals', () => {
  it('knows a total by its arithmetic where its label does not say', () => {
    const { submission } = readWorkbook(
      aWorkbook([head, ['RSWs', 900], ['Waking night', 300], ['Staffing', 1200], ['Rent', 300]]),
    );
    // 900 + 300 = 1,200
    expect(totalsInWords(submission)).toEqual(['B4 | Staffing | 1200 a week | A2 to A3, 2 lines']);
    expect(submission.reading.mapped[2]).toMatchObject({
      treatedAs: 'subtotal',
      decidedBy: 'its amount is the sum of the 2 lines above it',
    });
  });

  it('knows a heading that carries the sum of the lines below it', () => {
    const { submission } = readWorkbook(
      aWorkbook([head, ['Staffing', 1200], ['RSWs', 900], ['Waking night', 300], [null], ['Total', 1200]]),
    );
    expect(linesInWords(submission).map((line) => line.split(' | ')[1])).toEqual(['RSWs', 'Waking night']);
    expect(totalsInWords(submission)).toEqual([
      'B2 | Staffing | 1200 a week | A3 to A4, 2 lines',
      'B6 | Total | 1200 a week | A3 to A4, 2 lines',
    ]);
  });

  it('sees a total typed over a formula where other totals are formulas', () => {
    const formula = { kind: 'number', decimal: '390', formula: 'SUM(B2:B3)' } as const;
    const { submission } = readWorkbook(
      aWorkbook([
        head,
        ['Rent', 300],
        ['Food', 90],
        ['Sub-total', formula],
        ['Profit', 40],
        ['Total cost', 435],
      ]),
    );
    expect(submission.printedTotals.map(({ typedOverFormula }) => typedOverFormula)).toEqual([false, true]);
  });
});

describe('periods and payers', () => {
  it('says once that amounts have no period', () => {
    const workbook = aWorkbook([
      ['Item', 'Amount'],
      ['Rent', 300],
      ['Food', 90],
    ]);
    expect(codesOf(workbook)).toEqual([
      ['basis-missing', 'B2'],
      ['period-missing', 'B2'],
    ]);
    expect(readWorkbook(workbook).submission.costs[0]?.fields.period).toBeUndefined();
  });

  it('takes the period from a label where its column has none', () => {
    const { submission } = readWorkbook(
      aWorkbook([
        ['Item', 'Amount'],
        ['Rent per annum', 38400],
        ['Food pw', 85],
      ]),
    );
    expect(submission.costs.map(({ fields }) => fields.period && receivedText(fields.period.cell))).toEqual([
      'year',
      'week',
    ]);
  });

  it('takes each row’s period from a column of its own', () => {
    const { submission, findings } = readWorkbook(
      aWorkbook([
        ['Cost', 'Amount £', 'Frequency'],
        ['Support workers', 2000, 'Weekly per child'],
        ['Rent', 1300, 'Monthly'],
        ['Insurance', 5200, 'Per annum'],
        ['Weekly fee', 2400, ''],
      ]),
    );
    expect(linesInWords(submission)).toEqual([
      'A2 | Support workers | directCare | 2000 a week for the child',
      'A3 | Rent | premises | 1300 a month for the child',
      'A4 | Insurance | premises | 5200 a year for the child',
    ]);
    expect(findings).toEqual([]);
  });

  it('knows amounts of the home by the fee: 17,000 a week over 4 places at 85 % is 5,000', () => {
    const { submission } = readWorkbook(
      aWorkbook([
        ['Registered places', 4],
        ['Occupancy', '85%'],
        ['Weekly fee quoted', 5100],
        ['Item', '£ per week'],
        ['Care staff', 14000],
        ['Rent', 3000],
      ]),
    );
    expect(submission.costs.map(({ fields }) => fields.serves && receivedText(fields.serves.cell))).toEqual([
      'home',
      'home',
    ]);
  });

  it('reads headings that stand in two rows', () => {
    const { submission } = readWorkbook(
      aWorkbook([
        ['Cost', 'Whole home', 'Per YP'],
        ['Item', '£ per week', '£ per week'],
        ['Rent', 900, 300],
        ['Food', 270, 90],
      ]),
    );
    expect(linesInWords(submission)).toEqual([
      'A3 | Rent | premises | 300 a week for the child',
      'A4 | Food | living | 90 a week for the child',
    ]);
    // how many share the home is not stated, so nobody can say that 900 is not 3 × 300
    expect(submission.costs[0]?.parallelAmounts).toBeUndefined();
  });
});

describe('odd cells', () => {
  it('keeps negative amounts, error values, dates and words as they came, each with its cell', () => {
    const { submission } = readWorkbook(
      aWorkbook([
        head,
        ['Rent', 300],
        ['Food', -90],
        ['Activities', { kind: 'error', text: '#REF!' }],
        ['Clothing', { kind: 'date', day: '2026-03-01' as never }],
        ['Savings', 'TBC'],
      ]),
    );
    expect(submission.costs.map(({ fields }) => fields.amount && receivedText(fields.amount.cell))).toEqual([
      '300',
      '-90',
      '#REF!',
      '2026-03-01',
      'TBC',
    ]);
  });

  it('asks what a ratio was that Excel turned into a time', () => {
    const workbook = aWorkbook([
      head,
      ['Rent', 300],
      ['Food', 90],
      [{ kind: 'time', shown: '02:01', numberFormat: 'hh:mm' }, 1200],
    ]);
    expect(codesOf(workbook)).toContainEqual(['number-is-a-date', 'A4']);
  });

  it('counts an amount without a label and asks what it is for', () => {
    const workbook = aWorkbook([head, ['Rent', 300], ['Food', 90], [null, 77]]);
    expect(readWorkbook(workbook).submission.costs).toHaveLength(3);
    expect(codesOf(workbook)).toEqual([['line-not-understood', 'B4']]);
  });

  it('reads a table without headings, and negative hours beside it', () => {
    const { submission } = readWorkbook(
      aWorkbook([
        ['Item', 'Hours', 'Rate', '£ per child per week'],
        ['1:1 support', -10, 20, -200],
        ['Tuition', 5, 38, 190],
      ]),
    );
    expect(submission.costs[0]?.workings?.hoursAWeek?.toString()).toBe('-10');
    const bare = readWorkbook(
      aWorkbook([
        ['Rent per week', 300],
        ['Food per week', 90],
        ['Clothing per week', 25],
      ]),
    );
    expect(bare.submission.costs).toHaveLength(3);
  });

  it('names every finding by a known code', () => {
    const workbook = aWorkbook([
      ['Item', 'Amount'],
      ['Rent', 300],
      [null, 90],
    ]);
    expect(codesOf(workbook).every(([code = '']) => code in findingHeadlines)).toBe(true);
  });
});
