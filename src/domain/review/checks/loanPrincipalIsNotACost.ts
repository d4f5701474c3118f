/**
 * A line repays borrowed money. Interest is a cost of having the building; paying back what was borrowed makes the owner
 * richer and is never a cost.
 *
 * A bare "Mortgage" counts: it usually holds both parts. Interest named alone does not. Warning: the interest part may stand.
 */
import type { Check } from '../check';
import { includedCostLines, weeklyOfLine } from '../checkedLine';
import { quoted, weeklyInWords } from '../inWords';

const repayment =
  /\b(loan|mortgage|capital|principal)\s+(re)?payments?\b|\b(re)?payments? of (the |a )?(loan|mortgage|capital|principal)\b|\bloan principal\b|\bprincipal\b(?!\s+(social|psychologist|therapist|teacher|practitioner|officer))|\bmortgage\b/i;
const interestAlone = /\binterest\b(?!\s*(and|&|\+))(?!.{0,120}\b(principal|capital|repayment)\b)/i;

export const loanPrincipalIsNotACost: Check = (subject) =>
  includedCostLines(subject)
    .filter(
      ({ label }) =>
        repayment.test(label) && !interestAlone.test(label) && !/\brent or mortgage\b/i.test(label),
    )
    .map((line) => ({
      code: 'loan-principal-is-not-a-cost',
      severity: 'warning',
      at: line.at,
      expected: 'the interest alone',
      received: `${quoted(line.label)} at ${weeklyInWords(weeklyOfLine(subject, line))}`,
      advice: `Ask for the lender’s statement and keep only the interest part of ${quoted(line.label)}.`,
    }));
