/**
 * The time that a bill covers, where words name no period: "Period: 1 June 2026 to 28 June 2026 (28 nights)" is four weeks,
 * "01/06/2026 - 30/06/2026" a month. How long a contract runs, or until when a price holds, is no period of the amounts, so
 * that nothing longer than a month counts.
 */
import type { CostPeriod } from '../../domain/calendar/period';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const day =
  /(\d{1,2})(?:st|nd|rd|th)?[ /.-](\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ /.-](20\d\d|\d\d)\b/gi;
const ofNights = /\b(7|14|28|29|30|31) (nights|days)\b(?! (notice|away|in|from|of))/i;

/** "Charge for four weeks from 5 October", "Invoice: 4 weeks to 1 November". */
const ofFourWeeks =
  /\b(invoice|bill(ed|ing)?|statement|charges?|charged|account)\b[^.;]{0,40}\b(4|four) (weeks|wks)\b(?=\W*$|,? (from|to|of|ending|ended|beginning|commencing|starting|in)\b)/i;

export function coveredPeriod(title: string): CostPeriod | null {
  if (!/\b(period|invoice|billing|bill|statement|charges?|for|from|covering|nights|days)\b/i.test(title))
    return null;
  if (/\b(valid|contract|notice|review|until|holds?|fixed|tax|financial)\b/i.test(title)) return null;
  if (ofFourWeeks.test(title)) return 'fourWeeks';
  const told = ofNights.exec(title)?.[1];
  const [first, last] = [...title.matchAll(day)].map((found) => dayNumber(found));
  const nights =
    told !== undefined ? +told : first === undefined || last === undefined ? 0 : last - first + 1;
  switch (nights) {
    case 7:
      return 'week';
    case 14:
      return 'fortnight';
    case 28:
      return 'fourWeeks';
    case 29:
    case 30:
    case 31:
      return 'month';
    default:
      return null;
  }
}

/** Days since a fixed day, near enough for a difference of a month: a leap day may be missed and nothing rests on it. */
function dayNumber([, date = '', month = '', year = '']: RegExpMatchArray): number {
  const index = /^\d/.test(month) ? +month - 1 : months.indexOf(month.toLowerCase().slice(0, 3));
  return (+year % 100) * 365 + (daysBefore[index] ?? 0) + +date;
}
