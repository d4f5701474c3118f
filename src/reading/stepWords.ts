/**
 * Hours that step down, read from the words of a plan: "20 hours a week from 1 April 2026, 10 from 1 August, none from January".
 * A day without a year is the first such day after the one before it; the first of all the one after the day asked about, or,
 * where that is past the end, the last before the end. A month alone is its first day. What was understood is shown back;
 * nothing is guessed of words that say no day.
 *
 * Worked example: "7 hours a week from June", asked about on 28 November 2026: 7 hours from 1 June 2027 where the end is later,
 * from 1 June 2026 where it is 1 April 2027.
 */
import { daysAfter, isoDate, type IsoDate } from '../domain/calendar/isoDate';
import { exact, type Exact } from '../domain/money/exact';
import { writtenDay } from '../domain/submission/parsing/parseDate';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const monthNames =
  'jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|june?|july?|aug\\w*|sept?\\w*|oct\\w*|nov\\w*|dec\\w*';
const dayWords = `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${monthNames})(?:\\s+\\d{4})?`;
const step = new RegExp(
  `(\\d+(?:\\.\\d+)?|none|nothing|nil|nought|zero|no)\\s*(?:hours?|hrs?)?\\s*(?:(?:a|per|each)\\s+week|/\\s*w(?:ee)?k)?\\s*(?:from|as of|starting)\\s+(?:the\\s+)?(${dayWords})`,
  'gi',
);

export interface StepInWords {
  readonly from: IsoDate;
  readonly perWeek: Exact;
}

/** Null where no hours with a day are found. */
export function stepsInWords(
  text: string,
  { asAt, until }: { readonly asAt: IsoDate; readonly until: IsoDate },
): readonly StepInWords[] | null {
  const steps: StepInWords[] = [];
  for (const [, hours = '', written = ''] of text.matchAll(step)) {
    const before = steps.at(-1)?.from;
    const next = dayFrom(written, before ?? asAt);
    const from =
      before === undefined && next !== null && next >= until ? lastBefore(written, next, until) : next;
    if (from === null) return null;
    steps.push({ from, perWeek: exact(/^\d/.test(hours) ? hours : 0) });
  }
  return steps.length === 0 ? null : steps;
}

function dayFrom(written: string, after: IsoDate): IsoDate | null {
  if (/^\d{4}-|\//.test(written)) return writtenDay(written);
  const [, day = '1', name = '', year] = /^(?:(\d{1,2})\D*\s+)?([a-z]+)(?:\s+(\d{4}))?$/i.exec(written) ?? [];
  const month = months.findIndex((each) => each.startsWith(name.toLowerCase().slice(0, 3))) + 1;
  const two = (part: string): string => part.padStart(2, '0');
  const inYear = (of: string): IsoDate | null => isoDate(`${of}-${two(String(month))}-${two(day)}`);
  if (year !== undefined) return inYear(year);
  const same = inYear(after.slice(0, 4));
  return same !== null && same > after ? same : inYear(String(Number.parseInt(after.slice(0, 4), 10) + 1));
}

/** The same day in the last year in which it lies before the end; as it was where its year is written. */
function lastBefore(written: string, next: IsoDate, until: IsoDate): IsoDate {
  const day = dayFrom(written, daysAfter(until, -366));
  return day !== null && day < until ? day : next;
}
