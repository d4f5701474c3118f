/**
 * VAT in the price. Care in a registered home is exempt from VAT: none is charged on the fee, and input VAT is a cost only
 * where it cannot be recovered. A line that adds VAT, or shows VAT as recovered, is a question.
 *
 * Left alone: irrecoverable VAT, VAT on agency staff (a cost once), and words that say there is none. Warning.
 */
import type { CostLine } from '../../fee/costLine';
import type { Check } from '../check';
import { lineText, weeklyOfLine } from '../checkedLine';
import { quoted, weeklyInWords } from '../inWords';

const vat = /\bVAT\b/i;
const noVat =
  /\b(no|nil|zero|without|excl?\w*\.?|ex|not subject to|exempt from)\s+VAT\b|\bVAT\s*(exempt|free|excluded|n\/?a)\b/i;
const aCostOfItsOwn = /\b(irrecoverable|non-?\s?recoverable|unrecoverable|agency)\b/i;

export const vatOnFee: Check = (subject) =>
  subject.openBook.costLines.filter(hasVatToAskAbout).map((line) => ({
    code: 'vat-on-fee',
    severity: 'warning',
    at: line.at,
    expected: 'no VAT: the fee of a registered home is exempt',
    received: `${quoted(line.label)} at ${weeklyInWords(weeklyOfLine(subject, line))}`,
    advice: `Ask why ${quoted(line.label)} carries VAT, and whether the provider recovers any of it.`,
  }));

function hasVatToAskAbout(line: CostLine): boolean {
  const text = lineText(line);
  return vat.test(text) && !noVat.test(text) && !aCostOfItsOwn.test(text);
}
