/**
 * London weighting and a regional factor in one fee. The weighting is part of the salary; a regional factor on top pays for
 * the same dear place again.
 *
 * Seen in the roles of posts and the words of cost lines. Warning at the regional factor.
 */
import type { Check } from '../check';
import { includedCostLines, lineText } from '../checkedLine';
import { quoted } from '../inWords';

const londonWeighting = /\b(london (weighting|allowance)|inner london|outer london)\b/i;
const regionalFactor =
  /\b(regional|area[\s-]?cost|location)\s+(factor|uplift|adjustment|weighting|supplement)\b|\barea cost\b/i;

export const regionalFactorCountedTwice: Check = (subject) => {
  const lines = includedCostLines(subject);
  const weighted = [
    ...subject.openBook.posts.map(({ role }) => role),
    ...lines.map((line) => lineText(line)),
  ].find((text) => londonWeighting.test(text));
  if (weighted === undefined) return [];
  return lines
    .filter((line) => regionalFactor.test(lineText(line)))
    .map((line) => ({
      code: 'regional-factor-counted-twice',
      severity: 'warning',
      at: line.at,
      expected: 'London weighting inside the salary, and no regional factor',
      received: `${quoted(line.label)} beside ${quoted(weighted)}`,
      advice: `Ask which costs ${quoted(line.label)} is applied to, and have pay that already holds London weighting left out of it.`,
    }));
};
