/** The band a child’s needs fall into, why, and how the fee stands to the rate agreed for it: one sentence each. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { hundred } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { driftFromRate, type DriftFromRate } from '../../domain/shouldCost/bandRate';
import type { FeeAgainstShouldCost, ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';

export interface BandInWords {
  readonly band: string;
  readonly because: readonly string[];
  readonly passedOver: readonly string[];
  readonly owner: string;
  readonly rate: string;
}

export function bandInWords(answer: ShouldCostAnswer, compared: FeeAgainstShouldCost | null): BandInWords {
  const { band, bands, rates, asAt } = answer;
  const found = compared?.drift ?? driftFromRate(band.band, rates, null, asAt);
  return {
    band: band.band?.name ?? 'No band’s rules hold for these needs',
    because: band.reasons.map(({ sentence }) => sentence),
    passedOver: band.passedOver.map(
      ({ band: { name }, reasons }) => `Not ${name}: ${reasons.map(({ sentence }) => sentence).join('; ')}`,
    ),
    owner: `Local assumption (${bands.owner}): ${bands.reason}`,
    rate: rateInWords(found),
  };
}

function rateInWords(found: DriftFromRate): string {
  switch (found.kind) {
    case 'noRateCard':
      return 'No rate card was given: no rate is bundled.';
    case 'noBand':
      return 'Without a band there is no rate to look for.';
    case 'noRateForBand':
      return 'The rate card holds no rate of this band agreed by this day.';
    case 'rateOnly':
      return agreed(found);
    case 'drift':
      return `${agreed(found)} ${drifted(found)}`;
  }
}

function agreed({ rate }: Extract<DriftFromRate, { kind: 'rateOnly' | 'drift' }>): string {
  return `${poundsInWords(rate.weekly.pounds)} a week was agreed for it on ${dayInWords(rate.agreedOn)} (${rate.source}).`;
}

function drifted({ place }: Extract<DriftFromRate, { kind: 'drift' }>): string {
  if (place.above.isZero()) return 'The quoted fee is that rate.';
  const share =
    place.drift === null
      ? ''
      : `, ${roundHalfAwayFromZero(place.drift.abs().times(hundred), 1).toString()} %`;
  const way = place.above.isNegative() ? 'below' : 'above';
  return `The quoted fee is ${poundsInWords(place.above.abs())} a week${share} ${way} it.`;
}
