import { contractYears, type ContractTerm } from '../../../src/domain/contracts/contractYears';
import { exactText } from '../../../src/domain/money/exact';
import { aWeek, share } from '../../support/contracts/terms';

const term: ContractTerm = {
  placesByYear: [2, 4, 4],
  price: aWeek(5000),
  upliftAYear: share('0.04'),
  priceCap: aWeek(5300),
  breakAfterYears: [2],
  weeksPerYear: '52',
};

describe('a block over its years', () => {
  test('ramped up from 2 places to 4, 4 % a year, at most £5,300, with a break after year 2', () => {
    const years = contractYears(term);
    expect(years.map(({ price, cost, soFar }) => [price.pounds, cost.pounds, soFar].map(exactText))).toEqual([
      ['5000', '520000', '520000'], // 2 × 5,000 × 52
      ['5200', '1081600', '1601600'], // 4 × 5,200 × 52
      ['5300', '1102400', '2704000'], // 5,408 capped at 5,300
    ]);
    expect(years.map(({ mayEndHere }) => mayEndHere)).toEqual([false, true, true]);
  });

  test('without a cap the uplift runs on, each year’s price to the penny', () => {
    // 5,408 × 1.04 would follow; year 3 is 5,200 × 1.04
    expect(exactText(contractYears({ ...term, priceCap: null })[2]!.price.pounds)).toBe('5408');
  });

  test('a price already above its cap is capped from the first year, and no years cost nothing', () => {
    expect(exactText(contractYears({ ...term, price: aWeek(6000) })[0]!.price.pounds)).toBe('5300');
    expect(contractYears({ ...term, placesByYear: [] })).toEqual([]);
  });
});
