/** Why a fee differs, laid out twice: in print, and below it exactly, with what rounding took of each and leaves of a sum. */
import { computed, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { columnHeaderRow, type SheetColumn } from '../core/sheetFrame';
import { leftCell, printedCell, tookCell, type Printed } from './gapPrinted';

/** Rows below one header, with their exact figures; the sentence, if any, stands last. */
export interface GapSection {
  readonly header: readonly Omit<SheetColumn, 'width'>[];
  readonly rows: readonly DescribedRow[];
}

export function printedRows(sections: readonly GapSection[], { pennies }: Printed): readonly DescribedRow[] {
  const inPrint = (described: DescribedCell | null): DescribedCell | null => {
    const expression = described?.id === undefined ? undefined : pennies.get(described.id);
    return described?.id === undefined || expression === undefined
      ? described
      : { ...described, id: printedCell(described.id), content: { kind: 'formula', expression } };
  };
  return sections.flatMap(({ header, rows }) => [
    ...(header.length === 0 ? [] : [columnHeaderRow(header)]),
    ...rows.map((row) => ({ ...row, cells: row.cells.map(inPrint) })),
  ]);
}

/** Only what has figures that are rounded above, without the sentences. */
export function exactRows(sections: readonly GapSection[], printed: Printed): readonly DescribedRow[] {
  return sections.flatMap(({ header, rows }) => {
    const kept = rows.flatMap((row) => {
      const last = row.cells.findLastIndex((each) => each?.id !== undefined && printed.pennies.has(each.id));
      if (last < 0) return [];
      const cells = row.cells.slice(0, last + 1);
      return [{ ...row, cells: [...cells.map(toFourPlaces), ...roundingOf(cells, printed)] }];
    });
    return kept.length === 0
      ? []
      : [...(header.length === 0 ? [] : [columnHeaderRow(exactHeader(header))]), ...kept];
  });
}

function exactHeader(header: GapSection['header']): GapSection['header'] {
  const figures = header.filter((each) => each.figures === true);
  const took = figures.map(({ header: of }) => ({
    header: `Rounded off: ${of.toLowerCase()}`,
    figures: true,
  }));
  const left = figures.length > 1 ? [{ header: 'To share out', figures: true }] : [];
  return [...header.slice(0, 1), ...figures, ...took, ...left];
}

function toFourPlaces(described: DescribedCell | null): DescribedCell | null {
  return described?.content.kind === 'formula' ? { ...described, style: 'factor' } : described;
}

/** What rounding took of each figure of a row, then what it leaves of their sum. */
function roundingOf(cells: DescribedRow['cells'], { took, left }: Printed): readonly DescribedCell[] {
  const ids = cells.flatMap((each) => (each?.id === undefined ? [] : [each.id]));
  const inCells = (of: typeof took, named: typeof tookCell): readonly DescribedCell[] =>
    ids.flatMap((id) => {
      const expression = of.get(id);
      return expression === undefined ? [] : [computed(named(id), expression, 'factor')];
    });
  const [ofEach, ofSum] = [inCells(took, tookCell), inCells(left, leftCell)];
  // The whole is part of nothing: no column says what is left of it.
  return ofEach.length === 0 ? [words('To share out', 'note'), ...ofSum] : [...ofEach, ...ofSum];
}
