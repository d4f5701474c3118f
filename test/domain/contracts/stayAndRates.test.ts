import { knownDay } from '../../../src/domain/calendar/isoDate';
import { placeOnRateCard, type AgreedRate } from '../../../src/domain/contracts/rateCard';
import { stayCost, type StayTerms } from '../../../src/domain/contracts/stayCost';
import { exact, exactText, zero } from '../../../src/domain/money/exact';
import { aWeek, penny, share } from '../../support/contracts/terms';

const terms: StayTerms = {
  fee: aWeek(5600),
  firstPart: { nights: 3, fee: aWeek(7000) },
  notice: { nights: 14, share: share(1) },
  chargedOnce: exact(450),
};
const plain: StayTerms = { fee: aWeek(5600), firstPart: null, notice: null, chargedOnce: zero };

describe('what a stay costs', () => {
  test('twelve weeks with an emergency start, a week at home, notice and a charge made once', () => {
    const cost = stayCost(84, terms, [{ reason: 'home', nights: 7, share: share('0.5') }]);
    expect(cost?.lines.map(({ label, nights, pounds }) => [label, nights, exactText(pounds)])).toEqual([
      ['First nights at their own price', 3, '3000'], // 3 × 1,000
      ['Nights placed', 74, '59200'], // 74 × 800
      ['Nights at home', 7, '2800'], // 7 × 400
      ['Notice after leaving', 14, '11200'], // 14 × 800
      ['Charged once', 0, '450'],
    ]);
    expect(exactText(cost!.total)).toBe('76650');
    expect([cost?.nightsPlaced, cost?.nightsPaidAway]).toEqual([77, 21]);
  });

  test('a stay shorter than its first part is charged at the first price alone', () => {
    expect(exactText(stayCost(2, { ...terms, notice: null, chargedOnce: zero }, [])!.total)).toBe('2000');
  });

  test('a year is its nights, not 52 weeks', () => {
    expect(exactText(stayCost(365, plain, [])!.total)).toBe('292000'); // 365 × 800
    expect(stayCost(0, plain, [])).toEqual({ lines: [], total: zero, nightsPlaced: 0, nightsPaidAway: 0 });
  });

  test('more nights away than there are is not a stay', () => {
    expect(stayCost(5, plain, [{ reason: 'missing', nights: 6, share: share(1) }])).toBeNull();
  });
});

describe('the fee beside the rate card', () => {
  const rate = (weekly: number, agreedOn: string): AgreedRate => ({
    name: 'Hollin Bank',
    terms: 'framework',
    weekly: aWeek(weekly),
    agreedOn: knownDay(agreedOn),
  });
  const rates = [rate(4900, '2023-04-01'), rate(5200, '2024-04-01'), rate(5500, '2026-04-01')];

  test('is placed against the rate last agreed by then', () => {
    const found = placeOnRateCard(aWeek(5600), ' hollin bank', rates, knownDay('2025-10-01'));
    if (found.kind !== 'onRateCard') throw new Error('expected a rate');
    expect(exactText(found.above)).toBe('400');
    expect(penny(found.drift!.times(100))).toBe('7.69'); // 400 ÷ 5,200
    expect(found.nightsSinceAgreed).toBe(548); // 365 from 1 April 2024 to 2025, 183 to 1 October
  });

  test('is off framework where no rate was agreed', () => {
    expect(placeOnRateCard(aWeek(5600), 'Fellgate', rates, knownDay('2025-10-01')).kind).toBe('offFramework');
    expect(placeOnRateCard(aWeek(5600), 'Hollin Bank', rates, knownDay('2020-10-01')).kind).toBe(
      'offFramework',
    );
  });
});
