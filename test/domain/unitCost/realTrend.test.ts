/** The trend in real terms, worked by hand. The amounts are invented; the index is CPI as bundled. */
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { realChangeSince, riseOfPrices } from '../../../src/domain/unitCost/realTrend';

const cpi = { 2022: exact('9.07'), 2023: exact('7.30'), 2024: exact('2.5') };
const text = (value: { readonly fraction: ReturnType<typeof exact> } | null) =>
  value === null ? null : exactText(value.fraction.toDecimalPlaces(6));

test.each([
  ['one year', 2022, 2023, '0.073'],
  ['two years together: 1.073 × 1.025 − 1', 2022, 2024, '0.099825'],
  ['the same year', 2023, 2023, '0'],
  ['a year that is not held', 2023, 2025, null],
  ['a column that names no year', null, 2023, null],
  ['years the wrong way round', 2024, 2022, null],
])('prices over %s', (_name, earlier, later, rise) => {
  expect(text(riseOfPrices(earlier, later, cpi))).toBe(rise);
});

test('5,000 to 5,500 is 10 %, and 2.5 % where prices rose by 7.3 %', () => {
  const [earlier, later] = [poundsPer('week', 5000), poundsPer('week', 5500)];
  // 5,500 ÷ (5,000 × 1.073) − 1 = 5,500 ÷ 5,365 − 1 = 0.025163…
  expect(text(realChangeSince(earlier, later, { fraction: exact('0.073') }))).toBe('0.025163');
  expect(realChangeSince(earlier, later, null)).toBeNull();
  expect(realChangeSince(poundsPer('week', 0), later, { fraction: exact('0.073') })).toBeNull();
});
