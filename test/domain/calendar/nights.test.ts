import { knownDay } from '../../../src/domain/calendar/isoDate';
import {
  costOfNights,
  costOfYear,
  nightlyRate,
  nightsInYearFrom,
  paidNights,
  stay,
} from '../../../src/domain/calendar/nights';
import { exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';

const fee = poundsPer('week', '5600'); // £800.00 a night

function stayFrom(arrival: string, departure: string) {
  return stay(knownDay(arrival), knownDay(departure))!;
}

describe('paid nights: arrival paid, departure not', () => {
  test.each([
    ['three nights', '2025-03-31', '2025-04-03', 3],
    ['a whole week', '2025-03-31', '2025-04-07', 7],
    ['in and out on one day', '2025-03-31', '2025-03-31', 0],
    ['over 29 February', '2024-02-28', '2024-03-01', 2],
    ['a 53rd week of a payment year', '2025-03-31', '2026-04-06', 371],
  ])('%s', (_case, arrival, departure, nights) => {
    expect(paidNights(stayFrom(arrival, departure)).nights).toBe(nights);
  });

  test.each([
    ['departure night paid as well', true, true, 4],
    ['neither', false, false, 2],
    ['only the departure night', false, true, 3],
  ])('a contract may say otherwise: %s', (_case, arrivalNightPaid, departureNightPaid, nights) => {
    const rule = { arrivalNightPaid, departureNightPaid };
    expect(paidNights(stayFrom('2025-03-31', '2025-04-03'), rule).nights).toBe(nights);
  });

  test('nobody pays less than no nights', () => {
    const rule = { arrivalNightPaid: false, departureNightPaid: false };
    expect(paidNights(stayFrom('2025-03-31', '2025-03-31'), rule).nights).toBe(0);
  });

  test('a departure before the arrival is no stay', () => {
    expect(stay(knownDay('2025-04-03'), knownDay('2025-04-02'))).toBeNull();
  });
});

describe('what nights cost', () => {
  test.each([
    [0, '0'],
    [1, '800'],
    [3, '2400'],
    [7, '5600'],
    [371, '296800'], // 53 × 5600
  ])('%d nights at £5,600.00 a week are £%s', (nights, pounds) => {
    expect(exactText(costOfNights(fee, nights))).toBe(pounds);
  });

  test('the nightly rate', () => {
    expect(exactText(nightlyRate(fee).pounds)).toBe('800');
  });

  test.each([
    ['2025-04-01', 365, '292000'], // 365 × 800, where 52 × 5600 would be 291,200
    ['2027-04-01', 366, '292800'], // holds 29 February 2028
    ['2024-02-29', 365, '292000'],
  ])('the year from %s has %d nights and costs £%s', (firstDay, nights, pounds) => {
    expect(nightsInYearFrom(knownDay(firstDay))).toBe(nights);
    expect(exactText(costOfYear(fee, knownDay(firstDay)))).toBe(pounds);
  });
});
