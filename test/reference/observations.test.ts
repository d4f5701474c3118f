import { exactText } from '../../src/domain/money/exact';
import { observations } from '../../src/reference/observations';

const valueOf = (id: string) => exactText(observations.find((observation) => observation.id === id)!.value);

describe('published observations', () => {
  test('each has its own name, a source, a period, a statistic and what it stands for', () => {
    expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
    for (const { source, period, statistic, per, unit } of observations) {
      expect([source.publisher, source.title, period, statistic, per, unit]).not.toContain('');
    }
  });

  test.each([
    ['nao-cost-per-child-2023-24', '318400'],
    ['cma-largest-providers-price-2020', '3830'],
    ['cma-operating-margin-2016-20', '22.6'],
    ['ncercc-private-voluntary-2018-19', '3970'],
    ['ncercc-council-like-for-like-2018-19', '4750'],
    ['lga-ebitda-2020', '17.2'],
    ['lga-ebitda-2021-22', '19'],
    ['lga-high-cost-2022-23', '1510'],
    ['lga-highest-price', '63000'],
    ['lincolnshire-in-house-2024-25', '4083'],
    ['lincolnshire-external-2024-25', '6147'],
    ['independent-special-school-2024-25', '64000'],
  ])('%s is %s, as published', (id, value) => {
    expect(valueOf(id)).toBe(value);
  });

  test('the sectors’ places and homes sum to all places and homes of 31 March 2025', () => {
    // 11,218 + 2,188 + 802 + 35 = 14,243 places; 3,312 + 467 + 152 + 7 = 3,938 homes
    const sum = (measure: string) =>
      observations
        .filter((one) => one.measure === measure && one.sector !== 'all')
        .reduce((total, one) => total.plus(one.value), observations[0]!.value.times(0));
    expect(exactText(sum('Places in children’s homes'))).toBe(valueOf('ofsted-places-all'));
    expect(exactText(sum('Children’s homes'))).toBe(valueOf('ofsted-homes-all'));
  });

  test('a Section 251 figure never goes without its sentence', () => {
    const figures = observations.filter(({ id }) => id.startsWith('section-251'));
    expect(figures).toHaveLength(3);
    expect(figures.every(({ caveat }) => caveat?.includes('never a price'))).toBe(true);
  });
});
