/**
 * The open book at the year's end: what the year paid, the hours that were not delivered, what the place really cost, and
 * what is left over.
 *
 * (1) hours credit = (agreed − delivered − tolerance × agreed)⁺ × rate. (2) surplus = income − credit − allowable cost; a
 * loss is shown. (3) cap = a stated share of income after credit; none is bundled. (4) what is above the cap is shared as
 * agreed; never a negative credit. To the council: hours credit + its share of the excess; between councils by nights, to
 * the penny.
 *
 * Worked example: £5,250.00 a week for 365 nights: income 273,750.00. 2,080 hours agreed, 1,900 delivered, 5 % tolerance,
 * £22.00: 76 hours, 1,672.00. Allowable 230,000.00: surplus 42,078.00, 15.465 % of 272,078.00; cap 10 %: 27,207.80; excess
 * 14,870.20, half of it to the council: 7,435.10 + 1,672.00 = 9,107.10.
 *
 * Errors: a credit above the income, or with none, more nights than a year has, councils' nights that do not add up to the
 * nights.
 */
import { countInWords } from '../evidence/countInWords';
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { exact, greatestOf, hundred, zero, type Exact } from '../money/exact';
import { poundsInWords, type Hourly } from '../money/moneyPer';
import type { Fraction, Percentage } from '../money/percentage';
import { splitToThePenny } from '../money/splitToThePenny';
import { moreNightsThan, mostNightsOfAYear } from './yearIncome';

export interface CouncilNights {
  readonly council: string;
  readonly nights: number;
}

export interface YearEndTerms {
  /** What the year paid: its nights, each at the fee of that night. */
  readonly income: Exact;
  readonly nights: number;
  readonly hoursAgreed: Exact;
  readonly hoursDelivered: Exact;
  readonly tolerance: Percentage;
  readonly hourRate: Hourly;
  /** Disallowed lines and what a related party takes above cost are out of it. */
  readonly allowableCost: Exact;
  /** Of income after credit. */
  readonly cap: Percentage;
  readonly councilShare: Fraction;
  /** Null where one council pays alone. */
  readonly councils: readonly CouncilNights[] | null;
}

export interface Reconciliation {
  readonly income: Exact;
  readonly hoursCredit: Exact;
  readonly surplus: Exact;
  /** Of income after credit; null where there is none. */
  readonly surplusShare: Percentage | null;
  readonly cap: Exact;
  readonly excess: Exact;
  readonly councilShareOfExcess: Exact;
  readonly toCouncil: Exact;
  readonly byCouncil: readonly { readonly council: string; readonly pounds: Exact }[] | null;
}

export function reconcile(terms: YearEndTerms): Worked<Reconciliation> {
  const { income } = terms;
  const hoursCredit = creditForHours(terms);
  const afterCredit = income.minus(hoursCredit);
  const wrong = [
    ...(afterCredit.lessThan(0)
      ? [income.isZero() ? noIncome(terms) : creditAboveIncome(hoursCredit, income)]
      : []),
    ...moreThanAYear(terms.nights),
    ...nightsWrong(terms),
  ];
  if (wrong.length > 0) return refused(...wrong);
  const surplus = afterCredit.minus(terms.allowableCost);
  const cap = afterCredit.times(terms.cap.percent).dividedBy(hundred);
  const excess = greatestOf(zero, surplus.minus(cap));
  const councilShareOfExcess = excess.times(terms.councilShare.fraction);
  const toCouncil = hoursCredit.plus(councilShareOfExcess);
  return worked({
    income,
    hoursCredit,
    surplus,
    surplusShare: afterCredit.isZero() ? null : { percent: surplus.times(hundred).dividedBy(afterCredit) },
    cap,
    excess,
    councilShareOfExcess,
    toCouncil,
    byCouncil: terms.councils === null ? null : sharedByNights(toCouncil, terms.councils),
  });
}

function creditForHours(
  terms: Pick<YearEndTerms, 'hoursAgreed' | 'hoursDelivered' | 'tolerance' | 'hourRate'>,
): Exact {
  const tolerated = terms.hoursAgreed.times(terms.tolerance.percent).dividedBy(hundred);
  const short = terms.hoursAgreed.minus(terms.hoursDelivered).minus(tolerated);
  return greatestOf(zero, short).times(terms.hourRate.pounds);
}

function sharedByNights(
  pounds: Exact,
  councils: readonly CouncilNights[],
): readonly { readonly council: string; readonly pounds: Exact }[] {
  const parts = splitToThePenny(
    pounds,
    councils.map(({ nights }) => exact(nights)),
  );
  return councils.map(({ council }, index) => ({ council, pounds: parts?.[index] ?? zero }));
}

/** Hours, cost and cap are those of one year: two years' nights against them would be an income of another time. */
function moreThanAYear(nights: number): readonly PriceFinding[] {
  return nights <= mostNightsOfAYear ? [] : [moreNightsThan(nights, mostNightsOfAYear)];
}

function nightsWrong({ nights, councils }: YearEndTerms): readonly PriceFinding[] {
  const sum = (councils ?? []).reduce((all, each) => all + each.nights, 0);
  if (councils === null || sum === nights) return [];
  return [
    priceFinding('councils-nights-do-not-sum', {
      at: 'councils',
      expected: `${countInWords(nights, 'night')} in all`,
      received: String(sum),
      advice: 'Check the nights of each council.',
    }),
  ];
}

/** A credit with nothing to take it from: the nights or the fee are missing, and no credit is wrong. */
function noIncome({ nights }: Pick<YearEndTerms, 'nights'>): PriceFinding {
  return priceFinding('income-not-stated', {
    at: nights === 0 ? 'nights' : 'fee',
    expected: nights === 0 ? 'the nights that the year paid' : 'the fee that was paid',
    received: nights === 0 ? '0 nights' : '£0.00',
    advice: 'State it: a credit for hours is taken from what the year paid.',
  });
}

function creditAboveIncome(credit: Exact, income: Exact): PriceFinding {
  return priceFinding('credit-above-income', {
    at: 'hoursAgreed, hoursDelivered, hourRate',
    expected: `a credit of at most the income, ${poundsInWords(income)}`,
    received: poundsInWords(credit),
    advice: 'Check that hours and nights are of the same time.',
  });
}
