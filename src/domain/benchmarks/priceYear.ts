/**
 * The year whose prices a figure is in, from how its source writes the period. A financial year is known by the year in
 * which it begins, a day or month by the financial year it lies in.
 *
 * Worked examples: "2024/25" is 2024; "year to March 2019" is 2018; "31 March 2025" is 2024 and "1 April 2025" is 2025.
 *
 * Errors: null for a span of years ("2016-20") and for words that say no year.
 */
import type { IsoDate } from '../calendar/isoDate';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const april = 4;

export function priceYearOf(period: string): number | null {
  const plain = period.toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
  const iso = /^(\d{4})-(\d{2})-\d{2}$/.exec(plain);
  if (iso !== null) return financialYear(whole(iso[1]), whole(iso[2]));
  const years = /^(?:fy ?|financial year )?((?:19|20)\d{2})\s?[/-]\s?(\d{2}|\d{4})$/.exec(plain);
  if (years !== null) return spanOfOneYear(whole(years[1]), years[2] ?? '');
  const calendar = /^(?:cy ?|calendar year |year )?((?:19|20)\d{2})(?: prices)?$/.exec(plain);
  if (calendar !== null) return whole(calendar[1]);
  const dated = /(?:^|\s)(?:\d{1,2}(?:st|nd|rd|th)? )?([a-z]{3})[a-z]* ((?:19|20)\d{2})$/.exec(plain);
  const month = dated === null ? 0 : months.indexOf(dated[1] ?? '') + 1;
  return dated === null || month === 0 ? null : financialYear(whole(dated[2]), month);
}

/** The price year of a day: 2026-03-31 is 2025. */
export function priceYearOfDay(day: IsoDate): number {
  return financialYear(whole(day.slice(0, 4)), whole(day.slice(5, 7)));
}

function financialYear(year: number, month: number): number {
  return month < april ? year - 1 : year;
}

function spanOfOneYear(first: number, second: string): number | null {
  const next = second.length === 2 ? Math.floor(first / 100) * 100 + whole(second) : whole(second);
  const isNext = next === first + 1 || (second === '00' && first % 100 === 99);
  return isNext ? first : null;
}

function whole(digits: string | undefined): number {
  return parseInt(digits ?? '', 10);
}
