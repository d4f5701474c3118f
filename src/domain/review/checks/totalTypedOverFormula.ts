/**
 * A total is a typed number although the other totals of its sheet are formulas. It will not follow when a line
 * changes, and somebody chose it.
 *
 * Warning: the number may still be right; the footing check says whether it is.
 */
import type { Check } from '../check';
import { amountInWords, quoted } from '../inWords';

export const totalTypedOverFormula: Check = ({ openBook }) =>
  openBook.printedTotals
    .filter((total) => total.typedOverFormula)
    .map((total) => ({
      code: 'total-typed-over-formula',
      severity: 'warning',
      at: total.at,
      expected: 'a formula, like the other totals of the sheet',
      received: `${quoted(total.label)} typed as ${amountInWords(total.pounds, total.per)}`,
      advice: `Ask how ${quoted(total.label)} was arrived at, and for the sheet with its formula put back.`,
    }));
