/**
 * A million children simulated against Erlang's formula, for every distribution of stays: the share placed elsewhere
 * lies within the run's own 95 % interval (twenty batches). 16 children a week, stays of a week, 20 places: B(20, 16) =
 * 0.064410925 (published). The intervals found stand above the test.
 */
import { shareElsewhereInterval } from '../../src/domain/contracts/simulated/batchMeans';
import { refusedShare } from '../../src/domain/contracts/occupancy/erlangLoss';
import { totalOf } from '../../src/domain/contracts/simulated/simulatedGroup';
import { meanStayWeeks, type StayLength } from '../../src/domain/contracts/simulated/seededRandom';
import { simulateOccupancy } from '../../src/domain/contracts/simulated/simulateOccupancy';
import { exact, unsafeNumber } from '../../src/domain/money/exact';
import { simulated } from '../support/contracts/simulatedGroup';

const stays: readonly StayLength[] = [
  { kind: 'exponential', meanWeeks: 1 },
  { kind: 'lognormal', meanWeeks: 1, spread: 0.8 },
  { kind: 'twoPhase', shortShare: 0.5, shortMeanWeeks: 0.25, longMeanWeeks: 1.75 },
];

test.each(stays)(
  'stays $kind',
  (stay) => {
    expect(meanStayWeeks(stay)).toBe(1);
    const councils = [
      { name: 'Ashmoor', childrenAWeek: 10, placesHeld: 12 },
      { name: 'Birchdale', childrenAWeek: 6, placesHeld: 8 },
    ];
    const weeks = simulateOccupancy(simulated({ homes: [12, 8], councils, stay, years: 1205, seed: 1 }))!;
    const children = weeks.councils.reduce((sum, { arrived }) => sum + totalOf(arrived), 0);
    expect(children).toBeGreaterThan(1_000_000);
    const { low, high } = shareElsewhereInterval(weeks)!;
    const erlang = refusedShare(20, exact(16));
    expect(unsafeNumber(low)).toBeLessThan(unsafeNumber(erlang));
    expect(unsafeNumber(high)).toBeGreaterThan(unsafeNumber(erlang));
    // so narrow that a share off by a thirtieth would be seen
    expect(unsafeNumber(high.minus(low))).toBeLessThan(0.004);
    // both councils meet the same share
    const [first, second] = weeks.councils.map(({ arrived, refused }) => totalOf(refused) / totalOf(arrived));
    expect(Math.abs(first! - second!)).toBeLessThan(0.002);
  },
  120_000,
);
