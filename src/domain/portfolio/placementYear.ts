/**
 * The year of one placement: each night at the fee of that night, rounded once to the penny. Months, funders, to date and to
 * come are each shared from that sum by largest remainder, so that every one of these lists adds up to it; what is to come
 * is shared again into what is committed (the nights before a stated day) and what is expected after it.
 *
 * Whole numbers are used within (pounds and weights counted in their last decimal place, days as numbers): they are exact,
 * and ten thousand placements take a fraction of a second.
 *
 * Worked example: £4,900.00 a week from 1 April 2026 to 1 April 2027, half by each of two councils: 365 nights of £700.00,
 * £255,500.00, April £21,000.00, £127,750.00 each.
 *
 * Errors: two fees or agreements from one day, a counted night without a fee or a share.
 */
import { nightsIn, nightsUnder, type Span } from '../calendar/datedNights';
import { spreadsheetSerial, type IsoDate } from '../calendar/isoDate';
import type { DatedFee } from '../calendar/datedFee';
import { refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { nightsWithout, sameDayWrong } from '../fee/feeYear';
import type { Exact } from '../money/exact';
import { inUnitsOf, splitWhole } from '../money/splitToThePenny';
import type { Days, Parted, PlacementYear } from './partsOfYear';
import { yearAtOneFee } from './yearAtOneFee';

/** Who pays from a day on, each by weight: per cents, or pounds a week as a census states them. */
export interface DatedWeights {
  readonly from: IsoDate;
  readonly weights: readonly { readonly payer: string; readonly weight: Exact }[];
}

export interface WeighedPlacement {
  readonly id: string;
  readonly fees: readonly DatedFee[];
  readonly starts: IsoDate;
  /** The first day not counted; null while no end is known. */
  readonly ends: IsoDate | null;
  /** The weights of each day come to more than nought. */
  readonly shares: readonly DatedWeights[];
}

export interface YearTerms extends Span {
  readonly toDate: IsoDate;
  /** Nights to come before this day are committed; none where it is absent. */
  readonly committedUntil?: IsoDate;
  readonly months: readonly Span[];
}

/** Nights at one fee under one agreement: weekly fee and weights in whole numbers. */
interface Run extends Days {
  readonly weekly: bigint;
  readonly weights: readonly { readonly payer: string; readonly weight: bigint }[];
}

/** Seven times what nights cost before the day, until the committed end, and after it. */
type Thirds = readonly [bigint, bigint, bigint];
const noThirds: Thirds = [0n, 0n, 0n];

/** The year of any placement, for a period whose days and months are made ready once. */
export function placementYears(terms: YearTerms): (placement: WeighedPlacement) => Worked<PlacementYear> {
  const months = terms.months.map(daysOf);
  const { from, until } = daysOf(terms);
  const toDate = within(spreadsheetSerial(terms.toDate), from, until);
  const committed = within(spreadsheetSerial(terms.committedUntil ?? terms.toDate), toDate, until);
  const parts = [
    { from, until: toDate },
    { from: toDate, until: committed },
    { from: committed, until },
  ] as const;
  return (placement) => {
    const atOneFee = yearOfOneFee(placement, { from, until, parts, months });
    if (atOneFee !== null) return worked(atOneFee);
    const wrong = placementWrong(placement);
    if (wrong.length > 0) return refused(...wrong);
    const span = nightsIn({ from: placement.starts, until: placement.ends ?? terms.until }, terms);
    if (span === null) return worked(nothing(placement, terms));
    const places = mostPlaces(placement);
    const runs = runsOf(placement, span, places);
    if (runs.value === null) return refused(...runs.findings);
    return worked(inPennies(runs.value, placement, { parts, months, places: places.fee }));
  };
}

/** Null where there is more than one fee or agreement, or where something is missing, which is then said. */
function yearOfOneFee(
  { fees, shares, starts, ends }: WeighedPlacement,
  { from, until, parts, months }: Days & Pick<Sharing, 'parts' | 'months'>,
): PlacementYear | null {
  const [fee, share] = [fees[0], shares[0]];
  if (fee === undefined || share === undefined || fees.length > 1 || shares.length > 1) return null;
  const stay = {
    from: Math.max(from, spreadsheetSerial(starts)),
    until: ends === null ? until : Math.min(until, spreadsheetSerial(ends)),
  };
  const isWhole =
    stay.from < stay.until &&
    spreadsheetSerial(fee.from) <= stay.from &&
    spreadsheetSerial(share.from) <= stay.from;
  return isWhole
    ? yearAtOneFee({ weekly: fee.weeklyFee.pounds, weights: share.weights }, { stay, parts, months })
    : null;
}

interface Sharing {
  readonly parts: readonly [Days, Days, Days];
  readonly months: readonly Days[];
  readonly places: number;
}

function inPennies(
  runs: readonly Run[],
  placement: WeighedPlacement,
  { parts, months, places }: Sharing,
): PlacementYear {
  const costs = runs.map((run) => parts.map((part) => costOf(run, part)) as unknown as Thirds);
  const thirds = costs.reduce(plusThirds, noThirds);
  const pennies = roundedDivision(sumOfThirds(thirds) * 100n, 7n * 10n ** BigInt(places));
  const weights = weightsByPayer(runs, costs);
  const payers = payersIn(placement).map((payer) => ({ payer, thirds: weights.get(payer) ?? noThirds }));
  const shared = splitWhole(
    pennies,
    payers.map((payer) => sumOfThirds(payer.thirds)),
  );
  const byMonth = splitWhole(
    pennies,
    months.map((month) => runs.reduce((sum, run) => sum + costOf(run, month), 0n)),
  );
  return {
    nights: runs.reduce((sum, { from, until }) => sum + until - from, 0),
    pennies,
    ...parted(pennies, thirds),
    byMonth: byMonth ?? months.map(() => 0n),
    byFunder: payers.map(({ payer, thirds: of }, index) => {
      const part = shared?.[index] ?? 0n;
      return { payer, pennies: part, ...parted(part, of) };
    }),
  };
}

/** First to date and to come, then what is to come: each pair adds up. */
function parted(pennies: bigint, [before, committed, after]: Thirds): Parted {
  const [toDate = 0n, toCome = 0n] = splitWhole(pennies, [before, committed + after]) ?? [];
  const [sure = 0n] = splitWhole(toCome, [committed, after]) ?? [];
  return { toDate, toCome, committed: sure };
}

function weightsByPayer(runs: readonly Run[], costs: readonly Thirds[]): ReadonlyMap<string, Thirds> {
  const sums = new Map<string, Thirds>();
  runs.forEach(({ weights }, index) => {
    const [before, committed, after] = costs[index] ?? noThirds;
    for (const { payer, weight } of weights)
      sums.set(
        payer,
        plusThirds(sums.get(payer) ?? noThirds, [before * weight, committed * weight, after * weight]),
      );
  });
  return sums;
}

const plusThirds = (a: Thirds, b: Thirds): Thirds => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const sumOfThirds = ([before, committed, after]: Thirds): bigint => before + committed + after;

function costOf(run: Run, days: Days): bigint {
  const nights = Math.min(run.until, days.until) - Math.max(run.from, days.from);
  return nights > 0 ? run.weekly * BigInt(nights) : 0n;
}

function runsOf({ id, fees, shares }: WeighedPlacement, span: Span, places: Places): Worked<readonly Run[]> {
  const inWhole = wholeWeights(shares, places.weight);
  const runs: Run[] = [];
  for (const atFee of nightsUnder(span, fees)) {
    if (atFee.inForce === null) return refused(nightsWithout('fee', atFee, `placement ${id}, fees`));
    const weekly = inUnitsOf(places.fee, atFee.inForce.weeklyFee.pounds);
    for (const run of nightsUnder(atFee, shares)) {
      if (run.inForce === null) return refused(nightsWithout('share', run, `placement ${id}, shares`));
      runs.push({ ...daysOf(run), weekly, weights: inWhole.get(run.inForce) ?? [] });
    }
  }
  return worked(runs);
}

/** Agreements of different sums (£3,000 and £1,000; 80 and 20 %) are brought to one sum, so that their nights weigh alike. */
function wholeWeights(
  shares: readonly DatedWeights[],
  places: number,
): ReadonlyMap<DatedWeights, Run['weights']> {
  const whole = shares.map((each) => {
    const weights = each.weights.map(({ payer, weight }) => ({ payer, weight: inUnitsOf(places, weight) }));
    return { each, weights, sum: weights.reduce((sum, { weight }) => sum + weight, 0n) };
  });
  const isOneSum = whole.every(({ sum }) => sum === whole[0]?.sum);
  const all = isOneSum ? 1n : whole.reduce((product, { sum }) => product * (sum === 0n ? 1n : sum), 1n);
  return new Map(
    whole.map(({ each, weights, sum }) => {
      const factor = isOneSum || sum === 0n ? 1n : all / sum;
      return [each, weights.map(({ payer, weight }) => ({ payer, weight: weight * factor }))];
    }),
  );
}

interface Places {
  readonly fee: number;
  readonly weight: number;
}

function mostPlaces({ fees, shares }: WeighedPlacement): Places {
  let [fee, weight] = [0, 0];
  for (const { weeklyFee } of fees) fee = Math.max(fee, weeklyFee.pounds.decimalPlaces());
  for (const { weights } of shares)
    for (const each of weights) weight = Math.max(weight, each.weight.decimalPlaces());
  return { fee, weight };
}

const daysOf = ({ from, until }: Span): Days => ({
  from: spreadsheetSerial(from),
  until: spreadsheetSerial(until),
});

const within = (day: number, from: number, until: number): number => Math.min(Math.max(day, from), until);

/** Half away from nought, for numbers of nought or more. */
function roundedDivision(number: bigint, by: bigint): bigint {
  return (number * 2n + by) / (by * 2n);
}

function payersIn({ shares }: WeighedPlacement): readonly string[] {
  return [...new Set(shares.flatMap(({ weights }) => weights.map(({ payer }) => payer)))];
}

function nothing(placement: WeighedPlacement, { months }: YearTerms): PlacementYear {
  const none = { pennies: 0n, toDate: 0n, toCome: 0n, committed: 0n };
  return {
    nights: 0,
    ...none,
    byMonth: months.map(() => 0n),
    byFunder: payersIn(placement).map((payer) => ({ payer, ...none })),
  };
}

function placementWrong({ id, fees, shares }: WeighedPlacement): readonly PriceFinding[] {
  return [...sameDayWrong(`placement ${id}, fees`, fees), ...sameDayWrong(`placement ${id}, shares`, shares)];
}
