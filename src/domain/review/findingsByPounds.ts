/**
 * Findings in the order in which a person should take them up: worst first, and of the same severity the one that is about
 * most money a week. What is about no line, and not about the fee as a whole, comes after what is, in the order found.
 *
 * Worked example: two warnings, one at a line of £120.00 and one at a line of £2,140.00: the dearer line comes first.
 */
import { severities, type Finding } from '../evidence/finding';
import { placeText } from '../evidence/place';
import { costLineById } from '../fee/costLine';
import type { FeeBreakdown } from '../fee/feeBreakdown';
import type { FeeLine } from '../fee/feeLine';
import { zero, type Exact } from '../money/exact';
import type { OpenBook } from '../submission/openBook';

export interface LinesOfFindings {
  readonly breakdown: FeeBreakdown;
  readonly openBook: OpenBook;
}

export function findingsByPounds(
  findings: readonly Finding[],
  { breakdown, openBook }: LinesOfFindings,
): readonly Finding[] {
  const lines = linesByPlace({ breakdown, openBook });
  const rank = new Map(severities.map((severity, index) => [severity, index]));
  return findings
    .map((finding) => ({ finding, pounds: poundsAbout(finding, breakdown, lines) }))
    .sort(
      (first, second) =>
        (rank.get(first.finding.severity) ?? 0) - (rank.get(second.finding.severity) ?? 0) ||
        second.pounds.comparedTo(first.pounds),
    )
    .map(({ finding }) => finding);
}

/** About the difference between the lines and the fee, and no one line. */
export function isOfWholeFee({ code }: Finding): boolean {
  return code === 'lines-do-not-sum-to-fee';
}

/** Where a line stands, and where its amount does; of several at one place the first. */
export function linesByPlace({ breakdown, openBook }: LinesOfFindings): ReadonlyMap<string, FeeLine> {
  const found = new Map<string, FeeLine>();
  for (const line of breakdown.lines) {
    const cost = costLineById(openBook.costLines, line.id);
    for (const at of [line.at, ...(cost === null ? [] : [cost.amountAt])]) {
      const place = placeText(at);
      if (!found.has(place)) found.set(place, line);
    }
  }
  return found;
}

function poundsAbout(
  finding: Finding,
  { unexplained }: FeeBreakdown,
  lines: ReadonlyMap<string, FeeLine>,
): Exact {
  if (isOfWholeFee(finding)) return unexplained.pounds.abs();
  return lines.get(placeText(finding.at))?.weekly.pounds.abs() ?? zero;
}
