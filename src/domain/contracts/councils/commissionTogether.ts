/**
 * How many places councils commission each on its own, how many together, and what doing it together is worth.
 *
 * Each number is the marginal rule's (`placesToCommission`). The value of pooling is what they pay alone less what they
 * pay together, never below nought: the same places together already send fewer children elsewhere. The pooled places are
 * held in proportion to the children needing one, in whole places by the largest remainder.
 *
 * Worked example: two councils, each a load of 4, £5,000 a place, spot £7,000: alone 2 places each, £27,230.77 a week
 * each. Together, a load of 8: the fifth place is 76.50 % full, the sixth 71.41 %, less than the 71.43 % that pays: 5
 * places, held 3 and 2, at £51,824.46; worth 54,461.54 − 51,824.46 = £2,637.07 a week.
 */
import { sumOf, zero, type Exact } from '../../money/exact';
import type { ValidatedTerms } from '../contractFinding';
import { hasErrors } from '../../../domain/evidence/finding';
import type { PlacePrices } from '../models/councilBreakEven';
import { placesToCommission, type PlacesAndCost } from '../occupancy/placesToCommission';
import { keptEmptyByCouncil, type CouncilDemand } from './pooling';
import { inWholePlaces } from './wholePlaces';

export interface CouncilCommission {
  readonly name: string;
  readonly alone: PlacesAndCost;
  /** Of the places commissioned together. */
  readonly heldTogether: number;
}

export interface CommissionedTogether {
  readonly councils: readonly CouncilCommission[];
  readonly alone: PlacesAndCost;
  readonly together: PlacesAndCost;
  /** Pounds a week. */
  readonly saved: Exact;
}

/** `keptEmpty` of the places take no child: as many are commissioned beside those that the rule asks for. */
export function commissionTogether(
  councils: readonly CouncilDemand[],
  prices: PlacePrices,
  keptEmpty = 0,
): ValidatedTerms<CommissionedTogether> {
  const kept = keptEmptyByCouncil(councils, keptEmpty);
  const each = councils.map(({ load }, index) => placesToCommission(load, prices, kept[index] ?? 0));
  const load = sumOf(councils.map((council) => council.load));
  const whole = placesToCommission(load, prices, keptEmpty);
  const findings = [...each.flatMap((one) => one.findings), ...whole.findings];
  if (hasErrors(findings) || whole.value === null) return { value: null, findings };
  const alone = each.map(({ value }) => value?.marginalRule ?? nothing);
  const together = whole.value.marginalRule;
  const held = inWholePlaces(
    together.places,
    councils.map((council) => council.load.dividedBy(load)),
  );
  const aloneCost = sumOf(alone.map(({ weeklyCost }) => weeklyCost));
  return {
    value: {
      councils: councils.map(({ name }, index) => ({
        name,
        alone: alone[index] ?? nothing,
        heldTogether: held[index] ?? 0,
      })),
      alone: { places: alone.reduce((sum, { places }) => sum + places, 0), weeklyCost: aloneCost },
      together,
      saved: aloneCost.minus(together.weeklyCost),
    },
    findings,
  };
}

const nothing: PlacesAndCost = { places: 0, weeklyCost: zero };
