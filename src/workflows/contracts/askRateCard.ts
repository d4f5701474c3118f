/** A rate card from a file, whatever kind of table it is. */
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { AgreedRate } from '../../domain/contracts/models/rateCard';
import { readRateCard } from '../../reading/rateCard/readRateCard';
import type { FilesToOpen } from '../ports/filesToOpen';
import { findingInWords } from '../../domain/evidence/findingWords';

/** What is wrong with single rates is said; only a card without any cannot be used, and then this is null. */
export async function rateCardIn(
  path: string,
  weeksPerYear: WeeksPerYear,
  files: FilesToOpen,
): Promise<readonly AgreedRate[] | null> {
  const { value, findings } = await files.read(path, {
    table: (workbook) => readRateCard(workbook, weeksPerYear),
  });
  for (const finding of findings) files.tell(findingInWords(finding));
  return value;
}
