/** One placement on a page for a panel: what it costs and who pays, the need and how it is looked after, and what to ask. */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { feeOn, type Opportunity } from '../../domain/portfolio/opportunities';
import { isOffFramework, sameWords, type Placed } from '../../domain/portfolio/placed';
import { inPounds, type PlacedYear } from '../../domain/portfolio/portfolio';
import { poundsInWords } from '../../domain/money/moneyPer';
import { exactText, type Exact } from '../../domain/money/exact';
import { computed, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { cell, difference, quotient, number, when, equals } from '../core/expression';
import { framed } from '../core/sheetFrame';
import { placedCell, type PortfolioSubject } from './subject';

const ask = 'not stated: ask';

/** Null where no placement is asked for. */
export function panelSheet({ portfolio, panelPlacement }: PortfolioSubject): SheetDescription | null {
  if (panelPlacement === null) return null;
  const wanted = sameWords(panelPlacement);
  const index = portfolio.years.findLastIndex(({ placed }) => sameWords(placed.id) === wanted);
  const year = portfolio.years[index];
  if (year === undefined) return null;
  const opportunity = portfolio.opportunities.find(({ placement }) => placement === year.placed) ?? null;
  return framed({
    name: 'One placement',
    role: 'results',
    title: `Value for money: placement ${year.placed.id}`,
    purpose: 'One page for a panel: the need and the outcomes first, then what it costs and who pays.',
    widths: [34, 22, 44],
    body: [
      ...placeRows(year.placed),
      gap,
      ...costRows(year, String(index), portfolio.terms.toDate),
      gap,
      ...payerRows(year),
      gap,
      ...historyRows(year.placed),
      gap,
      ...questionRows(year.placed, opportunity, portfolio.terms.toDate),
    ],
    orientation: 'portrait',
  });
}

const statedRow = (label: string, text: string | undefined): DescribedRow =>
  row(words(label, 'label'), words(text ?? ask));

const onTheDay = (day: IsoDate | undefined): string => (day === undefined ? ask : dayInWords(day));
const number_ = (value: Exact | undefined, unit: string): string =>
  value === undefined ? ask : `${exactText(value)} ${unit}`;

function placeRows({ row: stated, starts, ends }: Placed): readonly DescribedRow[] {
  return [
    headingRow('The need, the home and how it is looked after', 3),
    statedRow('Need', stated.band),
    statedRow('Score of needs', number_(stated.needsScore, 'points')),
    statedRow('Provider and home', [stated.provider, stated.home].filter(Boolean).join(', ') || ask),
    statedRow(
      'Inspection',
      stated.judgement === undefined ? ask : `${stated.judgement}, ${onTheDay(stated.inspected)}`,
    ),
    statedRow('Distance from home', number_(stated.miles, 'miles')),
    statedRow('From', dayInWords(starts)),
    statedRow('Until', ends === null ? 'no end known' : dayInWords(ends)),
    statedRow('Last review', onTheDay(stated.reviewed)),
    statedRow('How it was sourced', stated.sourcing),
    ...(isOffFramework(stated.sourcing) ? [statedRow('Why off framework', stated.offFrameworkReason)] : []),
  ];
}

function costRows({ placed }: PlacedYear, id: string, day: IsoDate): readonly DescribedRow[] {
  const { row: stated } = placed;
  const against = (label: string, pounds: Exact | undefined): readonly DescribedRow[] =>
    pounds === undefined ? [] : [row(words(label, 'label'), figure(pounds, 'money'))];
  return [
    headingRow('What it costs', 3),
    row(words('Fee, £ a week', 'label'), figure(feeOn(placed, day), 'money')),
    ...against('Core, £ a week', stated.core),
    ...against('Additional needs, £ a week', stated.additional),
    ...against('Unexplained, £ a week', stated.unexplained),
    ...against('Should-cost, £ a week', stated.shouldCost),
    ...against('Median of comparable placements, £ a week', stated.median),
    row(words('In the year', 'label'), computed('panel.year', cell(placedCell(id, 'year')), 'money')),
    row(words('To date', 'label'), computed('panel.toDate', cell(placedCell(id, 'toDate')), 'money')),
    row(
      words('To come', 'label'),
      computed(null, difference(cell('panel.year'), cell('panel.toDate')), 'money'),
    ),
    row(
      words('A night there, over the year', 'label'),
      computed(
        null,
        when(
          equals(cell(placedCell(id, 'nights')), number(0)),
          number(0),
          quotient(cell('panel.year'), cell(placedCell(id, 'nights'))),
        ),
        'money',
      ),
    ),
  ];
}

const payerRows = ({ year }: PlacedYear): readonly DescribedRow[] => [
  headingRow('Who pays in the year', 3),
  ...year.byFunder.map(({ payer, pennies }) =>
    row(words(payer, 'label'), figure(inPounds(pennies), 'money')),
  ),
];

const historyRows = ({ fees, causes }: Placed): readonly DescribedRow[] => [
  headingRow('How the fee came about', 3),
  ...fees.map(({ from, weeklyFee }, index) =>
    row(
      words(dayInWords(from), 'label'),
      figure(weeklyFee.pounds, 'money'),
      words(causes[index] ?? (index === 0 ? 'agreed' : ask)),
    ),
  ),
];

function questionRows(
  { row: stated }: Placed,
  opportunity: Opportunity | null,
  day: IsoDate,
): readonly DescribedRow[] {
  const overdue = stated.reviewed === undefined || stated.reviewed < oneYearEarlier(day);
  const questions = [
    ...(overdue ? ['When is the placement reviewed next, and what has changed since the last time?'] : []),
    ...(opportunity === null
      ? []
      : [
          `The fee is ${poundsInWords(opportunity.weekly.minus(opportunity.heldAgainst))} a week above what it is held against: what does it buy for this child?`,
        ]),
    ...(stated.stepDownFrom === undefined ? ['When does support step down as needs change?'] : []),
    'Which outcomes are sought, and how far has the child come with each?',
    'What does the child say about living there?',
  ];
  return [headingRow('What to ask', 3), ...questions.map((question) => row(words(question)))];
}

const oneYearEarlier = (day: IsoDate): string =>
  `${String(Number.parseInt(day.slice(0, 4), 10) - 1)}${day.slice(4)}`;
