/** Erlang's formula against its definition in whole-number fractions, to fifty digits, and up to 2,000 places. */
import { refusedShare } from '../../src/domain/contracts/occupancy/erlangLoss';
import { exact, exactText } from '../../src/domain/money/exact';

/** (a^c ÷ c!) ÷ Σ a^k ÷ k! with a = top ÷ bottom, over one denominator in whole numbers, to fifty digits after the point. */
function byDefinition(places: number, top: bigint, bottom: bigint): string {
  let weight = 1n;
  let total = 1n;
  for (let k = 1n; k <= BigInt(places); k += 1n) {
    weight *= top;
    total = total * bottom * k + weight;
  }
  const digits = (weight * 10n ** 50n) / total;
  return `0.${String(digits).padStart(50, '0')}`;
}

describe('the share placed elsewhere agrees with the definition in whole numbers', () => {
  test.each<[number, string, bigint, bigint]>([
    [5, '3', 3n, 1n],
    [20, '16', 16n, 1n],
    [4, '0.01', 1n, 100n],
    [60, '47.25', 189n, 4n],
    [300, '12.5', 25n, 2n],
    [2000, '1950', 1950n, 1n],
    [2000, '3000', 3000n, 1n],
  ])('%i places, a load of %s', (places, load, top, bottom) => {
    const expected = exact(byDefinition(places, top, bottom));
    const found = refusedShare(places, exact(load));
    if (expected.isZero()) expect(found.lessThan('1e-50')).toBe(true);
    else expect(exactText(found.toSignificantDigits(30))).toBe(exactText(expected.toSignificantDigits(30)));
  });
});
