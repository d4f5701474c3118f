/**
 * What each payer contributes to a week's fee, line by line or by fixed parts, with the amounts that stand behind it: every line
 * shared to the penny, education on its own weeks, totals by reason.
 *
 * Worked example: care £3,000.00 by social care; therapy £100.01 half by health: social care £3,050.01, health £50.00.
 */
import { byLine, sharedToThePenny } from './contributions';
import type { FunderShare, PayersPart } from './shares';
import { refused, worked, type Worked } from '../evidence/priceFinding';
import { sumOf, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';

export interface NamedLine {
  readonly line: string;
  readonly weekly: Weekly;
  readonly shares: readonly FunderShare[];
  /** "therapy declined by the NHS"; null where none is recorded. */
  readonly reason: string | null;
}

export interface ContributedLine extends NamedLine {
  readonly parts: readonly PayersPart[];
}

export interface WeekByLine {
  readonly total: Exact;
  readonly lines: readonly ContributedLine[];
  readonly contributions: readonly PayersPart[];
  /** Pounds a week of the lines that state the reason. */
  readonly byReason: readonly { readonly reason: string; readonly pounds: Exact }[];
}

export function weekByLine(lines: readonly NamedLine[]): Worked<WeekByLine> {
  const whole = byLine(lines);
  if (whole.value === null)
    return refused(...whole.findings.map((finding) => ({ ...finding, at: named(finding.at, lines) })));
  const reasons = [...new Set(lines.flatMap(({ reason }) => reason ?? []))];
  return worked({
    total: sumOf(lines.map(({ weekly }) => weekly.pounds)),
    // A deduction is shared as an amount is: only the whole may not be below nought.
    lines: lines.map((line) => ({ ...line, parts: sharedToThePenny(line.weekly.pounds, line.shares) })),
    contributions: whole.value,
    byReason: reasons.map((reason) => ({
      reason,
      pounds: sumOf(lines.filter((line) => line.reason === reason).map(({ weekly }) => weekly.pounds)),
    })),
  });
}

/** A place such as "lines[2].shares" by the name of its line. */
function named(at: string, lines: readonly NamedLine[]): string {
  const index = /^lines\[(\d+)\]/.exec(at)?.[1];
  const line = index === undefined ? undefined : lines[Number.parseInt(index, 10)];
  return line === undefined ? at : `${line.line}, shares`;
}
