/** The fees in front of the user placed against a rate card: those quoted in the file, else each contract's own price. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { placePrice } from '../../domain/contracts/models/modelPrices';
import { placedOnRateCard, type AgreedRate, type RateCard } from '../../domain/contracts/models/rateCard';
import { poundsPer } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';

export function rateCardBeside(
  { asked }: ContractComparison,
  rates: readonly AgreedRate[],
  asAt: IsoDate,
): RateCard {
  const quoted = asked.quotedFees ?? [];
  const fees =
    quoted.length > 0
      ? quoted
      : asked.contracts.map(({ name, model }) => ({
          name,
          weekly: poundsPer('week', toThePenny(placePrice(model, asked.demand.places))),
        }));
  return placedOnRateCard(fees, rates, asAt);
}
