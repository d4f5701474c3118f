/**
 * Costs are shared as if every place were taken on every night. No home achieves that over a year; a fee built on it
 * does not cover cost as soon as one child leaves, and the provider will be back for more.
 *
 * Warning, also where only lines of this child are given (what they were worked out on is the same home), and where the words
 * of a line, of a post or of the notes say it and no answer does. Quiet where this child is alone in a home of several places: while the fee is paid the
 * one place that can be used is taken.
 */
import { wholeSubmission, type Place } from '../../evidence/place';
import { hundred, one } from '../../money/exact';
import type { OpenBook } from '../../submission/openBook';
import { receivedText } from '../../submission/received';
import type { Check } from '../check';
import { lineText } from '../checkedLine';
import { percentInWords, quoted } from '../inWords';

export const occupancyFull: Check = ({ openBook }) => {
  const { plannedOccupancy, placesThatCanBeUsed, registeredPlaces, at } = openBook.placement;
  const isSolo = placesThatCanBeUsed?.equals(one) === true && registeredPlaces?.greaterThan(one) === true;
  const full = plannedOccupancy === null ? occupancyInWords(openBook) : null;
  const isStated = plannedOccupancy?.fraction.greaterThanOrEqualTo(one) === true;
  if (isSolo || (!isStated && full === null)) return [];
  return [
    {
      code: 'occupancy-full',
      severity: 'warning',
      at: full?.at ?? at['plannedOccupancyPercent'] ?? wholeSubmission,
      expected: 'an occupancy that leaves room for places standing vacant between children',
      received:
        full === null
          ? percentInWords((plannedOccupancy?.fraction ?? one).times(hundred))
          : quoted(full.text),
      advice:
        'Ask for the nights occupied over the last 12 months, and whether the fee would be raised when a place stands vacant.',
    },
  ];
};

const fullInWords =
  /\b100\s?%\s*(occupancy|occupied|full)\b|\b(full|100 per ?cent) occupancy\b|\boccupancy\s*(of|at|:|=|assumed|is)?\s*(at )?100\s?%|\bfully occupied\b/i;

interface Said {
  readonly text: string;
  readonly at: Place;
}

function occupancyInWords({ costLines, submission }: OpenBook): Said | null {
  const line = costLines.find((each) => fullInWords.test(lineText(each)));
  if (line !== undefined) return { text: line.label, at: line.at };
  const { notes } = submission.placement;
  const answers = [notes, ...submission.posts.flatMap(({ fields }) => [fields.role, fields.notes])];
  return (
    answers
      .flatMap((answer) => (answer === undefined ? [] : [{ text: receivedText(answer.cell), at: answer.at }]))
      .find(({ text }) => fullInWords.test(text)) ?? null
  );
}
