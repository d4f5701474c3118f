/** What the Summary asks people to do: explain the largest gaps, settle findings, and weigh each need against its outcome. */
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import type { Finding } from '../../domain/evidence/finding';
import { feeLineOfNeed } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';
import type { NegotiationLine } from '../../domain/negotiation/negotiationLines';
import type { AdditionalNeed } from '../../domain/additionalNeeds/additionalNeed';
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  equals,
  greaterThan,
  largest,
  number,
  quotient,
  smallest,
  text,
  together,
  when,
  type Expression,
} from '../core/expression';
import { feeCell } from '../core/feeCells';
import { lineCell, unexplainedRow, yes, type LineFigure } from './cellIds';
import { findingAdviceCell, findingCell, findingRef } from './findingsSheet';
import { reasonOf } from './gapReason';
import { noNeedsStated, outcomeWords, reviewWords } from './outcomeRows';
import { severityWords } from '../../domain/evidence/findingWords';
import { placeWords } from './reviewWords';

const columns = 4;
const gapsShown = 3;
const mostFindings = 6;

export function gapSummary(review: FeeReview): readonly DescribedRow[] {
  const gaps = largestGaps(review);
  return [
    headingRow('Largest gaps to explain', columns),
    ...(gaps.length === 0
      ? [row(computed(null, noGap, 'label'))]
      : gaps.map(({ id, label, reason }) =>
          row(
            words(label, 'label'),
            computed(null, gapCell(id), 'money'),
            computed(null, shareOfFee(gapCell(id)), 'percent'),
            computed(null, reason, 'note'),
          ),
        )),
  ];
}

const noGap = when(
  greaterThan(cell(feeCell.unexplained), number(0)),
  text('No line has one; the fee is more than its lines come to.'),
  text('No line has a gap to explain.'),
);

/** What was typed since may have settled it. */
const nothingLeft = 'Nothing is left to explain here.';

const gapCell = (id: string): Expression =>
  id === unexplainedRow
    ? largest(number(0), cell(feeCell.unexplained))
    : when(
        equals(cell(lineCell(id, 'allowable')), text(yes)),
        largest(number(0), smallest(cell(lineCell(id, 'inFee')), cell(lineCell(id, 'gap')))),
        cell(lineCell(id, 'inFee')),
      );

/** Lines with a gap and the unexplained part of the fee, largest first. */
function largestGaps(review: FeeReview): readonly Gap[] {
  const lines = review.negotiation
    .filter(({ line, gapToExplain }) => line.included && gapToExplain.pounds.greaterThan(0))
    .map((negotiated) => ({ negotiated, pounds: negotiated.gapToExplain.pounds }));
  const unexplained = { negotiated: null, pounds: review.breakdown.unexplained.pounds };
  return [...(unexplained.pounds.greaterThan(0) ? [unexplained] : []), ...lines]
    .toSorted((first, second) => second.pounds.comparedTo(first.pounds))
    .slice(0, gapsShown)
    .map(({ negotiated }) => (negotiated === null ? gapOfNoLine : gapOfLine(negotiated)));
}

interface Gap {
  readonly id: string;
  readonly label: string;
  readonly reason: Expression;
}

const gapOfNoLine: Gap = {
  id: unexplainedRow,
  label: 'Not explained by any line',
  reason: when(
    equals(gapCell(unexplainedRow), number(0)),
    text(nothingLeft),
    text('The lines come to less than the quoted fee.'),
  ),
};

function gapOfLine(negotiated: NegotiationLine): Gap {
  const { id, label } = negotiated.line;
  const of = (figure: LineFigure) => cell(lineCell(id, figure));
  return { id, label, reason: reasonOf(negotiated, of, gapCell(id), nothingLeft) };
}

function shareOfFee(part: Expression): Expression {
  const quoted = cell(feeCell.quoted);
  return when(equals(quoted, number(0)), number(0), quotient(part, quoted));
}

/** The findings to settle or to ask about; notes wait on their own sheet. */
function findingsToSettle(review: FeeReview): readonly Finding[] {
  return review.findings.filter(({ severity }) => severity !== 'note');
}

const shownSeverityCell = (index: number) => `summary.finding.${String(index + 1)}.severity`;

const shownAdviceCell = (index: number) => `summary.finding.${String(index + 1)}.advice`;

export function summarySeverityCells(review: FeeReview): readonly string[] {
  return findingsToSettle(review)
    .slice(0, mostFindings)
    .map((_, index) => shownSeverityCell(index));
}

export function findingSummary(review: FeeReview): readonly DescribedRow[] {
  const toSettle = findingsToSettle(review);
  const shown = toSettle.slice(0, mostFindings);
  const further = review.findings.length - shown.length;
  return [
    headingRow('Findings to settle, in the words of the day in the footer', columns),
    ...(shown.length === 0
      ? [row(words('Nothing needs to be settled or asked.', 'label'))]
      : shown.map(findingRow)),
    ...(further > 0 ? [row(words(`${String(further)} more on the Findings sheet.`, 'note'))] : []),
  ];
}

function findingRow(finding: Finding, index: number): DescribedRow {
  const at = `${placeWords(finding.at)}. `;
  return row(
    words(findingHeadlines[finding.code], 'label'),
    words(severityWords[finding.severity], 'severity', { id: shownSeverityCell(index) }),
    // A link is not wrapped by every spreadsheet, so that it is as short as its number; the place stands in the words.
    words(findingRef(index), 'link', { link: { cell: findingCell(index) } }),
    computed(shownAdviceCell(index), together(at, cell(findingAdviceCell(index))), 'note', {
      measuredAs: `${at}${finding.advice}`,
    }),
  );
}

export function needSummary(review: FeeReview, across = columns): readonly DescribedRow[] {
  const needs = review.openBook.additionalNeeds;
  return [
    headingRow('No figure decides alone: needs and outcomes', across),
    ...(needs.length === 0
      ? [row(words(noNeedsStated(review), 'purpose'))]
      : needs.map((need) => needRow(need, review, across))),
  ];
}

/** The words stand in the last of so many columns. */
function needRow(need: AdditionalNeed, review: FeeReview, across: number): DescribedRow {
  const line = feeLineOfNeed(review.breakdown.lines, need.id);
  const price = line === null ? null : cell(lineCell(line.id, 'weekly'));
  return row(
    words(need.need, 'label'),
    price === null ? blank('money') : computed(null, price, 'money'),
    price === null ? blank('percent') : computed(null, shareOfFee(price), 'percent'),
    ...Array.from({ length: across - columns }, () => blank('note')),
    words(`${outcomeWords(need)} ${reviewWords(need)}`, 'note'),
  );
}
