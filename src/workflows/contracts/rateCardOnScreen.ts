/**
 * The fee in front of the user beside a rate card that was read: the rate agreed for that name, how far the fee has moved
 * since, or that it is off framework; every rate as it was understood, and what was not.
 *
 * Worked example: agreed £5,250.00 from 1 April 2025, asked £5,600.00 on 1 October 2025: £350.00 more, 6.7 % in 183 nights.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { defaultWeeksPerYear } from '../../domain/calendar/weeksPerYear';
import {
  placedOnRateCard,
  type AgreedRate,
  type PlaceOnRateCard,
  type RateCard,
} from '../../domain/contracts/models/rateCard';
import type { Finding } from '../../domain/evidence/finding';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { consumerPrices } from '../../reference/bundledBenchmarks';
import { readRateCard } from '../../reading/rateCard/readRateCard';
import { shareInWords } from '../shown/shownFigures';
import { moreOrLess } from './comparedOnScreen';
import type { TypedRateCard } from './typedContracts';
import { poundsAWeek } from './typedFigures';

export interface RateCardOnScreen {
  /** Every name on the card, in its order. */
  readonly names: readonly string[];
  /** The name that is compared: what was typed where the card has it, else the typed name, off framework. */
  readonly name: string;
  readonly isOffFramework: boolean;
  readonly sentence: string;
  readonly rates: readonly RateOnScreen[];
  readonly findings: readonly Finding[];
  /** Beside the fee, where it is no amount. */
  readonly feeProblem: string | null;
}

export interface RateOnScreen {
  readonly name: string;
  readonly terms: string;
  readonly aWeek: string;
  readonly agreedOn: string;
}

const termsInWords = { framework: 'framework', softBlock: 'soft block' } as const;

export function rateCardOnScreen(
  received: ReceivedWorkbook,
  { name, fee }: TypedRateCard,
  asAt: IsoDate,
): RateCardOnScreen {
  const { value, findings } = readRateCard(received, defaultWeeksPerYear);
  const rates = value ?? [];
  // A card of which nothing could be read says nothing about a fee.
  const card = rates.length === 0 ? null : feeOnRateCard(rates, { name, fee }, asAt);
  const place = card?.fees[0]?.place ?? null;
  const names = [...new Set(rates.map((rate) => rate.name))];
  return {
    names,
    name: names.find((each) => plain(each) === plain(name)) ?? name,
    isOffFramework: place?.kind === 'offFramework',
    sentence: place === null ? '' : placeInWords(place, name, asAt),
    rates: rates.map(rateOnScreen),
    findings,
    feeProblem: poundsAWeek.read(fee) === null ? poundsAWeek.expected : null,
  };
}

/** The card with the typed fee placed against it, for the sheets; null where there is no card or the fee is no amount. */
export function rateCardToWrite(
  received: ReceivedWorkbook | null,
  typed: TypedRateCard,
  asAt: IsoDate,
): RateCard | null {
  const rates = received === null ? null : readRateCard(received, defaultWeeksPerYear).value;
  return rates === null || rates.length === 0 ? null : feeOnRateCard(rates, typed, asAt);
}

function feeOnRateCard(
  rates: readonly AgreedRate[],
  { name, fee }: TypedRateCard,
  asAt: IsoDate,
): RateCard | null {
  const pounds = poundsAWeek.read(fee);
  return pounds === null
    ? null
    : placedOnRateCard([{ name, weekly: poundsPer('week', pounds) }], rates, asAt, consumerPrices);
}

/** Names are compared without letter case, as the rates are. */
const plain = (name: string): string => name.trim().toLowerCase();

function placeInWords(place: PlaceOnRateCard, name: string, asAt: IsoDate): string {
  if (place.kind === 'offFramework')
    return `Off framework: no rate for ${name === '' ? 'this home' : name} was agreed by ${dayInWords(asAt)}.`;
  const { agreed, above, drift, nightsSinceAgreed } = place;
  const rate = `${poundsInWords(agreed.weekly.pounds)} a week (${termsInWords[agreed.terms]}) was agreed from ${dayInWords(agreed.agreedOn)}`;
  if (toThePenny(above).isZero()) return `${rate}: the fee is the same.`;
  const moved =
    drift === null ? '' : `, ${shareInWords(drift.abs())} in ${countInWords(nightsSinceAgreed, 'night')}`;
  return `${rate}: the fee is ${moreOrLess(above)} a week${moved}.`;
}

function rateOnScreen({ name, terms, weekly, agreedOn }: AgreedRate): RateOnScreen {
  return {
    name,
    terms: termsInWords[terms],
    aWeek: poundsInWords(weekly.pounds),
    agreedOn: dayInWords(agreedOn),
  };
}
