/** Benchmark files as they come: every figure and home is invented. */
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText } from '../../../src/domain/money/exact';
import { readBenchmarks } from '../../../src/reading/benchmarks/readBenchmarks';

function read(text: string | Uint8Array, file = 'benchmarks.csv') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const received = receivedFromCsv(file, bytes);
  const { value: read, findings } = readBenchmarks(received.value!, knownDay('2025-10-01'));
  return { file: read, value: read?.records ?? null, findings };
}

const headings = 'Measure,LQ,Median,UQ,n,Unit,Year,Region,Use by';

test('a line with its quartiles', () => {
  const { value, findings } = read(
    `${headings}\nFee,4100,4600,5400,12,£ a week,2024/25,North West,2026-03-31\n`,
  );
  expect(findings).toEqual([]);
  const [record] = value!;
  expect(record).toMatchObject({
    measure: 'Fee',
    unit: 'poundsAWeek',
    per: 'child',
    statistic: 'quantiles',
    n: 12,
    region: 'North West',
    period: '2024/25',
    useBy: '2026-03-31',
  });
  expect(record!.quantiles.map(({ share, value: at }) => [exactText(share), exactText(at)])).toEqual([
    ['0.25', '4100'],
    ['0.5', '4600'],
    ['0.75', '5400'],
  ]);
});

test('semicolons and Windows-1252 read as well as commas and UTF-8', () => {
  const bytes = Buffer.from('Measure;Fee;Unit;Year\nHome A;£4,250.50;£ per week;2024/25\n', 'latin1');
  const { value, findings } = read(bytes);
  expect(findings).toEqual([]);
  expect(exactText(value![0]!.value!)).toBe('4250.5');
  expect(value![0]!.statistic).toBe('value');
});

test.each([
  ['an unknown unit', 'Fee,4100,4600,5400,12,£ a fortnight,2024/25,,', ['value-not-in-list'], 'F2'],
  ['no n', 'Fee,4100,4600,5400,,£ a week,2024/25,,', ['required-field-missing'], 'E2'],
  ['no year', 'Fee,4100,4600,5400,12,£ a week,,,', ['period-missing'], 'G2'],
  ['words for a figure', 'Fee,4100,lots,5400,12,£ a week,2024/25,,', ['text-in-a-number-cell'], 'C2'],
  ['quartiles that fall', 'Fee,5400,4600,4100,12,£ a week,2024/25,,', ['columns-disagree'], 'C2'],
  [
    'a use-by date gone by',
    'Fee,4100,4600,5400,12,£ a week,2019/20,,2021-03-31',
    ['review-date-passed'],
    'A2',
  ],
])('%s: the record is not used, and the finding names its cell', (_name, line, codes, cell) => {
  const { value, findings } = read(`${headings}\n${line}\n`);
  expect(value).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(findings[0]!.at.cell).toBe(cell);
});

test('a record twice is used once', () => {
  const line = 'Fee,4100,4600,5400,12,£ a week,2024/25,,';
  const { value, findings } = read(`${headings}\n${line}\n${line}\n`);
  expect(value).toHaveLength(1);
  expect(findings).toMatchObject([{ code: 'duplicate-line', at: { cell: 'A3' } }]);
});

test('figures of two years are kept apart and asked about', () => {
  const { value, findings } = read(
    `${headings}\nFee,4100,4600,5400,12,£ a week,2024/25,,\nFee,3900,4200,5000,12,£ a week,2023/24,,\n`,
  );
  expect(value).toHaveLength(2);
  expect(findings).toMatchObject([{ code: 'prices-of-several-years', received: '2024/25, 2023/24' }]);
});

test('a plain list of fees, each with its home, provider, size and reference', () => {
  const { value, findings } = read(
    'Reference,Home,Provider,Fee (£ per week),Region,Sector,Places,Year,Needs band\nP-1,Home A,Co 1,"4,250.50",North West,Private,4,2024/25,Specialist\n',
  );
  expect(findings).toEqual([]);
  expect(value).toMatchObject([
    {
      subject: 'fee',
      unit: 'poundsAWeek',
      statistic: 'value',
      n: 1,
      reference: 'P-1',
      home: 'Home A',
      provider: 'Co 1',
      places: 4,
      needsBand: 'Specialist',
    },
  ]);
});

test('the homes are n where no column is, and both are kept where both are given', () => {
  const { value } = read(
    'Measure,LQ,Median (£/wk),UQ,No. of homes,Number of providers,Year\nFee,4100,4600,5400,12,5,2024/25\n',
  );
  expect(value).toMatchObject([{ n: 12, homes: 12, providers: 5, unit: 'poundsAWeek' }]);
});

test.each([
  ['Total weekly cost', 'fee', false],
  ['Central overheads', 'centralOverheads', false],
  ['Food', 'living', true],
  ['Cost per direct-care hour', null, false],
  ['EBITDA margin', null, false],
  ['Margin (operating profit)', null, false],
  ['Widgets', null, false],
])('%s is of %s of a fee, a line: %s', (measure, subject, isLine) => {
  const { value } = read(`Measure,Median,n,Unit,Year\n${measure},10,12,£ a week,2024/25\n`);
  expect(value).toMatchObject([{ subject, isLine }]);
});

test('a figure is only seen by providers where its licence is stated, and never where it is a single one', () => {
  const { value } = read(
    'Measure,Value,Median,n,Unit,Year,Licence\nFee,,4600,12,£ a week,2024/25,OGL\nFee,,4600,12,£ a week,2023/24,\nFee,4000,,,£ a week,2024/25,OGL\n',
  );
  expect(value!.map(({ isPublished }) => isPublished)).toEqual([true, false, false]);
});

test.each([
  ['a use-by day nobody can read', 'Fee,4100,4600,5400,12,£ a week,2024/25,,next spring', 'I2'],
  ['a span of years for a period', 'Fee,4100,4600,5400,12,£ a week,2016-20,,', 'G2'],
])('%s is asked about, and the record kept', (_name, line, cell) => {
  const { value, findings } = read(`${headings}\n${line}\n`);
  expect(value).toHaveLength(1);
  expect(findings).toMatchObject([{ code: 'date-not-understood', at: { cell } }]);
});

test('a day as it is written in this country is a use-by day', () => {
  const { value, findings } = read(`${headings}\nFee,4100,4600,5400,12,£ a week,2019/20,,31/03/2021\n`);
  expect(value).toEqual([]);
  expect(findings).toMatchObject([{ code: 'review-date-passed', received: 'Fee, use by 2021-03-31' }]);
});

test('a figure without a measure is asked about', () => {
  const { value, findings } = read(`${headings}\n,4100,4600,5400,12,£ a week,2024/25,,\n`);
  expect(value).toEqual([]);
  expect(findings).toMatchObject([{ code: 'required-field-missing', at: { cell: 'A2' } }]);
});

test('the same placement twice is used once; two homes of the same fee are two', () => {
  const { value, findings } = read(
    'Reference,Measure,Fee,Unit,Year\nP-1,Fee,4000,£ a week,2024/25\nP-1,Fee,4000,£ a week,2024/25\nP-2,Fee,4000,£ a week,2024/25\n',
  );
  expect(value!.map(({ reference }) => reference)).toEqual(['P-1', 'P-2']);
  expect(findings).toMatchObject([{ code: 'duplicate-line', received: 'Fee, 2024/25, P-1' }]);
});

test('columns that say nothing known are listed', () => {
  const { file } = read('Measure,Median,n,Unit,Year,Ofsted stars\nFee,4600,12,£ a week,2024/25,3\n');
  expect(file!.sentence).toBe('a table of benchmarks at A1:F2, 1 figure, in prices of 2024/25');
  expect(file!.notUnderstood).toEqual([{ at: { cell: 'F1' }, text: 'Ofsted stars' }]);
});

test('a delimiter that is none of the usual ones', () => {
  const { value, findings } = read('Measure|Median|n|Unit|Year\nFee|4600|12|£ a week|2024/25\n');
  expect(value).toBeNull();
  expect(findings).toMatchObject([
    {
      code: 'file-not-readable',
      advice: 'Save it again with commas, semicolons or tabs between the columns.',
    },
  ]);
});
