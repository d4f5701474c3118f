/** The gap of care by the hours that its lines state, as a table: the words, order and pennies of the page. */
import { poundsInWords } from '../../domain/money/moneyPer';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { gapOfLines } from '../../domain/review/gapOfLines';
import { gapOfLinesInPennies } from '../../domain/review/gapOfLinesInPennies';
import { gapOfLinesWords } from '../../domain/review/gapOfLinesInWords';
import { gapKindWords } from '../../domain/shouldCost/gapByPost';

interface GapOfLinesOnScreen {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly figures: readonly string[] }[];
  readonly whole: { readonly label: string; readonly figure: string };
}

/** Null where no line of care states its hours, or nothing is expected. */
export function gapOfLinesOnScreen(
  review: FeeReview,
  comparisons: ReviewComparisons,
): GapOfLinesOnScreen | null {
  const found = gapOfLines(review, comparisons);
  if (found === null) return null;
  const { gap, kinds, withoutHours } = gapOfLinesInPennies(found);
  return {
    columns: [gapOfLinesWords.header, ...gapOfLinesWords.columns],
    rows: [
      ...kinds.map((each) => ({
        label: gapKindWords[each.kind],
        figures: [each.gap, each.hours, each.rate, each.sharing].map(poundsInWords),
      })),
      { label: gapOfLinesWords.withoutHours, figures: [poundsInWords(withoutHours), '', '', ''] },
    ],
    whole: { label: gapOfLinesWords.whole, figure: poundsInWords(gap) },
  };
}
