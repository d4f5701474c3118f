/**
 * The year part by part, each a fee and a set of shares: nights × fee ÷ 7 × share; then what each payer bears, to the
 * penny; then what is to be recovered where the panel decided after its decision took effect.
 */
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  largest,
  number,
  product,
  quotient,
  rounded,
  smallest,
  sumOfCells,
  type CellId,
  type Expression,
} from '../core/expression';
import { sharedByLargestRemainder, type SharedCells } from '../core/largestRemainder';
import {
  borneCell,
  feeRowCell,
  partCell,
  payerCell,
  shareCell,
  sharesRowCell,
  totalCell,
  yearCell,
  type BorneStep,
} from './cellIds';
import type { FundingTable } from './fundingTable';

export function partRows({ fees, sets, payers, columns }: FundingTable): readonly DescribedRow[] {
  const parts = fees.flatMap((_, fee) => sets.map((__, shares) => ({ fee, shares })));
  const down = (figure: 'nights' | 'cost' | number) =>
    sumOfCells(parts.map(({ fee, shares }) => partCell(fee, shares, figure)));
  return [
    headingRow('The year by fee and shares: nights × fee ÷ 7 × share', columns),
    payerHeader('Part', ['Nights', '£ in all', ''], payers.length),
    ...parts.map(({ fee, shares }) =>
      row(
        words(`Fee ${String(fee + 1)}, shares ${String(shares + 1)}`, 'label'),
        computed(partCell(fee, shares, 'nights'), nightsOf(fee, shares), 'count'),
        computed(
          partCell(fee, shares, 'cost'),
          quotient(
            product(cell(partCell(fee, shares, 'nights')), cell(feeRowCell(fee, 'weekly'))),
            number(7),
          ),
          'moneyDash',
        ),
        blank(),
        ...payers.map((_, payer) =>
          computed(
            partCell(fee, shares, payer),
            product(cell(partCell(fee, shares, 'cost')), cell(shareCell(shares, payer))),
            'moneyDash',
          ),
        ),
      ),
    ),
    row(
      words('In the year', 'labelTotal'),
      computed(totalCell('nights'), down('nights'), 'countTotal'),
      computed(totalCell('cost'), rounded(down('cost'), 2), 'moneyTotal'),
      blank('labelTotal'),
      ...payers.map((_, payer) => computed(totalCell(payer), down(payer), 'moneyTotal')),
    ),
  ];
}

/** What each payer bears, and the workings that bring it to the penny. */
export function borneRows({ payers, columns }: FundingTable): readonly DescribedRow[] {
  const weights = payers.map((_, payer) => totalCell(payer));
  return [
    headingRow('What each bears in the year, to the penny', columns),
    payerHeader('', ['', 'In all', ''], payers.length),
    ...sharedRows({
      label: 'Each bears',
      total: cell(totalCell('cost')),
      weights,
      cellOf: borneCell,
      lead: [blank()],
    }),
  ];
}

export function payerHeader(first: string, figures: readonly string[], payers: number): DescribedRow {
  return {
    cells: [
      words(first, 'columnHeader'),
      ...figures.map((header) => words(header, 'columnHeaderRight')),
      ...Array.from({ length: payers }, (_, payer) =>
        computed(null, cell(payerCell(payer)), 'columnHeaderRight'),
      ),
    ],
  };
}

interface Shared {
  /** What the answer is called, in front of its figures. */
  readonly label: string;
  readonly total: Expression;
  readonly weights: readonly CellId[];
  readonly cellOf: (step: BorneStep, payer: number | 'inAll') => CellId;
  readonly lead: readonly ReturnType<typeof blank>[];
}

const steps: readonly (readonly [BorneStep, string])[] = [
  ['pennies', 'Workings: exact pennies'],
  ['whole', 'Workings: whole pennies'],
  ['left', 'Workings: part of a penny left'],
  ['pounds', ''],
];

/** The answer first, its three rows of workings below it. */
export function sharedRows({ label: answer, total, weights, cellOf, lead }: Shared): readonly DescribedRow[] {
  const of = (step: BorneStep) => weights.map((_, payer) => cellOf(step, payer));
  const cells: SharedCells = {
    pennies: of('pennies'),
    whole: of('whole'),
    left: of('left'),
    pounds: of('pounds'),
  };
  const shared = sharedByLargestRemainder(total, weights, cells);
  const rowOf = ([step, label]: readonly [BorneStep, string]): DescribedRow =>
    row(
      words(step === 'pounds' ? answer : label, step === 'pounds' ? 'labelTotal' : 'note'),
      ...lead.map(() => blank(step === 'pounds' ? 'labelTotal' : 'text')),
      step === 'pounds'
        ? computed(cellOf('pounds', 'inAll'), sumOfCells(cells.pounds), 'moneyTotal')
        : blank(),
      blank(step === 'pounds' ? 'labelTotal' : 'text'),
      ...shared.map((expressions, payer) =>
        computed(cellOf(step, payer), expressions[step], step === 'pounds' ? 'moneyTotal' : 'wte'),
      ),
    );
  const last = steps.at(-1);
  return last === undefined ? [] : [rowOf(last), ...steps.slice(0, -1).map(rowOf)];
}

/** Nights that fall within the year, the fee and the shares alike. */
function nightsOf(fee: number, shares: number): Expression {
  const nights = difference(
    smallest(cell(yearCell('until')), cell(feeRowCell(fee, 'until')), cell(sharesRowCell(shares, 'until'))),
    largest(cell(yearCell('from')), cell(feeRowCell(fee, 'from')), cell(sharesRowCell(shares, 'counts'))),
  );
  return largest(number(0), nights);
}
