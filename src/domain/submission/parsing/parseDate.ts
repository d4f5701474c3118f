/**
 * A day: a date cell, `2026-04-01`, `01/04/2026` (day first, as in the United Kingdom), `1 April 2026`, `01-Apr-2026` or
 * `Wed 1 April 2026`. A bare number is not taken for a date, and a year of two figures is not guessed at in a submission: both
 * are `date-not-understood`.
 */
import { dayInWords, daysBetween, isoDate, knownDay, type IsoDate } from '../../calendar/isoDate';
import type { Validated } from '../../evidence/validated';
import { receivedText, type Received } from '../received';
import {
  accepted,
  answerFinding,
  isBlank,
  noAnswer,
  refused,
  saysNotApplicable,
  spreadsheetError,
} from './answer';

const monthStarts = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

export function parseDate(received: Received, label: string): Validated<IsoDate> {
  const { cell } = received;
  if (cell.kind === 'date') return accepted(cell.day);
  if (cell.kind === 'error') return spreadsheetError(received, label);
  const written = receivedText(cell).trim();
  if (isBlank(received) || saysNotApplicable(written)) return noAnswer;
  const day = cell.kind === 'text' ? writtenDay(written) : null;
  const weekday = day === null ? null : weekdayInstead(written);
  if (day !== null && weekday !== null)
    return accepted(
      day,
      answerFinding(received, {
        code: 'weekday-differs',
        severity: 'warning',
        expected: `${dayInWords(day)} on a ${weekday}`,
        advice: `The date is taken. Ask which day is meant by “${label}”.`,
      }),
    );
  if (day !== null) return accepted(day);
  return refused(received, {
    code: 'date-not-understood',
    severity: 'warning',
    expected: 'a day such as 01/04/2026 or 2026-04-01',
    advice: `Type “${label}” as day, month and a year of four figures.`,
  });
}

/** The day that `text` writes out, or null. */
export function writtenDay(written: string): IsoDate | null {
  const text = written.replace(dayName, '');
  const iso = /^(\d{4}-\d{2}-\d{2})(T00:00(:00)?(\.0+)?Z?)?$/.exec(text);
  if (iso !== null) return isoDate(iso[1] ?? '');
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (figures !== null) return dayFrom(figures[3], figures[2], figures[1]);
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i.exec(text);
  return words === null ? null : dayFrom(words[3], monthNumber(words[2] ?? ''), words[1]);
}

const dayName = /^(mon|tues?|wed(nes|s)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\.?,?\s+(?=\d)/i;

/**
 * The day of a list or of a term, whose years are of this century: "6/3/27" is 6 March 2027. Of a submission, which may be old,
 * such a year is asked about instead.
 */
export function writtenDayOfList(text: string): IsoDate | null {
  return writtenDay(text) ?? writtenDay(text.replace(/(?<=[/.\s-])(\d{2})$/, '20$1'));
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const aMonday = knownDay('2024-01-01');

/**
 * The weekday on which a written day falls, where the text names another; else null.
 *
 * Worked example: "Monday 3 November 2026" is a Tuesday, "Tue 3 November 2026" is right.
 */
export function weekdayInstead(text: string): (typeof weekdays)[number] | null {
  const named = dayName.exec(text.trim())?.[1]?.slice(0, 3).toLowerCase();
  const day = named === undefined ? null : writtenDayOfList(text.trim());
  if (named === undefined || day === null) return null;
  const since = daysBetween(aMonday, day) % weekdays.length;
  const weekday = weekdays[(since + weekdays.length) % weekdays.length] ?? 'Monday';
  return weekday.toLowerCase().startsWith(named) ? null : weekday;
}

function monthNumber(word: string): string {
  const start = word.toLowerCase().slice(0, 3);
  return String(monthStarts.findIndex((month) => month === start) + 1);
}

function dayFrom(year = '', month = '', day = ''): IsoDate | null {
  return isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
