/**
 * A staffing ratio, n staff to m children: `2:1`, `2 to 1`, or the number of staff alone (to one child).
 *
 * Spreadsheets turn `2:1` into the time 02:01. The cell's format says it is a time, so it is read as the ratio that was
 * typed, and the finding `number-is-a-date` asks for it to be confirmed. A date (`1/3` becomes 1 March) could be
 * several ratios and is refused.
 */
import { exact, exactFromText, one, type Exact } from '../../money/exact';
import type { Validated } from '../../evidence/validated';
import type { StaffingRatio } from '../../placement/placement';
import { receivedText, type Received } from '../received';
import { accepted, answerFinding, isBlank, noAnswer, refused, saysNotApplicable } from './answer';
import { parseNumber, type NumberQuestion } from './parseNumber';

export function parseRatio(received: Received, question: NumberQuestion): Validated<StaffingRatio> {
  const { cell } = received;
  if (isBlank(received) || saysNotApplicable(receivedText(cell))) return noAnswer;
  if (cell.kind === 'time') return ratioFromTime(received, cell.shown, question);
  const written = cell.kind === 'text' ? writtenRatio(cell.text) : null;
  if (written !== null) return ratioInRange(received, written, question);
  const staff = parseNumber(received, question);
  return staff.value === null ? { ...staff, value: null } : accepted({ staff: staff.value, children: one });
}

function writtenRatio(text: string): StaffingRatio | null {
  const parts = /^(\d+(?:\.\d+)?)\s*(?::|to)\s*(\d+(?:\.\d+)?)$/i.exec(text.trim());
  return parts === null ? null : ratioOf(exactFromText(parts[1] ?? ''), exactFromText(parts[2] ?? ''));
}

function ratioOf(staff: Exact | null, children: Exact | null): StaffingRatio | null {
  return staff === null || children === null || children.isZero() ? null : { staff, children };
}

function ratioFromTime(
  received: Received,
  shown: string,
  question: NumberQuestion,
): Validated<StaffingRatio> {
  const parts = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(shown.trim());
  const ratio = parts === null ? null : ratioOf(wholeNumber(parts[1]), wholeNumber(parts[2]));
  if (ratio === null) {
    return refused(received, {
      code: 'number-is-a-date',
      expected: question.expected,
      advice: `The spreadsheet turned what was typed for “${question.label}” into a time. Format the cell as text and type it again.`,
    });
  }
  const words = `${ratio.staff.toString()}:${ratio.children.toString()}`;
  const finding = answerFinding(received, {
    code: 'number-is-a-date',
    severity: 'warning',
    expected: question.expected,
    advice: `The cell holds a time; it is read as the ratio ${words}. Ask the provider to confirm “${question.label}”.`,
  });
  return accepted(ratio, finding);
}

function ratioInRange(
  received: Received,
  ratio: StaffingRatio,
  question: NumberQuestion,
): Validated<StaffingRatio> {
  const staff: Received = { at: received.at, cell: { kind: 'number', decimal: ratio.staff.toString() } };
  const checked = parseNumber(staff, question);
  return checked.value === null ? { ...checked, value: null } : accepted(ratio);
}

function wholeNumber(digits = '0'): Exact {
  return exact(parseInt(digits, 10));
}
