/**
 * Writes our sheets into the open workbook: the negotiation sheets of a review with the positions that were typed, the
 * empty submission template, the worked example, or the sheets that another pane has made ready.
 */
import type { IsoDate } from '../domain/calendar/isoDate';
import type { DescribedCell, WorkbookDescription } from '../sheets/core/description';
import type { WorkbookGrid } from '../sheets/core/grid';
import { layOut } from '../sheets/core/layout';
import { ownPositionCell } from '../sheets/review/cellIds';
import { editionOf } from '../sheets/review/edition';
import { describeReview } from '../sheets/review/reviewWorkbook';
import { exampleGrid } from './review/exampleSheet';
import {
  understoodPositions,
  type NegotiationInput,
  type TypedPositions,
} from './review/negotiationPositions';
import type { ExistingSheets, HostAnswer, HostWorkbook, WriteOutcome } from './ports/hostWorkbook';
import { submissionTemplate } from './template/write';
import { exampleLedgerGrid } from './unitCost/exampleLedger';

export type Writing =
  | ({ readonly kind: 'negotiation' } & NegotiationInput)
  | { readonly kind: 'template' | ExampleKind; readonly today: IsoDate }
  /** Made ready by whoever asks for it. */
  | { readonly kind: 'ready'; readonly grid: WorkbookGrid };

/** Invented figures to try Open Book on: a provider's fee, a council's ledger. */
export type ExampleKind = 'example' | 'ledgerExample';

export function writeSheets(
  host: HostWorkbook,
  writing: Writing,
  existing: ExistingSheets,
): Promise<HostAnswer<WriteOutcome>> {
  return host.write(gridOf(writing), existing);
}

function gridOf(writing: Writing): WorkbookGrid {
  switch (writing.kind) {
    case 'negotiation':
      return negotiationGrid(writing);
    case 'template':
      return submissionTemplate(writing.today);
    case 'example':
      return exampleGrid(writing.today);
    case 'ledgerExample':
      return exampleLedgerGrid(writing.today);
    case 'ready':
      return writing.grid;
  }
}

/** The negotiation sheets with the rules in use and the figures that were typed. */
export function negotiationGrid({ review, typed, comparisons, rules }: NegotiationInput): WorkbookGrid {
  return layOut(
    withPositions(describeReview(review, comparisons, editionOf(review, comparisons), rules), typed),
  );
}

/** The same sheets with the typed figures in their input cells; every formula follows when the sheets are laid out. */
function withPositions(workbook: WorkbookDescription, typed: TypedPositions): WorkbookDescription {
  const positions = new Map(
    understoodPositions(typed).map(({ id, name, pounds }) => [ownPositionCell(id, name), pounds]),
  );
  const placed = (cell: DescribedCell): DescribedCell => {
    const value = cell.id === undefined ? undefined : positions.get(cell.id);
    return value === undefined ? cell : { ...cell, content: { kind: 'number', value } };
  };
  if (positions.size === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell === null ? null : placed(cell))),
      })),
    })),
  };
}

/** To find a filled-in template, or an example, in a workbook. */
export function sheetNamesOf(writing: Writing): readonly string[] {
  return gridOf(writing).sheets.map(({ name }) => name);
}
