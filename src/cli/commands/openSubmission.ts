/** A provider's file opened and recognised, whatever kind of file it is. */
import { readFile } from '../../adapters/files/readFile';
import { submissionFromJson } from '../../adapters/text/json';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import type { LayoutMapping } from '../../reading/layoutMapping';
import { recogniseWorkbook } from '../../workflows/review/answer';
import { openInput, type Opening } from './opening';

export const readableEndings = [
  '.xlsx',
  '.xlsm',
  '.xls',
  '.xlsb',
  '.ods',
  '.docx',
  '.csv',
  '.tsv',
  '.txt',
  '.json',
] as const;

export async function openSubmission(
  path: string,
  mapping: LayoutMapping | null,
  opening: Opening,
): Promise<Validated<FeeSubmission>> {
  const { value: opened, findings } = await openInput(path, opening);
  if (opened === null) return notUsable(findings);
  return readFile(opened.file, opened.bytes, {
    table: (workbook) => recogniseWorkbook(workbook, mapping),
    json: (text) => submissionFromJson(opened.file, text, opening.leavesOutPersonalDetails),
    ...opening,
  });
}
