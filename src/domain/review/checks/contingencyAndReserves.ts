/**
 * Risk priced in more than one line: contingency, reserves, an allowance for vacancies, a risk premium, a return on capital.
 * Each may be fair; together they pay for the same bad year several times.
 *
 * Warning at the second line and those after it. Example: "Contingency 2%" and "Transfer to reserves".
 */
import type { Check } from '../check';
import { includedCostLines } from '../checkedLine';
import { quoted } from '../inWords';
import { riskKindsOf, type RiskKind } from '../returnLines';

export const contingencyAndReserves: Check = (subject) => {
  const lines = includedCostLines(subject).flatMap((line) => {
    const [kind] = riskKindsOf(line);
    return kind === undefined ? [] : [{ line, kind }];
  });
  const [first] = lines;
  if (first === undefined) return [];
  const isAnotherKind = ({ kind }: { readonly kind: RiskKind }) => kind !== first.kind;
  return lines.filter(isAnotherKind).map(({ line }) => ({
    code: 'contingency-and-reserves',
    severity: 'warning',
    at: line.at,
    expected: 'risk priced once',
    received: `${quoted(line.label)} beside ${quoted(first.line.label)}`,
    advice: `Ask which risk ${quoted(line.label)} covers that ${quoted(first.line.label)} does not, and what was drawn on each last year.`,
  }));
};
