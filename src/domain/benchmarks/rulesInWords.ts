/** The rules by which comparators were chosen, and what each left out, as they stand beside every result. */
import { countInWords } from '../evidence/countInWords';
import type { BenchmarkComparison } from './benchmarkComparison';
import type { ComparatorRules, LeftOut, RuleName } from './comparators';

const leftOutWords: Readonly<Record<RuleName, string>> = {
  unit: 'in another unit',
  per: 'not a figure for a child',
  provision: 'another kind of provision, such as secure or a residential school',
  leaveOut: 'this placement itself',
  region: 'another region, or none stated in a file that states them',
  sector: 'another sector, or none stated in a file that states them',
  needsBand: 'other needs, or none stated in a file that states them',
  sourcing: 'sourced otherwise, or not stated in a file that states it',
  places: 'a home of another size, or none stated in a file that states them',
  period: 'another period',
  priceBase: 'prices that cannot be moved: no year stated, or no index for it',
};

/** One sentence part a rule, in the order in which they are applied. */
export function rulesInWords({
  rules,
  priceYear,
  index,
}: Pick<BenchmarkComparison, 'rules' | 'priceYear' | 'index'>): readonly string[] {
  return [
    `figures for a ${rules.per}, in ordinary homes`,
    rules.leaveOut.length === 0
      ? 'this placement has no reference to be left out by'
      : `this placement left out by its reference (${rules.leaveOut.join(', ')})`,
    rules.region === null ? 'any region' : `region ${rules.region}`,
    rules.sector === null ? 'any sector' : `sector ${rules.sector}`,
    rules.needsBand === null ? 'any needs' : `needs ${rules.needsBand}`,
    ...(rules.sourcing === null ? [] : [`sourced as ${rules.sourcing}`]),
    placesInWords(rules.places),
    `${rules.period ?? 'any year'}, in prices of ${String(priceYear)} by ${index.name}`,
  ];
}

export function placesInWords(places: ComparatorRules['places']): string {
  if (places === null) return 'any size of home';
  const { from, to } = places;
  return from === to
    ? `homes of ${String(from)} ${from === 1 ? 'place' : 'places'}`
    : `homes of ${String(from)} to ${countInWords(to, 'place')}`;
}

export function leftOutInWords(leftOut: readonly LeftOut[]): string {
  return leftOut.length === 0
    ? 'none left out'
    : leftOut.map(({ rule, records }) => `${String(records)} left out: ${leftOutWords[rule]}`).join('; ');
}

/** "n = 14, 9 homes, 4 providers". */
export function countsInWords({
  n,
  homes,
  providers,
}: {
  readonly n: number;
  readonly homes: number | null;
  readonly providers: number | null;
}): string {
  return [
    `n = ${String(n)}`,
    ...(homes === null ? [] : [`${String(homes)} ${homes === 1 ? 'home' : 'homes'}`]),
    ...(providers === null ? [] : [`${String(providers)} ${providers === 1 ? 'provider' : 'providers'}`]),
  ].join(', ');
}

/** Why a provider is not shown what a council is. */
export const whyPublishedOnly =
  'Published figures only: providers may not see each other’s prices, under competition law.';
