/**
 * A plain number: hours, nights, WTE, places. Out of range, negative, text, a date where a number belongs: each is a
 * finding with its cell, and the answer then counts as not given.
 *
 * Worked example: `-12` for rota hours (0 to 2,000) is `number-out-of-range`; a cell Excel turned into 1 March is
 * `number-is-a-date`; `37.5` is 37.5.
 */
import { exact, type Exact } from '../../money/exact';
import type { Validated } from '../../evidence/validated';
import type { Limits } from '../field';
import { receivedText, type Received } from '../received';
import { accepted, isBlank, noAnswer, refused, spreadsheetError } from './answer';
import { readWrittenNumber } from './numberWords';

export interface NumberQuestion {
  readonly label: string;
  readonly limits: Limits;
  /** What is expected, in words: "a number of hours a week". */
  readonly expected: string;
  readonly wholeOnly?: boolean;
}

export function parseNumber(received: Received, question: NumberQuestion): Validated<Exact> {
  const number = readNumber(received, question);
  return number.value === null ? number : withinLimits(received, number.value, question);
}

/** The number in the cell before its limits are looked at. */
export function readNumber(received: Received, question: NumberQuestion): Validated<Exact> {
  const { cell } = received;
  if (isBlank(received)) return noAnswer;
  if (cell.kind === 'error') return spreadsheetError(received, question.label);
  if (cell.kind === 'date' || cell.kind === 'time') return turnedIntoADate(received, question);
  if (cell.kind === 'truth') return notANumber(received, question);
  const written = readWrittenNumber(receivedText(cell));
  switch (written.kind) {
    case 'number':
      return accepted(written.value);
    case 'notApplicable':
      return noAnswer;
    case 'tooLarge':
      return outOfRange(received, question);
    case 'unreadable':
      return notANumber(received, question);
  }
}

export function withinLimits(received: Received, value: Exact, question: NumberQuestion): Validated<Exact> {
  const { from, to } = question.limits;
  const outside = value.lessThan(exact(from)) || value.greaterThan(exact(to));
  const brokenUp = question.wholeOnly === true && !value.isInteger();
  return outside || brokenUp ? outOfRange(received, question) : accepted(value);
}

function outOfRange(received: Received, question: NumberQuestion): Validated<never> {
  const { from, to } = question.limits;
  const whole = question.wholeOnly === true ? ', a whole number' : '';
  return refused(received, {
    code: 'number-out-of-range',
    expected: `${question.expected} from ${withSeparators(from)} to ${withSeparators(to)}${whole}`,
    advice: `Correct “${question.label}”; until then it counts as not answered.`,
  });
}

function turnedIntoADate(received: Received, question: NumberQuestion): Validated<never> {
  return refused(received, {
    code: 'number-is-a-date',
    expected: question.expected,
    advice: `The spreadsheet turned what was typed for “${question.label}” into a date or time. Format the cell as a number and type it again.`,
  });
}

function notANumber(received: Received, question: NumberQuestion): Validated<never> {
  return refused(received, {
    code: 'text-in-a-number-cell',
    expected: question.expected,
    advice: `Type only the figure for “${question.label}”; until then it counts as not answered.`,
  });
}

function withSeparators(decimal: string): string {
  return decimal.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
