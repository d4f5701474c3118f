/**
 * What is asked of the provider, line by line, the largest gap first, with where its evidence stands; and the ticked questions as
 * an e-mail. A letter to the provider: no position, should-cost or price of others is in it.
 *
 * Worked example: "Tuition 5 hrs @ £38" at £210.00 a week, of which £20.00 does not follow from its own workings.
 */
import { placeText } from '../../domain/evidence/place';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { NegotiationLine } from '../../domain/negotiation/negotiationLines';
import type { FeeReview } from '../../domain/review/feeReview';
import { questionsOf } from '../../domain/review/questionsOf';
import type { EvidenceStatus } from '../../domain/negotiation/negotiationTerms';
import { evidenceStatusOf, withEvidenceStatus, type TypedSide } from './councilsSide';
import { aWeek } from './headline';

export interface EvidenceOnScreen {
  readonly line: string;
  readonly label: string;
  readonly weekly: string;
  /** What its own figures leave to explain; empty where nothing speaks against it. */
  readonly reason: string;
  readonly ask: string;
  readonly status: EvidenceStatus;
}

/** Lines in the fee with something to ask for: a gap first, then by what they come to. */
export function evidenceToAsk(review: FeeReview, side: TypedSide): readonly EvidenceOnScreen[] {
  return questions(review).map(({ line, gapReason, evidenceToAskFor }) => ({
    line: line.id,
    label: line.label,
    weekly: aWeek(line.weekly),
    reason: gapReason,
    ask: evidenceToAskFor,
    status: evidenceStatusOf(side, line.id),
  }));
}

function questions(review: FeeReview): readonly NegotiationLine[] {
  return questionsOf(review).filter(({ evidenceToAskFor }) => evidenceToAskFor !== '');
}

/** The ticked questions, numbered in the order of the list, and what no line explains after them. */
export function questionsForEmail(review: FeeReview, ticked: ReadonlySet<string>): string {
  const { breakdown, openBook } = review;
  const named = openBook.placement.home ?? openBook.placement.provider ?? openBook.submission.file;
  const open = breakdown.unexplained.pounds;
  const asked = questions(review).filter(({ line }) => ticked.has(line.id));
  const items = [
    ...asked.map(({ line, gapReason, evidenceToAskFor }) =>
      [
        `${line.label}, ${aWeek(line.weekly)} (${placeText(line.at)})`,
        ...(gapReason === '' ? [] : [gapReason]),
        `What would show it: ${evidenceToAskFor}`,
      ].join('\n   '),
    ),
    ...(open.greaterThan(0)
      ? [
          `${poundsInWords(open)} of the fee is explained by no line.\n   What does this part of the fee pay for?`,
        ]
      : []),
  ];
  return [
    `${named}: what we ask about the fee of ${aWeek(breakdown.quoted)}`,
    ...items.map((item, index) => `${String(index + 1)}. ${item}`),
  ].join('\n\n');
}

/** Those that were still to ask are asked; what has gone further stays where it is. */
export function markedAsAsked(side: TypedSide, lines: Iterable<string>): TypedSide {
  return [...lines]
    .filter((line) => evidenceStatusOf(side, line) === 'to ask')
    .reduce((marked, line) => withEvidenceStatus(marked, line, 'asked'), side);
}
