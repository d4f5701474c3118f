/** A home of the council's own against buying places, as a workbook: saving, pay-back, and the occupancy at which it pays. */
import { daysIn } from '../../domain/calendar/weeksPerYear';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { BuildOrBuy, OwnHome } from '../../domain/options/buildOrBuy';
import { percentageOf } from '../../domain/money/percentage';
import { typedHours, typedPercent, typedPounds } from '../core/askedCells';
import { amountInput, computed, headingRow, row, typedFigure, words } from '../core/cells';
import { asWorkedOut, twoWays } from '../core/checksSheet';
import type { DescribedRow, WorkbookDescription } from '../core/description';
import {
  atLeast,
  difference,
  number,
  plus,
  product,
  quotient,
  rounded,
  text,
  when,
} from '../core/expression';
import { at, of, trialRows } from './trialRows';
import { termRow, workingRow } from '../core/labelledRows';
import {
  allAboveNought,
  checksOfTerms,
  nothingMissing,
  onceTermsHold,
  type Relation,
} from '../core/relations';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';

export interface BuildOrBuySubject {
  readonly home: string | null;
  readonly terms: OwnHome;
  readonly answer: BuildOrBuy;
  readonly asAt: IsoDate;
}

const width = 3;
const termsCell = of('terms');

const relations: readonly Relation[] = [
  allAboveNought('Years, places, occupancy and the price of a place', [
    of('years'),
    of('places'),
    of('occupancy'),
    of('price'),
  ]),
  allAboveNought('The days of the year', [of('days')]),
  nothingMissing([of('capital'), of('fixed'), of('variable')]),
];

export function describeBuildOrBuy(subject: BuildOrBuySubject): WorkbookDescription {
  const { answer } = subject;
  const title = subject.home === null ? 'Build or buy' : `Build or buy: ${subject.home}`;
  return analysisWorkbook({
    called: { checks: 'Build or buy checks', about: 'About build or buy' },
    title,
    subject:
      'What a home of the council’s own saves against buying places, how soon, and from which occupancy.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      termsPage({
        name: 'Build or buy',
        title,
        purpose: 'A home of our own against buying places. Change a pale cell and everything follows.',
        widths: [50, 20, 46],
        answers: [
          row(
            words('Years to pay the capital back', 'headlineLabel'),
            computed(
              of('payBack'),
              onceTermsHold(
                termsCell,
                when(atLeast(number(0), at('saved')), text('never'), quotient(at('capital'), at('saved'))),
              ),
              'headlineFigure',
            ),
          ),
          row(
            words('It pays from an occupancy of', 'headlineLabel'),
            computed(
              null,
              onceTermsHold(termsCell, when(atLeast(number(0), at('margin')), text('never'), at('paysFrom'))),
              'headlinePercent',
            ),
          ),
        ],
        termsCell,
        relations,
        blocks: [termRows(subject), workingRows(), trialRows()],
        orientation: 'portrait',
      }),
    ],
    checks: [
      ...checksOfTerms(relations),
      twoWays(
        'At the occupancy from which it pays, a child-week costs what it is bought for',
        onceTermsHold(
          termsCell,
          when(
            atLeast(number(0), at('margin')),
            at('price'),
            plus(quotient(at('weekly'), product(at('places'), at('paysFrom'))), at('variable')),
          ),
          at('price'),
        ),
        at('price'),
      ),
      asWorkedOut(
        'Saved a year, as it was worked out',
        rounded(at('saved'), 2),
        rounded(number(answer.savedAYear), 2),
      ),
    ],
    rules: [
      {
        source: 'Saved a year',
        rule: 'Weeks in the year × (occupied places × (price − variable cost) − fixed cost), before capital.',
      },
      { source: 'Pay-back', rule: 'Capital ÷ what is saved a year; never where nothing is saved.' },
      {
        source: 'Pays from',
        rule: '(Fixed cost + capital written down evenly over its years) ÷ (places × (price − variable cost)). No interest is added: add it to the capital where it is paid.',
      },
    ],
  });
}

function termRows({ terms }: BuildOrBuySubject): readonly DescribedRow[] {
  return [
    headingRow('The terms', width),
    termRow(
      'Capital, £',
      typedFigure(
        of('capital'),
        terms.capital,
        'inputMoney',
        amountInput('1000000000', 'Land, building, fitting out.'),
      ),
    ),
    termRow('Written down over, years', typedHours(of('years'), terms.years, 'Evenly.')),
    termRow('Places that can be used', typedHours(of('places'), terms.places, 'Not those kept empty.')),
    termRow('Occupancy', typedPercent(of('occupancy'), percentageOf(terms.occupancy), 'Of those places.')),
    termRow(
      'Fixed cost of the home, £ a week',
      typedPounds(of('fixed'), terms.fixed.pounds, 'Paid whether a place is filled or not.'),
    ),
    termRow(
      'Variable cost, £ a child-week',
      typedPounds(of('variable'), terms.variable.pounds, 'Of each child.'),
    ),
    termRow(
      'Price of a place bought, £ a week',
      typedPounds(of('price'), terms.price.pounds, 'For the same needs.'),
    ),
    termRow(
      'Days that the year counts',
      typedFigure(
        of('days'),
        daysIn(terms.weeksPerYear),
        'inputWte',
        amountInput('366', '365 for 365/7.', '1'),
      ),
    ),
  ];
}

function workingRows(): readonly DescribedRow[] {
  return [
    headingRow('Step by step', width),
    workingRow('Price less variable cost', of('margin'), difference(at('price'), at('variable'))),
    workingRow('Children in the home', of('children'), product(at('places'), at('occupancy')), {
      style: 'wte',
    }),
    workingRow(
      'Saved a year, before capital',
      of('saved'),
      quotient(
        product(difference(product(at('children'), at('margin')), at('fixed')), at('days')),
        number(7),
      ),
    ),
    workingRow(
      'Capital written down, £ a week',
      of('writtenDown'),
      quotient(product(at('capital'), number(7)), product(at('years'), at('days'))),
    ),
    workingRow('Fixed cost and capital, £ a week', of('weekly'), plus(at('fixed'), at('writtenDown'))),
    workingRow(
      'A child-week of our own, with capital',
      of('childWeek'),
      when(
        atLeast(number(0), at('children')),
        number(0),
        plus(quotient(at('weekly'), at('children')), at('variable')),
      ),
    ),
    workingRow(
      'It pays from an occupancy of',
      of('paysFrom'),
      when(
        atLeast(number(0), at('margin')),
        number(0),
        quotient(at('weekly'), product(at('places'), at('margin'))),
      ),
      { style: 'percent', note: 'Above 100 %: no occupancy is enough; nought: it never pays.' },
    ),
  ];
}
