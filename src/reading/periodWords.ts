/**
 * The period and the payer that words state: "Per YP per week £" is a week and one child, "Annual £" a year.
 *
 * A daily price counts as one a night, since both come seven times a week. Words that state neither give null: nothing
 * is assumed here.
 */
import type { Period } from '../domain/calendar/period';
import type { AmountBasis } from '../domain/fee/statedWorkings';

const periodPatterns: readonly (readonly [Period, RegExp])[] = [
  ['fourWeeks', /\b(four|4)[ -]?week(ly|s)\b|\bper (four|4) weeks\b|\blunar month/],
  ['fortnight', /\bfortnight(ly)?\b|\b(two|2)[ -]weekly\b/],
  ['teachingWeek', /\b(teaching|school|term[ -]?time|term) (week|wk)/],
  ['hour', /\bper hour\b|\bhourly\b|\bp\/h\b|\/ ?h(ou)?r\b|\ban hour\b|\bp\.?h\.?(?=$|[\s,;)])/],
  ['night', /\b(per|a|each) (night|day)\b|\bnightly\b|\bdaily\b|\/ ?(night|day)\b/],
  ['week', /\b(per|a|each|every) w(ee)?k\b|\bweekly\b|\/ ?w(ee)?k\b|\bp\.? ?w\b|\b(pp)?pw\b|\bwk\b|\bweek\b/],
  [
    'month',
    /\b(per|a|each) (calendar )?(month|mth)\b|\bmonthly\b|\/ ?(month|mth)\b|\bp\.?c\.?m\b|\bpm\b|\bmonth\b/,
  ],
  ['quarter', /\bquarter(ly)?\b|\bper qtr\b|\bqtr\b/],
  [
    'year',
    /\b(per|a|each) (annum|year|yr)\b|\bannual(ly|ised)?\b|\byearly\b|\/ ?(yr|year|annum)\b|\bp\.? ?a\b|\bannum\b|\byear\b/,
  ],
];

/** The period the words name; null where they name none. The words "full year 2025/26" name a year. */
export function periodInWords(text: string): Period | null {
  const plain = text.toLowerCase();
  return periodPatterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const childWords =
  /\b(per|each|a|one|this|\/) ?(yp|young pe(rson|ople)|child|cyp|placement|place|resident|head|client|bed)\b|\/ ?(yp|child|placement|place|bed)\b|\bpppw\b|\b(yp|child) (per|a) week\b|\bindividual (child|placement)\b/;
const homeWords =
  /\b(per|whole|entire|all|the|this|total) (home|house|unit|setting)\b|\bhome (total|cost|budget)\b|\/ ?home\b|\(home\)|\bhouse total\b|\bfor the home\b/;
const organisationWords =
  /\b(whole|entire|across the) (organisation|company|group|service)\b|\borganisation[ -]wide\b|\bcompany[ -]wide\b|\bgroup total\b/;

/** Whom the words say an amount is for; null where they do not say. */
export function basisInWords(text: string): AmountBasis | null {
  const plain = text.toLowerCase();
  if (childWords.test(plain)) return 'child';
  if (homeWords.test(plain)) return 'home';
  return organisationWords.test(plain) ? 'organisation' : null;
}
