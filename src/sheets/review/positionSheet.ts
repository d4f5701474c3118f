/**
 * Our position: by category what was submitted, what it is set beside, and the opening, target and limit that a visible rule
 * proposes; a figure of one's own wins over it. Below, what the positions rest on and what the provider keeps at each price.
 * For the council alone: no page that is shared refers to it.
 *
 * Worked example: living costs submitted at £95.00 with £15.00 to be explained: "Own figures" proposes £80.00, "As submitted" £95.00.
 */
import { comparedWith, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { partOfTheWay, type ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import type { Exact } from '../../domain/money/exact';
import { offerOnRecord } from '../../domain/negotiation/negotiationTerms';
import type { PositionRules } from '../../domain/negotiation/positionRule';
import {
  across,
  amountInput,
  blank,
  computed,
  figure,
  gap,
  headingRow,
  row,
  typedFigure,
  words,
} from '../core/cells';
import { typedWords } from '../core/askedCells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { cell, greaterThan, number, sum, when } from '../core/expression';
import { rowHeight } from '../core/rowHeight';
import { modelAndMarketRows } from './modelAndMarketRows';
import { basesOffered } from './positionBasis';
import { basisByRuleRows } from './basisByRule';
import { groundsCell, negotiationTotal } from './cellIds';
import { gapRows } from './gapRows';
import { ruleRows } from './negotiationRules';
import { headerRow, negotiationTable, widthsOf } from './negotiationTable';
import { positionRows } from './positionRows';
import { providerResultRows } from './providerResultRows';
import { rateCardRows } from './rateCardRows';
import { homeName } from './reviewWords';
import { offersOnRounds } from './offersOfTerms';
import { lastOfferOf, offersSaid } from './roundsSaid';

export const councilOnlyBand = (columns: number): DescribedRow => ({
  cells: [
    words('For the council only: not to be shared', 'councilOnly'),
    ...Array.from({ length: columns - 1 }, () => blank('councilOnly')),
  ],
  height: 18,
});

export function positionSheet(
  review: FeeReview,
  comparisons: ReviewComparisons,
  rules: PositionRules,
): SheetDescription {
  const table = negotiationTable(comparedWith(comparisons), rules);
  const columns = table.columns.length;
  const columnWidths = widthsOf(table);
  const above: readonly DescribedRow[] = [
    { cells: [words(`Our position: ${homeName(review)}`, 'title')], height: 26 },
    {
      cells: [
        words(
          'Each category’s opening, target and limit are taken from the column chosen in the next two lines; a figure of your own wins.',
          'purpose',
        ),
      ],
      height: 18,
    },
    councilOnlyBand(columns),
    ...ruleRows(table),
    headerRow(table),
  ];
  const body: readonly DescribedRow[] = [
    ...positionRows(review, comparisons, table),
    gap,
    // Below the table, or its sum would stand on a page of its own.
    headingRow('What the positions rest on', columns),
    ...readingNotes(comparisons),
    ...modelAndMarketRows(comparisons, basesOffered(review, comparisons)),
    ...basisByRuleRows(review, comparisons),
    ...groundsRows(review, comparisons),
    gap,
    ...providerResultRows(review, columnWidths),
    ...rateCardRows(review, comparisons, columns),
    ...gapRows(review, comparisons, columns),
  ];
  return {
    name: 'Our position',
    role: 'councilOnly',
    columnWidths,
    rows: [...above, ...body].map((each) => ({
      ...each,
      height: each.height ?? rowHeight(each.cells, columnWidths),
    })),
    headerRow: above.length - 1,
    freezeColumns: 1,
    orientation: 'landscape',
    protect: true,
  };
}

/** Notes that the figures above cannot be read without; none where nothing is set beside the fee. */
function readingNotes({ shouldCost, benchmarks }: ReviewComparisons): readonly DescribedRow[] {
  if (shouldCost === null && benchmarks === null)
    return [
      row(
        words(
          'Nothing but the provider’s own figures stands behind these: assessed needs or comparable fees would give a basis.',
          'purpose',
        ),
      ),
    ];
  return [
    row(
      words(
        'A dash: nothing to compare with, and the category’s own figures stand. What follows the child’s needs stands as submitted: what its own workings do not give is asked, not taken off.',
        'purpose',
      ),
    ),
  ];
}

function groundsRows(review: FeeReview, { terms, shouldCost }: ReviewComparisons): readonly DescribedRow[] {
  // What stands on Rounds stands there alone.
  const isOnRounds = offersOnRounds(terms, review.asAt).length > 0;
  const offered = terms === undefined || isOnRounds ? null : offerOnRecord(terms.offers, review.asAt).pounds;
  // A sum, since an empty cell that is chosen counts as nothing in some spreadsheets and as words in others.
  const typed = sum(cell(negotiationTotal.offer));
  const last = lastOfferOf('council');
  return [
    row(
      ...across('Council’s offer before these rounds'),
      typedFigure(
        negotiationTotal.offer,
        offered ?? review.openBook.placement.councilOffer?.pounds ?? null,
        'inputMoney',
        amountInput('100000', 'Type an offer that is on record, pounds a week; empty where there is none.'),
        { definedName: { name: 'CouncilOffer', comment: 'The council’s offer, pounds a week' } },
      ),
    ),
    row(
      ...across('Offer on record: the last on Rounds, else the one above'),
      computed(negotiationTotal.onRecord, when(greaterThan(last, number(0)), last, typed), 'moneyDash'),
    ),
    offersSaid(),
    row(
      ...across('Limit of your own: budget, alternative or authority'),
      typedFigure(
        negotiationTotal.ownLimit,
        terms?.ownLimit?.pounds ?? null,
        'inputMoney',
        amountInput(
          '100000',
          'Type the most the council would pay, pounds a week; empty, the high ends hold where they come to less than the quote.',
        ),
      ),
    ),
    row(
      ...across('What that limit rests on'),
      typedWords(groundsCell.limitRestsOn, terms?.limitRestsOn ?? null, '', 'inputAcross'),
    ),
    ...(shouldCost === null ? [] : wayRows(shouldCost)),
    row(
      ...across('The alternative if this fails'),
      typedWords(groundsCell.alternative, null, '', 'inputAcross'),
    ),
    row(...across('Who may agree to it'), typedWords(groundsCell.authority, null, '', 'inputAcross')),
  ];
}

/** The simulation is of the day this was made, and so is how far its middle 80 % goes towards either end. */
function wayRows(answer: ShouldCostAnswer): readonly DescribedRow[] {
  const way = partOfTheWay(answer);
  const held = (label: string, id: string, share: Exact) =>
    row(...across(label), figure(share, 'percent', { id }), words('of the day in the footer', 'purpose'));
  return [
    held('Of the way from central to low that should be expected', negotiationTotal.wayToLow, way.low),
    held('Of the way from central to high that should be expected', negotiationTotal.wayToHigh, way.high),
  ];
}
