/**
 * What a heading says of a fee: that a column holds one, for which period, and whether it is the fee of now, an earlier one, a
 * later one, that of a year or of a day, or one that nobody has agreed yet. Whatever else a heading says ("Fee uplift %",
 * "Cost centre", "Cost to date") makes it no fee.
 *
 * Worked example: "Weekly fee 2025/26" is a weekly fee from 1 April 2025 until 1 April 2026; "Fee before uplift" an earlier one;
 * "Fee from 1 April" one whose year the day that is asked about decides.
 */
import { daysAfter, isoDate, type IsoDate } from '../../domain/calendar/isoDate';
import type { Period } from '../../domain/calendar/period';
import { writtenDayOfList } from '../../domain/submission/parsing/parseDate';
import { plainHeading } from '../benchmarks/headedColumns';
import { periodInWords } from '../periodWords';
import { withoutSlips } from '../usualSlips';

/** When a fee holds, as its heading says. */
export type FeeTime =
  | { readonly kind: 'unsaid' | 'before' | 'now' | 'after' | 'notAgreed' }
  /** `until` is the first day after the year that is named; null where a day is. */
  | { readonly kind: 'from'; readonly day: IsoDate; readonly until: IsoDate | null }
  /** "-04-01": the year is not said. */
  | { readonly kind: 'fromMonthDay'; readonly monthDay: string };

export interface FeeHeading {
  readonly period: Period | null;
  readonly when: FeeTime;
  /** "Total", "gross": before a part of it. */
  readonly isTotal: boolean;
  /** "Cost" and "amount" may be of anything; a fee, a rate, a price and a charge are what is paid for a time. */
  readonly isFee: boolean;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*`;
const dayInFigures = /\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b/;
const isoDay = /\b\d{4}-\d{2}-\d{2}\b/;
const dayInText = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthName},? (?:\d{4}|\d{2})\b`);
const monthAndYear = new RegExp(String.raw`\b${monthName}[ -]'?(20\d\d|\d\d)\b`);
const twoYears = /\b(?:fy ?)?(?:20)?(\d\d) ?[/-] ?(?:20)?(\d{1,2})\b/;
const oneYear = /\b(20\d\d)\b/;
const dayOfMonth = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthName}\b`);
const fromMonth = new RegExp(String.raw`\b(?:from|since|wef|at|in) ${monthName}\b`);

interface TimeFound {
  readonly when: FeeTime;
  /** The heading without the words that said so. */
  readonly rest: string;
}

const wordsOfTime: readonly (readonly ['before' | 'now' | 'after' | 'notAgreed', RegExp])[] = [
  [
    'before',
    /\b(before|pre|prior to|until)[ -](the )?(uplift|increase|change|review)\b|\blast years?('s|’s)?|\b(previous(ly)?|prev|prior|old|former|historic(al)?|original(ly)?|initial(ly)?|opening|starting|(at|on) (start|admission)|at placement|superseded|earlier|past|first)\b/,
  ],
  [
    'after',
    /\b(after|post|following|with|incl(uding)?)[ -](the )?(uplift|increase|change|review)\b|\b(new|revised|uplifted|increased|updated|amended|latest agreed|next years?('s|’s)?)\b/,
  ],
  [
    'notAgreed',
    /\b(proposed|requested|asked|sought|expected|anticipated|forecast|projected|estimated|draft|potential|possible|indicative|offered)\b/,
  ],
  ['now', /\b(current(ly)?|present|existing|now|latest|in force|today('s|’s)?|this years?('s|’s)?)\b/],
];

/** Of a heading in plain letters; what is not said is `unsaid`. */
export function timeInHeading(plain: string): TimeFound {
  const dated = dayIn(plain);
  const said = wordsOfTime.find(([, pattern]) => pattern.test(plain));
  const rest = (dated === null ? plain : dated.rest).replace(said?.[1] ?? /$^/, ' ');
  // "Fee to 31 March 2026" is the one before.
  if (dated !== null && /\b(to|until|up to|till|ending)\b/.test(dated.rest))
    return { when: { kind: 'before' }, rest: rest.replace(/\b(up to|to|until|till|ending)\b/, ' ') };
  if (said?.[0] === 'notAgreed') return { when: { kind: 'notAgreed' }, rest };
  if (dated !== null) return { when: dated.when, rest };
  return { when: { kind: said?.[0] ?? 'unsaid' }, rest };
}

function dayIn(plain: string): TimeFound | null {
  for (const pattern of [isoDay, dayInFigures, dayInText]) {
    const written = pattern.exec(plain)?.[0];
    const day =
      written === undefined ? null : writtenDayOfList(written.replace(/(?<=\d)(st|nd|rd|th)\b|,/g, ''));
    if (written === undefined || day === null) continue;
    const rest = plain.replace(written, ' ');
    const until = dayIn(rest)?.when;
    // "1 April 2025 to 31 March 2026": the second is the last day.
    if (until?.kind === 'from' && until.until === null && until.day > day)
      return from(day, daysAfter(until.day, 1), rest.replace(/\b(to|until|-).*$/, ' '));
    return from(day, null, rest);
  }
  const years = twoYears.exec(plain);
  const [first = '', second = ''] = [years?.[1], years?.[2]];
  if (
    years !== null &&
    (Number.parseInt(first, 10) + 1) % (second.length === 1 ? 10 : 100) === Number.parseInt(second, 10)
  )
    return financialYear(`20${first}`, plain.replace(years[0], ' '), /\bacademic\b/.test(plain));
  const month = monthAndYear.exec(plain);
  if (month !== null) {
    const year = month[2] ?? '';
    const day = isoDate(`${year.length === 2 ? `20${year}` : year}-${monthNumber(month[1] ?? '')}-01`);
    if (day !== null) return from(day, null, plain.replace(month[0], ' '));
  }
  const year = oneYear.exec(plain);
  if (year !== null) return financialYear(year[1] ?? '', plain.replace(year[0], ' '), false);
  const written = dayOfMonth.exec(plain);
  const named = written ?? fromMonth.exec(plain);
  if (named === null) return null;
  const [number, name] = written === null ? ['1', named[1] ?? ''] : [written[1] ?? '', written[2] ?? ''];
  const monthDay = `-${monthNumber(name)}-${number.padStart(2, '0')}`;
  return { when: { kind: 'fromMonthDay', monthDay }, rest: plain.replace(named[0], ' from ') };
}

function financialYear(year: string, rest: string, isAcademic: boolean): TimeFound | null {
  const begins = isAcademic ? '09-01' : '04-01';
  const [day, until] = [
    isoDate(`${year}-${begins}`),
    isoDate(`${String(Number.parseInt(year, 10) + 1)}-${begins}`),
  ];
  return day === null || until === null
    ? null
    : from(day, until, rest.replace(/\bacademic\b|\bfinancial\b|\bfy\b/g, ' '));
}

const from = (day: IsoDate, until: IsoDate | null, rest: string): TimeFound => ({
  when: { kind: 'from', day, until },
  rest,
});

const monthNumber = (name: string): string => String(months.indexOf(name.slice(0, 3)) + 1).padStart(2, '0');

const periodWords =
  /\b(4|four)[ -]?(weekly|weeks?)\b|\b(per |a |each |every )?(calendar |full )?(weekly|wkly|week|wk|monthly|month|mth|annum|annual|annually|annualised|year|yearly|yr|nightly|night|daily|day|fortnightly|fortnight|quarterly|quarter)\b|\bp\.?\/?w\b|\bp\.?c\.?m\b|\bp\.?\/?a\b|\bp\/m\b/g;
const feeWords = /^(fee|price|charge|rate)s?$/;
const costWords = /^(cost|amount)s?$/;
const wordsBeside =
  /^(total|actual|placement|gross|agreed|quoted|unit|basic|standard|contract(ed|ual)?|the|of|at|as|in|for|from|child|yp|cyp|with|effect|effective|wef|since|and|on|all|in|incl?|inclusive|package|care|residential|home|council|paid|payable|gbp|per)$/;
const noFee =
  /\b(uplift|increase|difference|variance|saving|change|voids?|retainers?|one[- ]off|set[- ]up|refund|notional|budget|respite|transport|travel|percent(age)?|invoiced?|to date|hourly|hours?)\b|%/;

/** What a list of placements calls the fee, in whatever order of words; a longer heading may say it too. */
const longHeading =
  /\b(weekly|wkly) (total |placement |gross |agreed )?(cost|fee|price|charge|rate|amount)s?\b|\b(cost|fee|price|charge|rate)s?\b.*(\bper week\b|\bweekly\b|\bp\/?w\b|\/ ?w(ee)?k\b|\ba week\b)|£ ?(\/|per|a|p) ?w(ee)?k?\b/;

/** Null where the heading says no fee. */
export function feeHeading(heading: string): FeeHeading | null {
  const plain = withoutSlips(plainHeading(heading));
  const { when, rest } = timeInHeading(plain);
  if (noFee.test(rest)) return null;
  const period = periodInWords(rest);
  if (period === 'hour' || period === 'teachingWeek') return null;
  const words = rest
    .replace(periodWords, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ');
  const isFee = words.some((word) => feeWords.test(word));
  const isCost = words.some((word) => costWords.test(word));
  const saysNothingElse = words.every(
    (word) => word.length < 2 || feeWords.test(word) || costWords.test(word) || wordsBeside.test(word),
  );
  const isTotal = /\b(total|gross|all)\b/.test(plain);
  if ((isFee || isCost || (period !== null && plain.includes('£'))) && saysNothingElse)
    return { period, when, isTotal, isFee };
  return longHeading.test(rest) ? { period: 'week', when, isTotal, isFee } : null;
}
