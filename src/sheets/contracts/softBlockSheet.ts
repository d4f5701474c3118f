/**
 * Soft block: what each party of the group pays or is left with, against spot and a plain block; the price from the
 * stated model; every assumption in a cell that can be typed over, live down to the result.
 */
import { safeguardSentence } from '../../domain/contracts/councils/softBlock';
import type { SoftBlockResult } from '../../domain/contracts/simulated/simulatedSoftBlock';
import { computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import {
  difference,
  greaterThan,
  lessThan,
  number,
  product,
  text,
  when,
  both,
  joined,
  rounded,
  type Expression,
} from '../core/expression';
import { columnHeaderRow, framed, rowsAboveBody } from '../core/sheetFrame';
import { modelSentence } from './contractCells';
import { groupRowCount, softBlockAssumptions } from './softBlockAssumptions';
import {
  councilCell,
  dividedOrNought,
  ofCouncil,
  ofGroup,
  ofProvider,
  partOf,
  providerCell,
} from './softBlockCells';
import {
  childrenPaid,
  councilAtSpot,
  councilInBlock,
  councilInSoftBlock,
  elsewherePaid,
  providerAtSpot,
  providerBears,
  providerCost,
  providerInBlock,
  providerInSoftBlock,
  providerIncome,
  vacantPaid,
} from './softBlockExpressions';
import { simulatedSoftBlockRows } from './simulatedSoftBlockRows';

const softBlockWidths = [28, ...Array.from({ length: 9 }, () => 12.5), 40];

const councilHeaders = [
  { header: 'Councils: £ a week' },
  ...[
    'Children placed',
    'Vacant places',
    'Placed elsewhere (spot)',
    'Soft block in all',
    'At spot',
    'Plain block',
    'Soft block less spot',
    'Soft block less plain block',
    'A child-week placed',
  ].map((header) => ({ header, figures: true })),
  { header: 'In words' },
];

const providerHeaders = [
  { header: 'Providers: £ a week' },
  ...[
    'Paid for its places',
    'Its part of vacant places',
    'Homes and children cost',
    'Left over, soft block',
    'Left over at spot',
    'Left over, plain block',
    'Soft block less spot',
    'Soft block less plain block',
    'Vacant places',
  ].map((header) => ({ header, figures: true })),
  { header: 'In words' },
];

export function softBlockSheet(result: SoftBlockResult): SheetDescription {
  const { block, simulated } = result;
  const partyRows = [
    columnHeaderRow(councilHeaders),
    ...block.councils.map(({ name }, council) => councilRow(name, council, result)),
    gap,
    columnHeaderRow(providerHeaders),
    ...block.providers.map(({ name }, provider) => providerRow(name, provider, result)),
  ];
  const above = [
    headingRow('What each party pays, or is left with', softBlockWidths.length),
    ...partyRows,
    gap,
    row(words(safeguardSentence, 'purpose')),
    row(
      words(
        'At spot each provider is asked alone and paid for children it has; in a plain block each council pays for its own places, used or not.',
        'purpose',
      ),
    ),
    gap,
    ...(simulated === null ? [] : [...simulatedSoftBlockRows(block, simulated), gap]),
  ];
  return framed({
    name: 'Soft block',
    role: 'inputs',
    title: 'A soft block: providers and councils that share vacant places',
    purpose: modelSentence,
    widths: softBlockWidths,
    body: [...above, ...softBlockAssumptions(result)],
    charts: [councilChart(result, rowsAboveBody + above.length)],
    orientation: 'landscape',
  });
}

function councilRow(name: string, council: number, { block }: SoftBlockResult): DescribedRow {
  const at = (
    figure: Parameters<typeof councilCell>[1],
    expression: Expression,
    style: 'money' | 'moneyStrong' = 'money',
  ) => computed(councilCell(council, figure), expression, style);
  const placed = product(product(ofGroup('together'), ofGroup('places')), partOf(council));
  const paidForThem = {
    kind: 'sum',
    of: [ofCouncil(council, 'children'), ofCouncil(council, 'vacant')],
  } as const;
  return row(
    words(name, 'label', { id: councilCell(council, 'name') }),
    at('children', childrenPaid(council, block)),
    at('vacant', vacantPaid(council)),
    at('elsewhere', elsewherePaid(council)),
    at('softBlock', councilInSoftBlock(council), 'moneyStrong'),
    at('spot', councilAtSpot(council, block)),
    at('block', councilInBlock(council, block)),
    computed(
      null,
      rounded(difference(ofCouncil(council, 'softBlock'), ofCouncil(council, 'spot')), 2),
      'money',
    ),
    computed(
      null,
      rounded(difference(ofCouncil(council, 'softBlock'), ofCouncil(council, 'block')), 2),
      'money',
    ),
    computed(null, dividedOrNought(paidForThem, placed), 'money'),
    inWords(
      difference(ofCouncil(council, 'spot'), ofCouncil(council, 'softBlock')),
      difference(ofCouncil(council, 'block'), ofCouncil(council, 'softBlock')),
    ),
  );
}

function providerRow(name: string, provider: number, { block }: SoftBlockResult): DescribedRow {
  const at = (
    figure: Parameters<typeof providerCell>[1],
    expression: Expression,
    style: 'money' | 'moneyStrong' = 'money',
  ) => computed(providerCell(provider, figure), expression, style);
  const vacant = product(difference(number(1), ofGroup('together')), ofProvider(provider, 'places'));
  return row(
    words(name, 'label'),
    at('income', providerIncome(provider)),
    at('borne', providerBears(provider)),
    at('cost', providerCost(provider)),
    at('softBlock', providerInSoftBlock(provider), 'moneyStrong'),
    at('spot', providerAtSpot(provider)),
    at('block', providerInBlock(provider, block)),
    computed(
      null,
      rounded(difference(ofProvider(provider, 'softBlock'), ofProvider(provider, 'spot')), 2),
      'money',
    ),
    computed(
      null,
      rounded(difference(ofProvider(provider, 'softBlock'), ofProvider(provider, 'block')), 2),
      'money',
    ),
    computed(null, vacant, 'factor'),
    inWords(
      difference(ofProvider(provider, 'softBlock'), ofProvider(provider, 'spot')),
      difference(ofProvider(provider, 'softBlock'), ofProvider(provider, 'block')),
    ),
  );
}

/** Better is above nought for whoever reads the row: a council that pays less, a provider that keeps more. */
function inWords(thanSpot: Expression, thanBlock: Expression): DescribedCell {
  const [better, worse] = [number('0.005'), number('-0.005')];
  const comparedWith = (gain: Expression, name: string): Expression =>
    when(
      greaterThan(gain, better),
      text(`better than ${name}`),
      when(lessThan(gain, worse), text(`worse than ${name}`), text(`the same as ${name}`)),
    );
  const each = [
    text('Soft block: '),
    comparedWith(thanSpot, 'spot'),
    text(', '),
    comparedWith(thanBlock, 'a plain block'),
    text('.'),
  ];
  return computed(
    null,
    when(
      both(greaterThan(thanSpot, better), greaterThan(thanBlock, better)),
      text('Better off than at spot and than in a plain block.'),
      each.reduce((notedRow, part) => joined(notedRow, part)),
    ),
    'text',
    { measuredAs: 'Soft block: the same as spot, the same as a plain block.' },
  );
}

/** Beside the councils' assumptions, over the columns that those rows leave empty. */
function councilChart({ block }: SoftBlockResult, assumptionsRow: number): DescribedChart {
  const fromRow = assumptionsRow + 4 + block.providers.length;
  const toRow = fromRow + block.councils.length + groupRowCount + 1;
  const councils = [...block.councils.keys()];
  const series = (title: string, figure: 'softBlock' | 'spot' | 'block', colour: string) => ({
    title,
    cells: councils.map((council) => councilCell(council, figure)),
    colour,
  });
  return {
    kind: 'column',
    title: 'What each council pays a week: soft block, spot, plain block',
    labels: councils.map((council) => councilCell(council, 'name')),
    series: [
      series('Soft block', 'softBlock', 'FF0B4F5C'),
      series('Spot', 'spot', 'FFB85C00'),
      series('Plain block', 'block', 'FF9AA5B1'),
    ],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Council',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 5, toRow, toColumn: 10 },
    altText: 'Columns: what each council pays a week under each of the three; the same figures stand above.',
  };
}
