import { mappedLine, mappingFrom, type LineMapping } from '../../src/reading/layoutMapping';
import { parseLayoutMapping } from '../../src/reading/parseLayoutMapping';
import { aWorkbook } from './aWorkbook';
import { linesInWords, readExample, readWorkbook } from './exampleReading';

describe('a mapping saved as JSON and used again', () => {
  it('corrects a line by its words, for next year’s sheet too', () => {
    const { value } = parseLayoutMapping(
      '{"version": 1, "lines": [{"label": "insurances", "category": "homeRunning"}, {"label": "Memo", "category": null, "treatedAs": "ignored"}]}',
    );
    const { submission } = readWorkbook(
      aWorkbook([
        ['Item', '£ per child per week'],
        ['Memo', 12],
        ['Rent', 300],
        ['INSURANCES:', 40],
      ]),
      value,
    );
    expect(linesInWords(submission)).toEqual([
      'A3 | Rent | premises | 300 a week for the child',
      'A4 | INSURANCES: | homeRunning | 40 a week for the child',
    ]);
    expect(submission.costs[1]).toMatchObject({ decidedBy: 'corrected by you' });
    expect(submission.costs[1]?.confidence?.toString()).toBe('1');
    expect(submission.notUnderstood).toEqual([{ at: { sheet: 'Sheet1', cell: 'A2' }, text: 'Memo | 12' }]);
  });

  it('names the columns, the period and the payer where the sheet does not', () => {
    const workbook = aWorkbook([
      ['Thing', 'Old', 'New'],
      ['Rent', 900, 1200],
      ['Food', 400, 500],
    ]);
    const mapping = {
      version: 1,
      columns: { label: 'A', amount: 'C' },
      period: 'month',
      basis: 'home',
      lines: [],
    } as const;
    expect(linesInWords(readWorkbook(workbook, mapping).submission)).toEqual([
      'A2 | Rent | premises | 1200 a month for the home',
      'A3 | Food | living | 500 a month for the home',
    ]);
  });

  it('reads the sheet it names', () => {
    const table = [
      ['Item', '£ per child per week'],
      ['Rent', 300],
      ['Food', 90],
    ];
    const longer = [...table, ['Clothing', 25]];
    const workbook = {
      file: 'two.xlsx',
      sheets: [...aWorkbook(longer, 'Summary').sheets, ...aWorkbook(table, 'Detail').sheets],
    };
    expect(readWorkbook(workbook).submission.costs).toHaveLength(3);
    expect(readWorkbook(workbook, { version: 1, sheet: 'Detail', lines: [] }).submission.costs).toHaveLength(
      2,
    );
  });

  it('is made whole from a reading, and gives the same reading when used', async () => {
    const { submission } = await readExample('cost-breakdown-by-year-and-week.xlsx');
    const made = mappingFrom(submission);
    expect(made).toMatchObject({ version: 1, provider: 'OAKFIELD CARE LTD', sheet: 'Sheet1' });
    expect(made.lines[1]).toEqual({
      label: 'Registered Manager x1 (salary £46,800)',
      category: 'managementAndSupport',
      treatedAs: 'line',
    });
    const saved = parseLayoutMapping(JSON.stringify(made));
    expect(saved.findings).toEqual([]);
    const again = await readExample('cost-breakdown-by-year-and-week.xlsx', saved.value);
    expect(linesInWords(again.submission)).toEqual(linesInWords(submission));
    expect(again.submission.reading.sentence).toBe(submission.reading.sentence);
    expect(again.submission.costs.every(({ decidedBy }) => decidedBy === 'corrected by you')).toBe(true);
  });
});

describe('how a table is read, stated by a person', () => {
  const months = [
    ['Home budget', null, null],
    ['Item', 'Last year', 'This year'],
    ['Staff', 36_000, 40_000],
    ['Rent', 4_000, 5_000],
    ['Total', 40_000, 45_000],
  ];

  it('is its period, for whom and by how many children it is shared', () => {
    const { submission } = readWorkbook(aWorkbook(months), {
      version: 1,
      period: 'month',
      basis: 'home',
      sharedBy: '4',
      columns: { amount: 'C' },
      amountHeading: 'This year',
      lines: [],
    });
    // 45,000 a month ÷ 4 children × 12 ÷ (365 ÷ 7) = 2,589.04 a week
    expect(submission.reading.sentence).toContain('read as £ a month for the home, shared by 4 children');
    expect(submission.reading.choices?.find(({ isUsed }) => isUsed)?.weekly.toString()).toBe('2589.04');
  });

  it('follows its heading where the column has moved', () => {
    const moved = months.map(([label = null, last = null, present = null]) => [label, present, last]);
    const { submission } = readWorkbook(aWorkbook(moved), {
      version: 1,
      period: 'month',
      basis: 'home',
      sharedBy: '4',
      columns: { amount: 'C' },
      amountHeading: 'This year',
      lines: [],
    });
    expect(linesInWords(submission)).toEqual([
      'A3 | Staff | directCare | 40000 a month for the home',
      'A4 | Rent | premises | 5000 a month for the home',
    ]);
  });

  it('is dropped, and that is said, where no column has that heading any more', () => {
    const renamed = months.map((row, index) =>
      index === 1 ? ['Item', '£ per week', null] : [row[0]!, 900, null],
    );
    const mapping = {
      version: 1,
      period: 'month',
      columns: { amount: 'C' },
      amountHeading: 'This year',
      lines: [],
    } as const;
    const { submission, findings } = readWorkbook(aWorkbook(renamed), mapping);
    expect(linesInWords(submission)[0]).toBe('A3 | Staff | directCare | 900 a week for the child');
    expect(findings.map(({ expected }) => expected)).toContain(
      'a column headed “This year”, which was chosen for this provider before',
    );
  });
});

describe('what a row is said to be', () => {
  const rows = [
    ['Item', '£ per child per week'],
    ['Care staff', 2_000],
    ['of them seniors on shift', 600],
    ['Rent', 300],
    ['Retention arrangement', 100],
    ['Whole', 2_300],
  ];
  const said = (lines: readonly LineMapping[]) =>
    readWorkbook(aWorkbook(rows), { version: 1, lines }).submission;

  it('a part of another row: its money is in that one already', () => {
    const { costs, reading } = said([
      { label: 'of them seniors on shift', category: null, treatedAs: 'partOf', partOf: 'Care staff' },
      { label: 'Retention arrangement', category: null, treatedAs: 'ignored' },
      { label: 'Whole', category: null, treatedAs: 'total' },
    ]);
    expect(costs.map(({ at }) => at.cell)).toEqual(['A2', 'A4']);
    expect(reading.mapped.find(({ at }) => at.cell === 'A3')).toMatchObject({
      treatedAs: 'partOf',
      partOf: 'Care staff',
      decidedBy: 'corrected by you',
    });
  });

  it('a deduction: a positive amount lowers the price', () => {
    const submission = said([
      { label: 'Retention arrangement', category: 'discount', treatedAs: 'deduction' },
      { label: 'Whole', category: null, treatedAs: 'total' },
    ]);
    expect(linesInWords(submission)).toContain(
      'A5 | Retention arrangement | discount | -100 a week for the child',
    );
  });

  it('is kept in the mapping that is made from the reading', () => {
    const made = mappingFrom(
      said([
        { label: 'of them seniors on shift', category: null, treatedAs: 'partOf', partOf: 'Care staff' },
        { label: 'Retention arrangement', category: 'discount', treatedAs: 'deduction' },
      ]),
    );
    expect(made.lines).toContainEqual({
      label: 'of them seniors on shift',
      category: null,
      treatedAs: 'partOf',
      partOf: 'Care staff',
    });
    expect(made.lines).toContainEqual({
      label: 'Retention arrangement',
      category: 'discount',
      treatedAs: 'deduction',
    });
    expect(parseLayoutMapping(JSON.stringify(made)).value?.lines).toEqual(made.lines);
  });
});

describe('a mapping made for another provider', () => {
  const rows = [
    ['Provider', 'Fernlea Homes'],
    [null, null],
    ['Item', '£ per child per week'],
    ['Rent', 300],
    ['Sundries', 40],
  ];
  const made = (provider: string) =>
    ({ version: 1, provider, lines: [{ label: 'Sundries', category: 'living' }] }) as const;

  it.each([
    [
      'Marlow Bridge Care',
      ['a file of Marlow Bridge Care, for whom the corrections in the mapping were made'],
    ],
    ['fernlea homes', []],
  ])('of %s is used, and that is said where the file names another', (provider, expected) => {
    const { submission, findings } = readWorkbook(aWorkbook(rows), made(provider));
    expect(submission.costs[1]).toMatchObject({ decidedBy: 'corrected by you' });
    expect(
      findings.filter(({ received }) => received === 'Fernlea Homes').map((finding) => finding.expected),
    ).toEqual(expected);
  });
});

describe('a mapping with something wrong', () => {
  it.each([
    ['not JSON', 'value-not-in-list', ''],
    ['[]', 'value-not-in-list', ''],
    ['{"version": 2, "lines": []}', 'value-not-in-list', '/version'],
    ['{"version": 1}', 'value-not-in-list', '/lines'],
    ['{"version": 1, "lines": [], "colour": "red"}', 'unknown-field', '/colour'],
    [
      '{"version": 1, "lines": [{"label": "Rent", "category": "bricks"}]}',
      'value-not-in-list',
      '/lines/0/category',
    ],
    ['{"version": 1, "lines": [{"category": "living"}]}', 'value-not-in-list', '/lines/0'],
    ['{"version": 1, "lines": [{"label": "Rent", "note": "x"}]}', 'unknown-field', '/lines/0/note'],
    [
      '{"version": 1, "lines": [{"label": "Rent", "treatedAs": "sum"}]}',
      'value-not-in-list',
      '/lines/0/treatedAs',
    ],
    ['{"version": 1, "lines": [], "period": "hour"}', 'value-not-in-list', '/period'],
    ['{"version": 1, "lines": [], "basis": "bed"}', 'value-not-in-list', '/basis'],
    ['{"version": 1, "lines": [], "columns": {"amount": "7"}}', 'value-not-in-list', '/columns/amount'],
    ['{"version": 1, "lines": [], "sheet": 3}', 'value-not-in-list', '/sheet'],
    ['{"version": 1, "lines": [], "sharedBy": "some"}', 'value-not-in-list', '/sharedBy'],
    ['{"version": 1, "lines": [], "sharedBy": "0"}', 'value-not-in-list', '/sharedBy'],
    [
      '{"version": 1, "lines": [{"label": "Rent", "treatedAs": "partOf", "partOf": 7}]}',
      'value-not-in-list',
      '/lines/0/partOf',
    ],
  ])('%s: %s at %s', (text, code, cell) => {
    const { value, findings } = parseLayoutMapping(text);
    expect(value).toBeNull();
    expect(findings.map((finding) => [finding.code, finding.at.cell])).toEqual([[code, cell]]);
  });
});

/** A file of 5,000 lines, once corrected, has a mapping of 5,000: gone through for each line that was 25 million readings. */
test('a correction is found without going through the others', () => {
  let readings = 0;
  const lines = Array.from({ length: 500 }, (_, line): LineMapping => ({
    get label() {
      readings += 1;
      return `Cost ${String(line % 499)}`;
    },
    category: line === 499 ? 'premises' : 'homeRunning',
  }));
  const mapping = { version: 1, lines } as const;
  const found = lines.map((_, line) => mappedLine(mapping, `COST ${String(line)}:`));
  expect(found.slice(0, 499)).toEqual(lines.slice(0, 499));
  expect(found[499]).toBeNull();
  // Of two with one label the first is meant.
  expect(found[0]?.category).toBe('homeRunning');
  // 500 to find them by, 998 in the comparison above.
  expect(readings).toBeLessThan(2500);
});
