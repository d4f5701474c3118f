import { knownDay } from '../../../src/domain/calendar/isoDate';
import { checkStay, checkStayTerms } from '../../../src/domain/contracts/terms/checkStay';
import { placeOnRateCard, type AgreedRate } from '../../../src/domain/contracts/models/rateCard';
import { stayCost } from '../../../src/domain/contracts/terms/stayCost';
import {
  plainStayTerms,
  type RequestedStay,
  type StayTerms,
} from '../../../src/domain/contracts/terms/stayTerms';
import { exact, exactText } from '../../../src/domain/money/exact';
import { aWeek, penny, share } from '../../support/contracts/terms';

const plain = plainStayTerms(aWeek(5600));
const terms: StayTerms = {
  ...plain,
  changes: [{ from: knownDay('2026-04-01'), weeklyFee: aWeek(5950) }],
  emergency: { nights: 3, price: { kind: 'premium', share: share('0.25') } },
  assessment: { nights: 84, price: { kind: 'fee', fee: aWeek(7000) } },
  retainer: share('0.5'),
  away: { missing: share(1), hospital: share('0.75'), home: share('0.5') },
  notice: { nights: 14, share: share(1) },
  chargedOnce: [{ label: 'Bedroom made ready', pounds: exact(450) }],
};
const stay = (arrival: string, departure: string, over: Partial<RequestedStay> = {}): RequestedStay => ({
  name: 'A stay',
  arrival: knownDay(arrival),
  departure: knownDay(departure),
  startsAs: 'planned',
  heldNights: 0,
  absences: [],
  noticeGiven: 0,
  ...over,
});
const away = (reason: 'missing' | 'hospital' | 'home', from: string, nights: number) => ({
  reason,
  from: knownDay(from),
  nights,
});

describe('what a stay costs', () => {
  test('twelve weeks across a change of fee, with an emergency start, a week at home, notice and a charge made once', () => {
    const cost = stayCost(
      stay('2026-03-02', '2026-05-25', {
        startsAs: 'emergency',
        absences: [away('home', '2026-04-13', 7)],
      }),
      terms,
    );
    expect(cost.lines.map(({ label, nights, pounds }) => [label, nights, exactText(pounds)])).toEqual([
      ['First nights, as an emergency', 3, '3000'], // 3 × 800 × 1.25
      ['Nights placed', 27, '21600'], // to 31 March: 27 × 800
      ['Nights placed', 12, '10200'], // 12 × 850
      ['Nights at home', 7, '2975'], // 7 × 425
      ['Nights placed', 35, '29750'], // 20 April to 24 May: 35 × 850
      ['Notice after leaving', 14, '11900'], // 14 × 850
      ['Bedroom made ready', 0, '450'],
    ]);
    expect(exactText(cost.total)).toBe('79875');
    expect([cost.nightsPlaced, cost.nightsPaidAway]).toEqual([77, 21]);
  });

  test('72 hours as an emergency and no longer are charged at the first price alone', () => {
    const cost = stayCost(stay('2026-03-02', '2026-03-05', { startsAs: 'emergency' }), {
      ...terms,
      notice: null,
      chargedOnce: [],
    });
    expect(exactText(cost.total)).toBe('3000');
  });

  test('an assessment of twelve weeks at its own fee, then the ordinary one', () => {
    const cost = stayCost(stay('2026-04-01', '2026-07-01', { startsAs: 'assessment' }), {
      ...terms,
      notice: null,
      chargedOnce: [],
    });
    // 84 × 1,000 = 84,000, 7 more nights × 850 = 5,950
    expect(exactText(cost.total)).toBe('89950');
  });

  test('a place held before, at half, and notice that had run before the child left', () => {
    const cost = stayCost(stay('2026-04-10', '2026-04-17', { heldNights: 10, noticeGiven: 10 }), {
      ...terms,
      chargedOnce: [],
    });
    expect(cost.lines.map(({ kind, nights, pounds }) => [kind, nights, penny(pounds)])).toEqual([
      ['held', 1, '400'], // 31 March: 1 × 400
      ['held', 9, '3825'], // 1 to 9 April: 9 × 425
      ['placed', 7, '5950'],
      ['notice', 4, '3400'], // 4 of 14 × 850
    ]);
  });

  test('nights missing, in hospital and at home are each paid at their own share', () => {
    const cost = stayCost(
      stay('2026-05-01', '2026-05-31', {
        absences: [
          away('missing', '2026-05-02', 1),
          away('hospital', '2026-05-10', 4),
          away('home', '2026-05-20', 2),
        ],
      }),
      { ...terms, notice: null, chargedOnce: [] },
    );
    const of = (kind: string) =>
      cost.lines.filter((line) => line.kind === kind).map(({ pounds }) => penny(pounds));
    expect(of('missing')).toEqual(['850']);
    expect(of('hospital')).toEqual(['2550']); // 4 × 637.50
    expect(of('home')).toEqual(['850']); // 2 × 425
    expect(exactText(cost.total)).toBe('23800'); // 23 × 850 = 19,550 + 4,250
  });

  test('a year is its nights, not 52 weeks; the departure night is paid where the contract says so', () => {
    expect(exactText(stayCost(stay('2025-04-01', '2026-04-01'), plain).total)).toBe('292000'); // 365 × 800
    const both = { ...plain, nights: { arrivalNightPaid: true, departureNightPaid: true } };
    expect(exactText(stayCost(stay('2025-04-01', '2026-04-01'), both).total)).toBe('292800');
    expect(stayCost(stay('2025-04-01', '2025-04-01'), plain).lines).toEqual([]);
  });

  test.each<[string, RequestedStay]>([
    ['out before in', stay('2026-04-02', '2026-04-01')],
    [
      'away after leaving',
      stay('2026-04-01', '2026-04-06', { absences: [away('missing', '2026-04-05', 2)] }),
    ],
    ['away before coming', stay('2026-04-01', '2026-04-06', { absences: [away('home', '2026-03-31', 1)] })],
    [
      'away twice in one night',
      stay('2026-04-01', '2026-04-30', {
        absences: [away('missing', '2026-04-05', 5), away('hospital', '2026-04-09', 2)],
      }),
    ],
  ])('%s is not a stay', (_, terms) => {
    expect(checkStay(terms).map(({ code }) => code)).toEqual(['stay-not-meant']);
  });

  test('away again on the very day of coming back is a stay', () => {
    // Back on 10 April after five nights, and away that night.
    const absences = [away('missing', '2026-04-05', 5), away('hospital', '2026-04-10', 2)];
    expect(checkStay(stay('2026-04-01', '2026-04-30', { absences }))).toEqual([]);
  });

  test.each<[string, StayTerms]>([
    ['a negative fee', { ...plain, fee: aWeek(-1) }],
    ['a share above one', { ...plain, retainer: share(2) }],
    [
      'a negative premium',
      { ...terms, emergency: { nights: 3, price: { kind: 'premium', share: share(-1) } } },
    ],
    ['a negative charge', { ...plain, chargedOnce: [{ label: 'Room', pounds: exact(-1) }] }],
  ])('%s cannot be meant', (_, wrong) => {
    expect(checkStayTerms(wrong)).toHaveLength(1);
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
