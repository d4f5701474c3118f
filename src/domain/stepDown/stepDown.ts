/**
 * Support that steps down as needs change: the hours of a need fall on agreed days, and the fee falls by itself unless
 * both sides sign to hold a step. Held against it: the first hours all the time.
 *
 * cost = Σ nights × hours × rate ÷ 7; held = all nights × first hours × rate ÷ 7; saving = held − cost; fee = core + hours
 * × rate. Steps count the falls from 1. A hold puts its fall off by so many nights; every other day stands. One that was signed
 * after the day of its step counts from the day of the signatures: until then the lower hours were due, as agreed.
 *
 * Worked example: 20 hours at £22.00 from 1 April 2026, 10 from 1 August, none from 1 January 2027, to 31 March: 122, 153
 * and 90 nights, 12,477.14 against 22,942.86: 10,465.71 saved. Both sign to keep 10 hours for 14 nights more: + 440.00.
 *
 * Errors: two starts on one day, no nights, a hold of a step that is not there, a step held twice, a hold that reaches
 * beyond the next fall or the end. Hours that rise are no fall and are said; so is a start after the end.
 */
import { byDay, nightsUnder } from '../calendar/datedNights';
import { daysAfter, type IsoDate } from '../calendar/isoDate';
import { refused, worked, type Worked } from '../evidence/priceFinding';
import { periodWrong, sameDayWrong } from '../fee/feeYear';
import { exact, hundred, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Percentage } from '../money/percentage';
import {
  fallsOf,
  holdsWrong,
  notesOnHours,
  type DatedHours,
  type HeldHours,
  type Hold,
  type StepDownTerms,
} from './stepDownTerms';

export interface StepDown {
  /** Of the hours alone. */
  readonly cost: Exact;
  readonly held: Exact;
  readonly saving: Exact;
  /** Of what holding costs; null where that is nothing. */
  readonly share: Percentage | null;
  readonly schedule: readonly { readonly from: IsoDate; readonly fee: Weekly; readonly nights: number }[];
  /** The hours and the core together; null where no core is given. */
  readonly withCore: Exact | null;
}

export function stepDown(terms: StepDownTerms): Worked<StepDown> {
  const { until, core, rate } = terms;
  const planned = byDay(terms.hours);
  const from = planned[0]?.from ?? until;
  const span = { from, until };
  const moved = withHolds(planned, terms.holds);
  const wrong = [
    ...sameDayWrong('hours', planned),
    ...periodWrong(span),
    ...holdsWrong(planned, moved, terms),
  ];
  if (wrong.length > 0) return refused(...wrong);
  const runs = nightsUnder(span, inOrderOfPlan(moved.flatMap(startsOf(planned))));
  const nights = runs.reduce((sum, run) => sum + run.nights, 0);
  const hourNights = sumOf(runs.map((run) => (run.inForce?.perWeek ?? zero).times(exact(run.nights))));
  const cost = hourNights.times(rate.pounds).dividedBy(7);
  const firstHourNights = (planned[0]?.perWeek ?? zero).times(exact(nights));
  const held = firstHourNights.times(rate.pounds).dividedBy(7);
  const saved = firstHourNights.minus(hourNights);
  const answer: StepDown = {
    cost,
    held,
    saving: saved.times(rate.pounds).dividedBy(7),
    share: held.isZero() ? null : { percent: saved.times(hundred).dividedBy(firstHourNights) },
    schedule: runs.map((run) => ({
      from: run.from,
      nights: run.nights,
      fee: poundsPer('week', (core?.pounds ?? zero).plus((run.inForce?.perWeek ?? zero).times(rate.pounds))),
    })),
    withCore:
      core === null
        ? null
        : core.pounds.times(exact(nights)).plus(hourNights.times(rate.pounds)).dividedBy(7),
  };
  return worked(answer, notesOnHours(planned, until));
}

/** The plan with each held fall put off, still in the order of the plan. */
function withHolds(planned: readonly DatedHours[], holds: readonly Hold[]): readonly HeldHours[] {
  const falls = fallsOf(planned);
  return planned.map((each) => {
    const step = falls.indexOf(each) + 1;
    const hold = step === 0 ? undefined : holds.find((held) => held.step === step);
    return putOff(each, hold);
  });
}

function putOff(each: DatedHours, hold: Hold | undefined): HeldHours {
  const asAgreed = { ...each, first: each.from, heldFrom: null };
  if (hold === undefined) return asAgreed;
  const { nights, standsFrom = each.from } = hold;
  const from = daysAfter(each.from, nights);
  if (standsFrom === null || standsFrom >= from) return asAgreed;
  return standsFrom > each.from
    ? { ...asAgreed, from, heldFrom: standsFrom }
    : { ...asAgreed, from, first: from };
}

/** A fall whose hold was signed late: the lower hours from its day, those before from the signatures, the lower ones again. */
const startsOf =
  (planned: readonly DatedHours[]) =>
  ({ from, perWeek, first, heldFrom }: HeldHours, index: number): readonly DatedHours[] =>
    heldFrom === null
      ? [{ from, perWeek }]
      : [
          { from: first, perWeek },
          { from: heldFrom, perWeek: planned[index - 1]?.perWeek ?? perWeek },
          { from, perWeek },
        ];

/** A start that a hold has pushed onto the next one's day has no night left. */
function inOrderOfPlan(moved: readonly DatedHours[]): readonly DatedHours[] {
  return moved.filter((each, index) => moved[index + 1]?.from !== each.from);
}
