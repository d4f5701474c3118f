/**
 * What one child's stay costs under a contract's own terms, night by night: nights a place was held before, a first part
 * at its own price (an emergency place of 72 hours, an assessment of 12 weeks), nights placed, nights away at the share the
 * contract pays, nights after leaving that notice still pays, and what is charged once.
 *
 *   nights × weekly fee in force ÷ 7 × share paid; each part rounded to the penny
 *
 * A night belongs to the day it begins on and is paid at the fee of that day: a stay across a change of fee is split there,
 * and the past is never re-priced. Nights paid while nobody slept there are counted apart: they are no occupancy.
 *
 * Worked example: in on 2 March 2026, out on 25 May (84 nights), £5,600 a week and £5,950 from 1 April; an emergency start
 * of 3 nights at 25 % more; a week at home from 13 April paid at half; 14 nights of notice in full; £450 once.
 * 3 × 1,000 = 3,000.00 · 27 × 800 = 21,600.00 · 12 × 850 = 10,200.00 · 7 × 425 = 2,975.00 · 35 × 850 = 29,750.00 ·
 * 14 × 850 = 11,900.00 · 450.00: £79,875.00.
 */
import { daysAfter, daysBetween, type IsoDate } from '../../calendar/isoDate';
import { costOfNights, paidNights, type PaidNights } from '../../calendar/nights';
import { one, sumOf, zero, type Exact } from '../../money/exact';
import { poundsPer, type Weekly } from '../../money/moneyPer';
import { toThePenny } from '../../money/rounding';
import type { AbsenceReason, RequestedStay, FirstPart, StayTerms } from './stayTerms';

export type StayLineKind = 'held' | 'emergency' | 'assessment' | 'placed' | AbsenceReason | 'notice' | 'once';

export interface StayCostLine {
  readonly kind: StayLineKind;
  readonly label: string;
  /** The first evening, and the first that is no longer part of it; null for a charge made once. */
  readonly days: { readonly from: IsoDate; readonly until: IsoDate } | null;
  readonly nights: number;
  /** The week's fee these nights are paid at, and the share of it; a charge made once has neither. */
  readonly fee: Weekly | null;
  readonly share: Exact;
  /** Which fee that is: the changes of fee that had come by then, and whether the price of a first part applies. */
  readonly feeAt: { readonly change: number; readonly inFirstPart: boolean };
  /** Pounds in all. */
  readonly pounds: Exact;
}

export interface StayCost {
  readonly lines: readonly StayCostLine[];
  readonly total: Exact;
  /** Nights the child slept there. */
  readonly nightsPlaced: number;
  /** Nights paid for while the child did not: held before, away, after leaving. */
  readonly nightsPaidAway: number;
}

const stayLineWords: Readonly<Record<Exclude<StayLineKind, 'once'>, string>> = {
  held: 'Place held before the child came',
  emergency: 'First nights, as an emergency',
  assessment: 'First nights, as an assessment',
  placed: 'Nights placed',
  missing: 'Nights missing',
  hospital: 'Nights in hospital',
  home: 'Nights at home',
  notice: 'Notice after leaving',
};

type NightKind = Exclude<StayLineKind, 'once'>;

export function stayCost(stay: RequestedStay, terms: StayTerms): StayCost {
  const paid = paidNights(stay, terms.nights);
  const held = { from: daysAfter(paid.from, -stay.heldNights), until: paid.from };
  const noticeNights = Math.max(0, (terms.notice?.nights ?? 0) - stay.noticeGiven);
  const notice = { from: paid.until, until: daysAfter(paid.until, noticeNights) };
  const lines = [
    ...nightsOf(held, terms, () => 'held', stay),
    ...nightsOf(paid, terms, (day) => kindOn(day, stay, paid, terms), stay),
    ...nightsOf(notice, terms, () => 'notice', stay),
    ...terms.chargedOnce.map(({ label, pounds }): StayCostLine => ({
      kind: 'once',
      label,
      days: null,
      nights: 0,
      fee: null,
      share: one,
      feeAt: { change: 0, inFirstPart: false },
      pounds: toThePenny(pounds),
    })),
  ];
  const counted = (placed: boolean): number =>
    lines
      .filter(({ kind }) => isPlaced(kind) === placed && kind !== 'once')
      .filter(({ share }) => placed || share.greaterThan(0))
      .reduce((sum, { nights }) => sum + nights, 0);
  return {
    lines,
    total: sumOf(lines.map(({ pounds }) => pounds)),
    nightsPlaced: counted(true),
    nightsPaidAway: counted(false),
  };
}

const isStayItself = (kind: StayLineKind): boolean => kind !== 'held' && kind !== 'notice';

const isPlaced = (kind: StayLineKind): boolean =>
  kind === 'placed' || kind === 'emergency' || kind === 'assessment';

/** The nights from one day until another, cut wherever the kind of night or the fee changes. */
function nightsOf(
  { from, until }: Pick<PaidNights, 'from' | 'until'>,
  terms: StayTerms,
  kindOf: (day: IsoDate) => NightKind,
  stay: RequestedStay,
): readonly StayCostLine[] {
  const cuts = [
    from,
    until,
    ...terms.changes.map((change) => change.from),
    ...(isStayItself(kindOf(from)) ? [daysAfter(from, firstPartOf(stay, terms)?.nights ?? 0)] : []),
    ...stay.absences.flatMap((absence) => [absence.from, daysAfter(absence.from, absence.nights)]),
  ].filter((day) => day >= from && day <= until);
  const days = [...new Set(cuts)].toSorted();
  return days.slice(0, -1).map((day, index) => {
    const kind = kindOf(day);
    const next = days[index + 1] ?? day;
    const nights = daysBetween(day, next);
    const fee = priceOn(day, from, stay, terms, kind);
    const share = shareOf(kind, terms);
    return {
      kind,
      label: stayLineWords[kind],
      days: { from: day, until: next },
      nights,
      fee,
      share,
      feeAt: {
        change: changesBy(day, terms).length,
        inFirstPart: isStayItself(kind) && isInFirstPart(day, from, stay, terms),
      },
      pounds: toThePenny(costOfNights(fee, nights).times(share)),
    };
  });
}

function kindOn(day: IsoDate, stay: RequestedStay, paid: PaidNights, terms: StayTerms): NightKind {
  const absence = stay.absences.find(({ from, nights }) => day >= from && day < daysAfter(from, nights));
  if (absence !== undefined) return absence.reason;
  return isInFirstPart(day, paid.from, stay, terms) && stay.startsAs !== 'planned' ? stay.startsAs : 'placed';
}

function firstPartOf({ startsAs }: RequestedStay, terms: StayTerms): FirstPart | null {
  return startsAs === 'planned' ? null : terms[startsAs];
}

function isInFirstPart(day: IsoDate, from: IsoDate, stay: RequestedStay, terms: StayTerms): boolean {
  return daysBetween(from, day) < (firstPartOf(stay, terms)?.nights ?? 0);
}

function priceOn(
  day: IsoDate,
  from: IsoDate,
  stay: RequestedStay,
  terms: StayTerms,
  kind: NightKind,
): Weekly {
  const first = firstPartOf(stay, terms);
  const usual = feeOn(day, terms);
  if (first === null || !isStayItself(kind) || !isInFirstPart(day, from, stay, terms)) return usual;
  return first.price.kind === 'fee'
    ? first.price.fee
    : poundsPer('week', usual.pounds.times(one.plus(first.price.share.fraction)));
}

function feeOn(day: IsoDate, terms: StayTerms): Weekly {
  return changesBy(day, terms).at(-1)?.weeklyFee ?? terms.fee;
}

/** The changes of fee that have come by that day, in their order. */
function changesBy(day: IsoDate, { changes }: StayTerms): StayTerms['changes'] {
  return changes
    .filter((change) => change.from <= day)
    .toSorted((first, second) => (first.from < second.from ? -1 : 1));
}

function shareOf(kind: NightKind, { retainer, away, notice }: StayTerms): Exact {
  switch (kind) {
    case 'held':
      return retainer?.fraction ?? zero;
    case 'missing':
    case 'hospital':
    case 'home':
      return away[kind].fraction;
    case 'notice':
      return notice?.share.fraction ?? zero;
    case 'emergency':
    case 'assessment':
    case 'placed':
      return one;
  }
}
