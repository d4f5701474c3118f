/** The band, why, its rate and the drift of the fee from it, as JSON. */
import { exactText } from '../../domain/money/exact';
import { driftFromRate } from '../../domain/shouldCost/bandRate';
import type { BandReason } from '../../domain/shouldCost/bands';
import type { FeeAgainstShouldCost, ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import type { JsonObject } from '../typed/jsonValue';

export function bandAsJson(answer: ShouldCostAnswer, compared: FeeAgainstShouldCost | null): JsonObject {
  const { band, bands, rates, asAt } = answer;
  const found = compared?.drift ?? driftFromRate(band.band, rates, null, asAt);
  return {
    band: band.band?.name ?? null,
    because: sentencesOf(band.reasons),
    passedOver: band.passedOver.map(({ band: { name }, reasons }) => ({
      band: name,
      because: sentencesOf(reasons),
    })),
    owner: bands.owner,
    reason: bands.reason,
    rate:
      found.kind === 'rateOnly' || found.kind === 'drift'
        ? {
            weekly: exactText(found.rate.weekly.pounds),
            agreedOn: found.rate.agreedOn,
            terms: found.rate.terms,
            source: found.rate.source,
          }
        : null,
    drift:
      found.kind === 'drift'
        ? {
            weekly: exactText(found.place.above),
            share: found.place.drift === null ? null : exactText(found.place.drift.toDecimalPlaces(6)),
            nightsSinceAgreed: found.place.nightsSinceAgreed,
          }
        : null,
  };
}

function sentencesOf(reasons: readonly BandReason[]): readonly string[] {
  return reasons.map(({ sentence }) => sentence);
}
