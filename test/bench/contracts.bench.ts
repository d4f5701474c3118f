/** A million children played through, against Erlang’s formula within the run’s own confidence interval; and the formula at 2,000 places. */
import { erlangLoss, refusedShare } from '../../src/domain/contracts/erlangLoss';
import { loadFor } from '../../src/domain/contracts/erlangContinuous';
import { simulateOccupancy } from '../../src/domain/contracts/simulateOccupancy';
import { exact, unsafeNumber } from '../../src/domain/money/exact';
import { inMilliseconds, medianMilliseconds, type Benchmark } from './benchmark';

const batches = 20;
const weeksInBatch = 3125;

export const benchmark: Benchmark = {
  title: 'contracts: a million children, and 2,000 places',
  goal: 'the share placed elsewhere within 3 standard errors of Erlang’s',
  measure: async () => {
    const started = performance.now();
    const shares = Array.from({ length: batches }, (_, batch) => shareElsewhere(batch + 1));
    const taken = performance.now() - started;
    const mean = shares.reduce((sum, share) => sum + share, 0) / batches;
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (batches - 1);
    const standardErrors = (mean - unsafeNumber(refusedShare(20, exact(16)))) / Math.sqrt(variance / batches);
    const few = { warmUps: 1, times: 5 };
    const formula = await medianMilliseconds(() => erlangLoss(2000, exact(1950)), few);
    const backwards = await medianMilliseconds(() => loadFor(exact(2000), exact('0.01')), few);
    return [
      `${inMilliseconds(taken)}, ${mean.toFixed(5)} placed elsewhere, ${standardErrors.toFixed(2)} standard errors off`,
      `2,000 places: the formula ${inMilliseconds(formula)}, the load for 1 % ${inMilliseconds(backwards)}`,
    ].join('; ');
  },
};

/** 3,125 weeks of 16 children a week, about 50,000 in each of twenty batches. */
function shareElsewhere(seed: number): number {
  const played = simulateOccupancy({
    homes: [20],
    councils: [{ name: 'all', childrenAWeek: 16 }],
    acceptance: 1,
    stay: { kind: 'lognormal', meanWeeks: 1, spread: 0.8 },
    refillWeeks: 0,
    shareNeedingEmptyPlace: 0,
    warmUpWeeks: 50,
    weeks: weeksInBatch,
    seed,
  });
  const [council] = played?.councils ?? [];
  return council === undefined ? 0 : council.refused / council.arrived;
}
