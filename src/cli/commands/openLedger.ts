/** A council's ledger opened by what its file is called: .json, .xlsx, or text with delimiters. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { receivedFromCsv } from '../../adapters/text/csv';
import { readXlsx } from '../../adapters/xlsx/readXlsx';
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import type { CouncilFigure } from '../../domain/unitCost/otherCouncils';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { LedgerMapping } from '../../reading/ledger/ledgerRowMeaning';
import { readCouncilFigures } from '../../reading/ledger/readCouncilFigures';
import { readLedger, type ReadLedger } from '../../reading/ledger/readLedger';
import { ledgerFromJson, ledgerMappingFromJson } from '../../workflows/unitCost/ledger';

export async function openLedger(path: string, mapping: LedgerMapping): Promise<Validated<ReadLedger>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return cannotBeOpened(path);
  if (extname(path).toLowerCase() === '.json')
    return ledgerFromJson(basename(path), bytes.toString('utf8'), mapping);
  return readFrom(path, bytes, (workbook) => readLedger(workbook, mapping));
}

/** Other councils' figures, which the user brings; none where no file is named. */
export async function openCouncilFigures(
  path: string | undefined,
): Promise<Validated<readonly CouncilFigure[]>> {
  if (path === undefined) return { value: [], findings: [] };
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? cannotBeOpened(path) : readFrom(path, bytes, readCouncilFigures);
}

async function readFrom<T>(
  path: string,
  bytes: Uint8Array,
  read: (workbook: ReceivedWorkbook) => Validated<T>,
): Promise<Validated<T>> {
  const isWorkbook = ['.xlsx', '.xlsm'].includes(extname(path).toLowerCase());
  const file = basename(path);
  const received = isWorkbook ? await readXlsx(file, bytes) : receivedFromCsv(file, bytes);
  if (received.value === null) return notUsable(received.findings);
  const { value, findings } = read(received.value);
  return { value, findings: [...received.findings, ...findings] };
}

export async function openLedgerMapping(path: string | undefined): Promise<Validated<LedgerMapping>> {
  if (path === undefined) return { value: {}, findings: [] };
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? cannotBeOpened(path) : ledgerMappingFromJson(text);
}

export function cannotBeOpened(path: string): Validated<never> {
  return notUsable([
    fileNotReadable(
      'a file that can be opened',
      `${path} cannot be opened`,
      'Check the name, and that you may read it.',
    ),
  ]);
}
