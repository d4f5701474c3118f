/** The rows of a ledger's table, each put where it belongs, with what is to be asked about them. */
import type { Finding } from '../../domain/evidence/finding';
import type { Place } from '../../domain/evidence/place';
import type { Exact } from '../../domain/money/exact';
import type { ReceivedCell, ReceivedSheet } from '../../domain/submission/received';
import type { AddOn } from '../../domain/unitCost/bridgeSteps';
import type { InHouseLine } from '../../domain/unitCost/inHouseHome';
import type { LedgerCategory } from '../../domain/unitCost/ledgerCategory';
import { amountInCell, poundsRead } from '../amountText';
import { placeIn } from '../sheetCells';
import {
  headingUncertain,
  incomeWithoutMinus,
  notAnAmount,
  rowNotUnderstood,
  sameLineTwice,
  spendingBelowNought,
} from './ledgerFindings';
import { ledgerRowMeaning, type LedgerMapping } from './ledgerRowMeaning';
import { textOf, type LedgerTable } from './ledgerTable';

type YearAmounts = readonly (Exact | null)[];

export interface GatheredRows {
  readonly lines: readonly InHouseLine[];
  readonly addOns: Readonly<Partial<Record<AddOn, YearAmounts>>>;
  readonly availableBedNights: YearAmounts;
  readonly occupiedBedNights: YearAmounts;
  readonly printedTotal: YearAmounts;
  readonly externalWeeklyPrice: YearAmounts;
}

interface Row {
  readonly label: string;
  readonly at: Place;
  readonly amounts: YearAmounts;
}

interface Gathering {
  readonly lines: InHouseLine[];
  readonly addOns: Partial<Record<AddOn, YearAmounts>>;
  availableBedNights: YearAmounts;
  occupiedBedNights: YearAmounts;
  printedTotal: YearAmounts;
  externalWeeklyPrice: YearAmounts;
  belowAddOnHeading: boolean;
  readonly findings: Finding[];
}

export function gatherRows(
  sheet: ReceivedSheet,
  table: LedgerTable,
  mapping: LedgerMapping,
): { readonly rows: GatheredRows; readonly findings: readonly Finding[] } {
  const gathering: Gathering = {
    lines: [],
    addOns: {},
    availableBedNights: [],
    occupiedBedNights: [],
    printedTotal: [],
    externalWeeklyPrice: [],
    belowAddOnHeading: false,
    findings: [],
  };
  sheet.rows.forEach((cells, index) => {
    if (index <= table.headingRow) return;
    const row = readRow(sheet, cells, index, table, gathering.findings);
    if (row !== null) place(row, mapping, gathering);
  });
  return { rows: gathering, findings: gathering.findings };
}

function readRow(
  sheet: ReceivedSheet,
  cells: readonly (ReceivedCell | null)[],
  index: number,
  table: LedgerTable,
  findings: Finding[],
): Row | null {
  const label = textOf(cells[table.labelColumn]);
  if (label === '') return null;
  const amounts = table.years.map(({ column }) => {
    const cell = cells[column];
    const pounds = poundsRead(amountInCell(cell));
    if (pounds === null && textOf(cell) !== '')
      findings.push(notAnAmount(placeIn(sheet, index, column), label, textOf(cell)));
    return pounds;
  });
  return { label, amounts, at: placeIn(sheet, index, table.labelColumn) };
}

function place(row: Row, mapping: LedgerMapping, gathering: Gathering): void {
  const meaning = ledgerRowMeaning(row.label, gathering.belowAddOnHeading, mapping);
  const isEmpty = row.amounts.every((amount) => amount === null);
  if (meaning?.kind === 'addOnHeading') gathering.belowAddOnHeading = true;
  if (isEmpty) return;
  if (meaning === null) {
    gathering.findings.push(rowNotUnderstood(row.at, row.label));
    return;
  }
  switch (meaning.kind) {
    case 'spending':
      addLine(row, meaning.category, meaning.certain, gathering);
      return;
    case 'addOn':
      gathering.addOns[meaning.addOn] = addedTo(gathering.addOns[meaning.addOn], row.amounts);
      return;
    case 'addOnHeading':
    case 'leaveOut':
      return;
    case 'availableBedNights':
    case 'occupiedBedNights':
    case 'printedTotal':
    case 'externalWeeklyPrice':
      gathering[meaning.kind] = row.amounts;
  }
}

function addLine(row: Row, category: LedgerCategory, certain: boolean, gathering: Gathering): void {
  if (!certain) gathering.findings.push(headingUncertain(row.at, row.label));
  if (gathering.lines.some((line) => line.label === row.label && sameAmounts(line.amounts, row.amounts)))
    gathering.findings.push(sameLineTwice(row.at, row.label));
  const stated = row.amounts.find((amount) => amount !== null && !amount.isZero()) ?? null;
  if (category === 'income' && stated?.greaterThan(0) === true)
    gathering.findings.push(incomeWithoutMinus(row.at, row.label, stated));
  if (category !== 'income' && stated?.isNegative() === true)
    gathering.findings.push(spendingBelowNought(row.at, row.label, stated));
  const amounts =
    category === 'income' ? row.amounts.map((amount) => amount?.abs().negated() ?? null) : row.amounts;
  gathering.lines.push({ label: row.label, category, amounts, at: row.at });
}

function sameAmounts(first: YearAmounts, second: YearAmounts): boolean {
  return first.every((amount, index) => {
    const other = second[index] ?? null;
    return amount === null || other === null ? amount === other : amount.equals(other);
  });
}

function addedTo(before: YearAmounts | undefined, amounts: YearAmounts): YearAmounts {
  return amounts.map((amount, index) => {
    const earlier = before?.[index] ?? null;
    return amount === null ? earlier : amount.plus(earlier ?? 0);
  });
}
