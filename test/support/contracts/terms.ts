/** Short ways to write contract terms in tests. Prices are invented. */
import { fraction, type Fraction } from '../../../src/domain/money/percentage';
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import { poundsPer, type Weekly } from '../../../src/domain/money/moneyPer';
import { toThePenny } from '../../../src/domain/money/rounding';
import type { PlacePrices } from '../../../src/domain/contracts/models/councilBreakEven';

export const aWeek = (pounds: string | number): Weekly => poundsPer('week', pounds);
export const share = (of: string | number): Fraction => fraction(of);
export const penny = (pounds: Exact | null | undefined): string =>
  exactText(toThePenny(pounds ?? exact('NaN')));

export const prices = (block: number, spot: number, resale = 0): PlacePrices => ({
  blockPrice: aWeek(block),
  spotPrice: aWeek(spot),
  resalePrice: aWeek(resale),
});
