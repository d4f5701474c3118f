/**
 * The posts that a child's needs ask for, as the staffing model costs them.
 *
 * By day the home staffs its places, taken or not: staff on shift = ceiling(ratio × places that can be used), never fewer than
 * the minimum shift; so many × (hours of the day + handovers) × 7 rota hours, a share of them by seniors. Waking nights: the
 * rest of the 24 hours and handovers for each waking worker. Half a person is on no shift, by day or night: a part of one is one. Extra hours: hours × staff, this child's alone. An agency fills
 * its share of each of these. A registered manager, a deputy, and administration with domestic work at the minimum wage are
 * establishments of the home.
 *
 * Worked example: 4 places at 1 : 2 are 2 staff on shift; 14 hours and 0.75 of handovers: 2 × 14.75 × 7 = 206.5 rota hours,
 * half of them seniors'. One waking worker: 10.75 × 7 = 75.25 hours.
 */
import type { IsoDate } from '../calendar/isoDate';
import { exact, greatestOf, one, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer } from '../money/moneyPer';
import { fraction, percentage } from '../money/percentage';
import type { EmploymentRules } from '../staffing/employmentRules';
import type { Post } from '../staffing/post';
import { extraHoursOn, type NeedsProfile } from './needsProfile';
import type { ParameterPoint } from './parameters';

export type ShouldCostPostId =
  | 'dayCare'
  | 'seniors'
  | 'wakingNights'
  | 'sleepIns'
  | 'extraHours'
  | 'manager'
  | 'deputy'
  | 'administration';

const daysAWeek = exact(7);
const hoursADay = exact(24);

export function shouldCostPosts(
  profile: NeedsProfile,
  point: ParameterPoint,
  { asAt, nationalLivingWage }: EmploymentRules,
): readonly Post[] {
  const rate = poundsPer('hour', point.careHourlyRate);
  const seniorRate = poundsPer('hour', seniorHourlyRate(point));
  const allowance = poundsPer('night', point.sleepInAllowance);
  const byDay = dayRotaHours(profile, point);
  const onRota = {
    agencyShare: fraction(point.agencyShare),
    agencyRate: poundsPer('hour', point.agencyHourlyRate),
  };
  return [
    aPost('dayCare', 'care', {
      ...onRota,
      size: { kind: 'rota', hoursAWeek: byDay.times(one.minus(point.seniorShare)) },
      pay: rate,
    }),
    aPost('seniors', 'care', {
      ...onRota,
      size: { kind: 'rota', hoursAWeek: byDay.times(point.seniorShare) },
      pay: seniorRate,
    }),
    aPost('wakingNights', 'wakingNight', {
      ...onRota,
      size: { kind: 'rota', hoursAWeek: nightRotaHours(profile, point) },
      pay: rate,
      premium: percentage(point.wakingNightPremium),
      premiumHours: fraction(one),
    }),
    aPost('sleepIns', 'sleepIn', {
      size: { kind: 'sleepInOnly' },
      sleepIns: { nightsAWeek: profile.sleepInStaff.ceil().times(daysAWeek), allowance },
    }),
    aPost('extraHours', 'care', {
      ...onRota,
      size: { kind: 'rota', hoursAWeek: extraRotaHours(profile, asAt) },
      pay: rate,
      serves: 'child',
    }),
    anEstablishment('manager', one, poundsPer('year', point.managerSalary)),
    anEstablishment('deputy', one, poundsPer('year', point.deputySalary)),
    anEstablishment('administration', point.administrationWte, poundsPer('hour', nationalLivingWage.value)),
  ];
}

/** Whole people: the ratio over every place that can be used, and never under the minimum shift. */
export function staffOnShift(
  { dayRatio, minimumShift, solo }: NeedsProfile,
  { places }: Pick<ParameterPoint, 'places'>,
): Exact {
  const usable = solo ? one : places;
  return greatestOf(minimumShift.ceil(), dayRatio.staff.times(usable).dividedBy(dayRatio.children).ceil());
}

function seniorHourlyRate({ careHourlyRate, seniorPayAbove }: ParameterPoint): Exact {
  return careHourlyRate.times(seniorPayAbove.plus(100)).dividedBy(100);
}

/** Of all staff on shift by day together. */
function dayRotaHours(
  profile: NeedsProfile,
  point: Pick<ParameterPoint, 'places' | 'handoverHoursADay'>,
): Exact {
  const hours = profile.dayHours.plus(point.handoverHoursADay);
  return staffOnShift(profile, point).times(hours).times(daysAWeek);
}

function nightRotaHours(
  { wakingStaff, dayHours }: NeedsProfile,
  { handoverHoursADay }: Pick<ParameterPoint, 'handoverHoursADay'>,
): Exact {
  return wakingStaff.ceil().times(hoursADay.minus(dayHours).plus(handoverHoursADay)).times(daysAWeek);
}

export function extraRotaHours(profile: NeedsProfile, asAt: IsoDate): Exact {
  return sumOf(extraHoursOn(profile, asAt).map(({ staff, hoursAWeek }) => hoursAWeek.times(staff)));
}

function anEstablishment(id: ShouldCostPostId, wte: Exact, pay: Post['pay']): Post {
  return aPost(id, 'management', { size: { kind: 'establishment', wte }, pay, needsBackfill: false });
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
