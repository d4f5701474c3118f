import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText } from '../../../src/domain/money/exact';
import { pricesBetween } from '../../../src/domain/portfolio/pricesBetween';
import { idOf } from '../../../src/sheets/core/grid';
import { portfolio } from '../../../src/workflows/portfolio/portfolio';

const index = { 2025: exact('3.4'), 2026: exact('2.3') };
const between = (first: string, second: string) => pricesBetween(knownDay(first), knownDay(second), index);

test('from 2025 to 2026: 2.3 %; from 2024: 1.034 × 1.023 − 1; within one year prices do not move', () => {
  expect(exactText(between('2025-11-03', '2026-07-01')!.fraction)).toBe('0.023');
  expect(exactText(between('2024-05-01', '2026-05-01')!.fraction)).toBe('0.057782');
  expect(exactText(between('2026-01-01', '2026-12-31')!.fraction)).toBe('0');
});

test('a year for which no index is held has no answer', () => {
  expect(between('2026-05-01', '2027-05-01')).toBeNull();
});

test('on Trend: 5,000 to 5,150 while prices rise by 2.3 % is 1.03 ÷ 1.023 − 1 = 0.6843 % above prices', () => {
  const { answered } = portfolio.run(portfolio.example, { asAt: knownDay('2026-11-28') });
  const cells = answered!.workbook().sheets.flatMap(({ rows }) => rows.flatMap((each) => each.cells));
  const held = (name: string) =>
    cells.find((each) => each !== null && idOf(each, undefined)?.endsWith(name))?.value;
  expect(held('.prices')).toBe(0.023);
  expect(held('.drift')).toBeCloseTo(0.006843, 6);
});
