import { refusedShare } from '../../../src/domain/contracts/erlangLoss';
import { meanStayWeeks, type StayLength } from '../../../src/domain/contracts/seededRandom';
import { simulateOccupancy, type PlayedContract } from '../../../src/domain/contracts/simulateOccupancy';
import { simulatedYears } from '../../../src/domain/contracts/simulatedCost';
import { exact, exactText, unsafeNumber } from '../../../src/domain/money/exact';
import { aWeek } from '../../support/contracts/terms';

const played = (over: Partial<PlayedContract>): PlayedContract => ({
  homes: [2, 3],
  councils: [{ name: 'Ashmoor', childrenAWeek: 3 }],
  acceptance: 1,
  stay: { kind: 'exponential', meanWeeks: 1 },
  refillWeeks: 0,
  shareNeedingEmptyPlace: 0,
  warmUpWeeks: 50,
  weeks: 10_000,
  seed: 7,
  ...over,
});

const stays: readonly StayLength[] = [
  { kind: 'exponential', meanWeeks: 1 },
  { kind: 'lognormal', meanWeeks: 1, spread: 0.8 },
  { kind: 'twoPhase', shortShare: 0.5, shortMeanWeeks: 0.25, longMeanWeeks: 1.75 },
];

describe('a contract played through', () => {
  test.each(stays)('gives Erlang’s share within three standard errors, stays $kind', (stay) => {
    expect(meanStayWeeks(stay)).toBe(1);
    // 25 runs of about 6,000 children; B(5, 3) = 0.110054…
    const shares = Array.from({ length: 25 }, (_, run) => {
      const [council] = simulateOccupancy(played({ stay, seed: run + 1, weeks: 2000 }))!.councils;
      return council!.refused / council!.arrived;
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
    const erlang = unsafeNumber(refusedShare(5, exact(3)));
    expect(Math.abs(mean - erlang)).toBeLessThan(3 * Math.sqrt(variance / shares.length));
    expect(Math.sqrt(variance / shares.length)).toBeLessThan(0.003);
  });

  test('the same seed gives the same run, another seed another', () => {
    const run = (seed: number) => simulateOccupancy(played({ seed, weeks: 500 }))!;
    expect(run(3)).toEqual(run(3));
    expect(run(3).occupied).not.toEqual(run(4).occupied);
  });

  test('weeks to fill a place again, placements declined and places kept empty each send more children elsewhere', () => {
    const refused = (over: Partial<PlayedContract>) => {
      const [council] = simulateOccupancy(played(over))!.councils;
      return council!.refused / council!.arrived;
    };
    const plain = refused({});
    expect(refused({ refillWeeks: 0.5 })).toBeGreaterThan(plain + 0.03);
    expect(refused({ acceptance: 0.7 })).toBeGreaterThan(plain + 0.1);
    expect(refused({ shareNeedingEmptyPlace: 0.5 })).toBeGreaterThan(plain + 0.03);
  });

  test('no week holds more children than places, and every council is counted', () => {
    const councils = [
      { name: 'Ashmoor', childrenAWeek: 1 },
      { name: 'Birchdale', childrenAWeek: 2 },
    ];
    const weeks = simulateOccupancy(played({ councils }))!;
    expect(Math.max(...weeks.occupied)).toBeLessThanOrEqual(5);
    expect(Math.min(...weeks.occupied, ...weeks.elsewhere)).toBe(0);
    expect(weeks.councils[1]!.arrived / weeks.councils[0]!.arrived).toBeGreaterThan(1.8);
  });

  test('can be stopped', () => {
    const heard: number[] = [];
    const stopped = simulateOccupancy(played({}), (done) => heard.push(done) < 3);
    expect(stopped).toBeNull();
    expect(heard).toHaveLength(3);
  });
});

describe('what the played years cost', () => {
  test('two years of 52 weeks, one of them with a place vacant throughout', () => {
    const occupied = Int32Array.from({ length: 104 }, (_, week) => (week < 52 ? 2 : 1));
    const elsewhere = Int32Array.from({ length: 104 }, (_, week) => (week === 0 ? 1 : 0));
    const weeks = { occupied, elsewhere, councils: [] };
    const years = simulatedYears({ kind: 'spot', price: aWeek(5000) }, 2, aWeek(7000), weeks);
    // 52 × 10,000 + 7,000 = 527,000; 52 × 5,000 = 260,000; P10 = 260,000 + 0.1 × 267,000
    expect(exactText(years.cost.mean)).toBe('393500');
    expect(exactText(years.cost.p10)).toBe('286700');
    expect(exactText(years.cost.p90)).toBe('500300');
    expect(exactText(years.vacantWeeks.mean)).toBe('26');
    expect(exactText(years.spotWeeks.mean)).toBe('0.5');
  });
});
