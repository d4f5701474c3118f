/**
 * What one child's stay costs under a contract's own terms: nights placed, nights away at the share the contract pays,
 * nights after leaving that notice still pays, a first part at its own price (an emergency place of 72 hours, an
 * assessment of 12 weeks), and what is charged once. Nights paid while the child is away are counted apart: they are no
 * occupancy.
 *
 *   nights × weekly fee ÷ 7, the share of it where the child is away or has left; each part rounded to the penny
 *
 * Worked example: 84 nights at £5,600, of them 3 at an emergency price of £7,000 and 7 away at 50 %, 14 nights of notice
 * in full and £450 once: 3,000.00 + 74 × 800 = 59,200.00 + 7 × 400 = 2,800.00 + 11,200.00 + 450.00 = £76,650.00.
 *
 * Errors: null where more nights are away than the stay has after its first part, or a count is negative.
 */
import { costOfNights } from '../calendar/nights';
import { sumOf, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { toThePenny } from '../money/rounding';

export interface StayTerms {
  readonly fee: Weekly;
  /** The first nights at a price of their own: 3 for 72 hours, 84 for 12 weeks. */
  readonly firstPart: { readonly nights: number; readonly fee: Weekly } | null;
  /** What is still paid after the child has left. */
  readonly notice: { readonly nights: number; readonly share: Fraction } | null;
  readonly chargedOnce: Exact;
}

export type AbsenceReason = 'missing' | 'hospital' | 'home';

/** Nights away that the contract pays in part or in full to keep the place. */
export interface Absence {
  readonly reason: AbsenceReason;
  readonly nights: number;
  readonly share: Fraction;
}

export interface StayCostLine {
  readonly label: string;
  readonly nights: number;
  /** Pounds in all. */
  readonly pounds: Exact;
}

export interface StayCost {
  readonly lines: readonly StayCostLine[];
  readonly total: Exact;
  readonly nightsPlaced: number;
  readonly nightsPaidAway: number;
}

const awayWords: Readonly<Record<AbsenceReason, string>> = {
  missing: 'Nights missing',
  hospital: 'Nights in hospital',
  home: 'Nights at home',
};

export function stayCost(nights: number, terms: StayTerms, absences: readonly Absence[]): StayCost | null {
  const away = absences.reduce((sum, absence) => sum + absence.nights, 0);
  const first = Math.min(nights, terms.firstPart?.nights ?? 0);
  const ordinary = nights - first - away;
  const notice = terms.notice?.nights ?? 0;
  if ([first, ordinary, notice, ...absences.map((absence) => absence.nights)].some((count) => count < 0))
    return null;
  const lines = [
    part('First nights at their own price', first, terms.firstPart?.fee ?? terms.fee),
    part('Nights placed', ordinary, terms.fee),
    ...absences.map(({ reason, nights: gone, share }) => part(awayWords[reason], gone, terms.fee, share)),
    part('Notice after leaving', notice, terms.fee, terms.notice?.share),
    { label: 'Charged once', nights: 0, pounds: toThePenny(terms.chargedOnce) },
  ].filter(({ nights: counted, pounds }) => counted > 0 || !pounds.isZero());
  return {
    lines,
    total: sumOf(lines.map(({ pounds }) => pounds)),
    nightsPlaced: first + ordinary,
    nightsPaidAway: away + notice,
  };
}

function part(label: string, nights: number, fee: Weekly, share?: Fraction): StayCostLine {
  const full = costOfNights(fee, nights);
  return { label, nights, pounds: toThePenny(share === undefined ? full : full.times(share.fraction)) };
}
