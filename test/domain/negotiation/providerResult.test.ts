/** What the provider keeps at a price. Invented homes, worked by hand. */
import { breakDownFee } from '../../../src/domain/fee/feeBreakdown';
import { exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { providerResult } from '../../../src/domain/negotiation/providerResult';
import { feeLines } from '../../../src/domain/review/feeLines';
import { aCostLine, anOpenBook, staffingAssumptions } from '../../support/builders';

const line = (id: string, category: 'directCare' | 'return' | 'discount', pounds: string, included = true) =>
  aCostLine({ id, category, included, amount: { kind: 'money', money: poundsPer('week', pounds) } });

function resultAt(
  fee: string,
  offer: string | null,
  lines = [line('cost', 'directCare', '4325.90'), line('profit', 'return', '441.24')],
) {
  const book = anOpenBook({ posts: [], additionalNeeds: [], costLines: lines });
  const breakdown = breakDownFee(poundsPer('week', fee), feeLines(book, [], staffingAssumptions()));
  return providerResult(breakdown, offer === null ? null : poundsPer('week', offer));
}

describe('the provider’s result', () => {
  test.each([
    ['at the council’s offer', '5150', '4800', '474.1'], // 4,800.00 − 4,325.90
    ['at an offer below cost: a loss', '5150', '4200', '-125.9'],
    ['at the quoted fee where no offer is made', '5150', null, '824.1'], // the unexplained £382.86 counts until explained
    ['at an offer of exactly the cost: nothing', '5150', '4325.90', '0'],
  ])('%s', (_case, fee, offer, surplus) => {
    const result = resultAt(fee, offer);
    expect(exactText(result.surplus.pounds)).toBe(surplus);
    expect(exactText(result.cost.pounds)).toBe('4325.9');
    expect(result.priceIsOffer).toBe(offer !== null);
  });

  test('margin is of price, mark-up of cost', () => {
    const { margin, markUp } = resultAt('5150', '4800');
    expect(exactText(roundHalfAwayFromZero(margin!.fraction, 4))).toBe('0.0988'); // 474.10 ÷ 4,800.00 = 0.09877
    expect(exactText(roundHalfAwayFromZero(markUp!.fraction, 4))).toBe('0.1096'); // 474.10 ÷ 4,325.90 = 0.10960
  });

  test('lines beside the fee are no cost of it, and a discount is none either', () => {
    const lines = [
      line('care', 'directCare', '900'),
      line('beside', 'directCare', '200', false),
      line('discount', 'discount', '-30'),
    ];
    expect(exactText(resultAt('970', null, lines).surplus.pounds)).toBe('70'); // 970 − 900
  });

  test('a price or a cost of nought has no share', () => {
    expect(resultAt('0', null, []).margin).toBeNull();
    expect(resultAt('0', null, []).markUp).toBeNull();
  });
});
