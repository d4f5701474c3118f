/**
 * A column that says of each row for how long its amount is: "weekly", "per month", "4 weekly", "p.a.". A word that is not
 * known is asked about: no row is taken for a week in silence.
 *
 * Worked example: 30,416.67 "Monthly" is 30,416.67 × 12 × 7 ÷ 365 = £7,000.00 a week; 1,000 "per night" is £7,000.00.
 */
import { weekly } from '../../domain/calendar/weekly';
import type { Period } from '../../domain/calendar/period';
import { defaultWeeksPerYear, daysIn } from '../../domain/calendar/weeksPerYear';
import { rememberedByText } from '../../domain/evidence/foundByKey';
import type { Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { plainHeading } from '../benchmarks/headedColumns';
import { frequencyIn } from '../meanings/frequency';

/** Periods of a fee of a placement: an hour needs hours, a teaching week needs their number. */
type FeePeriod = Exclude<Period, 'hour' | 'teachingWeek'>;

export function isPeriodHeading(heading: string): boolean {
  return /^((fee|cost|price|charge|charging|rate|pay|payment|invoice|invoicing|billing) )?(period|frequency|freq\.?|basis|unit|interval|cycle|type)$|^((fee|cost|rate|price|charged?|paid) )?per$|^(how often|charged|unit of charge|period of (fee|cost|charge)|frequency of (fee|cost|charge)|(weekly|week)\/.*)$/.test(
    plainHeading(heading).replace(/[()]/g, ''),
  );
}

/** "Period" may be that of an invoice and "Basis" that of a contract: then no word below it is a period. */
export function holdsPeriods(heading: string, below: readonly string[]): boolean {
  const plain = plainHeading(heading);
  if (/^(frequency|freq\.?|per)$/.test(plain)) return true;
  const filled = below.filter((text) => text !== '');
  const known = filled.filter((text) => feePeriodIn(text) !== null).length;
  return known > 0 && (known * 2 >= filled.length || plain.includes('period'));
}

const short: Readonly<Record<string, FeePeriod>> = {
  w: 'week',
  m: 'month',
  a: 'year',
  y: 'year',
  q: 'quarter',
  n: 'night',
  d: 'night',
  f: 'fortnight',
  '4w': 'fourWeeks',
  '4 weeks': 'fourWeeks',
  '4 wkly': 'fourWeeks',
  '4wkly': 'fourWeeks',
  '4-wkly': 'fourWeeks',
  'four weeks': 'fourWeeks',
  '28 days': 'fourWeeks',
  '28 nights': 'fourWeeks',
  'two weeks': 'fortnight',
  '2 weeks': 'fortnight',
  '7 nights': 'week',
  '7 days': 'week',
};

/** "Half-yearly", "bi-monthly", "twice weekly": a multiple that no period here is. */
const severalPeriods =
  /\b(bi|semi|half|twice|two|2|three|3|six|6|12|every (other|second)|alternate)[ -]?x?[ -]?(month|year|annual|week(ly)?$)|\bbi ?-?annual/;
const ofAnother = /\b(month|annual|year|annum|night|dai?ly?|day|pcm|pa)/;

/** Null where the words name none that a fee can be for. */
export const feePeriodIn = rememberedByText((text: string): FeePeriod | null => {
  const plain = text
    .toLowerCase()
    .replace(/^(per|every|each|£ ?\/?)\s*/, '')
    .replace(/[.()]/g, '')
    .trim();
  if (severalPeriods.test(plain) || (/\bw(ee)?k|\bpw\b/.test(plain) && ofAnother.test(plain))) return null;
  const known = short[plain] ?? frequencyIn(text);
  return known === 'hour' || known === 'teachingWeek' ? null : known;
});

/** £ a week, a month and a year by 365 days; to eight places, so that a year of it is the year again to the penny. */
export function poundsAWeek(pounds: Exact, period: Period | null): Exact {
  if (period === null || period === 'week') return pounds;
  if (period === 'hour' || period === 'teachingWeek')
    throw new Error(`No fee of a placement is for ${period}`);
  const year = { weeksPerYear: defaultWeeksPerYear, teachingWeeks: 0 };
  return roundHalfAwayFromZero(weekly(poundsPer(period, pounds), year).pounds, placesKept);
}

const placesKept = 8;

/** How a period is brought to a week, in words; null for a week. */
export function toAWeekInWords(period: Period): string | null {
  const days = daysIn(defaultWeeksPerYear).toString();
  const words: Partial<Record<Period, string>> = {
    night: 'a night × 7',
    fortnight: 'a fortnight ÷ 2',
    fourWeeks: 'four weeks ÷ 4',
    month: `a month × 12 × 7 ÷ ${days}`,
    quarter: `a quarter × 4 × 7 ÷ ${days}`,
    year: `a year × 7 ÷ ${days}`,
  };
  return words[period] ?? null;
}
