/**
 * The steps from a council's own cost of a place to what compares with an external fee, always in this order: support
 * recharges, pensions, insurance, depreciation or capital, partner income, and occupancy last, because an external price
 * is paid for occupied places only.
 *
 * Each step = pounds a year × 7 ÷ available bed-nights; occupancy = running total ÷ occupancy − running total.
 *
 * Worked example: £4,000.00 at full occupancy over 1,820 bed-nights; support recharges of £104,000 a year are
 * 104,000 × 7 ÷ 1,820 = £400.00 a week, partner income of £52,000 that the ledger took off is £200.00; 4,600 at an
 * occupancy of 80 % is 4,600 ÷ 0.8 = £5,750.00, so the last step is £1,150.00.
 *
 * Errors: null where there are no bed-nights, or nobody lived there.
 */
import { sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import { perBedWeek, type BedNights } from './unitCost';

export const addOns = [
  'supportRecharges',
  'pensions',
  'insurance',
  'depreciationOrCapital',
  'partnerIncome',
] as const;

export type AddOn = (typeof addOns)[number];

export const addOnWords: Readonly<Record<AddOn, string>> = {
  supportRecharges: 'Support services recharged',
  pensions: 'Pensions (local government scheme)',
  insurance: 'Insurance',
  depreciationOrCapital: 'Depreciation or capital',
  partnerIncome: 'Partner income added back',
};

export interface BridgeStep {
  readonly id: AddOn | 'occupancy';
  readonly weekly: Weekly;
  /** What the place costs a week once this step is taken. */
  readonly runningTotal: Weekly;
}

export interface Bridge {
  readonly start: Weekly;
  readonly steps: readonly BridgeStep[];
  readonly end: Weekly;
}

/** Pounds a year for each step; a step that nobody stated is nought. */
export type StatedAddOns = Readonly<Partial<Record<AddOn, Exact | null>>>;

export function bridgeToExternal(total: Exact, nights: BedNights, stated: StatedAddOns): Bridge | null {
  const start = perBedWeek(total, nights.available);
  if (start === null || nights.occupied.isZero()) return null;
  const weekly = addOns.map((id) => ({ id, pounds: weeklyOf(stated[id] ?? zero, nights) }));
  const steps = weekly.map(({ id, pounds }, index): BridgeStep => {
    const soFar = sumOf(weekly.slice(0, index + 1).map((step) => step.pounds));
    return {
      id,
      weekly: poundsPer('week', pounds),
      runningTotal: poundsPer('week', start.pounds.plus(soFar)),
    };
  });
  const full = sumOf([start.pounds, ...weekly.map(({ pounds }) => pounds)]);
  const end = poundsPer('week', full.times(nights.available).dividedBy(nights.occupied));
  const last: BridgeStep = {
    id: 'occupancy',
    weekly: poundsPer('week', end.pounds.minus(full)),
    runningTotal: end,
  };
  return { start, steps: [...steps, last], end };
}

function weeklyOf(pounds: Exact, nights: BedNights): Exact {
  return perBedWeek(pounds, nights.available)?.pounds ?? zero;
}
