/** Benchmark files as they come: every figure and home is invented. */
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText } from '../../../src/domain/money/exact';
import { readBenchmarks } from '../../../src/reading/benchmarks/readBenchmarks';

function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const received = receivedFromCsv('benchmarks.csv', bytes);
  return readBenchmarks(received.value!, knownDay('2025-10-01'));
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
  expect(findings).toMatchObject([{ code: 'columns-disagree', received: '2024/25, 2023/24' }]);
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
