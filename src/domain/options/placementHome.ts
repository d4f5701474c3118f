/**
 * A home that might be chosen, from what is stated about it: its cost over the expected stay, and its quality from parts.
 *
 * cost = weeks × (fee + travel + education + health) + notice + void, what is not stated counts as nothing.
 * quality = Σ weight × part, each from 0 to 100; a quality stated whole stands as it is.
 *
 * Worked example: 52 weeks at £5,000.00 and £50.00 of travel, £2,600.00 of notice: 262,600 + 2,600 = £265,200.00. Inspection
 * 75, stability 60, distance 40 and the child's view 57, each a quarter: 58.
 *
 * Errors: no quality stated, a quality stated both whole and in parts, weights that do not add up to 100 %.
 */
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { exactText, hundred, sumOf, zero, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Percentage } from '../money/percentage';

export const qualityParts = ['inspection', 'stability', 'distance', 'childsView'] as const;

export type QualityPart = (typeof qualityParts)[number];

export type QualityWeights = Readonly<Record<QualityPart, Percentage>>;

export interface StatedHome {
  readonly name: string;
  /** Fee, travel, education and health. */
  readonly weekly: readonly Weekly[];
  /** Notice to pay where the child is now, and nights that may have to be paid empty. */
  readonly once: readonly Exact[];
  /** Stated whole; null where it comes of its parts. */
  readonly quality: Exact | null;
  readonly parts: Readonly<Record<QualityPart, Exact | null>>;
}

export function costOverStay({ weekly, once }: Pick<StatedHome, 'weekly' | 'once'>, weeks: Exact): Exact {
  return sumOf(weekly.map(({ pounds }) => pounds))
    .times(weeks)
    .plus(sumOf(once));
}

export function qualityOf({ name, quality, parts }: StatedHome, weights: QualityWeights): Worked<Exact> {
  const stated = qualityParts.filter((part) => parts[part] !== null);
  if (quality !== null)
    return stated.length === 0 ? worked(quality) : refused(statedTwice(name, quality, stated));
  const missing = qualityParts.filter((part) => parts[part] === null && !weights[part].percent.isZero());
  if (missing.length > 0) return refused(notStated(name, missing));
  const weighed = qualityParts.map((part) => weights[part].percent.times(parts[part] ?? zero));
  return worked(sumOf(weighed).dividedBy(hundred));
}

export function qualityWeightsWrong(weights: QualityWeights): readonly PriceFinding[] {
  const inAll = sumOf(qualityParts.map((part) => weights[part].percent));
  if (inAll.equals(hundred)) return [];
  return [
    priceFinding('weights-not-one', {
      at: 'weights of quality',
      expected: 'weights that add up to 100 %',
      received: `${exactText(inAll)} %`,
      advice: 'Give a part that does not count a weight of 0.',
    }),
  ];
}

const inWords: Readonly<Record<QualityPart, string>> = {
  inspection: 'inspection',
  stability: 'stability',
  distance: 'distance',
  childsView: 'the child’s view',
};

const named = (parts: readonly QualityPart[]): string => parts.map((part) => inWords[part]).join(', ');

function statedTwice(name: string, quality: Exact, parts: readonly QualityPart[]): PriceFinding {
  return priceFinding('quality-stated-twice', {
    at: `quality of ${name}`,
    expected: 'a quality, or its parts',
    received: `${exactText(quality)} and ${named(parts)}`,
    advice: 'Keep the one that was agreed.',
  });
}

function notStated(name: string, missing: readonly QualityPart[]): PriceFinding {
  return priceFinding('quality-not-stated', {
    at: `quality of ${name}`,
    expected: 'a quality from 0 to 100, or each of its parts that has a weight',
    received: `nothing for ${named(missing)}`,
    advice: 'State what is missing; a home is not marked down for what nobody asked.',
  });
}
