/** The share of referrals that were accepted, by hand; what a log gets wrong; the order of its rows is immaterial. */
import * as fc from 'fast-check';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { acceptanceIn, referralOutcomes, type Referral } from '../../../src/domain/portfolio/acceptance';
import { referralsInLog, type LoggedReferral } from '../../../src/domain/portfolio/referralLog';

const many = (count: number, outcome: Referral['outcome'], provider: string, from: number): Referral[] =>
  Array.from({ length: count }, (_, index) => ({
    referral: `R-${String(from + index)}`,
    made: knownDay('2026-05-01'),
    outcome,
    provider,
  }));

test('of 40 referrals 10 accepted, 20 declined, 5 never answered, 5 taken back: 10 of 35', () => {
  const { all, groups, children } = acceptanceIn(
    [
      ...many(10, 'accepted', 'Alder', 1),
      // The same children as ten of those accepted, and ten more.
      ...many(20, 'declined', 'Beech', 1),
      ...many(5, 'noAnswer', 'Beech', 100),
      ...many(5, 'withdrawn', 'alder ', 200),
    ],
    'provider',
  );
  expect(all).toMatchObject({ counted: 35, outcomes: { accepted: 10, withdrawn: 5, waiting: 0 } });
  // 10 ÷ 35.
  expect(all.share?.toFixed(6)).toBe('0.285714');
  expect(groups.map(({ name, counted, share }) => [name, counted, share?.toFixed(2)])).toEqual([
    ['Alder', 10, '1.00'],
    ['Beech', 25, '0.00'],
  ]);
  // 20 children, 5 of them never answered beside them; those taken back were not referred in the end.
  expect(children).toEqual({ referred: 25, accepted: 10 });
});

test('where nothing was answered there is no share', () => {
  expect(acceptanceIn(many(3, 'waiting', 'Alder', 1), null).all.share).toBeNull();
});

test('whatever the order of the rows, every count is the same, and groups come to all', () => {
  const referral = fc.record({
    referral: fc.constantFrom('R-1', 'R-2', 'R-3'),
    made: fc.constant(knownDay('2026-05-01')),
    outcome: fc.constantFrom(...referralOutcomes),
    provider: fc.constantFrom('Alder', 'Beech', undefined),
  });
  fc.assert(
    fc.property(fc.array(referral, { maxLength: 30 }), (rows) => {
      const counted = acceptanceIn(rows, 'provider');
      expect(acceptanceIn([...rows].reverse(), 'provider')).toEqual(counted);
      expect(counted.groups.reduce((sum, group) => sum + group.counted, 0)).toBe(counted.all.counted);
    }),
  );
});

const time = { from: knownDay('2026-04-01'), until: knownDay('2027-04-01') };
const logged = (referral: string, made: string, outcome: string): LoggedReferral => ({
  referral,
  made: knownDay(made),
  outcome,
  provider: 'Alder',
});

test('rows that cannot be counted are said, one finding for each cause', () => {
  const { referrals, findings } = referralsInLog(
    [
      logged('R-1', '2026-05-01', 'accepted'),
      logged('R-1', '2026-05-01', 'accepted'),
      logged('R-1', '2026-05-01', 'declined'),
      logged('R-2', '2026-05-02', 'spoke to Jo'),
      logged('R-3', '2026-03-31', 'declined'),
      logged('R-4', '2027-04-01', 'declined'),
      logged('R-5', '2027-03-31', 'declined'),
    ],
    time,
    (words) => (words === 'accepted' || words === 'declined' ? words : null),
  );
  expect(referrals.map(({ referral, outcome }) => [referral, outcome])).toEqual([
    ['R-1', 'accepted'],
    ['R-5', 'declined'],
  ]);
  expect(findings.map(({ code, severity, received }) => [code, severity, received])).toEqual([
    ['outcome-not-read', 'warning', 'R-2: “spoke to Jo”'],
    ['rows-conflict', 'warning', 'R-1'],
    ['row-twice', 'warning', 'R-1'],
    ['rows-left-out', 'warning', 'R-3, R-4'],
  ]);
});
