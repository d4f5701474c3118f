/**
 * How sure a run is of the share of children placed elsewhere. Weeks that follow each other are alike, so a run is cut
 * into twenty batches of years; the batches' own shares differ by chance, and from how much they differ follows an
 * interval that holds the true share in 95 of 100 runs (batch means; Student's t with 19 degrees of freedom, 2.0930).
 *
 * Worked example: ten batches at 0.10 and ten at 0.12: mean 0.11, standard deviation √(20 × 0.01² ÷ 19) = 0.010260,
 * standard error 0.010260 ÷ √20 = 0.0022942, so 0.11 ± 2.0930 × 0.0022942: 0.105198 to 0.114802.
 *
 * Errors: null where there are fewer than twenty years, or a batch without any child.
 */
import { exact, sumOf, type Exact } from '../../money/exact';
import type { SimulatedWeeks, YearCounts } from './simulatedGroup';

const batches = 20;
const studentsT = exact('2.0930');

export interface Interval {
  readonly mean: Exact;
  readonly low: Exact;
  readonly high: Exact;
}

export function shareElsewhereInterval({ councils }: SimulatedWeeks): Interval | null {
  const years = councils[0]?.arrived.length ?? 0;
  const inBatch = Math.floor(years / batches);
  if (inBatch === 0) return null;
  const shares: Exact[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const from = batch * inBatch;
    const sumIn = (counts: readonly YearCounts[]): number =>
      counts.reduce((sum, years) => sum + inYears(years, from, from + inBatch), 0);
    const arrived = sumIn(councils.map((council) => council.arrived));
    if (arrived === 0) return null;
    shares.push(exact(sumIn(councils.map((council) => council.refused))).dividedBy(arrived));
  }
  return intervalOf(shares);
}

export function intervalOf(shares: readonly Exact[]): Interval {
  const mean = sumOf(shares).dividedBy(shares.length);
  const squares = sumOf(shares.map((share) => share.minus(mean).pow(2)));
  const standardError = squares
    .dividedBy(shares.length - 1)
    .dividedBy(shares.length)
    .sqrt();
  const within = studentsT.times(standardError);
  return { mean, low: mean.minus(within), high: mean.plus(within) };
}

function inYears(counts: YearCounts, from: number, past: number): number {
  let sum = 0;
  for (let year = from; year < past; year += 1) sum += counts[year] ?? 0;
  return sum;
}
