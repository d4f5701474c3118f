/**
 * Opening, target and limit for each category of a fee, ranked by pounds at stake, with totals that follow what is typed.
 *
 * Until somebody types, each is what the rule proposes, the same figures as on the page Our position. What no line
 * explains is a row of its own, supported by nothing.
 * Worked example: food submitted at £95.00 with a gap of £15.00: "Own figures" proposes £80.00, "As submitted" £95.00.
 */
import { greatestOf, leastOf, sumOf, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import {
  positionNames,
  proposedPosition,
  type LineFigures,
  type ChosenRules,
  type PositionName,
  type PositionRules,
} from '../../domain/negotiation/positionRule';
import type { NegotiationLine } from '../../domain/negotiation/negotiationLines';
import type { CategoryBasis } from '../../domain/review/categoryBasis';
import { linesExceedFee } from '../../domain/review/notToBeUsedYet';
import { comparedRows } from '../../domain/review/comparedRows';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { reviewPositions, type ReviewPositions } from '../../domain/review/reviewPositions';
import { standingTotals } from '../../domain/review/standingTotals';
import { basisOnScreen, type BasisOnScreen, type ChosenBases } from './chosenBases';
import type { TypedSide } from './councilsSide';
import { outOfOrder, positionChecks, type OutOfOrder } from './positionChecks';
import { penniesText, typedPounds, type TypedPositions } from './typedPositions';
import { unexplainedRow } from '../../sheets/review/cellIds';

export interface PositionField {
  /** What the box holds: what was typed, or the figure it starts from. */
  readonly text: string;
  readonly understood: boolean;
  /** The next position, where this one is above it: an opening above the target, a target above the limit. */
  readonly above: PositionName | null;
}

export interface PositionRow {
  readonly id: string;
  readonly label: string;
  readonly submitted: string;
  readonly gap: string | null;
  readonly gapReason: string;
  readonly evidence: string;
  /** What should be expected of the category by its should-cost; null where nothing is. */
  readonly shouldCost: { readonly low: string; readonly central: string; readonly high: string } | null;
  readonly benchmarkMedian: string | null;
  /** Where no figure is proposed: why, and what would give one. */
  readonly wouldGive: string;
  readonly position: string | null;
  /** What it may rest on and does; null where nothing stands beside it, or it follows the child's needs. */
  readonly basis: BasisOnScreen | null;
  /** True where the rules ask for a figure that this line has not, so that its own figures stand for it. */
  readonly fellBack: boolean;
  readonly fields: Readonly<Record<PositionName, PositionField>>;
}

export interface NegotiationOnScreen {
  readonly rows: readonly PositionRow[];
  readonly totals: Readonly<Record<'submitted' | 'gap' | PositionName, string>>;
  /** Null without a fee: there is no target to take it from. */
  readonly targetLessSubmitted: string | null;
  /** Positions of the whole fee that are above a later one. */
  readonly outOfOrder: readonly OutOfOrder[];
  /** The positions of the whole fee below the lawful floor, the stated cost or nought; and what needs an answer first. */
  readonly checks: readonly string[];
  /** True where a typed figure could not be understood; totals then use the figure it started from. */
  readonly notUnderstood: boolean;
}

/** Said in place of a figure: the provider's own is no limit. */
const noPosition = 'none yet';

interface Stake {
  readonly id: string;
  readonly label: string;
  readonly figures: LineFigures;
  readonly gap: Exact;
  readonly gapReason: string;
  readonly evidence: string;
  readonly position: string | null;
  readonly basis: CategoryBasis | null;
}

export interface NegotiationInput {
  readonly review: FeeReview;
  readonly comparisons: ReviewComparisons;
  readonly rules: PositionRules;
  readonly typed: TypedPositions;
  /** What of it a person chose in the pane; the rest is as proposed. */
  readonly chosen?: {
    readonly rules: ChosenRules;
    readonly bases: ChosenBases;
    readonly side: TypedSide;
  };
}

export function negotiationOnScreen(terms: NegotiationInput): NegotiationOnScreen {
  const { review, comparisons } = terms;
  const stakes = stakesOf(terms);
  const { positionTerms } = reviewPositions(review, comparisons);
  const total = (of: (stake: Stake) => Exact) => sumOf(stakes.map(of));
  const totalOf = (name: PositionName) =>
    withOffer(
      name,
      total((stake) => positionOf(stake, name, terms)),
      positionTerms,
    );
  const submitted = total(({ figures }) => figures.submitted);
  const limit = limitOf(stakes, totalOf('limit'), positionTerms.ownLimit, terms);
  const standing = standingTotals(
    review,
    { opening: totalOf('opening'), target: totalOf('target'), limit },
    positionTerms.offerOnRecord,
  );
  const rows = stakes.map((stake) => positionRow(stake, terms));
  return {
    rows,
    totals: {
      submitted: poundsInWords(submitted),
      gap: poundsInWords(total((stake) => stake.gap)),
      opening: priceInWords(standing.opening),
      target: priceInWords(standing.target),
      limit: limit === null ? noPosition : poundsInWords(limit),
    },
    targetLessSubmitted:
      standing.target?.greaterThan(0) === true ? poundsInWords(standing.target.minus(submitted)) : null,
    outOfOrder: outOfOrder(standing),
    checks: positionChecks(review, comparisons, standing),
    notUnderstood: rows.some(({ fields }) => positionNames.some((name) => !fields[name].understood)),
  };
}

/** Without a fee, or where lines exceed it, there is no price to say. */
function priceInWords(pounds: Exact | undefined): string {
  return pounds?.greaterThan(0) === true ? poundsInWords(pounds) : noPosition;
}

/** An offer on record is the opening, and no target is below it; nothing is above the quote. */
function withOffer(
  name: PositionName,
  rows: Exact,
  { offerOnRecord: offer, quoted }: ReviewPositions['positionTerms'],
): Exact {
  const held =
    offer === null || name === 'limit' ? rows : name === 'opening' ? offer : greatestOf(rows, offer);
  return leastOf(quoted, held);
}

function stakesOf({ review, comparisons }: NegotiationInput): readonly Stake[] {
  const lines = comparedRows(review, comparisons).map(
    ({ id, label, lines: held, gap, figures, position, basis }) => ({
      id,
      label,
      figures,
      gap,
      gapReason: sentenceOf(held, ({ gapReason }) => gapReason),
      evidence: sentenceOf(
        held.filter(({ gapReason }) => gapReason !== ''),
        ({ evidenceToAskFor }) => evidenceToAskFor,
      ),
      position,
      basis,
    }),
  );
  const unexplained = review.breakdown.unexplained.pounds;
  const stakes = unexplained.isZero() ? lines : [...lines, unexplainedStake(unexplained)];
  return [...stakes].sort(mostAtStakeFirst);
}

/** Each line's words once, the line named where a row has several. */
function sentenceOf(lines: readonly NegotiationLine[], of: (line: NegotiationLine) => string): string {
  const said = lines.filter((line) => of(line) !== '');
  return said.map((line) => (lines.length === 1 ? of(line) : `${line.line.label}: ${of(line)}`)).join(' ');
}

function unexplainedStake(unexplained: Exact): Stake {
  const nobodyExplains = !unexplained.isNegative();
  return {
    id: unexplainedRow,
    label: nobodyExplains ? 'Not explained by any line' : 'Lines come to more than the fee',
    figures: {
      heldTo: 'ownFigures',
      submitted: unexplained,
      ownFigures: nobodyExplains ? zero : unexplained,
      shouldCostCentral: null,
      benchmarkMedian: null,
      basisLow: null,
      basisCentral: null,
      basisHigh: null,
    },
    gap: nobodyExplains ? unexplained : zero,
    position: null,
    basis: null,
    gapReason: nobodyExplains ? 'The lines come to less than the quoted fee.' : '',
    evidence: nobodyExplains ? 'What this part of the fee pays for, as lines with amounts.' : '',
  };
}

/** Largest gap first; where no gap speaks, the largest line. */
function mostAtStakeFirst(first: Stake, second: Stake): number {
  const byGap = second.gap.abs().comparedTo(first.gap.abs());
  return byGap === 0 ? second.figures.submitted.abs().comparedTo(first.figures.submitted.abs()) : byGap;
}

function positionRow(stake: Stake, terms: NegotiationInput): PositionRow {
  const { typed, rules } = terms;
  const field = (name: PositionName): PositionField => {
    const text = typed[stake.id]?.[name];
    const above = aboveNext(name, (each) => positionOf(stake, each, terms));
    return text === undefined
      ? { text: penniesText(proposedPosition(rules[name], stake.figures).pounds), understood: true, above }
      : { text, understood: typedPounds(text) !== null, above };
  };
  return {
    id: stake.id,
    label: stake.label,
    submitted: poundsInWords(stake.figures.submitted),
    gap: stake.gap.isZero() ? null : poundsInWords(stake.gap),
    gapReason: stake.gapReason,
    evidence: stake.evidence,
    ...comparedInWords(stake),
    fellBack: positionNames.some((name) => proposedPosition(rules[name], stake.figures).fellBack),
    fields: { opening: field('opening'), target: field('target'), limit: field('limit') },
  };
}

function comparedInWords({
  figures: { benchmarkMedian, heldTo },
  position,
  basis,
}: Stake): Pick<PositionRow, 'shouldCost' | 'benchmarkMedian' | 'position' | 'wouldGive' | 'basis'> {
  const expected = basis?.shouldCost ?? null;
  return {
    shouldCost:
      expected === null
        ? null
        : {
            low: poundsInWords(expected.low),
            central: poundsInWords(expected.central),
            high: poundsInWords(expected.high),
          },
    benchmarkMedian: benchmarkMedian === null ? null : poundsInWords(benchmarkMedian),
    position,
    basis: heldTo === undefined ? basisOnScreen(basis) : null,
    wouldGive: heldTo === undefined ? (basis?.wouldGive ?? '') : '',
  };
}

/** The most the council would pay, its own where one is stated; null where only the provider's own figure would stand for it. */
function limitOf(
  stakes: readonly Stake[],
  total: Exact,
  ownLimit: Exact | null,
  { rules, typed, review }: NegotiationInput,
): Exact | null {
  if (ownLimit !== null) return leastOf(review.breakdown.quoted.pounds, ownLimit);
  if (stakes.some(({ id }) => typedPounds(typed[id]?.limit) !== null)) return total;
  const { figure } = rules.limit;
  if (figure === 'submitted' || figure === 'ownFigures') return null;
  if (linesExceedFee(review)) return null;
  const onBasis = (name: typeof figure) =>
    sumOf(stakes.flatMap(({ figures }) => (figures.heldTo === undefined ? [figures[name] ?? zero] : [])));
  const restsOnSomething =
    figure === 'shouldCostCentral' || figure === 'benchmarkMedian'
      ? onBasis(figure).greaterThan(0)
      : onBasis('basisHigh').times(2).greaterThanOrEqualTo(total);
  return restsOnSomething && total.lessThan(review.breakdown.quoted.pounds) ? total : null;
}

/** Nobody opens above what they aim for, nor aims above the most they would pay. */
function aboveNext(name: PositionName, poundsOf: (name: PositionName) => Exact): PositionName | null {
  const next = ({ opening: 'target', target: 'limit', limit: null } as const)[name];
  return next !== null && poundsOf(name).greaterThan(poundsOf(next)) ? next : null;
}

function positionOf(stake: Stake, name: PositionName, { typed, rules }: NegotiationInput): Exact {
  return typedPounds(typed[stake.id]?.[name]) ?? proposedPosition(rules[name], stake.figures).pounds;
}
