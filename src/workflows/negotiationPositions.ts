/**
 * Opening, target and limit for each line of a fee, ranked by pounds at stake, with totals that follow what is typed.
 *
 * Until somebody types, opening and target are submitted − gap to explain, the limit is what was submitted: the same
 * figures as on the Negotiation sheet. What no line explains is a row of its own, supported by nothing.
 * Worked example: food submitted at £95.00 with a gap of £15.00: opening and target £80.00, limit £95.00.
 */
import { exactFromText, exactText, sumOf, type Exact } from '../domain/money/exact';
import { poundsInWords } from '../domain/money/moneyPer';
import { toThePenny } from '../domain/money/rounding';
import type { FeeReview } from '../domain/review/feeReview';
import { unexplainedRow } from '../sheets/review/cellIds';

export const positionNames = ['opening', 'target', 'limit'] as const;
export type PositionName = (typeof positionNames)[number];

/** What was typed, as typed: line id → position → text. Untouched positions are absent. */
export type TypedPositions = Readonly<
  Record<string, Readonly<Partial<Record<PositionName, string>>> | undefined>
>;

export interface PositionField {
  /** What the box holds: what was typed, or the figure it starts from. */
  readonly text: string;
  readonly understood: boolean;
}

export interface PositionRow {
  readonly id: string;
  readonly label: string;
  readonly submitted: string;
  readonly gap: string | null;
  readonly gapReason: string;
  readonly evidence: string;
  readonly fields: Readonly<Record<PositionName, PositionField>>;
}

export interface NegotiationOnScreen {
  readonly rows: readonly PositionRow[];
  readonly totals: Readonly<Record<'submitted' | 'gap' | PositionName, string>>;
  readonly targetLessSubmitted: string;
  /** True where a typed figure could not be understood; totals then use the figure it started from. */
  readonly notUnderstood: boolean;
}

interface Stake {
  readonly id: string;
  readonly label: string;
  readonly submitted: Exact;
  readonly gap: Exact;
  readonly supported: Exact;
  readonly gapReason: string;
  readonly evidence: string;
}

export function negotiationOnScreen(review: FeeReview, typed: TypedPositions): NegotiationOnScreen {
  const stakes = stakesOf(review);
  const total = (of: (stake: Stake) => Exact) => sumOf(stakes.map(of));
  const totalOf = (name: PositionName) => total((stake) => positionOf(stake, name, typed));
  const submitted = total((stake) => stake.submitted);
  const rows = stakes.map((stake) => positionRow(stake, typed));
  return {
    rows,
    totals: {
      submitted: poundsInWords(submitted),
      gap: poundsInWords(total((stake) => stake.gap)),
      opening: poundsInWords(totalOf('opening')),
      target: poundsInWords(totalOf('target')),
      limit: poundsInWords(totalOf('limit')),
    },
    targetLessSubmitted: poundsInWords(totalOf('target').minus(submitted)),
    notUnderstood: rows.some(({ fields }) => positionNames.some((name) => !fields[name].understood)),
  };
}

/** Each position as a decimal, for the sheet: only those that were typed and understood. */
export function understoodPositions(
  typed: TypedPositions,
): readonly { readonly id: string; readonly name: PositionName; readonly pounds: Exact }[] {
  return Object.entries(typed).flatMap(([id, positions]) =>
    positionNames.flatMap((name) => {
      const pounds = typedPounds(positions?.[name]);
      return pounds === null ? [] : [{ id, name, pounds }];
    }),
  );
}

function stakesOf({ breakdown, negotiation }: FeeReview): readonly Stake[] {
  const lines = negotiation
    .filter(({ line }) => line.included)
    .map(({ line, gapToExplain, gapReason, evidenceToAskFor }) => ({
      id: line.id,
      label: line.label,
      submitted: line.weekly.pounds,
      gap: gapToExplain.pounds,
      supported: line.weekly.pounds.minus(gapToExplain.pounds),
      gapReason,
      evidence: evidenceToAskFor,
    }));
  const stakes = breakdown.unexplained.pounds.isZero()
    ? lines
    : [...lines, unexplainedStake(breakdown.unexplained.pounds)];
  return [...stakes].sort(mostAtStakeFirst);
}

function unexplainedStake(unexplained: Exact): Stake {
  const nobodyExplains = !unexplained.isNegative();
  return {
    id: unexplainedRow,
    label: nobodyExplains ? 'Not explained by any line' : 'Lines come to more than the fee',
    submitted: unexplained,
    gap: nobodyExplains ? unexplained : unexplained.times(0),
    supported: nobodyExplains ? unexplained.times(0) : unexplained,
    gapReason: nobodyExplains ? 'The lines come to less than the quoted fee.' : '',
    evidence: nobodyExplains ? 'What this part of the fee pays for, as lines with amounts.' : '',
  };
}

/** Largest gap first; where no gap speaks, the largest line. */
function mostAtStakeFirst(first: Stake, second: Stake): number {
  const byGap = second.gap.abs().comparedTo(first.gap.abs());
  return byGap === 0 ? second.submitted.abs().comparedTo(first.submitted.abs()) : byGap;
}

function positionRow(stake: Stake, typed: TypedPositions): PositionRow {
  const field = (name: PositionName): PositionField => {
    const text = typed[stake.id]?.[name];
    return text === undefined
      ? { text: penniesText(startingFrom(stake, name)), understood: true }
      : { text, understood: typedPounds(text) !== null };
  };
  return {
    id: stake.id,
    label: stake.label,
    submitted: poundsInWords(stake.submitted),
    gap: stake.gap.isZero() ? null : poundsInWords(stake.gap),
    gapReason: stake.gapReason,
    evidence: stake.evidence,
    fields: { opening: field('opening'), target: field('target'), limit: field('limit') },
  };
}

function positionOf(stake: Stake, name: PositionName, typed: TypedPositions): Exact {
  return typedPounds(typed[stake.id]?.[name]) ?? startingFrom(stake, name);
}

function startingFrom({ submitted, supported }: Stake, name: PositionName): Exact {
  return name === 'limit' ? submitted : supported;
}

/** "£1,204.50" and "1204.5" alike, to the penny. */
function typedPounds(text: string | undefined): Exact | null {
  if (text === undefined) return null;
  const pounds = exactFromText(text.replace(/[£,\s]/g, '').replace('−', '-'));
  return pounds === null ? null : toThePenny(pounds);
}

function penniesText(pounds: Exact): string {
  const [whole = '0', pence = ''] = exactText(toThePenny(pounds)).split('.');
  return `${whole}.${pence.padEnd(2, '0')}`;
}
