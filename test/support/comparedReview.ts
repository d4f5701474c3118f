/** The invented Elm House set beside an invented child's needs, costed on 1 October 2025. */
import type { BenchmarkComparison } from '../../src/domain/benchmarks/benchmarkComparison';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { noComparisons, type ReviewComparisons } from '../../src/domain/review/comparisons';
import type { ShouldCostAnswer } from '../../src/domain/shouldCost/shouldCostAnswer';
import { exact } from '../../src/domain/money/exact';
import { poundsPer } from '../../src/domain/money/moneyPer';
import { shouldCostOf } from '../../src/workflows/shouldCost/answer';
import { readNeedsProfile } from '../../src/workflows/shouldCost/ask';
import { aFeeToCompare, compared, fees, quartiles } from './benchmarks';

/** Nine invented fees of £1,400.00 and on by tens, and published quartiles of living costs: £50.00, £57.00 and £66.00. */
export function someBenchmarks(): BenchmarkComparison {
  const records = [
    ...fees([1400, 1410, 1420, 1430, 1440, 1450, 1460, 1470, 1480]),
    quartiles([50, 57, 66], { subject: 'living', measure: 'Living' }),
  ];
  const fee = aFeeToCompare({
    fee: poundsPer('week', 1600),
    categories: { living: poundsPer('week', exact(60)) },
    weeksPerYear: '365/7',
  });
  return compared(records, { fee });
}

export const someNeeds = {
  dayRatio: '1:2',
  wakingStaff: 1,
  extraHours: [{ staff: 1, hoursAWeek: 8, outcome: 'Goes out safely without a second adult' }],
  needs: ['riskOfGoingMissing'],
  outcomes: ['Back in school by Easter'],
};

export function anAnswer(needs: object = someNeeds, draws: number | null = 50): ShouldCostAnswer {
  const read = readNeedsProfile(needs);
  if (read.kind !== 'understood') throw new Error(read.problems.join(' '));
  const { value } = shouldCostOf(
    read.value,
    knownDay('2025-10-01'),
    draws === null ? null : { draws, seed: 1 },
  );
  if (value === null) throw new Error('no should-cost on this day');
  return value;
}

export function besideNeeds(needs: object = someNeeds): ReviewComparisons {
  return { ...noComparisons, shouldCost: anAnswer(needs) };
}
