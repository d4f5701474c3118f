import { knownDay } from '../../../src/domain/calendar/isoDate';
import { stay } from '../../../src/domain/calendar/nights';
import { costOfStay } from '../../../src/domain/calendar/rateChange';
import { exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';

const fees = [
  { from: knownDay('2024-04-06'), weeklyFee: poundsPer('week', '5600') }, // £800.00 a night
  { from: knownDay('2025-04-06'), weeklyFee: poundsPer('week', '5950') }, // £850.00 a night
];

function cost(arrival: string, departure: string, dated = fees) {
  const answer = costOfStay(stay(knownDay(arrival), knownDay(departure))!, dated);
  return {
    nights: answer.parts.map((part) => part.nights),
    pounds: exactText(answer.pounds),
    nightsWithoutFee: answer.nightsWithoutFee,
  };
}

describe('a fee that changes on 6 April 2025', () => {
  test.each([
    // 3 × 800 + 4 × 850
    ['a week across the change', '2025-04-03', '2025-04-10', [3, 4], '5800'],
    ['the last night at the old fee is that of 5 April', '2025-04-05', '2025-04-06', [1], '800'],
    ['the first night at the new fee is that of 6 April', '2025-04-06', '2025-04-07', [1], '850'],
    ['both nights', '2025-04-05', '2025-04-07', [1, 1], '1650'],
    ['a stay before the change is not re-priced', '2025-03-01', '2025-03-08', [7], '5600'],
    ['no night at all', '2025-04-06', '2025-04-06', [], '0'],
  ])('%s', (_case, arrival, departure, nights, pounds) => {
    expect(cost(arrival, departure)).toEqual({ nights, pounds, nightsWithoutFee: 0 });
  });

  test('fees may be listed in any order', () => {
    expect(cost('2025-04-03', '2025-04-10', [...fees].reverse()).pounds).toBe('5800');
  });

  test('nights before the first fee are counted, not priced', () => {
    // 4 and 5 April 2024 have no fee; 6 and 7 April are 2 × 800
    expect(cost('2024-04-04', '2024-04-08')).toEqual({ nights: [2], pounds: '1600', nightsWithoutFee: 2 });
  });
});
