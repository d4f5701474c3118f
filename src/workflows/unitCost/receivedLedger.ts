/** What a read workbook holds for the In-house pane: a ledger, and other councils' figures where a sheet has them. */
import type { Finding } from '../../domain/evidence/finding';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { CouncilFigure } from '../../domain/unitCost/otherCouncils';
import type { LedgerMapping } from '../../reading/ledger/ledgerRowMeaning';
import { readCouncilFigures } from '../../reading/ledger/readCouncilFigures';
import { readLedger, type ReadLedger } from '../../reading/ledger/readLedger';

export interface ReceivedLedger {
  /** Null where no table of that kind was found. */
  readonly ledger: ReadLedger | null;
  readonly councils: readonly CouncilFigure[];
  /** The sheets that other councils' figures stand on. */
  readonly councilSheets: readonly string[];
  readonly findings: readonly Finding[];
}

export function receivedLedger(received: ReceivedWorkbook, mapping: LedgerMapping): ReceivedLedger {
  const otherSheets = received.sheets.flatMap((sheet) => {
    const read = readCouncilFigures({ ...received, sheets: [sheet] });
    return read.value === null ? [] : [{ sheet, figures: read.value, findings: read.findings }];
  });
  const others = otherSheets.map(({ sheet }) => sheet);
  const ledger = readLedger(
    { ...received, sheets: received.sheets.filter((sheet) => !others.includes(sheet)) },
    mapping,
    // The workbook that is open has no file name; its sheet does.
    (sheet) => sheet,
  );
  return {
    ledger: ledger.value,
    councils: otherSheets.flatMap(({ figures, sheet }) =>
      figures.map((figure) => (sheet.name === '' ? figure : { ...figure, source: `Sheet “${sheet.name}”` })),
    ),
    councilSheets: others.map(({ name }) => name),
    findings: [...ledger.findings, ...otherSheets.flatMap(({ findings }) => findings)],
  };
}
