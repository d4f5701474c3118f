/**
 * The year of a placement whose fee and funders never change, which most are: its nights alone say how it is shared by months
 * and days, and its funders' weights how it is shared by them. The same whole numbers as those of any placement, smaller.
 *
 * Whole numbers of up to 2⁵³ are exact as they stand; null where one would be larger, and whoever asks counts in large ones.
 */
import type { Exact } from '../money/exact';
import { smallUnitsOf, splitSmall } from '../money/splitSmall';
import type { Days, Parted, PlacementYear } from './partsOfYear';

export interface OneFee {
  readonly weekly: Exact;
  readonly weights: readonly { readonly payer: string; readonly weight: Exact }[];
}

export interface NightsOfYear {
  readonly stay: Days;
  /** To date, committed, and after that. */
  readonly parts: readonly [Days, Days, Days];
  readonly months: readonly Days[];
}

export function yearAtOneFee({ weekly, weights }: OneFee, nightsOf: NightsOfYear): PlacementYear | null {
  const { stay, parts, months } = nightsOf;
  const places = Math.max(2, weekly.decimalPlaces());
  const fee = smallUnitsOf(places, weekly);
  const nights = stay.until - stay.from;
  if (fee === null || nights > mostNights) return null;
  const pennies = roundedDivision(nights * fee, 7 * 10 ** (places - 2));
  const within = ({ from, until }: Days): number =>
    Math.max(0, Math.min(stay.until, until) - Math.max(stay.from, from));
  const byNights: Nights = [within(parts[0]), within(parts[1]), within(parts[2])];
  const shared = sharedByWeight(pennies, weights);
  const byMonth = pennies === null ? null : splitSmall(pennies, months.map(within));
  const whole = pennies === null ? null : parted(pennies, byNights);
  if (pennies === null || shared === null || byMonth === null || whole === null) return null;
  const byFunder = shared.map(({ payer, part }) => {
    const of = parted(part, byNights);
    return of === null ? null : { payer, pennies: BigInt(part), ...of };
  });
  if (byFunder.includes(null)) return null;
  return {
    nights,
    pennies: BigInt(pennies),
    ...whole,
    byMonth: byMonth.map(BigInt),
    byFunder: byFunder.flatMap((each) => each ?? []),
  };
}

const mostNights = 10_000;

type Nights = readonly [number, number, number];

/** First to date and to come, then what is to come: each pair adds up. */
function parted(pennies: number, [before, committed, after]: Nights): Parted | null {
  const pair = splitSmall(pennies, [before, committed + after]);
  if (pair === null) return null;
  const [toDate = 0, toCome = 0] = pair;
  const [sure = 0] = committed + after === 0 ? [0] : (splitSmall(toCome, [committed, after]) ?? []);
  return { toDate: BigInt(toDate), toCome: BigInt(toCome), committed: BigInt(sure) };
}

function sharedByWeight(
  pennies: number | null,
  weights: OneFee['weights'],
): readonly { readonly payer: string; readonly part: number }[] | null {
  if (pennies === null) return null;
  const payers = weights.map(({ payer }) => payer);
  if (new Set(payers).size < payers.length) return null;
  const places = weights.reduce((most, { weight }) => Math.max(most, weight.decimalPlaces()), 0);
  const whole = weights.map(({ weight }) => smallUnitsOf(places, weight));
  const parts = whole.includes(null)
    ? null
    : splitSmall(
        pennies,
        whole.map((each) => each ?? 0),
      );
  return parts?.map((part, index) => ({ payer: payers[index] ?? '', part })) ?? null;
}

/** Half away from nought, for numbers of nought or more. */
function roundedDivision(number: number, by: number): number | null {
  const doubled = number * 2 + by;
  if (!Number.isSafeInteger(doubled) || !Number.isSafeInteger(by)) return null;
  return (doubled - (doubled % (by * 2))) / (by * 2);
}
