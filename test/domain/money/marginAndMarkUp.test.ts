import { exactText } from '../../../src/domain/money/exact';
import { marginOf, markUpOf, priceAtMargin, priceAtMarkUp } from '../../../src/domain/money/marginAndMarkUp';
import { moneyToThePenny, poundsPer } from '../../../src/domain/money/moneyPer';
import { percentage } from '../../../src/domain/money/percentage';

const cost = poundsPer('hour', '34.32');

describe('margin is surplus ÷ price, mark-up is surplus ÷ cost', () => {
  test('£34.32 an hour at a 30 % margin is £49.03', () => {
    // 34.32 ÷ 0.7 = 49.02857…
    const price = priceAtMargin(cost, percentage('30'))!;
    expect(exactText(moneyToThePenny(price).pounds)).toBe('49.03');
    expect(price.per).toBe('hour');
  });

  test('£34.32 an hour at a 30 % mark-up is £44.62', () => {
    // 34.32 × 1.3 = 44.616
    expect(exactText(priceAtMarkUp(cost, percentage('30')).pounds)).toBe('44.616');
  });

  test.each([
    // surplus 25: 25 ÷ 125 and 25 ÷ 100
    ['a surplus', '125', '100', '0.2', '0.25'],
    // loss of 20: −20 ÷ 80 and −20 ÷ 100
    ['a loss', '80', '100', '-0.25', '-0.2'],
    ['price and cost alike', '100', '100', '0', '0'],
  ])('%s seen from both sides', (_case, price, ownCost, margin, markUp) => {
    expect(exactText(marginOf(poundsPer('week', price), poundsPer('week', ownCost))!.fraction)).toBe(margin);
    expect(exactText(markUpOf(poundsPer('week', price), poundsPer('week', ownCost))!.fraction)).toBe(markUp);
  });

  test.each(['100', '130'])('no price has a margin of %s %% over a cost', (margin) => {
    expect(priceAtMargin(cost, percentage(margin))).toBeNull();
  });

  test('a price of nought has no margin, a cost of nought no mark-up', () => {
    const nothing = poundsPer('week', 0);
    expect(marginOf(nothing, poundsPer('week', 10))).toBeNull();
    expect(markUpOf(poundsPer('week', 10), nothing)).toBeNull();
  });
});
