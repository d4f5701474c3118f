/** A file of any kind that we read, opened by what it is called: .xlsx, .csv, .txt or .json. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { receivedFromCsv } from '../../adapters/text/csv';
import { submissionFromJson } from '../../adapters/text/json';
import { readXlsx } from '../../adapters/xlsx/readXlsx';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import type { LayoutMapping } from '../../reading/layoutMapping';
import { recogniseWorkbook } from '../../workflows/review/answer';

export const readableEndings = ['.xlsx', '.xlsm', '.csv', '.tsv', '.txt', '.json'] as const;

export async function openSubmission(
  path: string,
  mapping: LayoutMapping | null,
): Promise<Validated<FeeSubmission>> {
  const file = basename(path);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null)
    return notUsable([
      fileNotReadable(
        'a file that can be opened',
        `${path} cannot be opened`,
        'Check the name, and that you may read it.',
      ),
    ]);
  const ending = extname(path).toLowerCase();
  if (ending === '.json') return submissionFromJson(file, bytes.toString('utf8'));
  const received =
    ending === '.csv' || ending === '.tsv' || ending === '.txt'
      ? receivedFromCsv(file, bytes)
      : await readXlsx(file, bytes);
  if (received.value === null) return notUsable(received.findings);
  const recognised = recogniseWorkbook(received.value, mapping);
  return { value: recognised.value, findings: [...received.findings, ...recognised.findings] };
}
