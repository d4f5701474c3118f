/** Figures as a finding says them: "£5,150.00 a week", "8 %", "rent, depreciation and return on capital". */
import { periodWords, type Period } from '../calendar/period';
import type { Exact } from '../money/exact';
import { exactText } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { roundHalfAwayFromZero } from '../money/rounding';

export function amountInWords(pounds: Exact, per: Period): string {
  return `${poundsInWords(pounds)} ${periodWords[per]}`;
}

export function weeklyInWords(pounds: Exact): string {
  return amountInWords(pounds, 'week');
}

/** To two places at most: `8 %`, `5.75 %`. */
export function percentInWords(percent: Exact): string {
  return `${numberInWords(percent)} %`;
}

/** To two places at most, without trailing zeros: `168`, `3.4`. */
export function numberInWords(value: Exact): string {
  return exactText(roundHalfAwayFromZero(value, 2));
}

export function listInWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The label in quotation marks, as a finding names a line. */
export function quoted(label: string): string {
  return `“${label.trim()}”`;
}
