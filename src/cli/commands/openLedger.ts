/** A council's ledger, other councils' figures and a ledger's mapping opened, whatever kind of file they are. */
import { readFile } from '../../adapters/files/readFile';
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import type { CouncilFigure } from '../../domain/unitCost/otherCouncils';
import type { LedgerMapping } from '../../reading/ledger/ledgerRowMeaning';
import { readCouncilFigures } from '../../reading/ledger/readCouncilFigures';
import { readLedger, type ReadLedger } from '../../reading/ledger/readLedger';
import { ledgerFromJson, ledgerMappingFromJson } from '../../workflows/unitCost/ledger';
import { openInput, type Opening } from './opening';

export async function openLedger(
  path: string,
  mapping: LedgerMapping,
  opening: Opening,
): Promise<Validated<ReadLedger>> {
  const { value: opened, findings } = await openInput(path, opening);
  if (opened === null) return notUsable(findings);
  return readFile(opened.file, opened.bytes, {
    table: (workbook) => readLedger(workbook, mapping),
    json: (text) => ledgerFromJson(opened.file, text, mapping, opening.leavesOutPersonalDetails),
    ...opening,
  });
}

/** Other councils' figures, which the user brings; none where no file is named. */
export async function openCouncilFigures(
  path: string | null,
  opening: Opening,
): Promise<Validated<readonly CouncilFigure[]>> {
  if (path === null) return { value: [], findings: [] };
  const { value: opened, findings } = await openInput(path, opening);
  if (opened === null) return notUsable(findings);
  return readFile(opened.file, opened.bytes, { table: readCouncilFigures, ...opening });
}

export async function openLedgerMapping(
  path: string | null,
  opening: Opening,
): Promise<Validated<LedgerMapping>> {
  if (path === null) return { value: {}, findings: [] };
  const { value: opened, findings } = await openInput(path, opening);
  return opened === null
    ? notUsable(findings)
    : ledgerMappingFromJson(textOfCsvBytes(opened.bytes), opening.leavesOutPersonalDetails);
}
