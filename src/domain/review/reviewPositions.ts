/**
 * Opening, target and limit of one reviewed fee, by category: a category's figure is never spread over its lines, so that no
 * position depends on how a provider cuts it into lines.
 *
 * The basis is the should-cost of the category, or the quartiles of comparable homes, as `categoryBasis` finds it. Where neither
 * stands or they disagree there is none, and the category stands as submitted; additional needs follow the child's needs and are
 * never cut by a rule, nor by their own arithmetic: what that does not give is asked. What is expected without a line is asked (`expectedWithoutLine.ts`), and in no position. A line that is not allowable is a row of its own, nought in all three.
 * An offer on record is the council's own, on the form or in its terms. The limit rests on the council's own, or on high ends
 * that come to less than the quote, of a fee that its lines do not exceed; where there is neither it would be the provider's own figure, and none is proposed.
 *
 * Beside each total stand the lawful floor of the submitted rota and the provider's stated cost.
 */
import { workedOutOnce } from '../evidence/foundByKey';
import { statedCostOf } from '../fee/costOfCare';
import { sumOf, zero, type Exact } from '../money/exact';
import { poundsInWords, poundsPer, type Weekly } from '../money/moneyPer';
import { noTerms, positionBasisWords, type PositionBasisName } from '../negotiation/negotiationTerms';
import type { PositionDoubt } from '../negotiation/positionDoubt';
import {
  highEndsOf,
  highEndsOnBasis,
  isPressed,
  positionDoubts,
  positionsOf,
  type PositionBounds,
  type PositionRow,
  type Positions,
  type PositionTerms,
  type StandingTotals,
} from '../negotiation/positions';
import { isNotByRule, type CategoryBasis } from './categoryBasis';
import { comparedRows, notAllowableRow, type ComparedRow } from './comparedRows';
import type { ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';
import { modelAgainstMarket } from './modelAndMarket';
import { linesExceedFee, notToBeUsedYet } from './notToBeUsedYet';
import { askForAbsentLines, expectedWithoutLine } from './expectedWithoutLine';
import { lawfulFloorOf, postFloors, type PostFloor } from './lawfulFloors';
import { offerOf } from './offerOf';
import { standingTotals } from './standingTotals';

/** What the limit rests on; nothing where only the provider's own claim stands. */
export type LimitRestsOn =
  'ownLimit' | 'highEnds' | 'quote' | 'mostlySubmitted' | 'linesExceedFee' | 'nothing';

export interface ReviewPositions {
  readonly positionTerms: PositionTerms;
  /** In the order of the rows; null for a line that is not allowable. */
  readonly bases: readonly (CategoryBasis | null)[];
  readonly limitRestsOn: LimitRestsOn;
  readonly positions: Positions;
  /** Of the totals, those that are positions at all. */
  readonly standing: StandingTotals;
  readonly doubts: readonly PositionDoubt[];
  /** Null where nothing states its hours: then nobody can say what is lawful. */
  readonly lawfulFloor: Weekly | null;
  readonly floors: readonly PostFloor[];
  /** Included lines other than return and discounts; null where none states a cost. */
  readonly statedCost: Weekly | null;
  readonly bounds: PositionBounds;
  /** What the should-cost expects above what is submitted, in all categories where it does, and without a line: what the provider may raise. */
  readonly wouldAddBack: Weekly;
}

/** Asked for by every sentence, check and total, worked out once. */
export function reviewPositions(review: FeeReview, comparisons: ReviewComparisons): ReviewPositions {
  return positionsOn(review)(comparisons);
}

const positionsOn = workedOutOnce((review: FeeReview) =>
  workedOutOnce((comparisons: ReviewComparisons) => formedPositions(review, comparisons)),
);

function formedPositions(review: FeeReview, comparisons: ReviewComparisons): ReviewPositions {
  const { breakdown } = review;
  const { terms = noTerms } = comparisons;
  const offer = offerOf(review, terms);
  const formed = rowsOf(review, comparisons);
  const [rows, bases] = [formed.map(({ row }) => row), formed.map(({ basis }) => basis)];
  const positionTerms: PositionTerms = {
    quoted: breakdown.quoted.pounds,
    rows,
    unexplained: breakdown.unexplained.pounds,
    offerOnRecord: offer.pounds,
    ownLimit: terms.ownLimit?.pounds ?? null,
  };
  const positions = positionsOf(positionTerms);
  const floors = postFloors(review);
  const lawfulFloor = lawfulFloorOf(floors);
  const statedCost = statedCostOf(breakdown);
  const bounds = {
    lawfulFloor: lawfulFloor?.pounds ?? null,
    statedCost: statedCost?.pounds ?? null,
    refused: refusedIn(review, comparisons),
  };
  const limitRestsOn = restsOn(positionTerms, bases, linesExceedFee(review));
  const { opening, target, limit } = positions.totals;
  const standing = standingTotals(
    review,
    { opening, target, limit: hasLimit({ limitRestsOn }) ? limit : null },
    offer.pounds,
  );
  return {
    positionTerms,
    bases,
    limitRestsOn,
    positions,
    standing,
    doubts: [
      ...modelAgainstMarket(comparisons),
      ...notByRule(formed),
      ...offer.doubts,
      ...needsToAsk(review, comparisons),
      ...askForAbsentLines(review, comparisons),
      ...notToBeUsedYet(review, comparisons, standing),
      ...positionDoubts(positionTerms, standing, bounds),
      ...(limitRestsOn === 'nothing' ? [noLimit(comparisons)] : []),
      ...(limitRestsOn === 'mostlySubmitted' ? [mostlySubmitted(positionTerms)] : []),
    ],
    lawfulFloor,
    floors,
    statedCost,
    bounds,
    wouldAddBack: poundsPer(
      'week',
      sumOf([
        addedBack(positionTerms.rows),
        ...expectedWithoutLine(review, comparisons).map(({ central }) => central),
      ]),
    ),
  };
}

/** What the lines come to that are not allowable. */
const refusedIn = (review: FeeReview, comparisons: ReviewComparisons): Exact =>
  comparedRows(review, comparisons).find(({ id }) => id === notAllowableRow)?.figures.submitted ?? zero;

/** What a person chose stays when figures move; that the rule now picks another is said of all categories at once. */
function notByRule(formed: readonly RowOnBasis[]): readonly PositionDoubt[] {
  const inWords = (basis: PositionBasisName | null) =>
    basis === null ? 'as it stands' : positionBasisWords[basis];
  const named = formed.flatMap(({ row: { name, needsLed }, basis }) =>
    basis !== null && !needsLed && isNotByRule(basis)
      ? [`${name} (${inWords(basis.used)}; by rule ${inWords(basis.byRule)})`]
      : [],
  );
  return named.length === 0
    ? []
    : [
        {
          code: 'basis-not-by-rule',
          sentence: `What these rest on was chosen, and by rule it would be another: ${named.join(', ')}. Say why, or leave it to the rule.`,
        },
      ];
}

/** The provider's own figure is no limit, nor is its quote. */
export function hasLimit({ limitRestsOn }: Pick<ReviewPositions, 'limitRestsOn'>): boolean {
  return limitRestsOn === 'ownLimit' || limitRestsOn === 'highEnds';
}

/** What would give a limit, of that which is not there already. */
function noLimit({ shouldCost, benchmarks }: ReviewComparisons): PositionDoubt {
  const others = [
    ...(shouldCost === null ? ['the child’s assessed needs'] : []),
    ...(benchmarks === null ? ['benchmarks'] : []),
  ];
  const isOpen = others.length === 0 ? ', or choose what the categories rest on' : '';
  return {
    code: 'no-limit-of-its-own',
    sentence: `No limit is proposed: nothing but the provider’s own claim would stand behind it. Give a limit of your own (budget, alternative, authority)${others.length === 0 ? isOpen : `${others.length === 1 ? ' or ' : ', '}${others.join(', or ')}`}.`,
  };
}

function mostlySubmitted(terms: PositionTerms): PositionDoubt {
  const [high, onBasis] = [highEndsOf(terms) ?? zero, highEndsOnBasis(terms)];
  return {
    code: 'no-limit-of-its-own',
    sentence: `No limit is proposed: of the ${poundsInWords(high)} that the high ends come to, only ${poundsInWords(onBasis)} rests on anything but the provider’s own claim. Give a limit of your own (budget, alternative, authority), or what more categories can be held against.`,
  };
}

function restsOn(
  terms: PositionTerms,
  bases: readonly (CategoryBasis | null)[],
  exceedFee: boolean,
): LimitRestsOn {
  if (terms.ownLimit !== null) return 'ownLimit';
  const isPressedByBasis = terms.rows.some((row, index) => bases[index]?.used != null && isPressed(row));
  if (!isPressedByBasis) return 'nothing';
  if (exceedFee) return 'linesExceedFee';
  const high = highEndsOf(terms) ?? zero;
  if (high.greaterThan(terms.quoted)) return 'quote';
  return highEndsOnBasis(terms).times(2).lessThan(high) ? 'mostlySubmitted' : 'highEnds';
}

/** A need falls only where the need has changed: what its own workings do not give is asked, and nothing is taken off. */
function needsToAsk(review: FeeReview, comparisons: ReviewComparisons): readonly PositionDoubt[] {
  return comparedRows(review, comparisons).flatMap(({ label, gap, figures: { heldTo } }) =>
    heldTo === 'submitted' && gap.greaterThan(0)
      ? [
          {
            code: 'needs-led-to-ask' as const,
            sentence: `Of ${label}, ${poundsInWords(gap)} does not follow from its own workings: ask what it pays for. It stands in every position until the answer, since it follows the child’s needs.`,
          },
        ]
      : [],
  );
}

interface RowOnBasis {
  readonly row: PositionRow;
  readonly basis: CategoryBasis | null;
}

/**
 * A row a category, and one for each line that stands against itself: not allowable, or its own workings do not give its amount
 * and nothing else is set beside its category.
 */
function rowsOf(review: FeeReview, comparisons: ReviewComparisons): readonly RowOnBasis[] {
  const rows = comparedRows(review, comparisons);
  return [
    ...rows.flatMap(({ id, ...row }) => (id === notAllowableRow ? [] : [categoryRow({ ...row, id })])),
    ...rows.flatMap(ownRows),
  ];
}

function categoryRow({ label, figures, basis }: ComparedRow): RowOnBasis {
  const { submitted, ownFigures, heldTo } = figures;
  const needsLed = heldTo === 'submitted';
  const isPressedByBasis = basis?.basis != null && !needsLed;
  return {
    row: {
      name: label,
      submitted: isPressedByBasis || needsLed ? submitted : ownFigures,
      basis: basis?.basis ?? null,
      needsLed,
      pressed: true,
    },
    basis,
  };
}

function ownRows({ id, lines, figures: { heldTo }, basis }: ComparedRow): readonly RowOnBasis[] {
  if (id !== notAllowableRow && (basis?.basis != null || heldTo === 'submitted')) return [];
  return lines.flatMap(({ line, gapToExplain }) =>
    gapToExplain.pounds.greaterThan(0)
      ? [
          {
            row: nothingFor(
              id === notAllowableRow
                ? `Not allowable: ${line.label}`
                : `Not given by its own workings: ${line.label}`,
              gapToExplain.pounds,
            ),
            basis: null,
          },
        ]
      : [],
  );
}

function nothingFor(name: string, submitted: Exact): PositionRow {
  return {
    name,
    submitted,
    basis: { low: zero, central: zero, high: zero },
    needsLed: false,
    pressed: true,
  };
}

function addedBack(rows: readonly PositionRow[]): Exact {
  return sumOf(
    rows.flatMap(({ basis, submitted, needsLed }) =>
      basis !== null && !needsLed && basis.central.greaterThan(submitted)
        ? [basis.central.minus(submitted)]
        : [],
    ),
  );
}
