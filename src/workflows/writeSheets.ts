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
  | { readonly kind: 'template'; readonly today: IsoDate }
  | { readonly kind: 'example' | 'ledgerExample'; readonly today: IsoDate }
  | {
      readonly kind: 'shouldCost' | 'benchmarks' | 'unitCost' | 'contracts' | 'analysis';
      readonly grid: WorkbookGrid;
    };

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
    case 'shouldCost':
    case 'benchmarks':
    case 'unitCost':
    case 'contracts':
    case 'analysis':
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

/** The names of the template's sheets, to find a filled-in template in a workbook. */
export function templateSheetNames(today: IsoDate): readonly string[] {
  return submissionTemplate(today).sheets.map(({ name }) => name);
}
