/**
 * When a statistic of others may be shown. Not where fewer than five records stand behind it, where one council or one
 * provider has more than 70 % of them, or where it and an earlier answer are of sets that differ by one to four records:
 * the difference of two answers would tell those few (and the records in the one and not in the other are the complement).
 *
 * Worked example: 4 and 3 of two councils, n = 7, are shown; 5 and 2 are not: 71.4 % of one council. The same question with
 * three records less, asked after it, is not answered.
 */
import { countInWords } from '../evidence/countInWords';
import { priceFinding, refused, worked, type Worked } from '../evidence/priceFinding';

const fewest = 5;
/** Of a hundred. */
const mostOfOne = 70;
const mostThatTells = 4;

export interface StatisticTerms {
  readonly byCouncil: readonly number[];
  /** Empty where providers are not known. */
  readonly byProvider: readonly number[];
  readonly earlier: readonly { readonly n: number; readonly differsBy: number }[];
}

export type SuppressionReason = 'few' | 'one-council' | 'one-provider' | 'differs';

/** Why it must not be shown; null where it may. */
export function suppressionOf({
  byCouncil,
  byProvider,
  earlier,
}: StatisticTerms): Worked<{ readonly reason: SuppressionReason | null }> {
  const n = sum(byCouncil);
  if (sum(byProvider) > n)
    return refused(
      priceFinding('providers-above-all', {
        at: 'providers',
        expected: `at most the ${countInWords(n, 'record')} of all councils`,
        received: String(sum(byProvider)),
        advice: 'Count the same records by council and by provider.',
      }),
    );
  if (n < fewest) return worked({ reason: 'few' });
  if (byCouncil.some((count) => isMostOf(count, n))) return worked({ reason: 'one-council' });
  if (byProvider.some((count) => isMostOf(count, n))) return worked({ reason: 'one-provider' });
  const tells = earlier.some(({ differsBy }) => differsBy >= 1 && differsBy <= mostThatTells);
  return worked({ reason: tells ? 'differs' : null });
}

function isMostOf(count: number, n: number): boolean {
  return count * 100 > n * mostOfOne;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
