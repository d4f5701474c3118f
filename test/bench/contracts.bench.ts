/** A million children simulated, against Erlang’s formula within the run’s own interval; the formula at 2,000 places; a workbook of 200. */
import { shareElsewhereInterval } from '../../src/domain/contracts/simulated/batchMeans';
import { erlangLoss, refusedShare } from '../../src/domain/contracts/occupancy/erlangLoss';
import { loadFor } from '../../src/domain/contracts/occupancy/erlangContinuous';
import { totalOf } from '../../src/domain/contracts/simulated/simulatedGroup';
import { simulateOccupancy } from '../../src/domain/contracts/simulated/simulateOccupancy';
import { exact, unsafeNumber } from '../../src/domain/money/exact';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { compareContractsIn, contractsWorkbook } from '../../src/workflows/contracts/answer';
import { inMilliseconds, medianMilliseconds, type Benchmark } from './benchmark';

export const benchmark: Benchmark = {
  title: 'contracts: a million children, 2,000 places, a workbook of 200 places',
  goal: 'Erlang’s share placed elsewhere within the run’s 95 % interval',
  measure: async () => {
    const few = { warmUps: 1, times: 5 };
    const formula = await medianMilliseconds(() => erlangLoss(2000, exact(1950)), few);
    const backwards = await medianMilliseconds(() => loadFor(exact(2000), exact('0.01')), few);
    const workbook = await medianMilliseconds(workbookOf200, few);
    return [
      aMillionChildren(),
      `2,000 places: the formula ${inMilliseconds(formula)}, the load for 1 % ${inMilliseconds(backwards)}`,
      `a workbook of 200 places ${inMilliseconds(workbook)}`,
    ].join('; ');
  },
};

/** 1,202 years of 16 children a week for 20 places: a few more than a million. */
function aMillionChildren(): string {
  const started = performance.now();
  const simulated = simulateOccupancy({
    homes: [20],
    councils: [{ name: 'all', childrenAWeek: 16, placesHeld: 20 }],
    reach: { kind: 'anyFreePlace' },
    rota: 'inTurn',
    acceptance: 1,
    stay: { kind: 'lognormal', meanWeeks: 1, spread: 0.8 },
    refillWeeks: 0,
    shareNeedingEmptyPlace: 0,
    emptyForSolo: 1,
    warmUpWeeks: 50,
    years: 1205,
    seed: 1,
  });
  const taken = performance.now() - started;
  const interval = simulated === null ? null : shareElsewhereInterval(simulated);
  if (simulated === null || interval === null) return 'not simulated';
  const children = simulated.councils.reduce((sum, { arrived }) => sum + totalOf(arrived), 0);
  const [low, high, share] = [interval.low, interval.high, refusedShare(20, exact(16))].map((each) =>
    unsafeNumber(each).toFixed(5),
  );
  return `${String(children)} children in ${inMilliseconds(taken)}: ${String(low)} to ${String(high)} placed elsewhere, Erlang ${String(share)}`;
}

function workbookOf200(): unknown {
  const { comparison } = compareContractsIn({
    title: 'Two hundred places (invented)',
    places: 200,
    children: { load: 180 },
    spotPrice: 7000,
    blockPrice: 5000,
    provider: { fixed: 700000, perChild: 900 },
    contracts: [
      { name: 'Spot', model: 'spot', price: 5600 },
      { name: 'Block', model: 'fullBlock', price: 5000 },
    ],
  });
  return comparison === null ? null : contractsWorkbook(comparison, knownDay('2026-04-01'));
}
