/** The provider's surplus or loss at a price: types first. */
import type { Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';

export interface ProviderResult {
  /** The council's offer, or the quoted fee where none is made yet. */
  readonly price: Weekly;
  readonly priceIsOffer: boolean;
  /** Included lines other than return. */
  readonly cost: Weekly;
  readonly surplus: Weekly;
  /** surplus ÷ price */
  readonly margin: Fraction | null;
  /** surplus ÷ cost */
  readonly markUp: Fraction | null;
}
