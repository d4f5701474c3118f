/**
 * Negotiation: line by line what was submitted, what is still to be explained, what it should cost and what others ask, and
 * the opening, target and limit that a visible rule proposes; a figure typed in a pale yellow cell wins over it. Below,
 * what to ask for, the needs and outcomes, what the provider keeps at each price, and who signs.
 *
 * Worked example: food submitted at £95.00 with a gap of £15.00: "Own figures" proposes £80.00, "As submitted" £95.00.
 */
import { comparedWith, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import type { PositionRules } from '../../domain/negotiation/positionRule';
import { gap, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { rowHeight } from '../core/rowHeight';
import { needsInReview } from './needsInReview';
import { questionRows, readingNotes } from './negotiationQuestions';
import { negotiationRows } from './negotiationRows';
import { ruleRows } from './negotiationRules';
import { columnOf, headerRow, negotiationTable } from './negotiationTable';
import { outcomeRows } from './outcomeRows';
import { providerResultRows } from './providerResultRows';
import { homeName } from './reviewWords';
import { signatureRows } from './signatureRows';

export function negotiationSheet(
  review: FeeReview,
  comparisons: ReviewComparisons,
  rules: PositionRules,
): SheetDescription {
  const table = negotiationTable(comparedWith(comparisons), rules);
  const columns = table.columns.length;
  const columnWidths = table.columns.map((column) => columnOf(column).width);
  const above: readonly DescribedRow[] = [
    { cells: [words(`Negotiation: ${homeName(review)}`, 'title')], height: 26 },
    {
      cells: [
        words(
          'The rules in the next two lines propose opening, target and limit; a figure of your own in the pale yellow cells wins, and every total follows.',
          'purpose',
        ),
      ],
      height: 18,
    },
    ...ruleRows(table),
    headerRow(table),
  ];
  const body: readonly DescribedRow[] = [
    ...negotiationRows(review, comparisons, table),
    gap,
    ...readingNotes(comparisons),
    gap,
    ...needsInReview(comparisons, columns),
    ...outcomeRows(review, columns),
    gap,
    ...providerResultRows(review, columns),
    gap,
    ...questionRows(review, columns),
    gap,
    ...signatureRows(columns),
  ];
  return {
    name: 'Negotiation',
    role: 'inputs',
    columnWidths,
    rows: [...above, ...body].map((row) => ({
      ...row,
      height: row.height ?? rowHeight(row.cells, columnWidths),
    })),
    headerRow: above.length - 1,
    freezeColumns: 2,
    orientation: 'landscape',
    protect: true,
  };
}
