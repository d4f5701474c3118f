/**
 * The posts that a child's needs ask for, as the staffing model costs them.
 *
 * Day care: (hours of the day + handovers) × 7 rota hours a post, shared n staff to m children. Waking nights: the rest of
 * the 24 hours for each waking worker, shared by the home. Extra hours: hours × staff, this child's alone. A registered
 * manager and one deputy or administrator are establishments of the home.
 *
 * Worked example: 14 hours by day and 1 of handovers are 105 rota hours a week; at 2 : 3 a child carries 105 × 2 ÷ 3 = 70.
 * One waking worker for the other 10 hours is 70 rota hours a week.
 */
import type { IsoDate } from '../calendar/isoDate';
import { exact, one, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer } from '../money/moneyPer';
import { fraction, percentage } from '../money/percentage';
import type { Post } from '../staffing/post';
import { extraHoursOn, type NeedsProfile } from './needsProfile';
import type { ParameterPoint } from './parameters';

export type ShouldCostPostId = 'dayCare' | 'wakingNights' | 'sleepIns' | 'extraHours' | 'manager' | 'support';

const daysAWeek = exact(7);
const hoursADay = exact(24);

export function shouldCostPosts(
  profile: NeedsProfile,
  point: ParameterPoint,
  asAt: IsoDate,
): readonly Post[] {
  const rate = poundsPer('hour', point.careHourlyRate);
  const allowance = poundsPer('night', point.sleepInAllowance);
  return [
    aPost('dayCare', 'care', {
      size: { kind: 'rota', hoursAWeek: dayRotaHours(profile, point) },
      pay: rate,
      shareOfShift: profile.dayRatio,
    }),
    aPost('wakingNights', 'wakingNight', {
      size: { kind: 'rota', hoursAWeek: nightRotaHours(profile) },
      pay: rate,
      premium: percentage(point.wakingNightPremium),
      premiumHours: fraction(one),
    }),
    aPost('sleepIns', 'sleepIn', {
      size: { kind: 'sleepInOnly' },
      sleepIns: { nightsAWeek: profile.sleepInStaff.times(daysAWeek), allowance },
    }),
    aPost('extraHours', 'care', {
      size: { kind: 'rota', hoursAWeek: extraRotaHours(profile, asAt) },
      pay: rate,
      serves: 'child',
    }),
    aPost('manager', 'management', {
      size: { kind: 'establishment', wte: one },
      pay: poundsPer('year', point.managerSalary),
      needsBackfill: false,
    }),
    aPost('support', 'management', {
      size: { kind: 'establishment', wte: one },
      pay: poundsPer('year', point.supportSalary),
      needsBackfill: false,
    }),
  ];
}

export function dayRotaHours({ dayHours }: NeedsProfile, { handoverHoursADay }: ParameterPoint): Exact {
  return dayHours.plus(handoverHoursADay).times(daysAWeek);
}

export function nightRotaHours({ wakingStaff, dayHours }: NeedsProfile): Exact {
  return wakingStaff.times(hoursADay.minus(dayHours)).times(daysAWeek);
}

export function extraRotaHours(profile: NeedsProfile, asAt: IsoDate): Exact {
  return sumOf(extraHoursOn(profile, asAt).map(({ staff, hoursAWeek }) => hoursAWeek.times(staff)));
}

function aPost(id: ShouldCostPostId, postType: Post['postType'], more: Partial<Post>): Post {
  return {
    id,
    at: { cell: '' },
    role: id,
    postType,
    serves: 'home',
    size: { kind: 'sleepInOnly' },
    contractedHours: null,
    pay: poundsPer('hour', zero),
    premium: percentage(zero),
    premiumHours: fraction(zero),
    needsBackfill: true,
    agencyShare: fraction(zero),
    agencyRate: null,
    sleepIns: null,
    shareOfShift: null,
    funder: 'socialCare',
    fieldsAt: {},
    ...more,
  };
}
