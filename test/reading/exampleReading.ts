/** An example file read as a foreign layout, and what was understood of it as lines of text to compare. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { receivedFromCsv } from '../../src/adapters/text/csv';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import type { Finding } from '../../src/domain/evidence/finding';
import { exactText } from '../../src/domain/money/exact';
import type { FeeSubmission, ReceivedCostRow } from '../../src/domain/submission/feeSubmission';
import { receivedText, type Received, type ReceivedWorkbook } from '../../src/domain/submission/received';
import type { LayoutMapping } from '../../src/reading/layoutMapping';
import { readForeignLayout } from '../../src/reading/readForeignLayout';

export interface ExampleReading {
  readonly submission: FeeSubmission;
  readonly findings: readonly Finding[];
}

export async function receivedExample(name: string): Promise<ReceivedWorkbook> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../assets/examples', name)));
  const received = name.endsWith('.csv') ? receivedFromCsv(name, bytes) : await readXlsx(name, bytes);
  if (received.value === null) throw new Error(`${name} could not be opened`);
  return received.value;
}

export async function readExample(
  name: string,
  mapping: LayoutMapping | null = null,
): Promise<ExampleReading> {
  return readWorkbook(await receivedExample(name), mapping);
}

export function readWorkbook(
  workbook: ReceivedWorkbook,
  mapping: LayoutMapping | null = null,
): ExampleReading {
  const { value, findings } = readForeignLayout(workbook, mapping);
  if (value === null) throw new Error('nothing was read');
  return { submission: value, findings };
}

/** `A7 | Rent | premises | 216.6 a week for the child`, with `not in the fee` where it is not. */
export function lineInWords({ at, fields }: ReceivedCostRow): string {
  const said = (received: Received | undefined): string =>
    received === undefined ? '?' : receivedText(received.cell);
  const amount = `${said(fields.amount)} a ${said(fields.period)} for the ${said(fields.serves)}`;
  const outside = fields.included !== undefined && said(fields.included) === 'no' ? ' | not in the fee' : '';
  const related = fields.relatedParty === undefined ? '' : ' | related party';
  return `${at.cell} | ${said(fields.label)} | ${said(fields.category)} | ${amount}${outside}${related}`;
}

export function linesInWords({ costs }: FeeSubmission): readonly string[] {
  return costs.map(lineInWords);
}

/** `D15 | Sub-total staffing | 2884.29 a week | A7 to A14, 8 lines`. */
export function totalsInWords({ printedTotals }: FeeSubmission): readonly string[] {
  return printedTotals.map(({ at, label, pounds, per, covers }) => {
    const range = `${covers[0]?.cell ?? ''} to ${covers.at(-1)?.cell ?? ''}, ${String(covers.length)} lines`;
    return `${at.cell} | ${label} | ${exactText(pounds)} a ${per} | ${range}`;
  });
}

/** The placement's answers as they stood. */
export function placementInWords({ placement }: FeeSubmission): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(placement).map(([id, { cell }]) => [id, receivedText(cell)]));
}
