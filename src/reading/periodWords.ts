/**
 * The period and the payer that words state: "Per YP per week £" is a week and one child, "Annual £" a year.
 *
 * A daily price counts as one a night, since both come seven times a week. Words that state neither give null: nothing
 * is assumed here.
 */
import type { Period } from '../domain/calendar/period';
import { withoutSlips } from './usualSlips';
import type { AmountBasis } from '../domain/fee/statedWorkings';

const periodPatterns: readonly (readonly [Period, RegExp])[] = [
  ['fourWeeks', /\b(four|4)[ -]?weekly\b|(\b(per|every|each|a)|\/) ?(four|4)[ -]?w(ee)?ks?\b|\blunar month/],
  ['fortnight', /\bfortnight(ly)?\b|\b(two|2)[ -]weekly\b/],
  ['teachingWeek', /\b(teaching|school|term[ -]?time|term) (week|wk)/],
  ['hour', /\bper hour\b|\bhourly\b|\bp\/h\b|\/ ?h(ou)?r\b|\ban hour\b|\bp\.?h\.?(?=$|[\s,;)])/],
  [
    'night',
    /\b(per|a|each) (occupied |available )?(bed[ -]?)?(night|day)\b|\bnightly\b|\bdaily\b|\/ ?(bed[ -]?)?(night|day)\b|\bbed[ -]?night (rate|price|cost)/,
  ],
  [
    'week',
    /\b(per|a|each|every) (occupied |available )?(bed[ -]?)?w(ee)?k\b|\bw(ee)?kly\b|\/ ?w(ee)?k\b|\bp\.? ?\/? ?w\b|\b(pp)?pw\b|\bwk\b|\bweek\b(?! ?\d|ending| commencing| beginning| one\b| two\b)/,
  ],
  [
    'month',
    /\b(per|a|each) (calendar )?(month|mth)\b|\bm(on)?th?ly\b|\bmnthly\b|\/ ?(month|mth)\b|\bp\.?c\.?m\b|(?<!\d ?|\d[.:]\d\d ?)\bpm\b|\bmonth\b(?! ?\d)/,
  ],
  ['quarter', /\bquarter(ly)?\b|\bper qtr\b|\bqtr\b/],
  [
    'year',
    /\b(per|a|each) (annum|year|yr)\b|\bannual(ly|ised)?\b|\by(ea)?rly\b|\/ ?(yr|year|annum)\b|\bp\.? ?\/? ?a\b|\bannum\b|\b(full|whole) year\b|(?<!\b(financial|academic|tax|contract|previous|last|next|current|this|school|calendar|fiscal|first|second|third) )\byear\b(?! ?(\d|one\b|two\b|three\b|four\b|ending|ended|end\b|to\b|on\b|group|old))/,
  ],
];

/** Whose day it is, or how long something takes, is no period: "week commencing", "Year 2", "2:15 pm". */
const noPeriod =
  /\bw\/c\b|\bweek (commencing|ending|beginning|no\.?)\b|\b\d+ (weeks?|months?|years?|days?) notice\b|\b(hours?|hrs|days?|shifts?|sessions?|visits?|nights?|units?|miles) ?(a|per|\/|each) ?(week|wk|month|year|day|night)\b/g;

/** The period the words name; null where they name none. The words “full year 2025/26” name a year, “year 2” and “2:15 pm” no period. */
export function periodInWords(text: string): Period | null {
  const plain = withoutSlips(text.toLowerCase()).replace(noPeriod, ' ');
  return periodPatterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const childWords =
  /\b(per|each|a|one|this|\/) ?(?:(?:occupied|funded|available|staffed|registered) )?(yp|young pe(rson|ople)|child|cyp|placement|place|resident|boarder|pupil|student|head|client|bed)\b|\/ ?(yp|child|placement|place|bed)\b|\bpppw\b|\b(yp|child) (per|a) week\b|\bindividual (child|placement)\b|\beach of (the |our |all )?(\d{1,2}|two|three|four|five|six) (children|young people|yps?|cyps?|residents|placements|pupils|places|beds)\b/;
const homeWords =
  /\b(per|whole|entire|all|the|this|total) (home|house|unit|setting)\b|\bhome (total|cost|budget)\b|\/ ?home\b|\((whole |the )?home\b|\bhouse total\b|\bfor the home\b|^(home|house) (per|a|each) (w(ee)?k|month|year|annum)\b|^(home|house) (weekly|monthly|annual(ly)?|yearly|p\.?w|p\.?a|pcm)\b/;
const organisationWords =
  /\b(whole|entire|across the) (organisation|company|group|service)\b|\borganisation[ -]wide\b|\bcompany[ -]wide\b|\bgroup total\b/;

/** Whom the words say an amount is for; null where they do not say. */
export function basisInWords(text: string): AmountBasis | null {
  const plain = text.toLowerCase();
  if (childWords.test(plain)) return 'child';
  if (homeWords.test(plain)) return 'home';
  return organisationWords.test(plain) ? 'organisation' : null;
}
