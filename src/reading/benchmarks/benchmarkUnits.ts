/** The unit of a benchmark's figure, as people write it: in a column of its own, or in the heading of the figures. */
import type { BenchmarkUnit } from '../../domain/benchmarks/benchmarkUnit';

export function unitNamed(text: string): BenchmarkUnit | null {
  const plain = text.toLowerCase().replace(/[£.]/g, '').replace('pounds', '').trim();
  if (/^(a |per |\/ ?)?(week|wk|pw)$|^weekly$|^p\/?w$/.test(plain)) return 'poundsAWeek';
  if (/^(a |per |\/ ?)?(year|yr|annum|pa)$|^(yearly|annual)$/.test(plain)) return 'poundsAYear';
  if (/^(an |per |\/ ?)?(hour|hr)$|^hourly$/.test(plain)) return 'poundsAnHour';
  if (/^(hours|hrs)( (a|per) week)?$/.test(plain)) return 'hoursAWeek';
  return /^(%|per ?cent|percent(age)?)$/.test(plain) ? 'percent' : null;
}

/** "Median (£/wk)", "Lower quartile, £ per week": pounds must be said, and their period. */
export function unitInHeading(heading: string): BenchmarkUnit | null {
  const plain = heading.toLowerCase();
  if (/\bweekly\b|£ ?(a |per |\/ ?|p)(week|wk|w)\b|\(?per week\)?/.test(plain)) return 'poundsAWeek';
  if (/\bannual\b|£ ?(a |per |\/ ?|p)(year|yr|annum|a)\b/.test(plain)) return 'poundsAYear';
  return /\bhourly\b|£ ?(an |per |\/ ?)(hour|hr)\b/.test(plain) ? 'poundsAnHour' : null;
}
