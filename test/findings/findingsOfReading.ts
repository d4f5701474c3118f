/**
 * The findings of reading and completing, from what a provider sends: our own JSON, a CSV in a layout of its own, or the bytes
 * of a would-be workbook, written here as hexadecimal digits; and those of a council's ledger.
 */
import { readFile } from '../../src/adapters/files/readFile';
import { receivedFromCsv } from '../../src/adapters/text/csv';
import { submissionFromJson } from '../../src/adapters/text/json';
import { readTable } from '../../src/adapters/files/readFile';
import type { IsoDate } from '../../src/domain/calendar/isoDate';
import type { Finding } from '../../src/domain/evidence/finding';
import type { FindingCode } from '../../src/domain/evidence/findingCodes';
import type { FeeSubmission } from '../../src/domain/submission/feeSubmission';
import { notUsable, type Validated } from '../../src/domain/evidence/validated';
import type { ReceivedWorkbook } from '../../src/domain/submission/received';
import { readLedger } from '../../src/reading/ledger/readLedger';
import { readBenchmarkFile } from '../../src/workflows/benchmarks/files';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';

/** Found while a file is opened, read or completed, or while figures are looked up: not by a check. */
export const foundWhileReading: readonly FindingCode[] = [
  'file-empty',
  'file-not-readable',
  'file-password-protected',
  'file-too-large',
  'own-sheets-left-out',
  'file-shows-less',
  'quoted-fee-missing',
  'two-fees-found',
  'required-field-missing',
  'text-in-a-number-cell',
  'value-not-in-list',
  'date-not-understood',
  'weekday-differs',
  'number-out-of-range',
  'number-is-a-date',
  'period-missing',
  'basis-missing',
  'spreadsheet-error-value',
  'name-like-value',
  'date-of-birth-like-value',
  'personal-number-like-value',
  'postcode-like-value',
  'address-like-value',
  'line-category-uncertain',
  'line-not-understood',
  'reading-uncertain',
  'other-price-beside',
  'hidden-amounts',
  'priced-by-use',
  'text-cut',
  'unknown-field',
  'figure-not-in-force',
  'ledger-signs-turned',
  'ledger-in-thousands',
  'ledger-column-left-out',
  'ledger-is-a-plan',
  'unit-cost-unlikely',
  'prices-of-several-years',
];

export async function findingsOfReading(
  file: string,
  text: string,
  asAt: IsoDate,
  code: FindingCode,
): Promise<readonly Finding[]> {
  if (isOfALedger(code)) return readLedger(receivedFromCsv(file, Buffer.from(text)).value!).findings;
  if (isOfBenchmarks(code))
    return readBenchmarkFile(receivedFromCsv(file, Buffer.from(text)).value!, asAt).findings;
  return reviewSubmission(await submissionOf(file, text, code), { asAt, weeksPerYear: null }).findings;
}

/** Found in a council's ledger and not in a provider's submission. */
function isOfALedger(code: FindingCode): boolean {
  return code.startsWith('ledger-') || code === 'unit-cost-unlikely';
}

/** Found in a file of benchmarks and not in a provider's submission. */
function isOfBenchmarks(code: FindingCode): boolean {
  return code === 'prices-of-several-years';
}

async function submissionOf(
  file: string,
  text: string,
  code: FindingCode,
): Promise<Validated<FeeSubmission>> {
  if (file.endsWith('.json')) return submissionFromJson(file, text);
  if (file.endsWith('.csv')) return recognised(await readTable(file, Buffer.from(text)));
  const bytes = new Uint8Array(Buffer.from(text.replaceAll(/\s/g, ''), 'hex'));
  if (code === 'own-sheets-left-out')
    return readFile('breakdown.xlsx', bytes, { table: (workbook) => recogniseWorkbook(workbook, null) });
  return recognised(await readTable('breakdown.xlsx', bytes));
}

function recognised({ value, findings }: Validated<ReceivedWorkbook>): Validated<FeeSubmission> {
  if (value === null) return notUsable(findings);
  const submission = recogniseWorkbook(value, null);
  return { value: submission.value, findings: [...findings, ...submission.findings] };
}
