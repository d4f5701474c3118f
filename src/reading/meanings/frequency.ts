/** A cell that says how often a row's amount is paid: "week", "per day", "p.a.", "session", "one-off". */
import type { Period } from '../../domain/calendar/period';
import { periodInWords } from '../periodWords';

const bare: Readonly<Record<string, Period>> = {
  week: 'week',
  weekly: 'week',
  wk: 'week',
  pw: 'week',
  day: 'night',
  daily: 'night',
  night: 'night',
  nightly: 'night',
  month: 'month',
  monthly: 'month',
  pcm: 'month',
  year: 'year',
  annual: 'year',
  annually: 'year',
  annum: 'year',
  yearly: 'year',
  pa: 'year',
  hour: 'hour',
  hourly: 'hour',
  hr: 'hour',
  fortnight: 'fortnight',
  fortnightly: 'fortnight',
  quarter: 'quarter',
  quarterly: 'quarter',
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
  return /^(period|frequency|freq\.?|units?|per|how often|paid|interval|basis of charge|cost period|charged|basis|payable|rate basis|unit of (measure|charge))$/i.test(
    heading.trim(),
  );
}
