/**
 * Risk priced in more than one line: contingency, reserves, an allowance for vacancies, a risk premium, a return on capital.
 * Each may be fair; together they pay for the same bad year several times.
 *
 * Warning at the first line of every kind after the first. Example: "Contingency 2%" and "Transfer to reserves".
 */
import type { Check } from '../check';
import { includedCostLines } from '../checkedLine';
import { quoted } from '../inWords';
import { riskKindsOf } from '../returnLines';

export const contingencyAndReserves: Check = (subject) => {
  const lines = includedCostLines(subject).flatMap((line) => {
    const [kind] = riskKindsOf(line);
    return kind === undefined ? [] : [{ line, kind }];
  });
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  const firstOfEach = kinds.flatMap((wanted) => lines.find(({ kind }) => kind === wanted) ?? []);
  const [first, ...others] = firstOfEach;
  if (first === undefined) return [];
  return others.map(({ line }) => ({
    code: 'contingency-and-reserves',
    severity: 'warning',
    at: line.at,
    expected: 'risk priced once',
    received: `${quoted(line.label)} beside ${quoted(first.line.label)}`,
    advice: `Ask which risk ${quoted(line.label)} covers that ${quoted(first.line.label)} does not, and what was drawn on each last year.`,
  }));
};
