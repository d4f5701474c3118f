/** A rate card opened, whatever kind of table it is. */
import { readFile } from '../../adapters/files/readFile';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { AgreedRate } from '../../domain/contracts/models/rateCard';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import { readRateCard } from '../../reading/rateCard/readRateCard';
import { openInput, type Opening } from './opening';

export async function openRateCard(
  path: string,
  weeksPerYear: WeeksPerYear,
  opening: Opening,
): Promise<Validated<readonly AgreedRate[]>> {
  const { value: opened, findings } = await openInput(path, opening);
  if (opened === null) return notUsable(findings);
  return readFile(opened.file, opened.bytes, {
    table: (workbook) => readRateCard(workbook, weeksPerYear),
    ...opening,
  });
}
