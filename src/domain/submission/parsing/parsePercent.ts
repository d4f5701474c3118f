/**
 * A percentage, in per cent. A cell formatted as a percentage holds a fraction of one, so its format decides: 0.15
 * shown as 15 % is 15; 15 in an ordinary cell, or the text `15 %`, is 15 too.
 *
 * Worked example: 0.85 in a cell without a percentage format is 0.85 %, never 85 % by guess; a question that cannot
 * mean so little (planned occupancy, from 1) refuses it. 85 in a cell formatted as a percentage shows 8500 %: nobody
 * means more than twice the whole where 100 % is the most, so it is 85 %, and that is said.
 */
import { exact, hundred, type Exact } from '../../money/exact';
import type { Finding } from '../../evidence/finding';
import type { Validated } from '../../evidence/validated';
import { receivedText, type Received } from '../received';
import { accepted, answerFinding } from './answer';
import { readNumber, withinLimits, type NumberQuestion } from './parseNumber';

export function parsePercent(received: Received, question: NumberQuestion): Validated<Exact> {
  const read = readNumber(received, question);
  if (read.value === null) return read;
  if (!isFormattedAsPercentage(received)) return withinLimits(received, read.value, question);
  if (isTypedInPercent(read.value, question)) return accepted(read.value, readAsTyped(received, question));
  return withinLimits(received, read.value.times(hundred), question);
}

/** Above twice the whole as the cell shows it, and possible as the figure alone: 85, but not 1.2, which shows 120 %. */
function isTypedInPercent(held: Exact, { limits: { from, to } }: NumberQuestion): boolean {
  return (
    exact(to).lessThanOrEqualTo(hundred) &&
    held.greaterThan(2) &&
    held.greaterThanOrEqualTo(exact(from)) &&
    held.lessThanOrEqualTo(exact(to))
  );
}

function readAsTyped(received: Received, { label }: NumberQuestion): Finding {
  const held = receivedText(received.cell);
  return answerFinding(received, {
    code: 'number-out-of-range',
    severity: 'note',
    expected: `${held} % typed as “${held} %”, since the cell is formatted as a percentage`,
    advice: `“${label}” was read as ${held} %. Type it with its % sign, so that the cell shows what it means.`,
  });
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
