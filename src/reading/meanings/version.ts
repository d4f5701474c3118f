/**
 * Which version of the price a column is: requested or current, budget or actual, this year or the last, at which
 * occupancy. Words and years decide this; arithmetic cannot, since every version adds up.
 */
export interface Version {
  /** Bits for being the price that is asked for. */
  readonly bits: number;
  readonly year: number | null;
  readonly words: string;
}

const asked =
  /\b(requested|proposed|proposal|new|revised|sought|asking|offer(ed)?|quoted?|uplifted|required)\b|^from (1st |1 )?(january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** What came of a negotiation goes before what was asked in it. */
const agreed = /\b(agreed|negotiated|accepted|final)\b/i;
const old =
  /\b(current|previous|prior|existing|last year|old|paid|before|was|present|original)\b|^(now|today|to date|at present)\W*$/i;
const actual = /\b(actuals?|outturn|ytd|year to date|to date|spent|spend)\b/i;
const budget = /\b(budget(ed)?|plan(ned)?)\b/i;
const forecast = /\b(forecast|projected|projection|estimate)\b/i;

export function versionIn(heading: string): Version {
  const year = yearIn(heading);
  if (/^(monthly |weekly |mean )?(average|avg\.?|mean)( (a |per )?(month|week))?( £)?$/i.test(heading.trim()))
    return { bits: 3, year, words: 'average' };
  if (agreed.test(heading)) return { bits: 5, year, words: 'agreed' };
  if (asked.test(heading)) return { bits: 4, year, words: 'requested' };
  if (old.test(heading)) return { bits: -4, year, words: 'current' };
  if (/\bto date\b|\bytd\b/i.test(heading)) return { bits: -4, year, words: 'to date' };
  if (budget.test(heading)) return { bits: 1.5, year, words: 'budget' };
  if (actual.test(heading)) return { bits: 0, year, words: 'actual' };
  return forecast.test(heading) ? { bits: 1, year, words: 'forecast' } : { bits: 0, year, words: '' };
}

/** The first year or stage the words name: "Weeks 1-12" is 1, "Week 13 onward" 13; "2025/26" and "25-26" are 2025, "Year 2" is 2. */
export function yearIn(heading: string): number | null {
  const full = /\b(20\d\d)\b/.exec(heading)?.[1];
  if (full !== undefined) return +full;
  const short = /\b(\d\d)\s?[/-]\s?(\d\d)\b/.exec(heading);
  if (short !== null && +(short[2] ?? '0') === +(short[1] ?? '0') + 1) return 2000 + +(short[1] ?? '0');
  const stage = /\b(?:weeks?|months?|stage|phase|step|period|tier) (\d{1,2})\b/i.exec(heading)?.[1];
  if (stage !== undefined) return Math.min(19, +stage);
  const numbered = /\byear (\d|one|two|three|four|five)\b/i.exec(heading)?.[1];
  if (numbered === undefined) return null;
  const named = ['one', 'two', 'three', 'four', 'five'].indexOf(numbered.toLowerCase());
  return named >= 0 ? named + 1 : +numbered;
}

/** The share of places that a column is worked out at: "90% occupancy", "@ 80% occ", "at full". */
export function occupancyIn(text: string): number | null {
  const share =
    /(\d{2,3}(?:\.\d+)?) ?%[^%\d]{0,14}?\bocc/i.exec(text)?.[1] ??
    /\bocc[a-z.]*[^%\d]{0,14}?(\d{2,3}(?:\.\d+)?) ?%/i.exec(text)?.[1] ??
    /(?:@|\bat) ?(\d{2,3}) ?%/i.exec(text)?.[1];
  if (share !== undefined) return +share / 100;
  return /\b(at|@) (full|capacity)\b/i.test(text) ? 1 : null;
}
