import {
  dayFromSpreadsheetSerial,
  dayInWords,
  daysAfter,
  daysBetween,
  isoDate,
  knownDay,
  oneYearAfter,
  oneYearBefore,
  spreadsheetSerial,
} from '../../../src/domain/calendar/isoDate';

describe('calendar days', () => {
  test.each([
    '2025-02-29',
    '2025-13-01',
    '2025-04-31',
    '2025-00-10',
    '1 April 2025',
    '2025-4-1',
    '2100-02-29',
  ])('%s is no day', (text) => {
    expect(isoDate(text)).toBeNull();
  });

  test.each(['2024-02-29', '2000-02-29', '2025-12-31'])('%s is a day', (text) => {
    expect(isoDate(text)).toBe(text);
  });

  test('a day in the source code that does not exist is a bug', () => {
    expect(() => knownDay('2025-02-29')).toThrow('2025-02-29 is not a day');
  });

  test.each([
    ['2026-03-31', '2026-04-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2025-04-06', '2026-04-06', 365],
    ['2025-04-06', '2025-04-05', -1],
  ])('from %s to %s are %d days', (first, second, days) => {
    expect(daysBetween(knownDay(first), knownDay(second))).toBe(days);
    expect(daysAfter(knownDay(first), days)).toBe(second);
  });

  test.each([
    ['2024-02-29', '2023-02-28', '2025-02-28'],
    ['2025-04-01', '2024-04-01', '2026-04-01'],
  ])('a year before %s is %s, a year after is %s', (day, before, after) => {
    expect(oneYearBefore(knownDay(day))).toBe(before);
    expect(oneYearAfter(knownDay(day))).toBe(after);
  });

  test('a spreadsheet counts 1 April 2025 as 45748', () => {
    expect(spreadsheetSerial(knownDay('2025-04-01'))).toBe(45748);
    expect(dayFromSpreadsheetSerial(45748.75)).toBe('2025-04-01');
  });

  test('as people write it', () => {
    expect(dayInWords(knownDay('2026-04-01'))).toBe('1 April 2026');
  });
});
