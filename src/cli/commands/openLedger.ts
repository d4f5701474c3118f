/** A council's ledger opened by what its file is called: .json, .xlsx, or text with delimiters. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { receivedFromCsv } from '../../adapters/text/csv';
import { readXlsx } from '../../adapters/xlsx/readXlsx';
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import type { LedgerMapping } from '../../reading/ledger/ledgerRowMeaning';
import { readLedger } from '../../reading/ledger/readLedger';
import { ledgerFromJson, ledgerMappingFromJson } from '../../workflows/unitCostLedger';

export async function openLedger(path: string, mapping: LedgerMapping): Promise<Validated<InHouseHome>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return cannotBeOpened(path);
  const file = basename(path);
  const ending = extname(path).toLowerCase();
  if (ending === '.json') return ledgerFromJson(file, bytes.toString('utf8'));
  const received =
    ending === '.xlsx' || ending === '.xlsm' ? await readXlsx(file, bytes) : receivedFromCsv(file, bytes);
  if (received.value === null) return notUsable(received.findings);
  const read = readLedger(received.value, mapping);
  return { value: read.value, findings: [...received.findings, ...read.findings] };
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
