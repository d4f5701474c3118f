/**
 * What a column of a cost table holds, by the words at its head and by what stands below them.
 *
 * "Per YP per week £" is an amount for one child a week; "Incl. in price? Y/N" says whether a line is in the fee;
 * "Cost" is an amount where numbers stand below it and a label where words do; "Frequency" says each row's own period.
 */
import type { Period } from '../domain/calendar/period';
import type { AmountBasis } from '../domain/fee/statedWorkings';
import { basisInWords, periodInWords } from './periodWords';

export type ColumnRole =
  | 'label'
  | 'section'
  | 'amount'
  | 'notes'
  | 'period'
  | 'included'
  | 'hours'
  | 'rate'
  | 'wte'
  | 'percent'
  | 'funder'
  | 'evidence'
  | 'unknown';

export interface ColumnMeaning {
  readonly role: ColumnRole;
  readonly period: Period | null;
  readonly basis: AmountBasis | null;
}

/** How many cells below a heading hold money, and how many hold other words. */
export interface ColumnContent {
  readonly amounts: number;
  readonly texts: number;
}

const byWords: readonly (readonly [ColumnRole, RegExp])[] = [
  ['included', /\bincl?(uded|\.)? ?(in|within)\b|\bincluded\b|\by ?\/ ?n\b|\bin (the )?(price|fee)\b/],
  ['funder', /\bfund(er|ed by|ing)\b|\bpaid by\b|\bpayer\b/],
  ['evidence', /\bevidence\b|\binvoice\b/],
];

const byWordsAndNumbers: readonly (readonly [ColumnRole, RegExp])[] = [
  ['rate', /\b(hourly|pay) rate\b|\brate (per|an) hour\b|\bper hour\b|£ ?\/ ?h|^rate\b/],
  ['hours', /\bhours?\b|\bhrs?\b/],
  ['wte', /\b(fte|wte)s?\b|\bno\.? of staff\b|\bheadcount\b|^qty$|^quantity$/],
  ['percent', /^%|% (of|share)|\bshare\b|\bpercent/],
  [
    'amount',
    /£|\bcosts?\b|\bamount|\bprice|\bfees?\b|\btotals?\b|\bcharges?\b|\bbudget|\bvalue\b|\bsum\b|\bgbp\b|\boutturn\b|\bforecast\b/,
  ],
];

const byWordsAlone: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'period',
    /^(period|frequency|freq\.?|unit|units|per|how often|paid|interval|basis of charge|cost period)$/,
  ],
  [
    'notes',
    /\bnotes?\b|\bcomments?\b|\bbasis\b|\bexplanation|\bassumption|\brationale\b|\bworkings?\b|\bremarks?\b|\bcalculation\b/,
  ],
  [
    'section',
    /^(section|ref\.?|reference|no\.?|code|category|group|area|heading|type|cost (type|group|cent(re|er)|category)|#)$/,
  ],
  [
    'label',
    /\bdescription\b|\bitems?\b|\belements?\b|\bcosts?\b|\bexpen(se|ses|diture)\b|\bservices?\b|\bline\b|\bdetails?\b|\bheads?\b|\brole\b|\bpost\b|\bbudget\b|\bcharges?\b/,
  ],
];

export function columnMeaning(header: string, content: ColumnContent): ColumnMeaning {
  const words = header.toLowerCase().trim();
  const period = periodInWords(words);
  return { role: roleOf(words, period, content), period, basis: basisInWords(words) };
}

function roleOf(words: string, period: Period | null, content: ColumnContent): ColumnRole {
  const stated = firstRole(byWords, words);
  if (stated !== null) return stated;
  const hasNumbers = content.amounts > 0 && content.amounts >= content.texts;
  if (hasNumbers) {
    const numeric = firstRole(byWordsAndNumbers, words);
    if (numeric !== null) return numeric;
    if (period !== null) return period === 'hour' ? 'rate' : 'amount';
  }
  return firstRole(byWordsAlone, words) ?? 'unknown';
}

function firstRole(patterns: readonly (readonly [ColumnRole, RegExp])[], words: string): ColumnRole | null {
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
