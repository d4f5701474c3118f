/**
 * Rounds: a row an offer, as it was made: day, side, who, £ a week for the whole fee, why, on what evidence and condition, and
 * what was given or got. The last offer of each side is the one of the latest day, whatever the order of the rows; one without a
 * day counts as the latest, and of two on one day the one that is better for the other side, since it was made: each row says
 * whether it counts, and what is to be settled stands below. What is still apart is the provider's last less the council's: a dash
 * until both have offered here.
 *
 * Worked example: the council offers 5,150.00, the provider answers 5,480.00: £330.00 apart.
 */
import { spreadsheetSerial } from '../../domain/calendar/isoDate';
import { sides, undated, type DatedOffer, type Side } from '../../domain/negotiation/negotiationTerms';
import type { Exact } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';
import {
  amountInput,
  blank,
  chosen,
  computed,
  figure,
  gap,
  headingRow,
  row,
  typedFigure,
  words,
} from '../core/cells';
import { typedDay, typedWords } from '../core/askedCells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import {
  both,
  cell,
  difference,
  either,
  equals,
  greaterThan,
  largestOfCells,
  lookup,
  number,
  quotient,
  sum,
  sumOfCells,
  sumWhere,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { feeCell } from '../core/feeCells';
import { columnHeaderRow, framed, type SheetColumn } from '../core/sheetFrame';
import { roundCell, roundNumbers, type Copy, type RoundFigure } from './cellIds';
import { costOfCare } from './liveRatios';
import { homeName } from './reviewWords';
import { lastCell, lastOfferOf, roundColumn as column, whatRoundsSay, whichCounts } from './roundsSaid';
/** No offer is higher, so that its part of a day is less than one. */
const mostOffered = '1000000';

const columns: readonly SheetColumn[] = [
  { header: 'No.', width: 5, figures: true },
  { header: 'Day', width: 11.5, figures: true },
  { header: 'Side', width: 10 },
  { header: 'Who', width: 18 },
  { header: 'Whole fee a week', width: 12, figures: true },
  { header: 'Against the quote', width: 11.5, figures: true },
  { header: 'Reason', width: 24 },
  { header: 'Evidence', width: 20 },
  { header: 'Condition', width: 20 },
  { header: 'Given up, £ a week', width: 11.5, figures: true },
  { header: 'Counts by, council', width: 9.5, figures: true },
  { header: 'Counts by, provider', width: 9.5, figures: true },
  { header: 'Which counts', width: 14 },
];

/** `made`: offers of the council that are known already. In the provider's copy it also says what the provider keeps at each price. */
export function roundsSheet(
  review: FeeReview,
  made: readonly DatedOffer[] = [],
  copy: Copy = 'council',
): SheetDescription {
  return framed({
    name: 'Rounds',
    role: 'inputs',
    title: `Rounds: ${homeName(review)}`,
    purpose:
      'Every offer as it was made, by either side; the last of each stands at the end, and what is still apart.',
    columns,
    freezeColumns: 1,
    body: [
      ...roundNumbers.map((round, index) => roundRow(round, made[index] ?? null)),
      gap,
      headingRow('Where it stands', columns.length),
      ...standing(copy === 'provider' ? keptAtPrices(review) : []),
    ],
    orientation: 'landscape',
  });
}

function roundRow(round: number, made: DatedOffer | null): DescribedRow {
  const of = (name: RoundFigure) => cell(roundCell(round, name));
  const offered = greaterThan(of('offer'), number(0));
  const day = when(greaterThan(of('day'), number(0)), of('day'), number(spreadsheetSerial(undated)));
  const offerInDays = quotient(of('offer'), number(mostOffered));
  const countsBy = (side: Side) =>
    computed(
      roundCell(round, side),
      when(
        both(offered, equals(of('side'), text(side))),
        side === 'council' ? sum(day, offerInDays) : sum(day, difference(number(1), offerInDays)),
        // A day of nought would be shown, and read, as one of 1900.
        text('–'),
      ),
      'dayOfOffer',
    );
  return row(
    figure(round, 'count', { id: roundCell(round, 'number') }),
    typedDay(roundCell(round, 'day'), made?.on ?? null, 'Type the day of the offer.'),
    sideCell(round, made === null ? null : 'council'),
    typedWords(roundCell(round, 'who'), null, ''),
    pounds(round, 'offer', 'Type the whole fee offered, pounds a week.', made?.weekly.pounds ?? null),
    computed(
      roundCell(round, 'against'),
      when(offered, difference(of('offer'), cell(feeCell.quoted)), number(0)),
      'moneyDash',
    ),
    typedWords(roundCell(round, 'reason'), null, ''),
    typedWords(roundCell(round, 'evidence'), null, ''),
    typedWords(roundCell(round, 'condition'), null, ''),
    pounds(round, 'conceded', 'Type what this offer gives up, pounds a week, where it is a concession.'),
    countsBy('council'),
    countsBy('provider'),
    whichCounts(round, offered),
  );
}

function sideCell(round: number, side: Side | null): DescribedCell {
  const help = 'Whose offer is it?';
  const choice = chosen(roundCell(round, 'side'), side ?? '', sides, help, 'inputKind');
  return side === null ? { ...choice, content: { kind: 'blank' } } : choice;
}

const pounds = (
  round: number,
  name: 'offer' | 'conceded',
  help: string,
  value: Exact | null = null,
): DescribedCell => typedFigure(roundCell(round, name), value, 'inputMoney', amountInput('100000', help));

/** Price less what the lines cost without their return, if all unexplained money is profit. */
function keptAtPrices(review: FeeReview): readonly DescribedRow[] {
  const cost = costOfCare(review);
  const kept = (price: Expression): Expression =>
    when(
      either(equals(price, number(0)), equals(cell(lowestFee), number(0))),
      text('–'),
      difference(price, cell(lowestFee)),
    );
  return [
    stated('Lowest fee that covers the stated cost', computed(lowestFee, cost, 'moneyDash')),
    ...sides.map((side) =>
      stated(
        `Kept at the ${side}’s last offer`,
        computed(`rounds.kept.${side}`, kept(lastOfferOf(side)), 'moneyStrong'),
      ),
    ),
  ];
}

const lowestFee: CellId = 'rounds.lowestFee';

const stated = (label: string, value: DescribedCell): DescribedRow =>
  row(null, words(label, 'labelAcross'), blank('labelAcross'), blank('labelAcross'), value);

/** An offer before these rounds stands on a page that is not shared, and no page that is refers to it. */
function standing(kept: readonly DescribedRow[]): readonly DescribedRow[] {
  const last = (side: Side): Expression =>
    when(
      greaterThan(largestOfCells(column(side)), number(0)),
      lookup(largestOfCells(column(side)), column(side), column('offer')),
      number(0),
    );
  const conceded = (side: Side) =>
    sumWhere(column('conceded'), { cells: column('side'), equals: text(side) });
  const apart = when(
    both(greaterThan(lastOfferOf('council'), number(0)), greaterThan(lastOfferOf('provider'), number(0))),
    difference(lastOfferOf('provider'), lastOfferOf('council')),
    text('–'),
  );
  return [
    columnHeaderRow([
      { header: '' },
      { header: 'What' },
      { header: '' },
      { header: '' },
      { header: '£ a week', figures: true },
    ]),
    stated(
      'Council’s last offer in these rounds',
      computed(lastCell('council'), last('council'), 'moneyDash'),
    ),
    stated(
      'Provider’s last offer in these rounds',
      computed(lastCell('provider'), last('provider'), 'moneyDash'),
    ),
    stated('Still apart', computed('rounds.apart', apart, 'moneyTotal')),
    stated('Given up by the council', computed('rounds.conceded.council', conceded('council'), 'moneyDash')),
    stated(
      'Given up by the provider',
      computed('rounds.conceded.provider', conceded('provider'), 'moneyDash'),
    ),
    stated('Given up in all', computed('rounds.conceded', sumOfCells(column('conceded')), 'moneyTotal')),
    ...whatRoundsSay(),
    ...kept,
  ];
}
