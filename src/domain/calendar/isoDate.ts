/** A calendar day as `2026-04-01`. Text of this shape sorts by time, so days are compared as text; there is no time of day. */
declare const isoDateBrand: unique symbol;
export type IsoDate = string & { readonly [isoDateBrand]: true };

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The day written as `text` (year-month-day), or null where no such day exists: 2025-02-29 is null. */
export function isoDate(text: string): IsoDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = [1, 2, 3].map((part) => parseInt(parts[part] ?? '', 10)) as [
    number,
    number,
    number,
  ];
  const longest = month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= longest ? (text as IsoDate) : null;
}

/** A day written in the source code itself. Throws where no such day exists: only a bug writes one. */
export function knownDay(text: string): IsoDate {
  const day = isoDate(text);
  if (day === null) throw new Error(`${text} is not a day`);
  return day;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days lie from `first` to `second`: one night from 2026-03-31 to 2026-04-01. Negative where `second` is earlier. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return dayNumber(second) - dayNumber(first);
}

/** The day `days` later (or earlier where negative). */
export function daysAfter(day: IsoDate, days: number): IsoDate {
  return dayFromNumber(dayNumber(day) + days);
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** As people write it: `1 April 2026`. */
export function dayInWords(day: IsoDate): string {
  const [year, month, date] = partsOf(day);
  return `${String(date)} ${monthNames[month - 1] ?? ''} ${String(year)}`;
}

/** The same date a year earlier; 29 February becomes 28 February. */
export function oneYearBefore(day: IsoDate): IsoDate {
  const [year, month, date] = partsOf(day);
  const earlier = year - 1;
  const kept = month === 2 && date === 29 && !isLeapYear(earlier) ? 28 : date;
  return isoFromParts(earlier, month, kept);
}

/** The same date a year later; 29 February becomes 28 February. */
export function oneYearAfter(day: IsoDate): IsoDate {
  const [year, month, date] = partsOf(day);
  const kept = month === 2 && date === 29 ? 28 : date;
  return isoFromParts(year + 1, month, kept);
}

/** A spreadsheet's serial number for the day: 45748 is 2025-04-01. Serial numbers have counted from 30 December 1899 since 1 March 1900. */
export function spreadsheetSerial(day: IsoDate): number {
  return dayNumber(day) - spreadsheetEpoch;
}

export function dayFromSpreadsheetSerial(serial: number): IsoDate {
  return dayFromNumber(spreadsheetEpoch + Math.floor(serial));
}

function partsOf(day: IsoDate): [number, number, number] {
  return [parseInt(day.slice(0, 4), 10), parseInt(day.slice(5, 7), 10), parseInt(day.slice(8, 10), 10)];
}

function isoFromParts(year: number, month: number, date: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as IsoDate;
}

/** Days since 1 March of the year 0, so that the leap day ends its year. */
function dayNumber(day: IsoDate): number {
  const [year, month, date] = partsOf(day);
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((monthFromMarch * 153 + 2) / 5) +
    date -
    1
  );
}

function dayFromNumber(number: number): IsoDate {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return isoFromParts(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

const spreadsheetEpoch = dayNumber('1899-12-30' as IsoDate);
