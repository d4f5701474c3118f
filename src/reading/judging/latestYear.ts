/**
 * A sheet a year, all of one form: "2024-25", "2025-26", "2026-27". The latest is the price that is asked for, whatever the
 * order of the sheets; what stands beside it is said.
 */
import { versionIn } from '../meanings/version';
import type { Region } from '../regions/region';
import type { Reading } from './reading';

/** How many bits a reading of another year may be behind: they are of one form, and differ by chance. */
const farBehind = 6;

export function latestYearFirst(
  ranked: readonly Reading[],
  labelsOf: (reading: Reading) => string,
): readonly Reading[] {
  const [best] = ranked;
  const year = best === undefined ? null : yearOf(best.column.region);
  if (best === undefined || year === null) return ranked;
  const own = labelsOf(best);
  const later = ranked
    .filter(
      (each) =>
        each.column.region.sheet !== best.column.region.sheet &&
        (yearOf(each.column.region) ?? 0) > year &&
        !each.column.region.sheet.hidden &&
        each.column.heading === best.column.heading &&
        each.period === best.period &&
        each.basis === best.basis &&
        each.bits > best.bits - farBehind &&
        labelsOf(each) === own,
    )
    .sort((first, second) => (yearOf(second.column.region) ?? 0) - (yearOf(first.column.region) ?? 0))[0];
  return later === undefined ? ranked : [later, ...ranked.filter((each) => each !== later)];
}

function yearOf({ sheet }: Region): number | null {
  const { year } = versionIn(sheet.name);
  return year !== null && year >= 2000 ? year : null;
}
