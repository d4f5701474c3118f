/**
 * A council's ledger as received, read into a home: its lines by heading, bed-nights, printed totals, costs held
 * elsewhere and the external price. Rows above the headings may say what the home is called.
 *
 * Nothing is lost silently: a row whose words say nothing is counted under Other and asked about; text where an amount
 * belongs, a printed total that its lines do not make, missing bed-nights, each is a finding.
 */
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import { checkHome } from './checkHome';
import { gatherRows } from './gatherRows';
import type { LedgerMapping } from './ledgerRowMeaning';
import { findLedgerTable, textOf, type LedgerTable } from './ledgerTable';

export function readLedger(workbook: ReceivedWorkbook, mapping: LedgerMapping = {}): Validated<InHouseHome> {
  const found = workbook.sheets.flatMap((sheet) => {
    const table = findLedgerTable(sheet);
    return table === null ? [] : [{ sheet, table }];
  })[0];
  if (found === undefined)
    return notUsable([
      fileNotReadable(
        'a table with a row for each line of spending and a column for each year',
        `nothing of that kind in ${workbook.file}`,
        'Head the columns of amounts with their year, such as 2024/25, and put the names of the lines to their left.',
      ),
    ]);
  return homeFrom(workbook.file, found.sheet, found.table, mapping);
}

function homeFrom(
  file: string,
  sheet: ReceivedSheet,
  table: LedgerTable,
  mapping: LedgerMapping,
): Validated<InHouseHome> {
  const { rows, findings } = gatherRows(sheet, table, mapping);
  const home: InHouseHome = {
    name: nameAbove(sheet, table) ?? file.replace(/\.[a-z]+$/i, ''),
    years: table.years.map(({ label }, index) => ({
      label,
      availableBedNights: rows.availableBedNights[index] ?? null,
      occupiedBedNights: rows.occupiedBedNights[index] ?? null,
      printedTotal: rows.printedTotal[index] ?? null,
    })),
    lines: rows.lines,
    addOns: rows.addOns,
    externalWeeklyPrice: rows.externalWeeklyPrice.findLast((price) => price !== null) ?? null,
  };
  return understood(home, [...findings, ...checkHome(home)]);
}

/** "Home: Hollin Bank", or "Home" with the name beside it. */
function nameAbove(sheet: ReceivedSheet, { headingRow }: LedgerTable): string | null {
  for (const cells of sheet.rows.slice(0, headingRow)) {
    const first = textOf(cells[0]);
    const inline = /^home\s*:\s*(\S.*)$/i.exec(first)?.[1];
    if (inline !== undefined) return inline;
    if (/^(name of )?(the )?home$/i.test(first) && textOf(cells[1]) !== '') return textOf(cells[1]);
  }
  return null;
}
