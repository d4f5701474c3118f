/** Councils that hold places together, as JSON: alone and together, the proposal, and how many places they would commission. */
import type { Parties } from '../../domain/contracts/comparisonTerms';
import type { ProposedShare } from '../../domain/contracts/councils/shareSaving';
import { exactText } from '../../domain/money/exact';
import type { JsonObject } from '../typed/jsonValue';

export function partiesAsJson({ cost, proposed, commissioned }: Parties): JsonObject {
  return {
    alone: exactText(cost.alone),
    together: exactText(cost.together),
    councils: cost.councils.map(({ name, blockShare, spot, together, alone }, index) => ({
      name,
      blockShare: exactText(blockShare),
      spot: exactText(spot),
      together: exactText(together),
      alone: exactText(alone),
      proposedInProportion: paysIn(proposed.inProportion, index),
      proposedInEqualParts: paysIn(proposed.inEqualParts, index),
    })),
    placesToCommission: {
      alone: String(commissioned.alone.places),
      aloneWeeklyCost: exactText(commissioned.alone.weeklyCost),
      together: String(commissioned.together.places),
      togetherWeeklyCost: exactText(commissioned.together.weeklyCost),
      poolingIsWorth: exactText(commissioned.saved),
      councils: commissioned.councils.map(({ name, alone, heldTogether }) => ({
        name,
        alone: String(alone.places),
        heldTogether: String(heldTogether),
      })),
    },
  };
}

function paysIn(shares: readonly ProposedShare[] | null, index: number): string | null {
  const share = shares?.[index];
  return share === undefined ? null : exactText(share.pays);
}
