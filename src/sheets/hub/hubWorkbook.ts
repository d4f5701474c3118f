/** A hub shared by homes as a workbook: its teaching weeks spread over the year, and each home's part, live. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { daysIn, mostTeachingWeeks, type WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { HubCost, SharedHub } from '../../domain/contracts/councils/sharedHub';
import { exact } from '../../domain/money/exact';
import { typedCount, typedPounds, typedWords } from '../core/askedCells';
import { amountInput, chosen, computed, headingRow, row, typedFigure, words } from '../core/cells';
import { asWorkedOut, twoWays } from '../core/checksSheet';
import type { WorkbookDescription } from '../core/description';
import {
  both,
  cell,
  equals,
  greaterThan,
  not,
  number,
  product,
  quotient,
  rounded,
  sumOfCells,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { answerRow, termRow, workingRow } from '../core/labelledRows';
import {
  allAboveNought,
  checksOfTerms,
  eachNamedOnce,
  isTyped,
  noneIncomplete,
  noneOf,
  nothingMissing,
  onceTermsHold,
  type Relation,
} from '../core/relations';
import { columnHeaderRow } from '../core/sheetFrame';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';

export interface HubSubject {
  readonly hub: SharedHub;
  readonly weeksPerYear: WeeksPerYear;
  readonly cost: HubCost;
  readonly asAt: IsoDate;
}

const of = (name: string): CellId => `hubShared.${name}`;
const at = (name: string): Expression => cell(of(name));
const homeCell = (home: number, figure: 'name' | 'places' | 'children' | 'part' | 'perPlace'): CellId =>
  of(`${String(home)}.${figure}`);
const width = 6;
const spare = 2;
const termsCell = of('terms');

function relationsOf(homes: number): readonly Relation[] {
  const each = Array.from({ length: homes }, (_, home) => home);
  const hasPlaces = (home: number): Expression => greaterThan(cell(homeCell(home, 'places')), number(0));
  return [
    allAboveNought('Teaching weeks, places and children', [of('weeks'), of('places'), of('children')]),
    allAboveNought('The days of the year', [of('days')]),
    nothingMissing([of('teachingWeek'), of('by')]),
    {
      label: 'Homes named twice: none',
      ...eachNamedOnce(each.map((home) => homeCell(home, 'name'))),
      broken: 'A home is named twice: state its places and children once.',
    },
    {
      label: 'Homes without a place: none',
      ...noneOf(each.map((home) => both(isTyped(homeCell(home, 'name')), not(hasPlaces(home))))),
      broken: 'A home has no places: state them, one or more.',
    },
    {
      label: 'Homes with more children than places: none',
      ...noneOf(
        each.map((home) => greaterThan(cell(homeCell(home, 'children')), cell(homeCell(home, 'places')))),
      ),
      broken: 'A home has more children than places: correct one of the two.',
    },
    {
      label: 'Homes without a name, places or children: none',
      ...noneIncomplete(
        each.map((home) => ({
          needs: (['name', 'places', 'children'] as const).map((figure) => homeCell(home, figure)),
        })),
      ),
      broken: 'A home lacks its name, its places or its children: fill it in, or empty its row.',
    },
  ];
}

export function describeHub(subject: HubSubject): WorkbookDescription {
  const { hub, cost, weeksPerYear } = subject;
  const homes = [...cost.homes, ...Array.from({ length: spare }, () => null)];
  const down = (figure: 'places' | 'children' | 'part') =>
    sumOfCells(homes.map((_, index) => homeCell(index, figure)));
  const relations = relationsOf(homes.length);
  return analysisWorkbook({
    called: { checks: 'Hub checks', about: 'About the hub' },
    title: `Hub: ${hub.name}`,
    subject: 'What a school or therapy hub costs each home that shares it, spread over the year.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      termsPage({
        name: 'Shared hub',
        title: `Hub: ${hub.name}`,
        purpose:
          'A hub on its own weeks, spread over the year and shared among homes. Change a pale cell and it follows.',
        widths: [44, 16, 14, 16, 18, 18],
        answers: [answerRow('A week, over the whole year', onceTermsHold(termsCell, at('aWeek')))],
        termsCell,
        relations,
        blocks: [
          [
            headingRow('The hub', width),
            termRow(
              'A teaching week costs, £',
              typedPounds(of('teachingWeek'), hub.aTeachingWeek, 'For each week the hub is open.'),
            ),
            termRow(
              'Teaching weeks',
              typedFigure(of('weeks'), exact(hub.teachingWeeks), 'inputCount', {
                kind: 'wholeNumber',
                from: '1',
                to: String(mostTeachingWeeks),
                help: '38 or 39, or what it is open for.',
              }),
            ),
            termRow(
              'Days that the year counts',
              typedFigure(
                of('days'),
                daysIn(weeksPerYear),
                'inputWte',
                amountInput('366', '365 for 365/7.', '1'),
              ),
            ),
            termRow(
              'Shared by',
              chosen(
                of('by'),
                hub.sharedBy,
                ['places', 'children'],
                'Places, or the children in them on average.',
              ),
            ),
            workingRow(
              'A week, over the whole year',
              of('aWeek'),
              quotient(product(product(at('teachingWeek'), at('weeks')), number(7)), at('days')),
            ),
          ],
          [
            headingRow('The homes', width),
            columnHeaderRow([
              { header: 'Home' },
              { header: 'Places', figures: true },
              { header: 'Children', figures: true },
              { header: 'Its part, £ a week', figures: true },
              { header: '£ a place-week', figures: true },
              { header: '£ a child-week', figures: true },
            ]),
            ...homes.map((home, index) => {
              const c = (figure: 'places' | 'children' | 'part') => cell(homeCell(index, figure));
              const over = (by: Expression): Expression => onceTermsHold(termsCell, quotient(c('part'), by));
              return row(
                typedWords(homeCell(index, 'name'), home?.name ?? null, 'A home that uses the hub.'),
                typedCount(
                  homeCell(index, 'places'),
                  home === null ? null : exact(home.places),
                  'Its places.',
                  {
                    to: '1000',
                  },
                ),
                typedFigure(
                  homeCell(index, 'children'),
                  home?.children ?? null,
                  'inputWte',
                  amountInput('1000', 'On average.'),
                ),
                computed(
                  homeCell(index, 'part'),
                  onceTermsHold(
                    termsCell,
                    when(
                      equals(at('by'), text('places')),
                      quotient(product(at('aWeek'), c('places')), at('places')),
                      quotient(product(at('aWeek'), c('children')), at('children')),
                    ),
                  ),
                  'moneyDash',
                ),
                computed(null, over(c('places')), 'moneyDash'),
                computed(null, over(c('children')), 'moneyDash'),
              );
            }),
            row(
              words('In all', 'labelTotal'),
              computed(of('places'), down('places'), 'countTotal'),
              computed(of('children'), down('children'), 'figureTotal'),
              computed(of('parts'), down('part'), 'moneyTotal'),
            ),
          ],
        ],
        orientation: 'landscape',
      }),
    ],
    checks: [
      ...checksOfTerms(relations),
      twoWays(
        'The homes together pay the hub',
        at('parts'),
        onceTermsHold(termsCell, at('aWeek'), number(0)),
      ),
      asWorkedOut('A week as it was worked out', rounded(at('aWeek'), 2), rounded(number(cost.aWeek), 2)),
    ],
    rules: [
      {
        source: 'Over the year',
        rule: 'Teaching weeks × cost of a teaching week ÷ weeks in the year; it stands beside the price of a place.',
      },
      { source: 'Shared', rule: 'By places, or by the children in them on average.' },
    ],
  });
}
