/**
 * Opening, target and limit of a negotiation, row by row and in all: drivers of the gap, other categories, and what no
 * line explains.
 *
 * A row with a basis that is not the provider's own claim (should-cost, or market) is pressed, up or down alike: opening at
 * the basis's low, target at its central figure, limit at its high. A row that follows a need (therapy, 1:1 hours) is cut by
 * a changed need, never by a rule, and a row that the user lifts stays too: both, and rows without a basis, are as
 * submitted. Unexplained money is nought in all three where positive; below nought it is a discount already given, and stands.
 * Totals are sums. An offer on record is the opening, and the target is not below it; the council's own limit, where there is
 * one, is the limit. Nothing stands above the quote.
 *
 * Worked example: quote 5,600.00; care 2,528.16 (2,180.00, 2,310.40, 2,450.00), management 668.24 (540, 590, 650), premises
 * 328.96 (300, 340, 390), therapy 165.00 needs-led, others 1,514.82, unexplained 394.82: opening 4,699.82, target 4,920.22,
 * limit 5,169.82. With £5,150 on record: 5,150.00, 5,150.00, 5,169.82.
 */
import { greatestOf, leastOf, sumOf, zero, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import type { PositionDoubt, PositionDoubtCode } from './positionDoubt';
import { positionNames, type PositionName } from './positionRule';

/** What a row is held against, pounds a week. */
export interface PositionBasis {
  readonly low: Exact;
  readonly central: Exact;
  readonly high: Exact;
}

export interface PositionRow {
  readonly name: string;
  readonly submitted: Exact;
  /** Null where nothing but the provider's own claim stands for it. */
  readonly basis: PositionBasis | null;
  readonly needsLed: boolean;
  /** False where the user lifts it. */
  readonly pressed: boolean;
}

export interface PositionTerms {
  readonly quoted: Exact;
  readonly rows: readonly PositionRow[];
  /** quoted − explained; negative where the lines come to more than the fee. */
  readonly unexplained: Exact;
  readonly offerOnRecord: Exact | null;
  readonly ownLimit: Exact | null;
}

export type ThreePositions = Readonly<Record<PositionName, Exact>>;

/** Those of the whole fee that are positions at all. */
export type StandingTotals = Partial<ThreePositions>;

export interface Positions {
  readonly rows: readonly (ThreePositions & { readonly name: string })[];
  readonly totals: ThreePositions;
}

export function isPressed({ basis, needsLed, pressed }: PositionRow): boolean {
  return basis !== null && !needsLed && pressed;
}

export function positionsOf(terms: PositionTerms): Positions {
  const rows = terms.rows.map((row) => ({ name: row.name, ...rowPositions(row) }));
  const unexplained = leastOf(zero, terms.unexplained);
  const summed = (name: PositionName) => sumOf(rows.map((row) => row[name])).plus(unexplained);
  const { quoted, offerOnRecord, ownLimit } = terms;
  const target = summed('target');
  return {
    rows,
    totals: {
      opening: leastOf(quoted, offerOnRecord ?? summed('opening')),
      target: leastOf(quoted, offerOnRecord === null ? target : greatestOf(target, offerOnRecord)),
      limit: leastOf(quoted, ownLimit ?? summed('limit')),
    },
  };
}

function rowPositions(row: PositionRow): ThreePositions {
  const { basis, submitted } = row;
  return basis !== null && isPressed(row)
    ? { opening: basis.low, target: basis.central, limit: basis.high }
    : { opening: submitted, target: submitted, limit: submitted };
}

/** What a position may not be below without a word. Null where it is not known. */
export interface PositionBounds {
  /** The least that the submitted hours can lawfully cost, all posts together. */
  readonly lawfulFloor: Exact | null;
  /** The provider's own stated cost, return apart. */
  readonly statedCost: Exact | null;
  /** What lines come to that are not allowable; nought where it is not said. */
  readonly refused?: Exact;
}

/** Of the totals that stand: a limit that nothing of the council's own gives is left out. */
export function positionDoubts(
  terms: PositionTerms,
  totals: StandingTotals,
  bounds: PositionBounds = { lawfulFloor: null, statedCost: null },
): readonly PositionDoubt[] {
  return [
    ...doubtsOfInput(terms),
    ...doubtsOfOrder(terms, totals),
    ...doubtsOfLimit(terms),
    ...doubtsOfTotals(terms, totals, bounds),
  ];
}

/** What the high ends of the rows come to, where any is pressed; null where none is, and all stand as submitted. */
export function highEndsOf({ rows, unexplained }: PositionTerms): Exact | null {
  return rows.some(isPressed)
    ? sumOf(rows.map((row) => rowPositions(row).limit)).plus(leastOf(zero, unexplained))
    : null;
}

/** What of the high ends rests on a basis; the rest is as submitted. */
export function highEndsOnBasis({ rows }: PositionTerms): Exact {
  return sumOf(rows.flatMap((row) => (row.basis !== null && isPressed(row) ? [row.basis.high] : [])));
}

/** High ends that come to more than the quote set no limit. */
function doubtsOfLimit(terms: PositionTerms): readonly PositionDoubt[] {
  const { quoted, ownLimit } = terms;
  const highs = highEndsOf(terms);
  return ownLimit === null && highs?.greaterThan(quoted) === true
    ? [
        {
          code: 'limit-is-the-quote',
          sentence: `The high ends come to ${poundsInWords(highs)}, above the quote of ${poundsInWords(quoted)}, so they set no limit below it: state a limit of your own, from the budget, an alternative or your authority.`,
        },
      ]
    : [];
}

function doubtsOfInput({
  quoted,
  rows,
  unexplained,
  offerOnRecord,
  ownLimit,
}: PositionTerms): readonly PositionDoubt[] {
  const stated = sumOf(rows.map(({ submitted }) => submitted)).plus(unexplained);
  return [
    ...when(
      !stated.equals(quoted),
      'rows-do-not-sum',
      `The rows and the unexplained part come to ${poundsInWords(stated)}, the quote is ${poundsInWords(quoted)}: what differs stands in no position.`,
    ),
    ...when(
      offerOnRecord?.greaterThan(quoted) === true,
      'offer-above-quote',
      `The offer on record, ${words(offerOnRecord)}, is above the quote of ${poundsInWords(quoted)}: the quote stands in its place. Check the offer.`,
    ),
    ...when(
      ownLimit?.greaterThan(quoted) === true,
      'own-limit-above-quote',
      `The limit of ${words(ownLimit)} is above the quote of ${poundsInWords(quoted)}: the quote stands in its place.`,
    ),
  ];
}

function doubtsOfOrder(
  { offerOnRecord, ownLimit }: PositionTerms,
  { opening, target, limit }: StandingTotals,
): readonly PositionDoubt[] {
  const cause =
    ownLimit !== null
      ? 'Raise the limit or say which row the target gives up.'
      : offerOnRecord !== null
        ? 'The offer on record is already above what the rows allow: a limit of the council’s own is needed.'
        : 'Look at the rows whose figures are out of order.';
  return [
    ...when(
      opening !== undefined && target !== undefined && opening.greaterThan(target),
      'opening-above-target',
      `The opening of ${words(opening)} is above the target of ${words(target)}. ${cause}`,
    ),
    ...(limit === undefined ? [] : doubtsOfTheLimitsOrder(opening, target, limit, cause)),
  ];
}

/** One finding where both lie above it: whoever may not open may not aim either. */
function doubtsOfTheLimitsOrder(
  opening: Exact | undefined,
  target: Exact | undefined,
  limit: Exact,
  cause: string,
): readonly PositionDoubt[] {
  const isAbove = (pounds: Exact | undefined) => pounds?.greaterThan(limit) === true;
  const named = [
    ...(isAbove(opening) ? [`opening of ${words(opening)}`] : []),
    ...(isAbove(target) ? [`target of ${words(target)}`] : []),
  ];
  return when(
    named.length > 0,
    'target-above-limit',
    `The ${named.join(' and the ')} ${named.length === 1 ? 'is' : 'are'} above the limit of ${poundsInWords(limit)}. ${cause}`,
  );
}

/**
 * Nobody need open above what the allowable lines explain: what is above it pays for what no line explains, or for a refused one. Of
 * an offer already made, only what no line explains is said.
 */
function doubtsOfExplained(
  { quoted, unexplained, offerOnRecord }: PositionTerms,
  { opening }: StandingTotals,
  refused: Exact,
): readonly PositionDoubt[] {
  const counted = offerOnRecord === null ? refused : zero;
  const explained = quoted.minus(unexplained).minus(counted);
  const over = opening?.minus(explained) ?? zero;
  return when(
    explained.lessThan(quoted) && over.greaterThan(0),
    'opening-above-explained',
    `The opening of ${words(opening)} is ${poundsInWords(over)} above the ${poundsInWords(explained)} that the ${counted.isZero() ? '' : 'allowable '}lines explain: ${
      offerOnRecord === null
        ? 'what the rows are held against comes to more than the provider itself explains, so ask for the missing lines before it is named.'
        : 'the offer on record already pays for money that no line explains, so ask what it is for.'
    }`,
  );
}

/** What stands on the totals alone, proposed or typed: below the floor, the stated cost or nought, or above what lines explain. */
export function doubtsOfTotals(
  terms: PositionTerms,
  totals: StandingTotals,
  { lawfulFloor, statedCost, refused = zero }: PositionBounds,
): readonly PositionDoubt[] {
  const { quoted } = terms;
  const quoteIsBelow = statedCost !== null && quoted.lessThan(statedCost);
  const each = (bound: Exact | null, code: PositionDoubtCode, says: (name: string, by: string) => string) =>
    bound === null
      ? []
      : positionNames
          .flatMap((name) => (totals[name]?.lessThan(bound) === true ? [{ name, total: totals[name] }] : []))
          .map(({ name, total }) => ({ code, sentence: says(name, poundsInWords(bound.minus(total))) }));
  return [
    ...doubtsOfExplained(terms, totals, refused),
    ...each(
      lawfulFloor,
      'below-lawful-floor',
      (name, by) =>
        `The ${name} is ${by} below the lawful cost of the hours: say which of the submitted hours are not needed.`,
    ),
    ...when(
      totals.opening === undefined && lawfulFloor !== null && quoted.lessThan(lawfulFloor),
      'below-lawful-floor',
      `The quote itself is ${words(lawfulFloor?.minus(quoted))} below the lawful cost of the hours: ask how they are paid for.`,
    ),
    ...when(
      quoteIsBelow,
      'quote-below-stated-cost',
      `The quote itself is below the provider’s stated cost by ${words(statedCost?.minus(quoted) ?? null)}: no position covers that cost. Ask what pays for the rest, a discount already given or a line that is not meant.`,
    ),
    ...when(
      positionNames.some((name) => totals[name]?.lessThan(0) === true),
      'position-below-nought',
      'A position is below £0.00: look at the rows with negative figures.',
    ),
    ...each(
      quoteIsBelow ? null : statedCost,
      'below-stated-cost',
      (name, by) =>
        `The ${name} is below the provider’s stated cost by ${by}: say which cost you do not accept.`,
    ),
  ];
}

function when(holds: boolean, code: PositionDoubtCode, sentence: string): readonly PositionDoubt[] {
  return holds ? [{ code, sentence }] : [];
}

function words(pounds: Exact | null | undefined): string {
  return pounds == null ? '' : poundsInWords(pounds);
}
