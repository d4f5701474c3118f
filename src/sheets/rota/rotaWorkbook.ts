/** The working rota as a workbook: the councils and what became of each offer as inputs, the order of turns live. */
import { exact } from '../../domain/money/exact';
import { typedCount, typedDay, typedWords } from '../core/askedCells';
import { blank, chosen, computed, headingRow, row, words } from '../core/cells';
import { twoWays } from '../core/checksSheet';
import type { DescribedRow, WorkbookDescription } from '../core/description';
import {
  atLeast,
  both,
  cell,
  countWhere,
  either,
  equals,
  greaterThan,
  largest,
  lessThan,
  lookup,
  not,
  number,
  plus,
  quotient,
  sum,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { plainName } from '../core/plainName';
import { checksOfTerms, isTyped, onceTermsHold } from '../core/relations';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';
import { isHalf, isStranger, notInTheRota, notWhole, rotaRelations, termsCell } from './rotaRelations';
import {
  councilCell,
  of,
  offerCell,
  offersOf,
  ruleNames,
  type CouncilFigure,
  type OfferFigure,
  type RotaSubject,
} from './subject';

const width = 8;

export function describeRota(subject: RotaSubject): WorkbookDescription {
  const { councils } = subject;
  return analysisWorkbook({
    called: { checks: 'Rota checks', about: 'About the rota' },
    title: subject.title,
    subject: 'Whose turn it is to be offered a free place, and what became of the offers before.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      termsPage({
        name: 'Rota',
        title: subject.title,
        purpose:
          'Whose turn it is on the day asked about, and who declined and why. Type the next offer and its day, and the order follows.',
        widths: [20, 18, 13, 23, 13, 15, 10, 15],
        answers: [
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
        ],
        termsCell,
        relations: rotaRelations(subject),
        blocks: [
          [
            row(
              words('The rota', 'label'),
              chosen(
                of('rule'),
                ruleNames[subject.rule],
                Object.values(ruleNames),
                'As agreed among the councils.',
              ),
            ),
            row(
              words('On', 'label'),
              typedDay(
                of('on'),
                subject.on,
                'The day asked about: later offers are not counted. Empty: every offer is.',
              ),
            ),
          ],
          councilRows(subject),
          offerRows(subject),
        ],
        orientation: 'portrait',
      }),
    ],
    checks: [
      ...checksOfTerms(rotaRelations(subject)),
      {
        ...twoWays(
          'Turns are 1, 2, 3 … without a gap',
          sumOfCells(councils.map((_, index) => councilCell(index, 'rank'))),
          onceTermsHold(termsCell, number((councils.length * (councils.length + 1)) / 2), number(0)),
        ),
        shownAs: 'count',
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
  return onceTermsHold(termsCell, lookup(number(place), down('rank'), down('name')));
};

function councilRows(subject: RotaSubject): readonly DescribedRow[] {
  const { councils } = subject;
  const rows = offersOf(subject).length;
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
      const own = { cells: down('counts'), equals: at('name') };
      const last = largest(
        number(0),
        ...Array.from({ length: rows }, (_, offer) =>
          when(
            equals(cell(offerCell(offer, 'counts')), at('name')),
            cell(offerCell(offer, 'day')),
            number(0),
          ),
        ),
      );
      return row(
        typedWords(councilCell(index, 'name'), plainName(council), 'As the offers below name it.'),
        typedCount(councilCell(index, 'places'), exact(placesHeld), 'Places it holds of the shared block.', {
          to: '1000',
        }),
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
        computed(councilCell(index, 'rank'), onceTermsHold(termsCell, rank(index, councils.length)), 'count'),
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

const ofALaterDay = '✗ later: not counted';

/** Of a day after the one asked about. */
const isLater = (offer: number): Expression =>
  both(isTyped(of('on')), greaterThan(cell(offerCell(offer, 'day')), cell(of('on'))));

function offerRows(subject: RotaSubject): readonly DescribedRow[] {
  return [
    headingRow('Offers', width),
    columnHeaderRow([
      { header: 'Day' },
      { header: 'Council' },
      { header: 'It' },
      { header: 'Why it declined' },
      { header: 'Counts for' },
    ]),
    ...offersOf(subject).map((offer, index) => {
      const council = cell(offerCell(index, 'council'));
      const stated = both(
        atLeast(cell(offerCell(index, 'day')), number(1)),
        equals(cell(offerCell(index, 'took')), text('declined')),
        equals(cell(offerCell(index, 'why')), text('')),
      );
      return row(
        typedDay(offerCell(index, 'day'), offer?.day ?? null, 'The day the place was offered.'),
        typedWords(
          offerCell(index, 'council'),
          offer === null ? null : plainName(offer.council),
          'The council it was offered to.',
        ),
        chosen(
          offerCell(index, 'took'),
          offer === null ? '' : offer.took ? 'took' : 'declined',
          ['took', 'declined'],
          'What it answered.',
        ),
        typedWords(offerCell(index, 'why'), offer?.why ?? null, 'The reason it gave.'),
        computed(
          offerCell(index, 'counts'),
          when(either(isLater(index), not(isTyped(offerCell(index, 'council')))), text('–'), council),
          'text',
        ),
        blank(),
        computed(
          offerCell(index, 'looked'),
          when(
            isStranger(index, subject),
            text(notInTheRota),
            when(
              isHalf(index),
              text(notWhole),
              when(isLater(index), text(ofALaterDay), when(stated, text('✗ say why'), text('–'))),
            ),
          ),
          'check',
        ),
      );
    }),
  ];
}
