/**
 * What a year paid: each night at the fee of that night, and allowances paid for a month or another span of days. Of an
 * allowance whose days cross the year's end its nights within the year count, and it is said.
 *
 * income = Σ nights × weekly fee ÷ 7 + Σ allowance × nights within the year ÷ its nights.
 *
 * Worked example: £5,000.00 a week from 1 April 2026 and £5,150.00 from 1 July to 1 April 2027: 91 and 274 nights, £266,585.71;
 * £310.00 for 15 March to 15 April 2027: 17 of its 31 nights, £170.00.
 *
 * Errors: a year without nights, nights without a fee, an allowance without nights or wholly outside the year.
 */
import { countInWords } from '../evidence/countInWords';
import type { DatedFee } from '../calendar/datedFee';
import { nightsIn, type Span } from '../calendar/datedNights';
import { dayInWords, daysBetween } from '../calendar/isoDate';
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { nightsAtFees, periodWrong } from '../fee/feeYear';
import { exact, sumOf, type Exact } from '../money/exact';
import { poundsInWords, type Weekly } from '../money/moneyPer';
import { toThePenny } from '../money/rounding';

/** Paid for all of its days at once: `until` is the first not counted. */
export interface PaidAllowance extends Span {
  readonly what: string;
  readonly pounds: Exact;
}

export interface DatedYear extends Span {
  readonly fees: readonly DatedFee[];
  readonly allowances: readonly PaidAllowance[];
}

export interface YearIncome {
  readonly nights: number;
  readonly income: Exact;
}

/** Of a leap year: the most that can have been paid, whatever the year begins on. */
export const mostNightsOfAYear = 366;

export function incomeAtOneFee(fee: Weekly, nights: number): Exact {
  return fee.pounds.times(exact(nights)).dividedBy(7);
}

export function yearIncome(year: DatedYear): Worked<YearIncome> {
  const runs = nightsAtFees(year, year.fees);
  const parts = year.allowances.map((each) => allowanceInYear(each, year));
  const wrong = parts.filter(({ value }) => value === null).flatMap(({ findings }) => findings);
  if (runs.value === null || wrong.length > 0) return refused(...runs.findings, ...wrong);
  const nights = runs.value.reduce((sum, run) => sum + run.nights, 0);
  const fees = sumOf(
    runs.value.map(({ nights: some, inForce }) => inForce.weeklyFee.pounds.times(exact(some))),
  );
  const allowances = sumOf(parts.flatMap(({ value }) => value ?? []));
  return worked(
    { nights, income: fees.dividedBy(7).plus(allowances) },
    parts.flatMap(({ findings }) => findings),
  );
}

export function moreNightsThan(nights: number, most: number): PriceFinding {
  return priceFinding('more-nights-than-the-year', {
    at: 'nights',
    expected: `at most the ${String(most)} nights of the year`,
    received: String(nights),
    advice: 'Count the nights of one year, and settle another year by itself.',
  });
}

function allowanceInYear(allowance: PaidAllowance, year: Span): Worked<Exact> {
  const { what, from, until, pounds } = allowance;
  const wrong = periodWrong(allowance);
  if (wrong.length > 0)
    return refused(...wrong.map((finding) => ({ ...finding, at: `allowances, ${what}` })));
  const within = nightsIn(allowance, year);
  if (within === null) return refused(outsideTheYear(allowance, year));
  const inAll = daysBetween(from, until);
  const part = pounds.times(exact(within.nights)).dividedBy(exact(inAll));
  return worked(part, within.nights === inAll ? [] : [crossesTheEnd(allowance, within.nights, part)]);
}

function outsideTheYear({ what, from, until }: PaidAllowance, year: Span): PriceFinding {
  return priceFinding('allowance-outside-the-year', {
    at: `allowances, ${what}`,
    expected: `days from ${dayInWords(year.from)} to the night before ${dayInWords(year.until)}`,
    received: `${dayInWords(from)} to the night before ${dayInWords(until)}`,
    advice: 'Leave it out: it belongs to another year.',
  });
}

function crossesTheEnd(
  { what, from, until, pounds }: PaidAllowance,
  nights: number,
  part: Exact,
): PriceFinding {
  const inAll = daysBetween(from, until);
  return priceFinding(
    'allowance-crosses-the-year',
    {
      at: `allowances, ${what}`,
      expected: 'an allowance whose days lie within the year',
      received: `${poundsInWords(pounds)} for ${countInWords(inAll, 'night')} from ${dayInWords(from)}, ${String(nights)} of them within it`,
      advice: `${poundsInWords(toThePenny(part))} of it is counted here; see that the other year counts the rest.`,
    },
    'note',
  );
}
