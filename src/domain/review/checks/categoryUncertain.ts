/**
 * A category that rests on little: a word that could stand in several, or a heading alone. Said once for all such lines, the
 * dearest first, so that no weak guess stands in a total unseen. A line under a twentieth of the price moves no share that
 * anybody looks at.
 *
 * Note. Example: "Leadership" at £420.00 of £4,000.00, read as management with 0.5.
 */
import { costCategoryLabel } from '../../fee/costCategory';
import type { CostLine } from '../../fee/costLine';
import { exact, sumOf } from '../../money/exact';
import type { Check } from '../check';
import { includedCostLines, weeklyOfLine } from '../checkedLine';
import { quoted, weeklyInWords } from '../inWords';

const leastSure = exact('0.6');
const leastShare = exact('0.05');
const mostShown = 6;

export const categoryUncertain: Check = (subject) => {
  const lines = includedCostLines(subject);
  const weekly = (line: CostLine) => weeklyOfLine(subject, line).abs();
  const least = sumOf(lines.map(weekly)).times(leastShare);
  const weak = lines
    .filter((line) => isWeak(line) && weekly(line).greaterThanOrEqualTo(least))
    .sort((first, second) => weekly(second).comparedTo(weekly(first)));
  const [dearest] = weak;
  if (dearest === undefined) return [];
  const shown = weak
    .slice(0, mostShown)
    .map(
      (line) =>
        `${quoted(line.label)} at ${weeklyInWords(weekly(line))}: ${costCategoryLabel(line.category)}`,
    );
  return [
    {
      code: 'line-category-uncertain',
      severity: 'note',
      at: dearest.at,
      expected: 'words that leave no doubt which category a cost belongs to',
      received: `${shown.join('; ')}${weak.length > mostShown ? ' …' : ''}; the words could mean another`,
      advice: 'Confirm or change the category of each.',
    },
  ];
};

/** Not classified at all is said line by line elsewhere. */
function isWeak({ confidence, category }: CostLine): boolean {
  return confidence !== null && category !== 'unclassified' && confidence.lessThan(leastSure);
}
