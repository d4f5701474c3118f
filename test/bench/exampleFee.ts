/** The bundled example that every benchmark uses: an invented fee, built up with a rota. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { ReceivedWorkbook } from '../../src/domain/submission/received';
import type { ReviewChoices } from '../../src/workflows/review/answer';

export const exampleFile = join('assets', 'examples', 'fee-build-up-with-rota.xlsx');
export const choices: ReviewChoices = { asAt: knownDay('2026-11-23'), weeksPerYear: null };

export const exampleBytes = async (): Promise<Uint8Array> => readFile(exampleFile);

export async function received(bytes: Uint8Array): Promise<ReceivedWorkbook> {
  const { value, findings } = await readXlsx(exampleFile, bytes);
  if (value === null) throw new Error(findings.map(({ received }) => received).join());
  return value;
}
