/** Contract comparison: what each contract is expected to cost, the children and places, and the assumptions, all live. */
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparisonTerms';
import { contractModelNames } from '../../domain/contracts/models/contractModel';
import { computed, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  greaterThan,
  lessThan,
  lookup,
  number,
  plus,
  product,
  quotient,
  text,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow, framed } from '../core/sheetFrame';
import { assumptionRows } from './comparisonAssumptions';
import { contractCell, modelSentence, occupancyCell, paymentCell, term, totalCell } from './contractCells';
import { expectedPaymentCell } from './occupancySheet';
import { termsOfContract, trueUpExpression } from './paymentExpression';
import { notedRow } from './notedRow';
import { turnoverRows } from './turnoverRows';

const columnCount = 8;

const headers = [
  { header: 'Contract' },
  { header: 'Expected a week', figures: true },
  { header: 'A child-week', figures: true },
  { header: 'Above spot a week', figures: true },
  { header: 'Provider’s margin a week', figures: true },
  { header: 'Low week, 1 in 10', figures: true },
  { header: 'High week, 1 in 10', figures: true },
  { header: 'In words' },
];

export function comparisonSheet(comparison: ContractComparison): SheetDescription {
  return framed({
    name: 'Contract comparison',
    role: 'inputs',
    title: comparison.terms.title,
    purpose: modelSentence,
    widths: [44, 16, 16, 16, 16, 15, 15, 58],
    body: [
      headingRow('What each contract is expected to cost', columnCount),
      columnHeaderRow(headers),
      ...comparison.contracts.map((contract, index) => contractRow(contract, index, comparison)),
      gap,
      headingRow('Children and places', columnCount),
      ...occupancyRows(),
      ...turnoverRows(comparison, columnCount),
      breakEvenRow(),
      gap,
      ...assumptionRows(comparison, columnCount),
    ],
    orientation: 'landscape',
  });
}

function occupancyRows(): readonly DescribedRow[] {
  const elsewhere = difference(term('load'), cell(totalCell.children));
  const share = quotient(cell(totalCell.elsewhere), term('load'));
  return [
    notedRow(
      'Children placed here, on average',
      computed(null, cell(totalCell.children), 'factor'),
      'children',
      columnCount,
      'As the comings and goings of children give it; the workings stand on Occupancy.',
    ),
    notedRow(
      'Occupancy',
      computed(null, cell(totalCell.occupancy), 'percent'),
      'of places',
      columnCount,
      'Children ÷ places paid for; nights paid while a child is away are no occupancy.',
    ),
    notedRow(
      'Children placed elsewhere (spot), on average',
      computed(totalCell.elsewhere, elsewhere, 'factor'),
      'children',
      columnCount,
    ),
    notedRow(
      'Share placed elsewhere (spot)',
      computed(
        totalCell.elsewhereShare,
        when(greaterThan(term('load'), number(0)), share, number(0)),
        'percent',
      ),
      'of children',
      columnCount,
    ),
    notedRow(
      'Their cost, the same under every contract',
      computed(null, product(cell(totalCell.elsewhere), term('spotPrice')), 'money'),
      '£ a week',
      columnCount,
    ),
  ];
}

function contractRow(
  compared: ComparedContract,
  contract: number,
  { usablePlaces }: ContractComparison,
): DescribedRow {
  const expected = cell(contractCell(contract, 'expected'));
  const children = cell(totalCell.children);
  const aboveSpot = difference(expected, product(term('spotPrice'), children));
  const cost = plus(term('fixed'), product(term('perChild'), children));
  return row(
    words(`${compared.name} (${contractModelNames[compared.model.kind]})`, 'label', {
      id: contractCell(contract, 'name'),
    }),
    computed(contractCell(contract, 'expected'), expectedOf(compared, contract), 'money'),
    computed(contractCell(contract, 'perChildWeek'), perChild(expected, children), 'moneyStrong'),
    computed(contractCell(contract, 'aboveSpot'), aboveSpot, 'money'),
    computed(contractCell(contract, 'margin'), difference(expected, cost), 'money'),
    quantileCell(compared, contract, 'p10', usablePlaces),
    quantileCell(compared, contract, 'p90', usablePlaces),
    inWords(contract),
  );
}

/** The payment at the occupancy that a tenth (nine tenths) of the weeks do not exceed, where more children never cost less. */
function quantileCell(
  compared: ComparedContract,
  contract: number,
  quantile: 'p10' | 'p90',
  usablePlaces: number,
): DescribedCell {
  const id = contractCell(contract, quantile);
  if (compared.model.kind === 'costAndVolume' && compared.model.basis === 'allUnits')
    return figure(compared[quantile], 'money', {
      id,
      note: 'Worked out when the workbook was made: with a discount on all places a fuller week can cost less.',
    });
  const counts = Array.from({ length: usablePlaces + 1 }, (_, occupied) => occupied);
  const payment = lookup(
    number(1),
    counts.map((occupied) => occupancyCell(occupied, quantile)),
    counts.map((occupied) => paymentCell(contract, occupied, 'payment')),
  );
  return computed(id, payment, 'money');
}

function expectedOf({ model }: ComparedContract, contract: number): Expression {
  const isTruedUp = model.kind === 'minimumGuarantee' && model.tested === 'yearly';
  return isTruedUp
    ? trueUpExpression(
        { of: termsOfContract(contract), places: term('places') },
        cell(totalCell.children),
        cell(contractCell(contract, 'swing')),
      )
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
    { measuredAs: 'Cheaper than spot for the same children at this occupancy.' },
  );
}

function breakEvenRow(): DescribedRow {
  const resale = term('resalePrice');
  const ratio = quotient(difference(term('blockPrice'), resale), difference(term('spotPrice'), resale));
  return notedRow(
    'A full block is cheaper than spot from an occupancy of',
    computed(
      'contracts.breakEven',
      when(greaterThan(term('spotPrice'), resale), ratio, number(1)),
      'percent',
    ),
    'of places',
    columnCount,
    '(block price − resale) ÷ (spot price − resale); at 100 % or more a block is never cheaper. For each contract see Break-even.',
  );
}
