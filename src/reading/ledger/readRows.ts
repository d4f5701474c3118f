/** The rows of a ledger's table in their order, each with what it is, and what is to be asked about them. */
import type { Finding } from '../../domain/evidence/finding';
import type { ReceivedCell, ReceivedSheet } from '../../domain/submission/received';
import type { LedgerCategory } from '../../domain/unitCost/ledgerCategory';
import { amountInCell } from '../amountText';
import { placeIn } from '../sheetCells';
import {
  countedByHeadingAbove,
  figureWithoutLabel,
  headingUncertain,
  notAnAmount,
  rowNotUnderstood,
  rowOverHomes,
} from './ledgerFindings';
import type { LedgerFigure, LedgerRow } from './ledgerRow';
import {
  categoryInWords,
  ledgerRowMeaning,
  type LedgerMapping,
  type LedgerRowMeaning,
} from './ledgerRowMeaning';
import { textOf, type LedgerTable } from './ledgerTable';
import { moneyUnitIn } from './moneyUnit';

export interface ReadRows {
  readonly rows: readonly LedgerRow[];
  readonly findings: readonly Finding[];
}

interface Position {
  home: string | null;
  section: { readonly label: string; readonly category: LedgerCategory } | null;
  belowAddOnHeading: boolean;
}

/** In a column of homes: all of them together, which would count every home twice. */
const overHomes = /^(grand |overall )?totals?\b|^all (the )?homes\b|^overall$|^service total\b/i;

export function readRows(sheet: ReceivedSheet, table: LedgerTable, mapping: LedgerMapping): ReadRows {
  const rows: LedgerRow[] = [];
  const findings: Finding[] = [];
  const position: Position = { home: null, section: null, belowAddOnHeading: false };
  sheet.rows.forEach((cells, index) => {
    if (index <= table.headingRow) return;
    const row = readRow(sheet, cells, index, table, mapping, position, findings);
    if (row !== null) rows.push(row);
  });
  return { rows, findings };
}

function readRow(
  sheet: ReceivedSheet,
  cells: readonly (ReceivedCell | null)[],
  index: number,
  table: LedgerTable,
  mapping: LedgerMapping,
  position: Position,
  findings: Finding[],
): LedgerRow | null {
  const label = textOf(cells[table.labelColumn]).replace(/\s+/g, ' ');
  const home = table.homeColumn === null ? '' : textOf(cells[table.homeColumn]);
  const at = placeIn(sheet, index, table.labelColumn);
  if (home !== '' && home !== position.home) {
    Object.assign(position, { home, section: null, belowAddOnHeading: false });
    if (overHomes.test(home)) findings.push(rowOverHomes(at, home));
  }
  if (position.home !== null && overHomes.test(position.home)) return null;
  const figures = table.years.map(({ column }) =>
    readFigure(sheet, cells[column], index, column, label, findings),
  );
  const isEmpty = figures.every((figure) => figure === null);
  if (label === '') {
    if (!isEmpty) findings.push(figureWithoutLabel(at, figures));
    return null;
  }
  const meaning = meaningIn(label, position, mapping);
  if (isEmpty) {
    enterSection(label, meaning, cells, table, position);
    return null;
  }
  if (meaning === null) findings.push(rowNotUnderstood(at, label, position.belowAddOnHeading));
  if (meaning?.kind === 'addOnHeading') {
    position.belowAddOnHeading = true;
    return null;
  }
  if (meaning?.kind === 'spending' && meaning.sure === 'guessed') findings.push(headingUncertain(at, label));
  if (meaning?.kind === 'spending' && meaning.sure === 'headingAbove')
    findings.push(countedByHeadingAbove(at, label, meaning.category, position.section?.label ?? ''));
  if (meaning?.kind === 'printedTotal') position.section = null;
  const ownUnit = moneyUnitIn(label);
  return {
    label,
    home: position.home,
    at,
    figures,
    units: table.years.map(({ unit }) => ownUnit ?? unit),
    meaning,
  };
}

/** A line whose own words say nothing is counted under the heading of its section, where there is one. */
function meaningIn(label: string, position: Position, mapping: LedgerMapping): LedgerRowMeaning | null {
  const meaning = ledgerRowMeaning(label, position.belowAddOnHeading, mapping);
  if (meaning?.kind !== 'spending' || meaning.sure !== 'guessed' || position.section === null) return meaning;
  return { ...meaning, category: position.section.category, sure: 'headingAbove' };
}

/** A row of words alone is the heading of a section. */
function enterSection(
  label: string,
  meaning: LedgerRowMeaning | null,
  cells: readonly (ReceivedCell | null)[],
  table: LedgerTable,
  position: Position,
): void {
  if (meaning?.kind === 'addOnHeading') position.belowAddOnHeading = true;
  const hasOtherWords = cells.some(
    (cell, column) => column !== table.labelColumn && column !== table.homeColumn && textOf(cell) !== '',
  );
  if (hasOtherWords) return;
  const category = categoryInWords(label);
  position.section = category === null ? null : { label, category };
}

function readFigure(
  sheet: ReceivedSheet,
  cell: ReceivedCell | null | undefined,
  row: number,
  column: number,
  label: string,
  findings: Finding[],
): LedgerFigure | null {
  const shown = textOf(cell);
  if (shown === '') return null;
  const at = placeIn(sheet, row, column);
  const reading = amountInCell(cell);
  if (reading?.kind === 'percent')
    return { stated: reading.percent, isPercent: true, saysItsUnit: false, at };
  if (reading === null || !('pounds' in reading)) {
    if (label !== '') findings.push(notAnAmount(at, label, shown));
    return null;
  }
  const saysItsUnit = cell?.kind === 'text' && /\d\s*[km]\b/i.test(shown);
  return { stated: reading.pounds, isPercent: false, saysItsUnit, at };
}
