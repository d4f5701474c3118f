/** Small meanings, each by itself: slips of the pen, what all labels begin with, a sheet a year, amounts that are still to come. */
import type { ReceivedWorkbook } from '../../src/domain/submission/received';
import { withoutSlips } from '../../src/reading/usualSlips';
import { sharedPrefix, withoutPrefix } from '../../src/reading/telling/sharedPrefix';
import { aWorkbook } from './aWorkbook';
import { linesInWords, readWorkbook } from './exampleReading';

type Rows = Parameters<typeof aWorkbook>[0];

it.each([
  ['total weekley fee', 'total weekly fee'],
  ['weelky', 'weekly'],
  ['monthy cost', 'monthly cost'],
  ['anual budget', 'annual budget'],
  ['toatl', 'total'],
  ['per chidl per weke', 'per child per week'],
  ['placment', 'placement'],
])('“%s” is “%s”', (typed, meant) => {
  expect(withoutSlips(typed)).toBe(meant);
});

it.each([
  'weekly',
  'monthly',
  'annual',
  'annually',
  'total',
  'totals',
  'child',
  'placement',
  'week',
  'place',
])('“%s” is no slip', (word) => {
  expect(withoutSlips(word)).toBe(word);
});

describe('what labels begin with', () => {
  const provider = ['Provider: nights', 'Provider: rent', 'Provider: food', 'Provider: surplus'];

  it.each([
    ['four of four', provider, 'Provider: '],
    // 4 of 6 is over six in ten, 4 of 7 is under
    ['most of them', [...provider, 'Therapy', 'School'], 'Provider: '],
    ['hardly more than half', [...provider, 'Therapy', 'School', 'Car'], ''],
    ['three alone', provider.slice(0, 3), ''],
    ['different words', ['Staff: days', 'Home: rent', 'Child: food', 'Group: HR'], ''],
    ['a dash in place of the colon', provider.map((label) => label.replace(':', ' -')), 'Provider - '],
  ])('%s', (_, labels, prefix) => {
    expect(sharedPrefix(labels)).toBe(prefix);
  });

  it('is no part of what a line is', () => {
    expect(withoutPrefix('Provider: nights', 'Provider: ')).toBe('nights');
    expect(withoutPrefix('Therapy', 'Provider: ')).toBe('Therapy');
    expect(withoutPrefix('Provider: nights', '')).toBe('Provider: nights');
  });
});

describe('a sheet a year', () => {
  const year = (care: number): Rows => [
    ['Cost', 'Per week £'],
    ['Care staff', care],
    ['Rent', 500],
    ['Food', 100],
    ['Surplus', 200],
    ['Total', care + 800],
  ];
  const sheets = (...all: readonly (readonly [string, number])[]): ReceivedWorkbook => ({
    file: 'test.xlsx',
    sheets: all.flatMap(([name, care]) => aWorkbook(year(care), name).sheets),
  });
  const careIn = (workbook: ReceivedWorkbook): string | undefined =>
    linesInWords(readWorkbook(workbook).submission).find((line) => line.includes('Care staff'));

  it.each([
    ['in the order of time', sheets(['2024-25', 2200], ['2025-26', 2300], ['2026-27', 2400])],
    ['the latest first', sheets(['2026-27', 2400], ['2025-26', 2300], ['2024-25', 2200])],
  ])('%s, the latest is read', (_, workbook) => {
    expect(careIn(workbook)).toContain('2400');
  });

  it('is read whatever its costs where the sheets are no years', () => {
    expect(careIn(sheets(['Alder', 2200], ['Birch', 2300]))).toContain('2200');
  });
});

describe('amounts to come', () => {
  const costs = (...lines: Rows): Rows => [
    ['Cost', 'Per week £'],
    ['Care staff', 2400],
    ['Rent', 500],
    ...lines,
    ['Food', 100],
    ['Weekly fee', 3000],
  ];
  const missing = (rows: Rows) =>
    readWorkbook(aWorkbook(rows)).findings.filter(({ code }) => code === 'required-field-missing');

  it('are said once for all of them, at the first', () => {
    const found = missing(costs(['Therapy', 'TBC'], ['Education', 'to be confirmed']));
    expect(found).toHaveLength(1);
    expect(found[0]?.at.cell).toBe('B4');
    expect(found[0]?.received).toBe('“Therapy” TBC, “Education” to be confirmed');
  });

  it('are none where every cost has its amount', () => {
    expect(missing(costs(['Therapy', 150]))).toEqual([]);
  });
});
