/** The working rota as a workbook: the councils and what became of each offer as inputs, the order of turns live. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type {
  RotaCouncil,
  RotaOffer,
  RotaRule,
  WorkingRota,
} from '../../domain/contracts/councils/workingRota';
import { exact } from '../../domain/money/exact';
import { typedCount, typedDay, typedWords } from '../core/askedCells';
import { blank, chosen, computed, gap, headingRow, row, words } from '../core/cells';
import { fault } from '../core/checksSheet';
import type { DescribedRow, WorkbookDescription } from '../core/description';
import {
  atLeast,
  both,
  cell,
  countWhere,
  differs,
  either,
  equals,
  largest,
  lessThan,
  lookup,
  number,
  plus,
  quotient,
  sum,
  sumOfCells,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { columnHeaderRow, framed } from '../core/sheetFrame';
import { analysisWorkbook } from '../core/workbook';

export interface RotaSubject {
  readonly title: string;
  readonly rule: RotaRule;
  readonly councils: readonly RotaCouncil[];
  /** Earliest first. */
  readonly offers: readonly RotaOffer[];
  readonly on: IsoDate;
  readonly rota: WorkingRota;
  readonly asAt: IsoDate;
}

export const ruleNames: Readonly<Record<RotaRule, string>> = {
  asListed: 'As listed',
  inTurn: 'In turn',
  byPlacesHeld: 'By places held',
};

const of = (name: string): CellId => `rota.${name}`;
type CouncilFigure = 'name' | 'places' | 'offered' | 'taken' | 'declined' | 'last' | 'key' | 'rank';
const councilCell = (council: number, figure: CouncilFigure): CellId => of(`${String(council)}.${figure}`);
type OfferFigure = 'day' | 'council' | 'took' | 'why' | 'looked';
const offerCell = (offer: number, figure: OfferFigure): CellId => of(`offer.${String(offer)}.${figure}`);
const width = 8;
const spareOffers = 10;

export function describeRota(subject: RotaSubject): WorkbookDescription {
  const { councils } = subject;
  return analysisWorkbook({
    called: { checks: 'Rota checks', about: 'About the rota' },
    title: subject.title,
    subject: 'Whose turn it is to be offered a free place, and what became of the offers before.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      framed({
        name: 'Rota',
        role: 'inputs',
        title: subject.title,
        purpose:
          'Whose turn it is today, and who declined and why. Type the next offer below and the order follows.',
        columns: [
          { header: '', width: 20 },
          { header: '', width: 18 },
          { header: '', width: 13 },
          { header: '', width: 23 },
          { header: '', width: 13 },
          { header: '', width: 15 },
          { header: '', width: 10 },
          { header: '', width: 15 },
        ],
        oneHeader: false,
        body: [
          row(
            words('Whose turn it is', 'headlineLabel'),
            computed(of('first'), inPlace(councils.length, 1), 'headlineLabel'),
          ),
          ...(councils.length > 1
            ? [
                row(
                  words('Then, where it declines', 'label'),
                  computed(null, inPlace(councils.length, 2), 'label'),
                ),
              ]
            : []),
          gap,
          row(
            words('The rota', 'label'),
            chosen(
              of('rule'),
              ruleNames[subject.rule],
              Object.values(ruleNames),
              'As agreed among the councils.',
            ),
          ),
          gap,
          ...councilRows(subject),
          gap,
          ...offerRows(subject),
        ],
        orientation: 'portrait',
      }),
    ],
    checks: [
      {
        label: 'Turns are 1, 2, 3 … without a gap',
        first: sumOfCells(councils.map((_, index) => councilCell(index, 'rank'))),
        second: number((councils.length * (councils.length + 1)) / 2),
        places: 2,
        meaning: fault,
      },
    ],
    rules: [
      { source: 'As listed', rule: 'Always the first of the list; then the next, where it declines.' },
      {
        source: 'In turn',
        rule: 'The council that was last offered a place longest ago; those never offered one first.',
      },
      { source: 'By places held', rule: 'The council that has taken least for each place it holds.' },
      {
        source: 'A child comes first',
        rule: 'The rota says who is asked first. Whether a place is right for a child is for those who know the child.',
      },
    ],
  });
}

const inPlace = (councils: number, place: number): Expression => {
  const down = (figure: CouncilFigure) =>
    Array.from({ length: councils }, (_, index) => councilCell(index, figure));
  return lookup(number(place), down('rank'), down('name'));
};

function councilRows({ councils, offers }: RotaSubject): readonly DescribedRow[] {
  const rows = offers.length + spareOffers;
  const down = (figure: OfferFigure) => Array.from({ length: rows }, (_, index) => offerCell(index, figure));
  return [
    headingRow('The councils', width),
    columnHeaderRow([
      { header: 'Council' },
      { header: 'Places held', figures: true },
      { header: 'Offered', figures: true },
      { header: 'Taken', figures: true },
      { header: 'Declined', figures: true },
      { header: 'Last offered', figures: true },
      { header: 'Turn', figures: true },
      { header: 'Goes by, least first', figures: true },
    ]),
    ...councils.map(({ council, placesHeld }, index) => {
      const at = (figure: CouncilFigure) => cell(councilCell(index, figure));
      const own = { cells: down('council'), equals: at('name') };
      const last = largest(
        number(0),
        ...Array.from({ length: rows }, (_, offer) =>
          when(
            equals(cell(offerCell(offer, 'council')), at('name')),
            cell(offerCell(offer, 'day')),
            number(0),
          ),
        ),
      );
      return row(
        typedWords(councilCell(index, 'name'), council, 'As the offers below name it.'),
        typedCount(councilCell(index, 'places'), exact(placesHeld), 'Places it holds of the shared block.'),
        computed(councilCell(index, 'offered'), countWhere(own), 'count'),
        computed(
          councilCell(index, 'taken'),
          countWhere(own, { cells: down('took'), equals: text('took') }),
          'count',
        ),
        computed(
          councilCell(index, 'declined'),
          countWhere(own, { cells: down('took'), equals: text('declined') }),
          'count',
        ),
        computed(
          councilCell(index, 'last'),
          when(equals(at('offered'), number(0)), text('never'), last),
          'date',
        ),
        computed(councilCell(index, 'rank'), rank(index, councils.length), 'count'),
        computed(councilCell(index, 'key'), key(index), 'dayOrFigure'),
      );
    }),
  ];
}

/** What the chosen rota goes by: nothing, the day last offered, or what was taken for each place held. */
function key(index: number): Expression {
  const at = (figure: CouncilFigure) => cell(councilCell(index, figure));
  const perPlace = quotient(at('taken'), largest(number(1), at('places')));
  return when(
    equals(cell(of('rule')), text(ruleNames.asListed)),
    number(0),
    when(
      equals(cell(of('rule')), text(ruleNames.inTurn)),
      when(equals(at('offered'), number(0)), number(0), at('last')),
      perPlace,
    ),
  );
}

/** 1 + those with a smaller key, and those listed before with the same. */
function rank(index: number, councils: number): Expression {
  const own = cell(councilCell(index, 'key'));
  const others = Array.from({ length: councils }, (_, other) => {
    if (other === index) return number(0);
    const theirs = cell(councilCell(other, 'key'));
    const first = other < index ? either(lessThan(theirs, own), equals(theirs, own)) : lessThan(theirs, own);
    return when(first, number(1), number(0));
  });
  return plus(number(1), sum(...others));
}

function offerRows({ councils, offers }: RotaSubject): readonly DescribedRow[] {
  const names = councils.map((_, index) => councilCell(index, 'name'));
  const rows = [...offers, ...Array.from({ length: spareOffers }, () => null)];
  return [
    headingRow('Offers', width),
    columnHeaderRow([
      { header: 'Day' },
      { header: 'Council' },
      { header: 'It' },
      { header: 'Why it declined' },
    ]),
    ...rows.map((offer, index) => {
      const isStranger = both(
        differs(cell(offerCell(index, 'council')), text('')),
        equals(countWhere({ cells: names, equals: cell(offerCell(index, 'council')) }), number(0)),
      );
      const stated = both(
        atLeast(cell(offerCell(index, 'day')), number(1)),
        equals(cell(offerCell(index, 'took')), text('declined')),
        equals(cell(offerCell(index, 'why')), text('')),
      );
      return row(
        typedDay(offerCell(index, 'day'), offer?.day ?? null, 'The day the place was offered.'),
        typedWords(offerCell(index, 'council'), offer?.council ?? null, 'The council it was offered to.'),
        chosen(
          offerCell(index, 'took'),
          offer === null ? '' : offer.took ? 'took' : 'declined',
          ['took', 'declined'],
          'What it answered.',
        ),
        typedWords(offerCell(index, 'why'), offer?.why ?? null, 'The reason it gave.'),
        blank(),
        blank(),
        computed(
          offerCell(index, 'looked'),
          when(isStranger, text('✗ no council of this rota'), when(stated, text('✗ say why'), text('–'))),
          'check',
        ),
      );
    }),
  ];
}
