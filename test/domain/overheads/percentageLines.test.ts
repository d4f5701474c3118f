import { exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { percentage } from '../../../src/domain/money/percentage';
import { toThePenny } from '../../../src/domain/money/rounding';
import {
  priceCovering,
  resolvePercentageLines,
  type PercentageLine,
} from '../../../src/domain/overheads/percentageLines';

function line(
  id: string,
  percent: string,
  of: 'cost' | 'price',
  included = true,
  is: PercentageLine['is'] = 'cost',
): PercentageLine {
  return { id, percentage: percentage(percent), of, is, included };
}

function amounts(cost: string, lines: readonly PercentageLine[]): Record<string, string> {
  const resolved = resolvePercentageLines(poundsPer('week', cost), lines);
  return Object.fromEntries([...resolved].map(([id, { pounds }]) => [id, exactText(toThePenny(pounds))]));
}

describe('percentage lines of a fee', () => {
  test('x % of price is cost ÷ (1 − x), not × (1 + x)', () => {
    // 34.32 ÷ 0.7 = 49.0286, of which 30 % is 14.7086; 34.32 × 0.3 would be 10.30
    expect(amounts('34.32', [line('B9', '30', 'price')])).toEqual({ B9: '14.71' });
    const price = priceCovering(poundsPer('week', '34.32'), [line('B9', '30', 'price')])!;
    expect(exactText(toThePenny(price.pounds))).toBe('49.03');
  });

  test('x % of cost is x % of the lines stated in money', () => {
    expect(amounts('34.32', [line('B9', '30', 'cost')])).toEqual({ B9: '10.3' }); // 10.296
  });

  test('both: 900, 10 % of cost, 10 % of price', () => {
    const lines = [line('B9', '10', 'cost'), line('B10', '10', 'price')];
    expect(amounts('900', lines)).toEqual({ B9: '90', B10: '110' }); // 990 ÷ 0.9 = 1100
    expect(exactText(priceCovering(poundsPer('week', '900'), lines)!.pounds)).toBe('1100');
  });

  test('two lines of price share one price, and neither stands on the other', () => {
    // 850 ÷ (1 − 0.10 − 0.05) = 1000
    const lines = [line('B9', '10', 'price'), line('B10', '5', 'price')];
    expect(amounts('850', lines)).toEqual({ B9: '100', B10: '50' });
  });

  test('a line beside the fee takes its share of the price, which does not have to cover it', () => {
    // 900 ÷ 0.9 = 1000, of which 10 % is 100 in the fee and 5 % is 50 beside it
    const lines = [line('B9', '10', 'price'), line('B10', '5', 'price', false)];
    expect(amounts('900', lines)).toEqual({ B9: '100', B10: '50' });
  });

  test('no lines: the price is the cost', () => {
    expect(amounts('850', [])).toEqual({});
    expect(exactText(priceCovering(poundsPer('week', '850'), [])!.pounds)).toBe('850');
  });

  test('a return of cost is of all cost: rent 1,000, management 10 %, surplus 8 %', () => {
    const surplus = line('B10', '8', 'cost', true, 'return');
    // 1,000 × 10 %; 1,100 × 8 %
    expect(amounts('1000', [surplus, line('B9', '10', 'cost')])).toEqual({ B9: '100', B10: '88' });
  });

  test('a return of price over a return of cost', () => {
    const lines = [
      line('B8', '10', 'cost'),
      line('B9', '5', 'cost', true, 'return'),
      line('B10', '10', 'price', true, 'return'),
    ];
    // 1,000 × 1.1 × 1.05 = 1,155 ÷ 0.9 = 1,283.33
    expect(amounts('1000', lines)).toEqual({ B8: '100', B9: '55', B10: '128.33' });
  });

  test.each(['5', '-5'])('a discount of %s %% is taken off the price before it', (percent) => {
    const discount = line('B10', percent, 'price', true, 'discount');
    // 900 ÷ 0.9 = 1,000, less 5 %
    expect(amounts('900', [line('B9', '10', 'price'), discount])).toEqual({ B9: '100', B10: '-50' });
    // 900 × 5 %
    expect(amounts('900', [{ ...discount, of: 'cost' }])).toEqual({ B10: '-45' });
  });
});

describe('percentages of price that leave nothing for cost', () => {
  const lines = [line('B8', '5', 'cost'), line('B9', '60', 'price'), line('B10', '45', 'price')];

  test('lines of price have no amount, lines of cost keep theirs', () => {
    expect(amounts('1000', lines)).toEqual({ B8: '50', B9: '0', B10: '0' });
    expect(priceCovering(poundsPer('week', '1000'), lines)).toBeNull();
  });
});
