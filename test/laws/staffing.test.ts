import fc from 'fast-check';
import { exact, exactText, type Exact } from '../../src/domain/money/exact';
import { poundsPer } from '../../src/domain/money/moneyPer';
import { fraction } from '../../src/domain/money/percentage';
import { homeWidePerChild } from '../../src/domain/staffing/childrenSharing';
import { costPost } from '../../src/domain/staffing/costPost';
import { onCostsFor } from '../../src/domain/staffing/onCosts';
import { placesKeptEmpty } from '../../src/domain/staffing/placesKeptEmpty';
import type { Post } from '../../src/domain/staffing/post';
import { contractedHours, hourlyRate, hoursAWeek, shareOfOne, somePounds } from '../support/arbitraries';
import { aPost, assumed, employmentRules, staffingAssumptions } from '../support/builders';

const assumptions = staffingAssumptions();

function weeklyCost(overrides: Partial<Post>): Exact {
  return costPost(aPost({ agencyRate: poundsPer('hour', '24'), ...overrides }), assumptions).weekly.pounds;
}

const rota = (hours: Exact) => ({ kind: 'rota', hoursAWeek: hours }) as const;

test('more hours never cost less', () => {
  fc.assert(
    fc.property(
      hoursAWeek,
      hoursAWeek,
      contractedHours,
      hourlyRate,
      shareOfOne,
      fc.boolean(),
      (hours, more, contracted, rate, agency, needsBackfill) => {
        const rest = {
          contractedHours: contracted,
          pay: poundsPer('hour', rate),
          agencyShare: fraction(agency),
          needsBackfill,
        };
        const fewer = weeklyCost({ ...rest, size: rota(hours) });
        const longer = weeklyCost({ ...rest, size: rota(hours.plus(more)) });
        expect(longer.greaterThanOrEqualTo(fewer)).toBe(true);
      },
    ),
  );
});

test('better pay never costs less', () => {
  fc.assert(
    fc.property(hoursAWeek, contractedHours, hourlyRate, hourlyRate, (hours, contracted, rate, rise) => {
      const rest = { size: rota(hours), contractedHours: contracted };
      const before = weeklyCost({ ...rest, pay: poundsPer('hour', rate) });
      const after = weeklyCost({ ...rest, pay: poundsPer('hour', rate.plus(rise)) });
      expect(after.greaterThanOrEqualTo(before)).toBe(true);
    }),
  );
});

test('backfill never makes a post cheaper', () => {
  fc.assert(
    fc.property(hoursAWeek, (hours) => {
      const covered = weeklyCost({ size: rota(hours), needsBackfill: true });
      expect(covered.greaterThanOrEqualTo(weeklyCost({ size: rota(hours), needsBackfill: false }))).toBe(
        true,
      );
    }),
  );
});

test('on-costs never fall as pay rises', () => {
  fc.assert(
    fc.property(somePounds, somePounds, (gross, rise) => {
      const terms = {
        rules: employmentRules(),
        pension: { kind: 'statutoryMinimum' },
        organisationPayBill: exact('5000000'),
      } as const;
      const before = onCostsFor(poundsPer('year', gross), terms).total.pounds;
      const after = onCostsFor(poundsPer('year', gross.plus(rise)), terms).total.pounds;
      expect(after.greaterThanOrEqualTo(before)).toBe(true);
    }),
  );
});

test('the parts of a post add up to the post', () => {
  fc.assert(
    fc.property(hoursAWeek, shareOfOne, (hours, agency) => {
      const sleepIns = { nightsAWeek: exact(7), allowance: poundsPer('night', '55') };
      const post = aPost({
        size: rota(hours),
        agencyShare: fraction(agency),
        agencyRate: poundsPer('hour', '24'),
        sleepIns,
      });
      const cost = costPost(post, assumptions);
      const parts = cost.employedWeekly.pounds.plus(cost.agencyWeekly.pounds).plus(cost.sleepInWeekly.pounds);
      expect(exactText(parts)).toBe(exactText(cost.weekly.pounds));
    }),
  );
});

// Two divisions are added here and one is made on its own, so the last of forty digits may differ; thirty never do.
test('a child’s part and the places kept empty make what the usable places must carry', () => {
  const places = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(somePounds, places, places, shareOfOne, (homeWide, usable, others, occupancy) => {
      fc.pre(occupancy.greaterThan(0));
      const home = staffingAssumptions({
        registeredPlaces: assumed(exact(usable + others)),
        placesThatCanBeUsed: assumed(exact(usable)),
        plannedOccupancy: assumed(occupancy),
      });
      const weekly = poundsPer('week', homeWide);
      const carried = homeWidePerChild(weekly, home).pounds.plus(placesKeptEmpty(weekly, home).pounds);
      const alone = homeWide.dividedBy(occupancy.times(usable));
      expect(exactText(carried.toSignificantDigits(30))).toBe(exactText(alone.toSignificantDigits(30)));
    }),
  );
});
