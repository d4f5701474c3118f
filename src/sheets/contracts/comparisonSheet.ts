/** Contract comparison: the assumptions, and beside them what each contract is expected to cost, with its formulas live. */
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparison';
import { contractModelNames } from '../../domain/contracts/contractModel';
import type { ExactSource } from '../../domain/money/exact';
import type { Weekly } from '../../domain/money/moneyPer';
import { blank, computed, figure, gap, headingRow, moneyInput, row, typedFigure, words } from '../cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../description';
import {
  cell,
  difference,
  equals,
  greaterThan,
  lessThan,
  number,
  product,
  quotient,
  text,
  when,
  type Expression,
} from '../expression';
import { columnHeaderRow, framed } from '../sheetFrame';
import { contractCell, modelSentence, term, termCell, totalCell, type TermName } from './contractCells';
import { contractTermRows } from './contractTerms';
import { expectedPaymentCell } from './occupancySheet';
import { trueUpExpression } from './paymentExpression';

const columnCount = 8;

const headers = [
  { header: 'Contract' },
  { header: 'Expected a week', figures: true },
  { header: 'A child-week', figures: true },
  { header: 'Above spot', figures: true },
  { header: 'Provider’s margin', figures: true },
  { header: 'P10 a week', figures: true },
  { header: 'P90 a week', figures: true },
  { header: 'In words' },
];

export function comparisonSheet(comparison: ContractComparison): SheetDescription {
  return framed({
    name: 'Contract comparison',
    role: 'inputs',
    title: comparison.asked.title,
    purpose: modelSentence,
    columns: [46, 16, 16, 16, 17, 15, 15, 60].map((width) => ({ header: '', width })),
    oneHeader: false,
    body: [
      headingRow('What each contract is expected to cost', columnCount),
      columnHeaderRow(headers),
      ...comparison.contracts.map(contractRow),
      gap,
      headingRow('Children and places', columnCount),
      ...occupancyRows(),
      breakEvenRow(),
      gap,
      ...assumptionRows(comparison),
    ],
    orientation: 'landscape',
  });
}

function assumptionRows({ asked, contracts }: ContractComparison): readonly DescribedRow[] {
  const { demand, prices, provider } = asked;
  return [
    headingRow('Assumptions: type over them and every figure follows', columnCount),
    said(
      'Children needing a place',
      typedFigure(termCell('load'), demand.load, 'inputWte', {
        kind: 'decimal',
        from: '0.01',
        to: '600',
        help: 'Type how many children need a place at the same time.',
      }),
      'children',
      'Arrivals a week × share accepted × mean stay in weeks.',
    ),
    said(
      'Places paid for',
      figure(demand.places, 'count', { id: termCell('places') }),
      'places',
      `${String(demand.placesKeptEmpty)} kept empty for safety or matching. Occupancy has a row for each place, so another number needs a new workbook.`,
    ),
    priceRow('spotPrice', 'Spot price of a place', prices.spotPrice),
    priceRow('blockPrice', 'Block price of a place', prices.blockPrice),
    priceRow('resalePrice', 'A vacant place offered to a partner council', prices.resalePrice),
    priceRow('fixed', 'Provider: cost whether or not a child is there', provider.fixed),
    priceRow('perChild', 'Provider: further cost of each child', provider.perChild),
    ...contracts.flatMap(contractTermRows),
  ];
}

function priceRow(name: TermName, label: string, price: Weekly): DescribedRow {
  const value: ExactSource = price.pounds;
  return row(
    words(label, 'label'),
    typedFigure(termCell(name), value, 'inputMoney', moneyInput('Type an amount in pounds a week.')),
    words('£ a week'),
  );
}

function occupancyRows(): readonly DescribedRow[] {
  const elsewhere = difference(term('load'), cell(totalCell.children));
  const share = quotient(cell(totalCell.elsewhere), term('load'));
  return [
    said('Children placed here, on average', computed(null, cell(totalCell.children), 'factor'), 'children'),
    said('Occupancy', computed(null, cell(totalCell.occupancy), 'percent'), 'of places'),
    said(
      'Children placed elsewhere (spot), on average',
      computed(totalCell.elsewhere, elsewhere, 'factor'),
      'children',
    ),
    said(
      'Share placed elsewhere (spot)',
      computed(
        totalCell.elsewhereShare,
        when(greaterThan(term('load'), number(0)), share, number(0)),
        'percent',
      ),
      'of children',
      'Erlang’s loss formula; its workings stand on Occupancy.',
    ),
    said(
      'Their cost, the same under every contract',
      computed(null, product(cell(totalCell.elsewhere), term('spotPrice')), 'money'),
      '£ a week',
    ),
  ];
}

function contractRow(compared: ComparedContract, contract: number): DescribedRow {
  const expected = cell(contractCell(contract, 'expected'));
  const children = cell(totalCell.children);
  const aboveSpot = difference(expected, product(term('spotPrice'), children));
  const cost: Expression = {
    kind: 'sum',
    of: [term('fixed'), product(term('perChild'), children)],
  };
  return row(
    words(`${compared.name} (${contractModelNames[compared.model.kind]})`, 'label', {
      id: contractCell(contract, 'name'),
    }),
    computed(contractCell(contract, 'expected'), expectedOf(compared, contract), 'money'),
    computed(contractCell(contract, 'perChildWeek'), perChild(expected, children), 'moneyStrong'),
    computed(contractCell(contract, 'aboveSpot'), aboveSpot, 'money'),
    computed(contractCell(contract, 'margin'), difference(expected, cost), 'money'),
    figure(compared.p10, 'money', { id: contractCell(contract, 'p10'), note: quantileNote }),
    figure(compared.p90, 'money', { id: contractCell(contract, 'p90'), note: quantileNote }),
    inWords(contract),
  );
}

const quantileNote =
  'A week’s payment is at most this in 10 % or 90 % of weeks; worked out when the workbook was made.';

function expectedOf({ model }: ComparedContract, contract: number): Expression {
  const isTruedUp = model.kind === 'minimumGuarantee' && model.tested === 'yearly';
  return isTruedUp
    ? trueUpExpression(contract, cell(totalCell.children))
    : cell(expectedPaymentCell(contract));
}

function perChild(payment: Expression, children: Expression): Expression {
  return when(equals(children, number(0)), number(0), quotient(payment, children));
}

function inWords(contract: number): DescribedCell {
  const above = cell(contractCell(contract, 'aboveSpot'));
  return computed(
    null,
    when(
      greaterThan(above, number('0.005')),
      text('Dearer than spot for the same children at this occupancy.'),
      when(
        lessThan(above, number('-0.005')),
        text('Cheaper than spot for the same children at this occupancy.'),
        text('Costs the same as spot at this occupancy.'),
      ),
    ),
    'text',
  );
}

function breakEvenRow(): DescribedRow {
  const resale = term('resalePrice');
  const ratio = quotient(difference(term('blockPrice'), resale), difference(term('spotPrice'), resale));
  return said(
    'A block is cheaper than spot from an occupancy of',
    computed(
      'contracts.breakEven',
      when(greaterThan(term('spotPrice'), resale), ratio, number(1)),
      'percent',
    ),
    'of places',
    '(block price − resale) ÷ (spot price − resale); at 100 % or more a block is never cheaper',
  );
}

/** A figure with its unit beside it and its explanation under "In words". */
function said(label: string, value: DescribedCell, unit: string, explanation = ''): DescribedRow {
  const between = Array.from({ length: columnCount - 4 }, () => blank());
  return row(words(label, 'label'), value, words(unit), ...between, words(explanation, 'note'));
}
