/**
 * How a layout was read, in one sentence: "a cost table at A5:E38, 26 lines, 3 totals left out of the sum, the fee in
 * D38; read as £ a year for the home, shared by 3.6 children".
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { periodWords } from '../../domain/calendar/period';
import { placeText } from '../../domain/evidence/place';
import type { Choice } from '../judging/choose';
import type { Part } from '../judging/reading';
import type { Reading } from '../judging/reading';
import type { FeeRead } from './readFee';

export function sentenceFor(choice: Choice, { fee }: FeeRead, nameSheets: boolean): string {
  const lines = countInWords(
    sumOf(choice.parts, (part) => rolesOf(part, ['line', 'unknown']) - part.carried.size),
    'line',
    'lines',
  );
  const totals = sumOf(choice.parts, (part) =>
    rolesOf(part, ['subtotal', 'total', 'parent', 'again', 'fee']),
  );
  const ranges = choice.parts.map((part) => rangeOf(part, nameSheets));
  const table = choice.parts[0]?.reading.column.region.sheet.name;
  const isOther = fee !== null && (fee.at.sheet ?? '') !== table;
  const feeAt = fee === null ? '' : isOther || nameSheets ? placeText(fee.at) : fee.at.cell;
  return (
    [
      `${choice.parts.length === 1 ? 'a cost table' : 'cost tables'} at ${ranges.join(' and ')}`,
      lines,
      countInWords(totals, 'total left out of the sum', 'totals left out of the sum'),
      fee === null ? 'no fee' : `the fee in ${feeAt}`,
    ].join(', ') + `; read as ${unitInWords(choice.parts[0]?.reading)}`
  );
}

/** "£ a year for the home, shared by 4 places × 90 %". */
export function unitInWords(reading: Reading | undefined): string {
  if (reading === undefined) return '';
  const period = reading.period === null ? 'each line’s own period' : `£ ${periodWords[reading.period]}`;
  if (reading.basis === 'child') return `${period} for one child`;
  return `${period} for the home${reading.divisor === null ? '' : `, shared by ${sharedInWords(reading)}`}`;
}

function sharedInWords({ divisor }: Reading): string {
  if (divisor === null) return '';
  const { children, places, occupancy } = divisor;
  if (Math.abs(occupancy - 1) < 1e-9) return countInWords(places, 'child', 'children');
  return `${String(Math.round(children * 100) / 100)} children (${countInWords(places, 'place')} × ${String(Math.round(occupancy * 1000) / 10)} %)`;
}

function sumOf(parts: readonly Part[], of: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + of(part), 0);
}

function rolesOf({ reading: { solved } }: Part, wanted: readonly string[]): number {
  return solved.roles.filter((role) => wanted.includes(role)).length;
}

function rangeOf({ reading: { column, solved } }: Part, nameSheets: boolean): string {
  const { region } = column;
  const read = solved.roles.flatMap((role, row) => (role === 'none' || role === 'count' ? [] : [row]));
  const first = read[0] ?? 0;
  const head = region.blocks[region.blockOf[first] ?? 0]?.headingRows[0] ?? first;
  const rows = [Math.min(head, first), ...read];
  const columns = rows.flatMap((row) =>
    (region.rows[row] ?? []).flatMap((cell, index) => (cell === null ? [] : [index])),
  );
  const top = region.placeOf(rows[0] ?? 0, leastOf(columns));
  const bottom = region.placeOf(rows.at(-1) ?? 0, mostOf(columns));
  const cell = `${top.cell}:${bottom.cell}`;
  return nameSheets && top.sheet !== undefined ? placeText({ sheet: top.sheet, cell }) : cell;
}

/** Sheets may have more rows than a call has arguments. */
function leastOf(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.MAX_SAFE_INTEGER);
}

function mostOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
