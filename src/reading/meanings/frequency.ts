/** A cell that says how often a row's amount is paid: "week", "per day", "p.a.", "session", "one-off". */
import type { Period } from '../../domain/calendar/period';
import { periodInWords } from '../periodWords';

const bare: Readonly<Record<string, Period>> = {
  week: 'week',
  weekly: 'week',
  wkly: 'week',
  wk: 'week',
  pw: 'week',
  'p/w': 'week',
  day: 'night',
  daily: 'night',
  dly: 'night',
  nt: 'night',
  night: 'night',
  nightly: 'night',
  month: 'month',
  monthly: 'month',
  mthly: 'month',
  mnthly: 'month',
  mth: 'month',
  mnth: 'month',
  pcm: 'month',
  'calendar month': 'month',
  'p/m': 'month',
  pm: 'month',
  year: 'year',
  annual: 'year',
  annually: 'year',
  annum: 'year',
  yearly: 'year',
  yrly: 'year',
  yr: 'year',
  ann: 'year',
  pa: 'year',
  'p/a': 'year',
  hour: 'hour',
  hourly: 'hour',
  hr: 'hour',
  fortnight: 'fortnight',
  fortnightly: 'fortnight',
  quarter: 'quarter',
  quarterly: 'quarter',
  qtr: 'quarter',
  qtrly: 'quarter',
  termly: 'teachingWeek',
};

export function frequencyIn(text: string): Period | null {
  const plain = text
    .toLowerCase()
    .replace(/[.£]/g, '')
    .replace(/^(per|a|each|every|\/)\s*/, '')
    .trim();
  return bare[plain] ?? periodInWords(text);
}

export function isFrequencyHeading(heading: string): boolean {
  return /^(period|frequency|freq\.?|when|timing|how (often|frequently)|cycle|paid every|units?|per|how often|paid|interval|basis of charge|cost period|charged|basis|payable|rate basis|unit of (measure|charge))$/i.test(
    heading.trim(),
  );
}
