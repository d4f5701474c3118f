/**
 * What the heading of a column of amounts says: which year, and whether it is money spent or only planned.
 *
 * Worked example: "2024/25", "2024-25", "FY24/25" and "Year ended 31 March 2025" are all the year 2024/25, which begins in
 * 2024; "Budget 2024/25" is that year's budget; "Variance 2024/25" and "2024/25 %" hold no amounts of their own; "Outturn"
 * is a year that the heading does not name.
 */
/** `partYear`: spent or planned so far, never to be set over the nights of a year. */
export type FiguresKind = 'outturn' | 'unstated' | 'forecast' | 'budget' | 'partYear';

export interface YearHeading {
  readonly label: string;
  /** The calendar year it begins in; null where it is not named. */
  readonly startsIn: number | null;
  readonly figures: FiguresKind;
}

const longest = 48;

const derived =
  /\bvariances?\b|\bdifference\b|\bchange\b|\bmovement\b|%|\bper ?cent\b|\bshare\b|\bnotes?\b|\bcomments?\b/i;
const amountLike = new RegExp(
  '^((annual|full[- ]year|whole year|year[- ]end|revised|original|approved|current|latest|profiled|cumulative|ytd|(grand |year )?total|net)\\s+)*' +
    '(£|amount|actuals?|outturn|net|costs?|expenditure|spend|budget|forecast|projection|projected|predicted|(grand |year )?total|full year|whole year|year to date|ytd)' +
    '(\\s+(outturn|spend(ing)?|expenditure|budget|actuals?|forecast|position|year[- ]end))*' +
    "( to date| ytd)?(\\s*\\(?\\s*(£|£ ?'?000s?|£ ?k|£ ?m|in pounds)\\s*\\)?)?$|^£ ?'?000s?$|^£ ?[km]$",
  'i',
);

/** The heading of a year's amounts; "derived" for a column worked out from others; null where it is no such heading. */
export function yearHeading(text: string): YearHeading | 'derived' | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '' || plain.length > longest) return null;
  const year = isMonth(plain) ? null : yearIn(plain);
  if (year === null && !amountLike.test(plain)) return null;
  if (derived.test(plain)) return 'derived';
  const figures = figuresIn(plain);
  const named = year?.label ?? plain;
  return {
    label: year !== null && (figures === 'budget' || figures === 'forecast') ? `${named} ${figures}` : named,
    startsIn: year?.startsIn ?? null,
    figures,
  };
}

/** A heading such as "Budget" or "£000", whose year may stand in the row above it. */
export function isAmountHeading(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim();
  return amountLike.test(plain) || (derived.test(plain) && yearIn(plain) === null && plain.length <= longest);
}

export function namesAYear(text: string): boolean {
  return text.length <= longest && !isMonth(text) && yearIn(text) !== null;
}

/** "Apr 2024", "April-24", a day of the month: a column of a month is no year, unless it is the day on which one ends. */
function isMonth(plain: string): boolean {
  const isDay = /\b(19|20)\d{2}-\d{2}-\d{2}\b/.test(plain);
  const namesMonth = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.test(plain);
  return (isDay || namesMonth) && endedIn(plain) === null;
}

function figuresIn(plain: string): FiguresKind {
  if (/\bto date\b|\bytd\b|\bcumulative\b|\bprofiled\b/i.test(plain)) return 'partYear';
  if (/\bforecast\b|\bproject(ed|ion)\b|\bpredicted\b/i.test(plain)) return 'forecast';
  if (/\bbudget\b|\bplan(ned)?\b|\bestimate\b/i.test(plain)) return 'budget';
  if (saysPartOfAYear(plain)) return 'partYear';
  return /\bactuals?\b|\boutturn\b/i.test(plain) ? 'outturn' : 'unstated';
}

/** "Period 9", "P9", "month 9", "9 months to December", "Q3", "April to December": the year is not over. */
export function saysPartOfAYear(text: string): boolean {
  return (
    /\b(period|month|mth|p|m) ?0?([1-9]|1[01])\b(?!\d)|\b([1-9]|1[01]|three|six|nine) months?\b|\b(q|quarter )[1-3]\b/i.test(
      text,
    ) ||
    /\b(ytd|(year )?to date)\b|\bapr(il)? ?(-|–|to) ?(may|jun|jul|aug|sep|oct|nov|dec|jan|feb)/i.test(text)
  );
}

function yearIn(plain: string): { readonly label: string; readonly startsIn: number | null } | null {
  return endedIn(plain) ?? twoYears(plain) ?? shortYears(plain) ?? oneYear(plain);
}

/** "Year ended 31 March 2025", "Year to 31/03/2025", or a cell that holds the day itself. */
function endedIn(plain: string): ReturnType<typeof yearIn> {
  const day = /^((?:19|20)\d{2})-03-31$/.exec(plain);
  if (day?.[1] !== undefined) return financialYear(parseInt(day[1], 10) - 1);
  const ended = /\b(?:ended|ending|to|y\/e)\b.*?(?:march|mar|\b0?3\b)[\s/.-]*((?:19|20)\d{2})\b/i.exec(plain);
  if (ended?.[1] === undefined) return null;
  return financialYear(parseInt(ended[1], 10) - 1);
}

function twoYears(plain: string): ReturnType<typeof yearIn> {
  const two = /\b((?:19|20)\d{2})\s*[/–—-]\s*(\d{4}|\d{2})\b/.exec(plain);
  if (two?.[1] === undefined || two[2] === undefined) return null;
  const first = parseInt(two[1], 10);
  const second = parseInt(two[2].slice(-2), 10);
  return second === (first + 1) % 100 ? financialYear(first) : { label: two[0], startsIn: null };
}

function shortYears(plain: string): ReturnType<typeof yearIn> {
  const short = /(?:^|\b|fy ?)(\d{2})\s*[/–-]\s*(\d{2})\b(?![/–-])/i.exec(plain);
  if (short?.[1] === undefined || short[2] === undefined) return null;
  const first = parseInt(short[1], 10);
  return first >= 10 && first <= 60 && parseInt(short[2], 10) === first + 1
    ? financialYear(2000 + first)
    : null;
}

function oneYear(plain: string): ReturnType<typeof yearIn> {
  const one = /\b((?:19|20)\d{2})\b/.exec(plain);
  if (one?.[1] !== undefined) return { label: one[1], startsIn: parseInt(one[1], 10) };
  const numbered = /^year \d+$/i.exec(plain);
  return numbered === null ? null : { label: numbered[0], startsIn: null };
}

function financialYear(startsIn: number): { readonly label: string; readonly startsIn: number } {
  return { label: `${String(startsIn)}/${String((startsIn + 1) % 100).padStart(2, '0')}`, startsIn };
}
