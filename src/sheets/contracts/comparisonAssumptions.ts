/** What the comparison rests on: children and places, prices, the provider's cost, and every contract's own terms. */
import type { ComparisonTerms, ContractComparison } from '../../domain/contracts/comparisonTerms';
import { weeksOf } from '../../domain/contracts/comparedContract';
import { daysIn } from '../../domain/calendar/weeksPerYear';
import type { Exact } from '../../domain/money/exact';
import type { Weekly } from '../../domain/money/moneyPer';
import {
  amountInput,
  computed,
  figure,
  headingRow,
  moneyInput,
  shareInput,
  typedFigure,
} from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { product } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { term, termCell, type TermName } from './contractCells';
import { contractTermRows } from './contractTerms';
import { notedRow } from './notedRow';

export function assumptionRows(
  { terms, contracts }: ContractComparison,
  columns: number,
): readonly DescribedRow[] {
  const { demand, prices, provider } = terms;
  return [
    headingRow('Assumptions: type over them and every figure follows', columns),
    columnHeaderRow([
      { header: 'Assumption' },
      { header: 'Value', figures: true },
      { header: 'Unit' },
      ...Array.from({ length: columns - 4 }, () => ({ header: '' })),
      { header: 'Whose figure, and what it means' },
    ]),
    ...childrenRows(terms, columns),
    notedRow(
      'Places paid for',
      figure(demand.places, 'count', { id: termCell('places') }),
      'places',
      columns,
      `${keptEmptyInWords(terms)} Every sheet has a row for each place, so another number needs a new workbook.`,
    ),
    priceRow('spotPrice', 'Spot price of a place', prices.spotPrice, columns),
    priceRow('blockPrice', 'Block price of a place', prices.blockPrice, columns),
    priceRow('resalePrice', 'A vacant place offered to a partner council', prices.resalePrice, columns),
    priceRow('fixed', 'Provider: cost whether or not a child is there', provider.fixed, columns),
    priceRow('perChild', 'Provider: further cost of each child', provider.perChild, columns),
    notedRow(
      'Days in a year',
      typedFigure(termCell('daysInYear'), daysIn(weeksOf(terms)), 'inputWte', {
        kind: 'decimal',
        from: '364',
        to: '366',
        help: 'Type 364 for 52 weeks, 365, 365.25 or 366.',
      }),
      'days',
      columns,
      `Local assumption: a year of ${weeksOf(terms)} weeks. A year costs a week × days ÷ 7.`,
    ),
    ...contracts.flatMap((contract, index) => contractTermRows(contract, index, columns)),
  ];
}

const local = 'Local assumption; the commissioner owns it.';

/** The load itself, or how the children arrive and for how long they stay. */
function childrenRows(
  { demand, arrivals, refillWeeks }: ComparisonTerms,
  columns: number,
): readonly DescribedRow[] {
  const input = (name: TermName, label: string, value: Exact, unit: string, to: string): DescribedRow =>
    notedRow(
      label,
      typedFigure(termCell(name), value, 'inputWte', {
        kind: 'decimal',
        from: '0.01',
        to,
        help: `Type a number of ${unit} above nought.`,
      }),
      unit,
      columns,
      local,
    );
  if (arrivals === undefined)
    return [input('load', 'Children needing a place at the same time', demand.load, 'children', '600')];
  const load = product(product(term('childrenAWeek'), term('acceptance')), term('meanStayWeeks'));
  return [
    input('childrenAWeek', 'Children referred a week', arrivals.childrenAWeek, 'children a week', '100'),
    notedRow(
      'Share of them the provider accepts',
      typedFigure(
        termCell('acceptance'),
        arrivals.acceptance.fraction,
        'inputPercent',
        shareInput('Type a share between 0 % and 100 %.'),
      ),
      'share',
      columns,
      local,
    ),
    input('meanStayWeeks', 'Mean stay', arrivals.meanStayWeeks, 'weeks', '1000'),
    ...(refillWeeks === undefined
      ? []
      : [
          notedRow(
            'Weeks to fill a place again',
            typedFigure(
              termCell('refillWeeks'),
              refillWeeks,
              'inputWte',
              amountInput('520', 'Type weeks of nought or more.'),
            ),
            'weeks',
            columns,
            'For the turnover view alone; the comparison does not use it.',
          ),
        ]),
    notedRow(
      'Children needing a place at the same time',
      computed(termCell('load'), load, 'factor'),
      'children',
      columns,
      'Children referred a week × share accepted × mean stay.',
    ),
  ];
}

function keptEmptyInWords({ demand, keptEmptyForSolo = 0 }: ComparisonTerms): string {
  if (demand.placesKeptEmpty === 0) return 'None is kept empty for safety or matching.';
  const forSafety = demand.placesKeptEmpty - keptEmptyForSolo;
  const forSolo =
    keptEmptyForSolo === 0 ? '' : `, ${String(keptEmptyForSolo)} beside a child who lives alone`;
  return `${String(forSafety)} kept empty for safety or matching${forSolo}: paid for, and nobody is placed there.`;
}

function priceRow(name: TermName, label: string, price: Weekly, columns: number): DescribedRow {
  const value: DescribedCell = typedFigure(
    termCell(name),
    price.pounds,
    'inputMoney',
    moneyInput('Type an amount in pounds a week.'),
  );
  return notedRow(label, value, '£ a week', columns, priceNotes[name] ?? local);
}

const priceNotes: Readonly<Partial<Record<TermName, string>>> = {
  resalePrice: 'Local assumption; £0.00 where no partner council takes vacant places.',
  fixed: 'The provider’s figure, from its open book.',
  perChild: 'The provider’s figure, from its open book: food, clothing, activities.',
};
