/**
 * The same cost stands in the submission twice: same words, same amount a week. It is usually a row copied down, a summary and its
 * detail both read as lines, or a post of the team charged again among the extras, in whichever category the second was put.
 *
 * Only cost lines are compared: two posts of the same kind are ordinary. Amounts of nought are left alone.
 * Warning at the second of the two: the fee may be too high by the whole line.
 */
import type { Finding } from '../../evidence/finding';
import { placeText } from '../../evidence/place';
import type { CostLine } from '../../fee/costLine';
import { exactText } from '../../money/exact';
import type { Check, CheckSubject } from '../check';
import { includedCostLines, weeklyOfLine } from '../checkedLine';
import { quoted, weeklyInWords } from '../inWords';

export const duplicateLine: Check = (subject) => {
  const lines = includedCostLines(subject).filter((line) => !weeklyOfLine(subject, line).isZero());
  const firstOfEach = new Map<string, CostLine>();
  return lines.flatMap((line) => {
    const cost = whatItCosts(subject, line);
    const earlier = firstOfEach.get(cost);
    if (earlier !== undefined) return [duplicate(subject, line, earlier)];
    firstOfEach.set(cost, line);
    return [];
  });
};

/** The same text for lines that are the same cost. */
function whatItCosts(subject: CheckSubject, line: CostLine): string {
  return [exactText(weeklyOfLine(subject, line)), plainWords(line.label)].join(' ');
}

function plainWords(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9%£]+/g, ' ')
    .trim();
}

function duplicate(subject: CheckSubject, line: CostLine, earlier: CostLine): Finding {
  return {
    code: 'duplicate-line',
    severity: 'warning',
    at: line.at,
    expected: 'each cost once',
    received: `${quoted(line.label)} at ${weeklyInWords(weeklyOfLine(subject, line))}, as already at ${placeText(earlier.at)}`,
    advice: `Ask whether ${quoted(line.label)} is one cost entered twice or two separate costs, and have the labels say which.`,
  };
}
