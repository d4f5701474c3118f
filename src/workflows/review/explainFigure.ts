/**
 * Any figure of a fee's pages explained as a chain: what it comes to, its formula in words, the figures that takes, and so on
 * down to what was stated: a cell of the provider's own file, a published or typed parameter with its source, an input.
 *
 * Worked example: unexplained £394.82 = quoted weekly fee − explained by the lines; the quoted fee stands in Placement!B9.
 */
import { placeText, type Place } from '../../domain/evidence/place';
import { columnOfLetters } from '../../domain/evidence/columnLetters';
import { positionNames } from '../../domain/negotiation/positionRule';
import type { FeeReview } from '../../domain/review/feeReview';
import type { WorkbookDescription } from '../../sheets/core/description';
import { categoryCell, feeCell } from '../../sheets/core/feeCells';
import { addressText } from '../../sheets/core/sheetAddress';
import { workbookInWords, type CellAt, type CellInWords } from '../../sheets/core/workbookInWords';
import { negotiationCell, negotiationTotal, unexplainedRow } from '../../sheets/review/cellIds';
import { categoriesShown } from '../../sheets/review/categoryTable';
import { ratioCell } from '../../sheets/review/liveRatios';
import { describeProvidersCopy } from '../../sheets/review/reviewWorkbook';
import { describeNegotiation } from '../writeSheets';
import type { NegotiationInput } from './negotiationPositions';
import { submittedCells } from './submittedCells';

export interface FigureNamed {
  readonly at: CellAt;
  readonly name: string;
  readonly value: string;
}

export interface FigureExplained extends FigureNamed {
  /** Where it stands on our pages. */
  readonly stands: string;
  /** Null where it was stated and not worked out. */
  readonly how: string | null;
  readonly restsOn: readonly FigureNamed[];
  /** Of a figure that was stated: where, in the provider's file or in words. */
  readonly comes: { readonly words: string; readonly at: Place | null } | null;
}

export interface Explainer {
  /** The figures of the screen, to begin with. */
  readonly figures: readonly FigureNamed[];
  readonly explain: (at: CellAt) => FigureExplained | null;
  /** A cell that is selected in the workbook; null where it is of none of our pages. */
  readonly cellOf: (selected: Place) => CellAt | null;
}

export const explainNegotiation = (terms: NegotiationInput): Explainer =>
  explainerOf(describeNegotiation(terms), terms.review);

/** For the provider, who has the pages that are shared alone. */
export const explainToProvider = (review: FeeReview): Explainer =>
  explainerOf(describeProvidersCopy(review), review);

function explainerOf(workbook: WorkbookDescription, review: FeeReview): Explainer {
  const pages = workbookInWords(workbook);
  const submitted = submittedCells(review);
  const named = (at: CellAt): FigureNamed | null => {
    const cell = pages.cellAt(at);
    return cell === null ? null : { at, name: cell.name, value: cell.value };
  };
  const isNamed = (figure: FigureNamed | null): figure is FigureNamed => figure !== null;
  return {
    figures: beginningsOf(review)
      .map((id) => pages.placeOf(id))
      .flatMap((at) => (at === null ? [] : [named(at)]))
      .filter(isNamed),
    explain: (at) => {
      const cell = pages.cellAt(at);
      if (cell === null) return null;
      const { name, value, how, restsOn } = cell;
      const sheet = workbook.sheets[at.sheetNumber]?.name ?? '';
      return {
        at,
        name,
        value,
        stands: placeText({ sheet, cell: addressText(at) }),
        how,
        restsOn: restsOn.map(named).filter(isNamed),
        comes: how === null ? comesFrom(cell, submitted.get(cell.id ?? '') ?? null) : null,
      };
    },
    cellOf: ({ sheet, cell }) => {
      const sheetNumber = workbook.sheets.findIndex(({ name }) => name === sheet);
      const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(cell) ?? [];
      if (sheetNumber < 0 || letters === undefined || digits === undefined) return null;
      const at = { sheetNumber, row: parseInt(digits, 10) - 1, column: columnOfLetters(letters) };
      return pages.cellAt(at) === null ? null : at;
    },
  };
}

/** What the panes show in large: the fee, its categories, positions and ratios. */
function beginningsOf(review: FeeReview): readonly string[] {
  const { quoted, explained, unexplained } = feeCell;
  const { opening, target, limit, gap } = negotiationTotal;
  const categories = categoriesShown(review);
  return [
    ...[quoted, explained, unexplained, opening, target, limit, gap],
    ...categories.map((category) => categoryCell(category, 'weekly')),
    ...[...categories, unexplainedRow].flatMap((row) =>
      positionNames.map((name) => negotiationCell(row, name)),
    ),
    ...review.ratios.map(({ id }) => ratioCell(id)),
  ];
}

function comesFrom({ source, isInput }: CellInWords, at: Place | null): FigureExplained['comes'] {
  if (at !== null) return { words: 'In the provider’s own file', at };
  if (source !== '') return { words: source, at: null };
  return {
    words: isInput
      ? 'Not stated in the provider’s file: it may be typed over on the page.'
      : 'A value of the day these pages were made; it stands as it is.',
    at: null,
  };
}
