/**
 * What a period costs: every night at the fee of that night, summed, and rounded once to the penny. Never 52 × the fee.
 *
 * cost = Σ nights × weekly fee ÷ 7. Where part of a fee alone is paid (an absence), its share multiplies the nights.
 *
 * Worked example: £5,000.00 a week from 1 April 2026 and £5,150.00 from 1 July: 91 and 274 nights in the year to
 * 1 April 2027, (91 × 5,000 + 274 × 5,150) ÷ 7 = £266,585.71.
 *
 * Errors: a period without nights, nights without a fee, two fees from the same day.
 */
import { countInWords } from '../evidence/countInWords';
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { exact, sumOf, type Exact } from '../money/exact';
import { toThePenny } from '../money/rounding';
import { dayInWords } from '../calendar/isoDate';
import { nightsUnder, twoOnOneDay, type Dated, type NightsUnder, type Span } from '../calendar/datedNights';
import type { DatedFee } from '../calendar/datedFee';

export interface FeeYear {
  /** To the penny. */
  readonly total: Exact;
  readonly nights: number;
}

export interface NightsAtFee extends NightsUnder<DatedFee> {
  readonly inForce: DatedFee;
}

export function feeYear(span: Span, fees: readonly DatedFee[]): Worked<FeeYear> {
  const nights = nightsAtFees(span, fees);
  if (nights.value === null) return refused(...nights.findings);
  return worked({
    total: toThePenny(sumOf(nights.value.map(timesSeven)).dividedBy(7)),
    nights: nights.value.reduce((sum, each) => sum + each.nights, 0),
  });
}

/** Runs of nights, each at its fee; a finding where a night has none or two. */
export function nightsAtFees(span: Span, fees: readonly DatedFee[]): Worked<readonly NightsAtFee[]> {
  const wrong = [...periodWrong(span), ...sameDayWrong('fees', fees)];
  if (wrong.length > 0) return refused(...wrong);
  const runs = nightsUnder(span, fees);
  const withFee = runs.filter((run): run is NightsAtFee => run.inForce !== null);
  const without = runs.find(({ inForce }) => inForce === null);
  return without === undefined ? worked(withFee) : refused(nightsWithout('fee', without));
}

/** Nights × weekly fee: seven times what they cost, so that nothing is divided before it is summed. */
function timesSeven({ nights, inForce }: NightsAtFee): Exact {
  return inForce.weeklyFee.pounds.times(exact(nights));
}

export function periodWrong({ from, until }: Span): readonly PriceFinding[] {
  if (from < until) return [];
  return [
    priceFinding('no-nights', {
      at: 'from, until',
      expected: `"until" after "from" (${from})`,
      received: until,
      advice: '"until" is the first day that is not counted.',
    }),
  ];
}

export function sameDayWrong(at: string, dated: readonly Dated[]): readonly PriceFinding[] {
  const day = twoOnOneDay(dated);
  if (day === null) return [];
  return [
    priceFinding('two-on-one-day', {
      at,
      expected: 'one from each day',
      received: `two from ${day}`,
      advice: 'Say which of them holds.',
    }),
  ];
}

export function nightsWithout(
  what: 'fee' | 'share',
  { from, until, nights }: Pick<NightsUnder<unknown>, 'from' | 'until' | 'nights'>,
  at: string = what === 'fee' ? 'fees' : 'shares',
): PriceFinding {
  return priceFinding(what === 'fee' ? 'night-without-fee' : 'night-without-share', {
    at,
    expected: `a ${what} from ${from}`,
    received: `none for the ${nights === 1 ? 'night' : countInWords(nights, 'night')} from ${from} to ${until}`,
    advice: `Add what was agreed from ${dayInWords(from)}, or start later.`,
  });
}
