/**
 * Places kept empty are paid for by this child: why, and for how long, is asked whenever a line says so.
 *
 * Warning. Worked example: "Two places kept empty" at £2,300.00 a week in a home of three.
 */
import type { Check } from '../check';
import { includedLinesOf, weeklyOfLine } from '../checkedLine';
import { quoted, weeklyInWords } from '../inWords';

export const placesKeptEmpty: Check = (subject) =>
  includedLinesOf(subject, ['placesKeptEmpty']).flatMap((line) => {
    const weekly = weeklyOfLine(subject, line);
    if (weekly.isZero()) return [];
    return [
      {
        code: 'places-kept-empty',
        severity: 'warning',
        at: line.at,
        expected: 'why places are kept empty, and until when',
        received: `${quoted(line.label)} at ${weeklyInWords(weekly)} for places that are blocked`,
        advice:
          'Ask why they stay empty, who agreed it, and when the fee falls because another child can move in.',
      },
    ];
  });
