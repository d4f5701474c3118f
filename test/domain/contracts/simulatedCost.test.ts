import { simulatedYears } from '../../../src/domain/contracts/simulated/simulatedCost';
import { exactText } from '../../../src/domain/money/exact';
import { aWeek, share } from '../../support/contracts/terms';

describe('what the simulated years cost', () => {
  const occupied = Int32Array.from({ length: 104 }, (_, week) => (week < 52 ? 2 : 1));
  const elsewhere = Int32Array.from({ length: 104 }, (_, week) => (week === 0 ? 1 : 0));
  const weeks = { occupied, elsewhere, keptEmpty: new Int32Array(2), councils: [] };
  const home = { fixed: aWeek(3000), perChild: aWeek(900) };

  test('two years of 52 weeks, one of them with a place vacant throughout', () => {
    const years = simulatedYears({ kind: 'spot', price: aWeek(5000) }, 2, aWeek(7000), home, weeks);
    // 52 × 10,000 + 7,000 = 527,000; 52 × 5,000 = 260,000; P10 = 260,000 + 0.1 × 267,000
    expect(exactText(years.cost.mean)).toBe('393500');
    expect(exactText(years.cost.p10)).toBe('286700');
    expect(exactText(years.cost.p90)).toBe('500300');
    expect(exactText(years.vacantWeeks.mean)).toBe('26');
    expect(exactText(years.spotWeeks.mean)).toBe('0.5');
    // 52 × (10,000 − 3,000 − 1,800) = 270,400; 52 × (5,000 − 3,000 − 900) = 57,200
    expect(exactText(years.margin.mean)).toBe('163800');
  });

  test('a guarantee trued up yearly is paid on the year’s average, one tested weekly on each week', () => {
    const half = { ...weeks, occupied: Int32Array.from({ length: 104 }, (_, week) => (week % 2) * 2) };
    const guarantee = (tested: 'weekly' | 'yearly') =>
      simulatedYears(
        { kind: 'minimumGuarantee', price: aWeek(5000), guarantee: share('0.5'), tested },
        2,
        aWeek(0),
        home,
        half,
      );
    // average 1 of 2 = the guarantee: 52 × 5,000; weekly 26 × 5,000 + 26 × 10,000
    expect(exactText(guarantee('yearly').cost.mean)).toBe('260000');
    expect(exactText(guarantee('weekly').cost.mean)).toBe('390000');
  });
});
