/**
 * Training days are among the days away that cover is reckoned on, and training is a cost line as well. Time in training
 * is then paid for twice, unless the line holds course fees alone.
 *
 * Quiet where the line says that it is course or trainer fees. Warning. Example: 5 of 48 days away are training, and
 * "Training and development" stands at £11,500 a year.
 */
import { zero } from '../../money/exact';
import type { Check } from '../check';
import { includedCostLines, lineText } from '../checkedLine';
import { numberInWords, quoted } from '../inWords';

const feesOnly =
  /\b(courses?|trainers?|tuition|licen[cs]es?|materials?)\b[^,;]{0,80}\b(fees?|costs?|only)\b/i;

export const trainingCountedTwice: Check = (subject) => {
  const days = subject.openBook.employment.trainingDaysAway;
  if (days?.greaterThan(zero) !== true) return [];
  return includedCostLines(subject)
    .filter((line) => /\btraining\b/i.test(line.label) && !feesOnly.test(lineText(line)))
    .map(({ at, label }) => ({
      code: 'training-counted-twice',
      severity: 'warning',
      at,
      expected: 'training in the cover for days away or in a cost line, once',
      received: `${quoted(label)} beside ${numberInWords(days)} training days in the days away`,
      advice: `Ask whether ${quoted(label)} is course fees alone or holds staff time that cover already pays for.`,
    }));
};
