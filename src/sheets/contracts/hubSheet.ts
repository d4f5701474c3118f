/** Shared hub: a school or therapy hub’s cost on its own weeks, shared over the homes around it, on a line of its own. */
import { mostTeachingWeeks } from '../../domain/calendar/weeksPerYear';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { HubCost, HubHomeCost, SharedHub } from '../../domain/contracts/councils/sharedHub';
import { amountInput, computed, gap, headingRow, moneyInput, row, typedFigure, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  greaterThan,
  number,
  plus,
  product,
  quotient,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow, framed, widthsOf } from '../core/sheetFrame';
import { contractCell, modelSentence, term, totalCell } from './contractCells';
import { notedRow } from './notedRow';

const columns = [
  { header: 'Home', width: 40 },
  { header: 'Places', width: 16, figures: true },
  { header: 'Children', width: 16, figures: true },
  { header: 'Its part a week', width: 16, figures: true },
  { header: 'A place-week', width: 16, figures: true },
  { header: 'A child-week', width: 17, figures: true },
  { header: 'In words', width: 56 },
] as const;

const hubCell = (name: 'aTeachingWeek' | 'teachingWeeks' | 'aWeek' | 'perChildWeek'): string => `hub.${name}`;
const homeCell = (home: number, name: 'places' | 'children' | 'aWeek'): string =>
  `hub.home.${String(home)}.${name}`;

export function hubSheet(hub: SharedHub, cost: HubCost, comparison: ContractComparison): SheetDescription {
  const counts = cost.homes.map((_, home) => home);
  return framed({
    name: 'Shared hub',
    role: 'inputs',
    title: `${hub.name}: what it costs, shared over the homes around it`,
    purpose: 'It runs on its own weeks: teaching weeks × cost ÷ weeks a year.',
    widths: widthsOf(columns),
    body: [
      row(words(modelSentence, 'purpose')),
      headingRow('Its cost', columns.length),
      ...costRows(hub),
      gap,
      headingRow(`Shared by ${hub.sharedBy === 'places' ? 'places' : 'children'}`, columns.length),
      columnHeaderRow(columns),
      ...cost.homes.map((home, index) => homeRow(hub, home, index, counts)),
      totalRow(counts),
      gap,
      headingRow('On top of each contract', columns.length),
      columnHeaderRow(contractHeaders),
      ...comparison.contracts.map(({ name }, contract) => contractRow(name, contract)),
    ],
    orientation: 'landscape',
  });
}

function costRows({ aTeachingWeek, teachingWeeks }: SharedHub): readonly DescribedRow[] {
  const yearly = product(cell(hubCell('aTeachingWeek')), cell(hubCell('teachingWeeks')));
  return [
    notedRow(
      'A teaching week',
      typedFigure(
        hubCell('aTeachingWeek'),
        aTeachingWeek,
        'inputMoney',
        moneyInput('Type the cost of a week in which the hub is open.'),
      ),
      '£',
      columns.length,
      'The provider’s figure, from its open book.',
    ),
    notedRow(
      'Teaching weeks a year',
      typedFigure(hubCell('teachingWeeks'), teachingWeeks, 'inputCount', {
        kind: 'wholeNumber',
        from: '1',
        to: String(mostTeachingWeeks),
        help: 'Type 38 or 39, or the weeks the hub is open.',
      }),
      'weeks',
      columns.length,
      '38 or 39 for a school year; holiday care in the home rises when the school is closed.',
    ),
    notedRow(
      'A week, over the whole year',
      computed(hubCell('aWeek'), quotient(product(yearly, number(7)), term('daysInYear')), 'moneyStrong'),
      '£ a week',
      columns.length,
      'Teaching weeks × cost of one × 7 ÷ days in a year.',
    ),
  ];
}

function homeRow(hub: SharedHub, home: HubHomeCost, index: number, counts: readonly number[]): DescribedRow {
  const places = cell(homeCell(index, 'places'));
  const children = cell(homeCell(index, 'children'));
  const aWeek = cell(homeCell(index, 'aWeek'));
  const basis = hub.sharedBy;
  const all = sumOfCells(counts.map((each) => homeCell(each, basis)));
  const part = quotient(cell(homeCell(index, basis)), all);
  const isStated = hub.homes[index]?.children != null;
  return row(
    words(home.name, 'label'),
    typedFigure(
      homeCell(index, 'places'),
      home.places,
      'inputCount',
      amountInput('400', 'Type whole places.'),
    ),
    isStated
      ? typedFigure(
          homeCell(index, 'children'),
          home.children,
          'inputWte',
          amountInput('400', 'Type the children in this home on average.'),
        )
      : computed(homeCell(index, 'children'), product(cell(totalCell.occupancy), places), 'factor'),
    computed(homeCell(index, 'aWeek'), product(cell(hubCell('aWeek')), part), 'money'),
    computed(null, per(aWeek, places), 'money'),
    computed(null, per(aWeek, children), 'money'),
    words(isStated ? 'Children as stated.' : 'Children: places × the occupancy of the comparison.', 'note'),
  );
}

const per = (pounds: Expression, count: Expression): Expression =>
  when(greaterThan(count, number(0)), quotient(pounds, count), number(0));

function totalRow(counts: readonly number[]): DescribedRow {
  const all = (name: Parameters<typeof homeCell>[1]) =>
    sumOfCells(counts.map((home) => homeCell(home, name)));
  return row(
    words('All homes', 'labelTotal'),
    computed(null, all('places'), 'figureTotal'),
    computed(null, all('children'), 'figureTotal'),
    computed(null, all('aWeek'), 'moneyTotal'),
    computed(null, per(all('aWeek'), all('places')), 'moneyTotal'),
    computed(hubCell('perChildWeek'), per(all('aWeek'), all('children')), 'moneyTotal'),
    words('', 'labelTotal'),
  );
}

const contractHeaders = [
  { header: 'Contract' },
  { header: '' },
  { header: '' },
  { header: 'A child-week in the home', figures: true },
  { header: 'The hub', figures: true },
  { header: 'Both', figures: true },
  { header: 'In words' },
];

function contractRow(name: string, contract: number): DescribedRow {
  const home = cell(contractCell(contract, 'perChildWeek'));
  const hub = cell(hubCell('perChildWeek'));
  return row(
    words(name, 'label'),
    words(''),
    words(''),
    computed(null, home, 'money'),
    computed(null, hub, 'money'),
    computed(`hub.contract.${String(contract)}`, plus(home, hub), 'moneyStrong'),
    words('The hub stands beside the price of a place, never inside it.', 'note'),
  );
}
