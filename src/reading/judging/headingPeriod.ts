/** The period that a column's heading names, or that the months beside it tell. */
import type { CostPeriod } from '../../domain/calendar/period';
import { periodInWords } from '../periodWords';
import type { AmountColumn } from './amountColumn';
import { homeOf } from './homeBesideChild';

export function headingPeriod(column: AmountColumn): CostPeriod | null {
  const period =
    monthsAcross(column) ??
    periodInWords(column.heading) ??
    ofCountedTime(column.heading) ??
    ofNamedMonths(column) ??
    periodInWords(homeOf(column) ?? '');
  return period === 'hour' ? null : period;
}

/** "Amount for 4 weeks £", "28 nights £": over the amounts it is their period, and nowhere else. */
function ofCountedTime(heading: string): CostPeriod | null {
  if (/\b(4|four)[ -]?(weeks?|wks?)\b|\b28 (days|nights)\b/i.test(heading)) return 'fourWeeks';
  if (/\b(2|two)[ -]?(weeks?|wks?)\b|\b14 (days|nights)\b/i.test(heading)) return 'fortnight';
  return /\b(7|seven) (days|nights)\b/i.test(heading) ? 'week' : null;
}

const monthName = /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*( ?['’]?\d{2,4})?$/i;

/** "April", "May", "June" and "Average" side by side: each is a month's, and what three of them come to a quarter's. */
function ofNamedMonths(column: AmountColumn): CostPeriod | null {
  const { region, identities, version, heading } = column;
  const own = column.columnOf.find((each) => each >= 0) ?? -1;
  const headings = region.blocks.find(({ headings: all }) => all[own] === heading)?.headings ?? [];
  const months = headings.flatMap((each, index) => (monthName.test(each.trim()) ? [index] : []));
  if (months.length < 3) return null;
  if (months.includes(own) || version.words === 'average') return 'month';
  const isTheirSum = identities.some(({ sums }) =>
    sums.some(
      ({ result, parts }) =>
        result === own && parts.length === 3 && parts.every((part) => months.includes(part)),
    ),
  );
  return isTheirSum ? 'quarter' : null;
}

/** Twelve months across and their total: the total is a year's, a month's own column a month's. */
function monthsAcross(column: AmountColumn): CostPeriod | null {
  const own = column.columnOf.find((each) => each >= 0) ?? -1;
  for (const { sums } of column.identities) {
    for (const { parts, result } of sums) {
      if (parts.length !== 12) continue;
      if (result === own) return 'year';
      if (parts.includes(own)) return 'month';
    }
  }
  return null;
}
