/**
 * A percentage, in per cent. A cell formatted as a percentage holds a fraction of one, so its format decides: 0.15
 * shown as 15 % is 15; 15 in an ordinary cell, or the text `15 %`, is 15 too.
 *
 * Worked example: 0.85 in a cell without a percentage format is 0.85 %, never 85 % by guess; a question that cannot
 * mean so little (planned occupancy, from 1) refuses it.
 */
import { hundred, type Exact } from '../../money/exact';
import type { Validated } from '../../evidence/validated';
import type { Received } from '../received';
import { readNumber, withinLimits, type NumberQuestion } from './parseNumber';

export function parsePercent(received: Received, question: NumberQuestion): Validated<Exact> {
  const read = readNumber(received, question);
  if (read.value === null) return read;
  const percent = isFormattedAsPercentage(received) ? read.value.times(hundred) : read.value;
  return withinLimits(received, percent, question);
}

/** Quoted words and escaped characters in a number format do not count: `0.0%` does, `0 "%"` does not. */
export function isFormattedAsPercentage(received: Received): boolean {
  const format = received.cell.kind === 'number' ? received.cell.numberFormat : undefined;
  return (
    format
      ?.replace(/"[^"]*"/g, '')
      .replace(/\\./g, '')
      .includes('%') ?? false
  );
}
