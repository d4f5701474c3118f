/**
 * The choice between homes: what each costs over the expected stay, and its quality from stated parts, with stated weights.
 *
 * price score = 100 × lowest cost ÷ cost, among the options that are ranked; score = w × price score + (1 − w) × quality,
 * w the weight of price from 0 to 1. An option that drops a need is no option: it is named, and not ranked. Equal scores
 * stand in the order given. A crossover is the weight at which two options change places: `first` leads above it, `second`
 * below.
 *
 * Worked example: £265,200 at quality 58 and £301,600 at quality 80: price scores 100 and 87.931; at 0.3 they come to
 * 70.600 and 82.379; the first leads above a weight of 0.6457.
 *
 * Errors: a quality outside 0 to 100, a name that stands twice, no option left that meets every need.
 */
import { namedTwice } from '../evidence/namedTwice';
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { exactText, hundred, leastOf, one, type Exact } from '../money/exact';
import type { Fraction } from '../money/percentage';

export interface PlacementOption {
  readonly name: string;
  /** Over the expected stay, in pounds. */
  readonly cost: Exact;
  /** 0 to 100. */
  readonly quality: Exact;
  readonly dropsNeed: boolean;
}

export interface RankedOption {
  readonly name: string;
  readonly priceScore: Exact;
  readonly score: Exact;
}

export interface Crossover {
  /** Leads where price weighs more than `priceWeight`. */
  readonly first: string;
  readonly second: string;
  readonly priceWeight: Fraction;
}

export interface RankedOptions {
  readonly ranked: readonly RankedOption[];
  readonly notRanked: readonly string[];
  readonly crossovers: readonly Crossover[];
}

export function rankOptions(
  options: readonly PlacementOption[],
  priceWeight: Fraction,
): Worked<RankedOptions> {
  const wrong = optionsWrong(options);
  const kept = options.filter(({ dropsNeed }) => !dropsNeed);
  const [first, ...others] = kept;
  if (wrong.length > 0 || first === undefined) return refused(...wrong);
  const lowest = leastOf(first.cost, ...others.map(({ cost }) => cost));
  const inOrder = [...kept].sort((a, b) => lead(b, a, { lowest, priceWeight }));
  return worked({
    ranked: inOrder.map((option) => scored(option, { lowest, priceWeight })),
    notRanked: options.filter(({ dropsNeed }) => dropsNeed).map(({ name }) => name),
    crossovers: inOrder.flatMap((each, index) =>
      inOrder.slice(index + 1).flatMap((other) => crossover(each, other, lowest) ?? []),
    ),
  });
}

interface Weighing {
  readonly lowest: Exact;
  readonly priceWeight: Fraction;
}

function scored({ name, cost, quality }: PlacementOption, { lowest, priceWeight }: Weighing): RankedOption {
  const weight = priceWeight.fraction;
  const priced = weight.times(hundred).times(lowest);
  const score = priced.plus(one.minus(weight).times(quality).times(cost)).dividedBy(cost);
  return { name, priceScore: hundred.times(lowest).dividedBy(cost), score };
}

/** How far `a` is ahead of `b`, times both costs: whole numbers decide a tie, not recurring decimals. */
function lead(a: PlacementOption, b: PlacementOption, { lowest, priceWeight }: Weighing): number {
  const weight = priceWeight.fraction;
  const byPrice = weight.times(priceLead(a, b, lowest));
  const byQuality = one.minus(weight).times(qualityLead(a, b));
  const ahead = byPrice.plus(byQuality);
  return ahead.isZero() ? 0 : ahead.isNegative() ? -1 : 1;
}

function priceLead(a: PlacementOption, b: PlacementOption, lowest: Exact): Exact {
  return hundred.times(lowest).times(b.cost.minus(a.cost));
}

function qualityLead(a: PlacementOption, b: PlacementOption): Exact {
  return a.quality.minus(b.quality).times(a.cost).times(b.cost);
}

/** Two options change places where one is cheaper and the other better; null where one leads at every weight. */
function crossover(a: PlacementOption, b: PlacementOption, lowest: Exact): Crossover | null {
  const [cheaper, better] = a.cost.lessThan(b.cost) ? [a, b] : [b, a];
  const byPrice = priceLead(cheaper, better, lowest);
  const byQuality = qualityLead(better, cheaper);
  if (!byPrice.greaterThan(0) || !byQuality.greaterThan(0)) return null;
  return {
    first: cheaper.name,
    second: better.name,
    priceWeight: { fraction: byQuality.dividedBy(byPrice.plus(byQuality)) },
  };
}

function optionsWrong(options: readonly PlacementOption[]): readonly PriceFinding[] {
  const names = options.map(({ name }) => name);
  return [
    ...options.flatMap(({ name, quality }) =>
      quality.lessThan(0) || quality.greaterThan(hundred) ? [qualityOutside(name, quality)] : [],
    ),
    ...namedTwice('options', names),
    ...(options.every(({ dropsNeed }) => dropsNeed) ? [everyOptionDrops(names)] : []),
  ];
}

function qualityOutside(name: string, quality: Exact): PriceFinding {
  return priceFinding('quality-outside-0-to-100', {
    at: `quality of ${name}`,
    expected: 'a quality from 0 to 100',
    received: exactText(quality),
    advice: 'Bring every quality to the same scale from 0 to 100.',
  });
}

function everyOptionDrops(names: readonly string[]): PriceFinding {
  return priceFinding('every-option-drops-a-need', {
    at: 'options',
    expected: 'at least one option that meets every need',
    received: names.length === 0 ? 'none' : names.join(', '),
    advice: 'An option that drops a need is no option: look for another.',
  });
}
