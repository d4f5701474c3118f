/** What is said of a provider's requests beside their figures: a placement twice, two figures that do not agree, days of evidence. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { ReceivedSheet } from '../../../src/domain/submission/received';
import { readBeside } from '../../../src/workflows/typed/analysis';
import { request } from '../../../src/workflows/request/request';

const reference = { asAt: knownDay('2026-11-28') };
const words = (text: string) => ({ kind: 'text', text }) as const;
const figure = (decimal: string) => ({ kind: 'number', decimal }) as const;
const sheetOf = (rows: readonly (readonly string[])[], hidden = false): ReceivedSheet => ({
  name: 'Requests',
  hidden,
  rows: [
    ['Placement', 'Provider', 'Fee now', 'Requested %', 'Requested fee'].map(words),
    ...rows.map(([ref, provider, ...figures]) => [
      words(ref!),
      words(provider!),
      ...figures.map((each) => (each === '' ? null : figure(each))),
    ]),
  ],
});
const readOf = (file: string, sheet: ReceivedSheet) =>
  request.tables!.read({ file, sheets: [sheet] }, knownDay('2026-11-28'))!;
const runOf = (reads: readonly ReturnType<typeof readOf>[], change: object = {}) =>
  request.run(
    { ...request.example, placements: [], ...change },
    reference,
    reads.flatMap(({ rows }) => rows),
    readBeside(reads[0]!),
  );

test('a placement in two files of one provider: the finding names both rows, and nothing is summed up', () => {
  const march = readOf('march.xlsx', sheetOf([['P-1', 'Example Care', '5000', '8', '']]));
  const april = readOf('april.xlsx', sheetOf([['p-1', 'Example Care', '5000', '7', '']]));
  const { answered, findings } = runOf([march, april]);
  expect(answered).toBeNull();
  expect(findings.map(({ code, received }) => [code, received])).toEqual([
    ['named-twice', 'p-1 twice: march.xlsx, Requests, row 2 and april.xlsx, Requests, row 2'],
  ]);
});

test('a placement that was with another provider before stands once among those of this one', () => {
  const read = readOf(
    'march.xlsx',
    sheetOf([
      ['P-1', 'Other Care', '4000', '5', ''],
      ['P-1', 'Example Care', '5000', '8', ''],
    ]),
  );
  const { answered, findings } = runOf([read], { provider: 'Example Care' });
  // 8 % of 5,000.00
  expect(answered?.told.headline).toMatch(/^£400\.00 a week more is requested/);
  expect(findings.map(({ code }) => code)).toEqual(['rows-left-out']);
});

describe('a percentage and a new fee', () => {
  const stated = (requested: string, requestedFee: string) =>
    request.run(
      { ...request.example, placements: [{ placement: 'A', fee: '5210', requested, requestedFee }] },
      reference,
    );

  test('8 % of £5,210.00 is £5,626.80: beside £5,700.00 both are said, and the fee is taken', () => {
    const { answered, findings } = stated('8', '5700');
    expect(findings).toEqual([
      {
        code: 'requested-two-ways',
        severity: 'warning',
        at: 'placements, requested and new fee',
        expected: 'a percentage and a new fee that agree, or one of the two',
        received: 'A: 8.00 % of £5,210.00 is £5,626.80, and the new fee is £5,700.00 (9.40 %)',
        advice: 'The new fee was taken. Ask which of the two is requested.',
      },
    ]);
    // 5,700.00 − 5,210.00
    expect(answered?.told.headline).toMatch(/^£490\.00 a week more is requested/);
    expect(JSON.stringify(answered?.workbook().sheets[0])).toContain('the new fee is £5,700.00 (9.40 %)');
    expect(JSON.stringify(answered?.json())).toContain('the new fee is £5,700.00 (9.40 %)');
  });

  test('£5,627.00 is 8.0 %, and £5,626.80 is 8 % to the penny: they agree', () => {
    expect(stated('8', '5627').findings).toEqual([]);
    expect(stated('8', '5626.80').findings).toEqual([]);
  });
});

describe('the day on which evidence was published', () => {
  const published = (day: string, answerBy = '2027-02-26') =>
    request.run(
      {
        ...request.example,
        answerBy,
        costs: [{ cost: 'Food', weekly: '100', change: '2', source: 'ONS', published: day }],
      },
      reference,
    );
  const told = (run: ReturnType<typeof published>) =>
    run.findings.map(({ code, at, expected, received }) => [code, at, expected, received]);
  const dayOnSheet = (run: ReturnType<typeof published>) =>
    run.answered
      ?.workbook()
      .sheets.find(({ name }) => name === 'Request evidence')!
      .rows.find(({ cells }) => cells[0]?.value === 'Food')!
      .cells.at(-1)?.value;

  test('after the day asked about', () => {
    const run = published('2026-12-01');
    expect(told(run)).toEqual([
      [
        'evidence-day-not-meant',
        'costs, Food, published',
        'a day on or before 28 November 2026, when it is asked about',
        '1 December 2026',
      ],
    ]);
    expect(dayOnSheet(run)).toBe('✗ still to come');
  });

  test('after the answer was due', () => {
    const run = published('2026-11-20', '2026-11-13');
    expect(told(run)).toEqual([
      [
        'evidence-day-not-meant',
        'costs, Food, published',
        'a day on or before 13 November 2026, when the answer was due',
        '20 November 2026',
      ],
    ]);
    expect(dayOnSheet(run)).toBe('✗ after the answer was due');
  });

  test('before either, nothing is said; what is no day is refused', () => {
    const run = published('2026-11-18');
    expect(told(run)).toEqual([]);
    expect(dayOnSheet(run)).toBe('✓');
    expect(published('last spring').problems.map(({ field }) => field)).toEqual(['costs.0.published']);
  });
});

test('requests on a hidden sheet are told, with how to have them read', () => {
  const rows = [['P-1', 'Example Care', '5000', '8', '']];
  const shown = { ...sheetOf([['P-2', 'Example Care', '5000', '8', '']]), name: 'April' };
  const { tables } = request;
  const told = (sheets: readonly ReceivedSheet[]) =>
    tables!.read({ file: 'asked.xlsx', sheets }, reference.asAt);
  expect(told([shown, sheetOf(rows, true)])?.rows).toHaveLength(1);
  expect(told([shown, sheetOf(rows, true)])?.findings).toEqual([
    {
      code: 'list-on-hidden-sheet',
      severity: 'warning',
      at: 'Requests',
      expected: 'lists on sheets that are shown',
      received: 'one row on a hidden sheet, “Requests”',
      advice:
        'They are in no figure. Right-click the name of any sheet, choose Unhide and the sheet, and read the file again.',
    },
  ]);
  expect(told([sheetOf(rows, true)])).toMatchObject({
    rows: [],
    sentence: 'No sheet of asked.xlsx that is shown holds a list of placements, or of requested fees.',
  });
  expect(told([{ ...sheetOf(rows, true), veryHidden: true }])?.findings[0]?.advice).toMatch(/macro alone/);
  expect(told([{ ...sheetOf(rows, true), ours: true }])).toBeNull();
});

test('a weekday in a council’s list of placements', () => {
  const rows = [
    ['Placement', 'Provider', 'Weekly cost', 'Start date'].map(words),
    [words('P-1'), words('Example Care'), figure('5000'), words('Monday 3 November 2026')],
    [words('P-2'), words('Example Care'), figure('4000'), words('Tuesday 3 November 2026')],
  ];
  const read = request.tables!.read(
    { file: 'list.xlsx', sheets: [{ name: 'List', hidden: false, rows }] },
    reference.asAt,
  );
  const ofDays = read?.findings.filter(({ code }) => code === 'weekday-differs');
  expect(ofDays?.map(({ code, at, expected }) => [code, at, expected])).toEqual([
    ['weekday-differs', 'List, row 2', 'a weekday that is the date’s: Tuesday'],
  ]);
});

test('a weekday that is not the date’s is said, and the date counts', () => {
  // 1 April 2027 is a Thursday.
  const { answered, findings } = request.run({ ...request.example, from: 'Monday 1 April 2027' }, reference);
  expect(answered).not.toBeNull();
  expect(findings.map(({ code, at, expected, received }) => [code, at, expected, received])).toEqual([
    ['weekday-differs', 'New fee from', 'a weekday that is the date’s: Thursday', '“Monday 1 April 2027”'],
  ]);
  expect(request.run({ ...request.example, from: 'Thursday 1 April 2027' }, reference).findings).toEqual([]);
});
