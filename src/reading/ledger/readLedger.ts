/**
 * A council's ledger as received, read into its homes: lines by heading, bed-nights, printed totals, costs held elsewhere
 * and external prices. Rows above the headings may say what the home is called; a column of homes makes several.
 *
 * Nothing is lost silently: a row whose words say nothing is counted under Other and asked about; text where an amount
 * belongs, a printed total that its lines do not make, a column that is not used, another sheet with a table, missing
 * bed-nights, each is a finding.
 */
import type { Finding } from '../../domain/evidence/finding';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import { noTable } from '../noTable';
import { placeIn, placeOfSheet } from '../sheetCells';
import { checkHome } from './checkHome';
import { homesFromRows } from './homesFromRows';
import type { YearNamed } from './ledgerRow';
import {
  columnLeftOut,
  columnOfPartOfAYear,
  onlyPartOfAYear,
  otherTable,
  plannedNotSpent,
  unitsStated,
} from './ledgerFindings';
import type { LedgerRow } from './ledgerRow';
import type { LedgerMapping, LedgerRowMeaning } from './ledgerRowMeaning';
import { findLedgerTable, textOf, type LedgerTable } from './ledgerTable';
import { moneyUnitWords } from './moneyUnit';
import { isNightsMissing } from './nightsMissing';
import { readRows, type ReadRows } from './readRows';

export interface ReadLedger {
  /** At least one. */
  readonly homes: readonly InHouseHome[];
  /** Every row with a figure, as it was understood. */
  readonly rows: readonly LedgerRow[];
  readonly years: readonly YearNamed[];
  /** Where the table was found; null for JSON. */
  readonly sheet: string | null;
}

interface Found {
  readonly sheet: ReceivedSheet;
  readonly table: LedgerTable;
  readonly read: ReadRows;
}

/** `nameOtherwise`: what a home is called where nothing above its table says so. */
export function readLedger(
  workbook: ReceivedWorkbook,
  mapping: LedgerMapping = {},
  nameOtherwise: (sheet: string) => string = () => workbook.file.replace(/\.[a-z]+$/i, ''),
): Validated<ReadLedger> {
  const found = workbook.sheets.flatMap((sheet): Found[] => {
    const table = findLedgerTable(sheet);
    return table === null ? [] : [{ sheet, table, read: readRows(sheet, table, mapping) }];
  });
  const [first] = [...found].sort((a, b) => knownRows(b) - knownRows(a));
  if (first === undefined)
    return notUsable([
      noTable(
        workbook,
        'a table with a row for each line of spending and a column for each year',
        'Head the columns of amounts with their year, such as 2024/25, and put the names of the lines to their left.',
      ),
    ]);
  const [soFar] = first.table.years.filter(({ figures }) => figures === 'partYear');
  if (soFar !== undefined)
    return notUsable([
      onlyPartOfAYear(
        placeIn(first.sheet, first.table.headingRow, soFar.column),
        headingOf(first, soFar.column),
      ),
    ]);
  const used = found.filter((each) => each === first || isAnotherHome(each, first));
  const nameOf = ({ sheet, table }: Found) => nameAbove(sheet, table);
  const rows = used.flatMap((each) =>
    used.length === 1
      ? each.read.rows
      : each.read.rows.map((row) => ({ ...row, home: row.home ?? nameOf(each) ?? each.sheet.name })),
  );
  const { sheet, table } = first;
  const years = table.years.map((year) => ({ ...year, at: placeIn(sheet, table.headingRow, year.column) }));
  const name = nameOf(first) ?? nameOtherwise(sheet.name);
  const ledger = ledgerOf(rows, years, name, 'Stated in the ledger', sheet.name);
  return understood(ledger.read, [
    ...used.flatMap(aboutColumns),
    ...used.flatMap(({ read }) => read.findings),
    ...ledger.findings,
    ...found
      .filter((each) => !used.includes(each))
      .map((other) => otherTable(placeOfSheet(other.sheet), sheet.name)),
  ]);
}

function headingOf({ sheet, table }: Found, column: number): string {
  return textOf(sheet.rows[table.headingRow]?.[column]);
}

/** Of several tables the one whose rows say most is the ledger. */
function knownRows({ read: { rows } }: Found): number {
  return rows.filter(({ meaning }) => meaning !== null && !isGuess(meaning)).length;
}

function isGuess(meaning: LedgerRowMeaning): boolean {
  return meaning.kind === 'spending' && meaning.sure === 'guessed';
}

/** A sheet for each home: the same years, spending of its own, and bed-nights or places of its own. */
function isAnotherHome(other: Found, ledger: Found): boolean {
  const years = ({ table }: Found) => table.years.map(({ label }) => label).join();
  const has = ({ read }: Found, kinds: readonly string[]) =>
    read.rows.some(({ meaning }) => meaning !== null && kinds.includes(meaning.kind));
  const isHome = (each: Found) =>
    has(each, ['spending']) && has(each, ['availableBedNights', 'occupiedBedNights', 'registeredPlaces']);
  return years(other) === years(ledger) && isHome(other) && isHome(ledger);
}

/** Rows put together as homes: the same for a table and for JSON. */
export function ledgerOf(
  rows: readonly LedgerRow[],
  years: readonly YearNamed[],
  name: string,
  source: string,
  sheet: string | null,
): { readonly read: ReadLedger; readonly findings: readonly Finding[] } {
  const named = years.map(({ label, startsIn, at }) => ({ label, startsIn, at }));
  const each = homesFromRows(rows, named, name, source);
  const homes = each.map(({ home }) => home);
  return {
    read: { homes, rows, years: named, sheet },
    findings: each.flatMap(({ home, findings }) =>
      [...findings, ...checkHome(home, named)].map((finding) =>
        each.length === 1 ? finding : ofHome(home, finding),
      ),
    ),
  };
}

/** Of several homes, a finding about bed-nights or the unit cost says whose. */
function ofHome({ name }: InHouseHome, finding: Finding): Finding {
  const speaksOfHome = ['required-field-missing', 'number-out-of-range', 'unit-cost-unlikely'];
  if (!speaksOfHome.includes(finding.code)) return finding;
  const itsOwn = isNightsMissing(finding) ? { nights: { ...finding.nights, home: name } } : {};
  return { ...finding, ...itsOwn, expected: `${name}: ${finding.expected}` };
}

function aboutColumns({ sheet, table }: Found): readonly Finding[] {
  const { headingRow, years, leftOut, unitStatedAs } = table;
  const at = (column: number) => placeIn(sheet, headingRow, column);
  const used = years.map(({ label }) => label).join(', ');
  const unit = years.find((year) => year.unit !== 1)?.unit ?? 1;
  return [
    ...(unitStatedAs === null
      ? []
      : [unitsStated(at(years[0]?.column ?? 0), unitStatedAs, moneyUnitWords(unit))]),
    ...years
      .filter(({ figures }) => figures === 'budget' || figures === 'forecast')
      .map(({ column, label }) => plannedNotSpent(at(column), label)),
    ...leftOut.map(({ column, heading, because }) =>
      because === 'partOfAYear'
        ? columnOfPartOfAYear(at(column), heading, used)
        : columnLeftOut(at(column), heading, used),
    ),
  ];
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
