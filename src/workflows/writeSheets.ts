/**
 * Writes our sheets into the open workbook: the negotiation sheets of a review with the positions that were typed, the
 * empty submission template, the worked example, or the sheets that another pane has made ready.
 */
import type { IsoDate } from '../domain/calendar/isoDate';
import { positionNames } from '../domain/negotiation/positionRule';
import type { CellContent, DescribedCell, WorkbookDescription } from '../sheets/core/description';
import type { CellId } from '../sheets/core/expression';
import { idOf, type LineOfTable, type WorkbookGrid } from '../sheets/core/grid';
import { layOut } from '../sheets/core/layout';
import { negotiationCell, ownPositionCell, ruleCell } from '../sheets/review/cellIds';
import { editionOf } from '../sheets/review/edition';
import { describeReview } from '../sheets/review/reviewWorkbook';
import { contentsOfSide } from './review/councilsSide';
import { exampleGrid } from './review/exampleSheet';
import type { NegotiationInput } from './review/negotiationPositions';
import { understoodPositions } from './review/typedPositions';
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

/** The negotiation sheets with the rules in use and what was typed, which is known as typed when it is read again. */
export function negotiationGrid(terms: NegotiationInput): WorkbookGrid {
  return {
    ...layOut(describeNegotiation(terms)),
    typedInPane: new Set([...contentsTyped(terms).keys(), ...cellsChosen(terms)]),
  };
}

/** The same before they are laid out. */
export function describeNegotiation(terms: NegotiationInput): WorkbookDescription {
  const { review, comparisons, rules } = terms;
  const described = describeReview(review, comparisons, editionOf(review, comparisons), rules);
  return withContents(described, contentsTyped(terms));
}

function contentsTyped({ typed, chosen }: NegotiationInput): ReadonlyMap<CellId, CellContent> {
  return new Map([
    ...understoodPositions(typed).map(
      ({ id, name, pounds }) =>
        [ownPositionCell(id, name), { kind: 'number', value: pounds } satisfies CellContent] as const,
    ),
    ...contentsOfSide(chosen?.side ?? {}),
  ]);
}

/** Drop-downs that hold what was chosen already, since the sheets are described with it. */
function cellsChosen({ chosen }: NegotiationInput): readonly CellId[] {
  if (chosen === undefined) return [];
  return [
    ...positionNames.flatMap((name) => {
      const rule = chosen.rules[name] ?? {};
      return (['figure', 'capped'] as const)
        .filter((part) => rule[part] !== undefined)
        .map((part) => ruleCell(name, part));
    }),
    ...Object.entries(chosen.bases).flatMap(([category, basis]) =>
      basis?.restsOn === undefined ? [] : [negotiationCell(category, 'restsOn')],
    ),
  ];
}

/** The same sheets with these contents in their input cells; every formula follows when the sheets are laid out. */
function withContents(
  workbook: WorkbookDescription,
  contents: ReadonlyMap<CellId, CellContent>,
): WorkbookDescription {
  const placed = (cell: DescribedCell, about: LineOfTable | undefined): DescribedCell => {
    const content = contents.get(idOf(cell, about) ?? '');
    return content === undefined ? cell : { ...cell, content };
  };
  if (contents.size === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell === null ? null : placed(cell, row.about))),
      })),
    })),
  };
}

/** To find a filled-in template, or an example, in a workbook. */
export function sheetNamesOf(writing: Writing): readonly string[] {
  return gridOf(writing).sheets.map(({ name }) => name);
}
