/** The bundled pack as benchmark records: every observation once, with its value, kind and caveat. */
import { movePriceBase } from '../../src/domain/benchmarks/priceBase';
import { kindInWords } from '../../src/domain/benchmarks/benchmarkRecord';
import { exact, exactText } from '../../src/domain/money/exact';
import { bundledBenchmarks, consumerPrices } from '../../src/reference/bundledBenchmarks';
import { observations } from '../../src/reference/observations';

test('each observation is one record, nothing added and nothing changed', () => {
  expect(
    bundledBenchmarks.map(({ id, measure, value, period, caveat }) => [
      id,
      measure,
      exactText(value!),
      period,
      caveat,
    ]),
  ).toEqual(
    observations.map(({ id, measure, value, period, caveat }) => [
      id,
      measure,
      exactText(value),
      period,
      caveat,
    ]),
  );
});

test('they are published, and none of them is what a fee is ranked among', () => {
  for (const { isPublished, subject, statistic, source } of bundledBenchmarks) {
    expect([isPublished, subject, source.publisher === '']).toEqual([true, null, false]);
    expect(['value', 'median', 'quantiles']).not.toContain(statistic);
  }
});

test.each([
  ['nao-cost-per-child-2023-24', 'mean per child, England, 2023-24'],
  ['cma-operating-margin-2016-20', 'mean per provider, England, private, 2016-20'],
  ['lga-ebitda-2021-22', 'aggregate per provider, England, private, 2021/22 report'],
  ['section-251-2015-16', 'total per England, England, 2015-16'],
])('%s says its kind: %s', (id, kind) => {
  expect(kindInWords(bundledBenchmarks.find((each) => each.id === id)!)).toBe(kind);
});

test('consumer prices by year, a forecast called one', () => {
  expect(consumerPrices.years.map(({ year, percent, note }) => [year, exactText(percent), note])).toEqual([
    [2018, '2.5', ''],
    [2019, '1.8', ''],
    [2020, '0.9', ''],
    [2021, '2.6', ''],
    [2022, '9.1', ''],
    [2023, '7.3', ''],
    [2024, '2.5', ''],
    [2025, '3.4', ''],
    [2026, '2.3', 'forecast'],
  ]);
});

test('the largest providers’ price of 2020 in prices of 2021', () => {
  const percents = Object.fromEntries(consumerPrices.years.map(({ year, percent }) => [year, percent]));
  // 3,830 × 1.026
  expect(exactText(movePriceBase(exact(3830), 2020, 2021, percents)!.amount)).toBe('3929.58');
});
