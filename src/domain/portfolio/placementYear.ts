/**
 * The year of one placement: each night at the fee of that night, rounded once to the penny. Months, funders, to date and to
 * come are each shared from that sum by largest remainder, so that every one of these lists adds up to it.
 *
 * Whole numbers are used within (pounds and per cents counted in their last decimal place): they are exact, and ten
 * thousand placements take a second.
 *
 * Worked example: £4,900.00 a week from 1 April 2026 to 1 April 2027, half by each of two councils: 365 nights of £700.00,
 * £255,500.00, April £21,000.00, £127,750.00 each.
 *
 * Errors: two fees or shares from one day, shares that are not 100 %, a counted night without a fee or a share.
 */
import { nightsIn, nightsUnder, type Span } from '../calendar/datedNights';
import { daysBetween, type IsoDate } from '../calendar/isoDate';
import type { DatedFee } from '../calendar/rateChange';
import { refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { nightsWithout, sameDayWrong } from '../fee/feeYear';
import { sharesWrong, type DatedShares } from '../jointFunding/shares';
import { inUnitsOf, splitWhole } from '../money/splitToThePenny';

export interface PortfolioPlacement {
  readonly id: string;
  readonly fees: readonly DatedFee[];
  readonly starts: IsoDate;
  /** The first day not counted; null while no end is known. */
  readonly ends: IsoDate | null;
  readonly shares: readonly DatedShares[];
}

/** Pennies to date and to come. */
export interface Parted {
  readonly toDate: bigint;
  readonly toCome: bigint;
}

export interface PlacementYear extends Parted {
  readonly pennies: bigint;
  /** In the order of the months asked for. */
  readonly byMonth: readonly bigint[];
  readonly byFunder: readonly (Parted & { readonly payer: string; readonly pennies: bigint })[];
}

export interface YearAsked extends Span {
  readonly toDate: IsoDate;
  readonly months: readonly Span[];
}

/** Nights at one fee under one agreement, weighed: weekly fee × 100 per cent, in whole numbers. */
interface WeighedNights extends Span {
  readonly weekly: bigint;
  readonly shares: readonly { readonly payer: string; readonly weight: bigint }[];
}

export function placementYear(placement: PortfolioPlacement, asked: YearAsked): Worked<PlacementYear> {
  const wrong = placementWrong(placement);
  if (wrong.length > 0) return refused(...wrong);
  const span = nightsIn({ from: placement.starts, until: placement.ends ?? asked.until }, asked);
  if (span === null) return worked(nothing(placement, asked));
  const places = mostPlaces(placement);
  const runs = weighedNights(placement, span, places);
  if (runs.value === null) return refused(...runs.findings);
  return worked(inPennies(runs.value, placement, asked, places));
}

function inPennies(
  runs: readonly WeighedNights[],
  placement: PortfolioPlacement,
  asked: YearAsked,
  places: Places,
): PlacementYear {
  const toDate = { from: asked.from, until: asked.toDate };
  const toCome = { from: asked.toDate, until: asked.until };
  const whole = sumOfRuns(runs, asked);
  const pennies = roundedDivision(whole * 100n, 7n * 10n ** BigInt(places.fee));
  const parted = halves(pennies, sumOfRuns(runs, toDate), sumOfRuns(runs, toCome));
  const payers = payersIn(placement);
  const dated = weightsByPayer(runs, toDate);
  const coming = weightsByPayer(runs, toCome);
  const weights = payers.map((payer) => [dated.get(payer) ?? 0n, coming.get(payer) ?? 0n] as const);
  const parts =
    splitWhole(
      pennies,
      weights.map(([before, after]) => before + after),
    ) ?? [];
  return {
    pennies,
    ...parted,
    byMonth: monthsShared(runs, asked, pennies),
    byFunder: payers.map((payer, index) => {
      const part = parts[index] ?? 0n;
      const [before, after] = weights[index] ?? [0n, 0n];
      return { payer, pennies: part, ...halves(part, before, after) };
    }),
  };
}

function monthsShared(
  runs: readonly WeighedNights[],
  { months }: YearAsked,
  pennies: bigint,
): readonly bigint[] {
  const weights = months.map((month) => sumOfRuns(runs, month));
  return splitWhole(pennies, weights) ?? months.map(() => 0n);
}

function halves(pennies: bigint, before: bigint, after: bigint): Parted {
  const [toDate = 0n, toCome = 0n] = splitWhole(pennies, [before, after]) ?? [];
  return { toDate, toCome };
}

function sumOfRuns(runs: readonly WeighedNights[], span: Span): bigint {
  return runs.reduce((sum, run) => sum + run.weekly * BigInt(nightsBoth(run, span)), 0n);
}

function weightsByPayer(runs: readonly WeighedNights[], span: Span): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const run of runs) {
    const nights = BigInt(nightsBoth(run, span));
    if (nights === 0n) continue;
    for (const { payer, weight } of run.shares)
      sums.set(payer, (sums.get(payer) ?? 0n) + nights * run.weekly * weight);
  }
  return sums;
}

function nightsBoth(a: Span, b: Span): number {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until < b.until ? a.until : b.until;
  return from < until ? daysBetween(from, until) : 0;
}

function weighedNights(
  { id, fees, shares }: PortfolioPlacement,
  span: Span,
  places: Places,
): Worked<readonly WeighedNights[]> {
  const runs: WeighedNights[] = [];
  for (const atFee of nightsUnder(span, fees)) {
    if (atFee.inForce === null) return refused(nightsWithout('fee', atFee, `placement ${id}, fees`));
    const weekly = inUnitsOf(places.fee, atFee.inForce.weeklyFee.pounds);
    for (const run of nightsUnder(atFee, shares)) {
      if (run.inForce === null) return refused(nightsWithout('share', run, `placement ${id}, shares`));
      const weights = run.inForce.shares.map(({ payer, share }) => ({
        payer,
        weight: inUnitsOf(places.share, share.percent),
      }));
      runs.push({ from: run.from, until: run.until, weekly, shares: weights });
    }
  }
  return worked(runs);
}

interface Places {
  readonly fee: number;
  readonly share: number;
}

function mostPlaces({ fees, shares }: PortfolioPlacement): Places {
  return {
    fee: fees.reduce((most, { weeklyFee }) => Math.max(most, weeklyFee.pounds.decimalPlaces()), 0),
    share: shares
      .flatMap((each) => each.shares)
      .reduce((most, { share }) => Math.max(most, share.percent.decimalPlaces()), 0),
  };
}

/** Half away from nought, for numbers of nought or more. */
function roundedDivision(number: bigint, by: bigint): bigint {
  return (number * 2n + by) / (by * 2n);
}

function payersIn({ shares }: PortfolioPlacement): readonly string[] {
  return [...new Set(shares.flatMap((each) => each.shares.map(({ payer }) => payer)))];
}

function nothing(placement: PortfolioPlacement, { months }: YearAsked): PlacementYear {
  const none = { pennies: 0n, toDate: 0n, toCome: 0n };
  return {
    ...none,
    byMonth: months.map(() => 0n),
    byFunder: payersIn(placement).map((payer) => ({ payer, ...none })),
  };
}

function placementWrong({ id, fees, shares }: PortfolioPlacement): readonly PriceFinding[] {
  return [
    ...sameDayWrong(`placement ${id}, fees`, fees),
    ...sameDayWrong(`placement ${id}, shares`, shares),
    ...shares.flatMap((each) => sharesWrong(`placement ${id}, shares from ${each.from}`, each.shares)),
  ];
}
