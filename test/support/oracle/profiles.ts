/**
 * LibreOffice's own settings folders, one for each worker of a test run: making one anew costs more than recalculating a
 * workbook. They go with the run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variable = 'OPEN_BOOK_ORACLE_PROFILES';

/** The folder of this worker; null outside a run of tests, where whoever asks makes one of their own. */
export function profileOfThisWorker(): string | null {
  const folder = process.env[variable];
  return folder === undefined ? null : join(folder, process.env['JEST_WORKER_ID'] ?? '1');
}

export async function makeProfiles(): Promise<void> {
  process.env[variable] = await mkdtemp(join(tmpdir(), 'open-book-profiles-'));
}

export async function removeProfiles(): Promise<void> {
  const folder = process.env[variable];
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
