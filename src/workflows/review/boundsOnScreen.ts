/**
 * What no price is below without a word: the lawful cost of the submitted hours by post, the provider's stated cost, and what it
 * keeps or loses at the quote and at each offer; said to the council, or to the provider who checks its own submission.
 */
import { dayInWords } from '../../domain/calendar/isoDate';
import { exactText } from '../../domain/money/exact';
import { poundsInWords, type Weekly } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { providerAtOffers, type ProviderAt } from '../../domain/review/providerAtOffers';
import { floorCoversInWords } from '../../domain/review/floorCover';
import {
  floorsInPennies,
  lawfulFloorOf,
  postFloors,
  staffingWithoutHours,
  statesUnclearHours,
  type PostFloor,
} from '../../domain/review/lawfulFloors';

export interface FloorRow {
  readonly role: string;
  /** "238 hours, shared by 3.4" */
  readonly hours: string;
  readonly perHour: string;
  readonly weekly: string;
}

export interface BoundsOnScreen {
  readonly floors: readonly FloorRow[];
  /** The total, or that it is not known and what would tell. */
  readonly floorWords: string;
  readonly lowestFeeWords: string;
  /** A sentence for the quote and each offer. */
  readonly outcomes: readonly string[];
}

const linesNamed = 3;

export type Reader = 'council' | 'provider';

export function boundsOnScreen(
  review: FeeReview,
  comparisons: ReviewComparisons,
  reader: Reader = 'council',
): BoundsOnScreen {
  const floors = postFloors(review);
  const { lowestFeeThatCoversCost, returnIsStated, at } = providerAtOffers(review, comparisons);
  return {
    floors: floorsInPennies(floors).map(floorRow),
    floorWords: floorWords(floors, review),
    lowestFeeWords: [
      lowestFeeInWords(lowestFeeThatCoversCost, reader),
      ...(returnIsStated ? [] : [returnWords[reader]]),
    ].join(' '),
    outcomes: at.map((price) =>
      outcomeInWords(price, reader, review.breakdown.unexplained.pounds.greaterThan(0)),
    ),
  };
}

const returnWords: Readonly<Record<Reader, string>> = {
  council: 'What it means to keep is not stated: ask.',
  provider: 'What you mean to keep is not stated: the council will ask.',
};

function lowestFeeInWords(lowest: Weekly | null, reader: Reader): string {
  const [whose, toAsk] =
    reader === 'provider'
      ? ['your', 'state your costs line by line']
      : ['the provider’s', 'ask for its costs'];
  return lowest === null
    ? `No line states a cost, so the lowest fee that covers ${whose} cost is not known: ${toAsk}.`
    : `The lowest fee that covers ${whose} stated cost is ${poundsInWords(lowest.pounds)} a week.`;
}

function floorRow({ role, hours, childrenSharing, perHour, weekly }: PostFloor): FloorRow {
  const shown = (value: PostFloor['hours']) => exactText(roundHalfAwayFromZero(value, 2));
  const shared = childrenSharing.equals(1) ? '' : `, shared by ${shown(childrenSharing)}`;
  return {
    role,
    hours: `${shown(hours)} hours${shared}`,
    perHour: poundsInWords(perHour.pounds),
    weekly: poundsInWords(weekly.pounds),
  };
}

function floorWords(floors: readonly PostFloor[], review: FeeReview): string {
  const silent = staffingWithoutHours(review);
  const total = lawfulFloorOf(floors);
  if (total === null)
    return `${statesUnclearHours(review) ? 'The lines do not say clearly whose hours they pay for' : 'No post states its hours'}, so nobody can say what is lawful: the rota would tell.`;
  const assumed = floors.some(({ contractedHoursStated }) => !contractedHoursStated)
    ? ' Where no contracted hours are stated, 37.5 a week are taken.'
    : '';
  const shown = silent.slice(0, linesNamed).map(({ label }) => `“${label}”`);
  const others = silent.length - shown.length;
  const left =
    silent.length === 0
      ? ''
      : ` Without hours that could be counted, and so not in it: ${shown.join(', ')}${others === 0 ? '' : ` and ${String(others)} more`}.`;
  return `The hours on the rota${floorCoversInWords(review)} cannot lawfully cost less than ${poundsInWords(total.pounds)} a week for this child: the minimum wage, employer NI, the minimum pension and 5.6 weeks of leave, sleep-ins apart.${assumed}${left}`;
}

function outcomeInWords(
  { what, on, price, surplus }: ProviderAt,
  reader: Reader,
  isUnexplained: boolean,
): string {
  const called =
    what === 'quote' ? 'the quote' : `the council’s offer${on === null ? '' : ` of ${dayInWords(on)}`}`;
  const [keeps, loses] = reader === 'provider' ? ['you keep', 'you lose'] : ['it keeps', 'it loses'];
  const kept = surplus.isNegative()
    ? `${loses} ${poundsInWords(surplus.abs())}`
    : `${keeps} ${poundsInWords(surplus)}`;
  return `At ${called}, ${poundsInWords(price)}, ${kept} a week${isUnexplained ? ', if all unexplained money is profit' : ''}.`;
}
