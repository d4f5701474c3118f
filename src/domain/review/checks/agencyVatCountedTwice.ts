/**
 * VAT on agency staff twice: inside the agency rate, which is stated with irrecoverable VAT in it, and again in a VAT line.
 *
 * Seen where a VAT line names agency, beside an agency line or a post filled by agency; or where an agency line says that it
 * includes VAT and a VAT line names nothing it is for. Warning at the VAT line.
 */
import type { CostLine } from '../../fee/costLine';
import { zero } from '../../money/exact';
import type { Check, CheckSubject } from '../check';
import { includedCostLines, lineText, weeklyOfLine } from '../checkedLine';
import { quoted, weeklyInWords } from '../inWords';

const vat = /\bVAT\b/i;
const agency = /\bagency\b/i;
const agencyFee = /\bagency fees?\b/i;
const includesVat = /\b(incl?\w*\.?|with|plus)\s*VAT\b|\+\s*VAT\b/i;
const namesNothing = /^\W*(irrecoverable|non-?\s?recoverable|unrecoverable|input)?\W*VAT\W*$/i;

export const agencyVatCountedTwice: Check = (subject) => {
  const lines = includedCostLines(subject);
  const agencyLines = lines.filter((line) => agency.test(lineText(line)) && !isVatLine(line));
  const byAgency = subject.openBook.posts.some(({ agencyShare }) => agencyShare.fraction.greaterThan(zero));
  const hasAgency = byAgency || agencyLines.some(({ label }) => !agencyFee.test(label));
  const saysItHasVat = agencyLines.some((line) => includesVat.test(lineText(line)));
  return lines
    .filter(isVatLine)
    .filter((line) =>
      agency.test(lineText(line)) ? hasAgency : saysItHasVat && namesNothing.test(line.label),
    )
    .map((line) => finding(subject, line));
};

/** A line that is VAT, and not an agency line that mentions it. */
function isVatLine({ label, category }: CostLine): boolean {
  return (
    vat.test(label) &&
    (category === 'tax' || /^\W*((irrecoverable|non-?\s?recoverable|input)\s+)?VAT\b/i.test(label))
  );
}

function finding(subject: CheckSubject, line: CostLine) {
  return {
    code: 'agency-vat-counted-twice',
    severity: 'warning',
    at: line.at,
    expected: 'VAT on agency staff once, inside the agency rate',
    received: `${quoted(line.label)} at ${weeklyInWords(weeklyOfLine(subject, line))} beside agency staff`,
    advice: `Ask for an agency invoice, and take ${quoted(line.label)} out if the agency cost already holds its VAT.`,
  } as const;
}
