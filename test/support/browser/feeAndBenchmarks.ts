/** An invented provider's sheet and a council's own list of fees in one workbook, as a commissioner may have them. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { receivedText, type ReceivedCell, type ReceivedSheet } from '../../../src/domain/submission/received';

const examples = resolve(__dirname, '../../../assets/examples');

export const benchmarkSheet = 'Fees of the region';

export async function feeAndBenchmarks(): Promise<Buffer> {
  const name = 'cost-breakdown-by-year-and-week.xlsx';
  const fee = (await readXlsx(name, await readFile(join(examples, name)))).value!.sheets[0]!;
  const list = receivedFromCsv('fees.csv', await readFile(join(examples, 'benchmarks/fees-of-a-region.csv')));
  return Buffer.from(
    await writeXlsx({
      sheets: [plain(fee.name, fee), plain(benchmarkSheet, list.value!.sheets[0]!)],
    }),
  );
}

function plain(name: string, { rows }: ReceivedSheet) {
  return { name, rows: rows.map((cells) => cells.map(valueOf)) };
}

function valueOf(cell: ReceivedCell | null): string | number | null {
  if (cell === null) return null;
  return cell.kind === 'number' ? parseFloat(cell.decimal) : receivedText(cell);
}
