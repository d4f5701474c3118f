/** A rate card opened by what its file is called: .xlsx, or text with delimiters. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { receivedFromCsv } from '../../adapters/text/csv';
import { readXlsx } from '../../adapters/xlsx/readXlsx';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { AgreedRate } from '../../domain/contracts/models/rateCard';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import { readRateCard } from '../../reading/rateCard/readRateCard';
import { cannotBeOpened } from './openLedger';

export async function openRateCard(
  path: string,
  weeksPerYear: WeeksPerYear,
): Promise<Validated<readonly AgreedRate[]>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return cannotBeOpened(path);
  const file = basename(path);
  const isWorkbook = ['.xlsx', '.xlsm'].includes(extname(path).toLowerCase());
  const received = isWorkbook ? await readXlsx(file, bytes) : receivedFromCsv(file, bytes);
  if (received.value === null) return notUsable(received.findings);
  const read = readRateCard(received.value, weeksPerYear);
  return { value: read.value, findings: [...received.findings, ...read.findings] };
}
