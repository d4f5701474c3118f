/**
 * Which placements to look at first: pounds a year times the strength of the evidence, with need and last review beside them.
 * The strengths are a model and stand as inputs above the table.
 */
import { strengths, type Opportunity, type OpportunityKind } from '../../domain/portfolio/opportunities';
import { isOffFramework } from '../../domain/portfolio/placed';
import { exact } from '../../domain/money/exact';
import { blank, computed, figure, gap, headingRow, onDay, row, typedFigure, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  number,
  product,
  quotient,
  rounded,
  sumOfCells,
  type CellId,
} from '../core/expression';
import { columnHeaderRow, framed, rowsAboveBody, type SheetColumn, widthsOf } from '../core/sheetFrame';
import { shareInput } from '../core/cells';
import type { PortfolioSubject } from './subject';

const columns: readonly SheetColumn[] = [
  { header: 'Placement', width: 28 },
  { header: 'Provider', width: 20 },
  { header: 'Held against', width: 28 },
  { header: 'n', width: 5, figures: true },
  { header: 'Fee, £ a week', width: 11, figures: true },
  { header: 'Held against, £ a week', width: 11, figures: true },
  { header: 'A year', width: 15, figures: true },
  { header: 'How sure', width: 8, figures: true },
  { header: 'Weighed', width: 15, figures: true },
  { header: 'Need', width: 12 },
  { header: 'Score of needs', width: 8, figures: true },
  { header: 'Last review', width: 12, figures: true },
  { header: 'Off framework', width: 11 },
];

const kindWords: Readonly<Record<OpportunityKind, string>> = {
  stepDown: 'a step-down that is due',
  shouldCost: 'its should-cost',
  unexplained: 'what its breakdown explains',
  market: 'comparable placements',
  ownBand: 'our own in this band',
};

const strengthRows: readonly { readonly id: string; readonly words: string; readonly value: string }[] = [
  { id: 'stepDown', words: 'A step-down that is due by an agreement', value: '1' },
  { id: 'shouldCost', words: 'Our own should-cost for these needs', value: '0.8' },
  { id: 'unexplained', words: 'Money that no line of the breakdown explains', value: '0.6' },
  ...(['market', 'ownBand'] as const).flatMap((kind) =>
    (['20 or more', '8 or more', '5 or more'] as const).map((n, index) => ({
      id: `${kind}${String(index)}`,
      words: `${kind === 'market' ? 'Comparable placements' : 'Our own of this band'}, ${n}`,
      value: strengths[kind][index as 0 | 1 | 2].toString(),
    })),
  ),
];

const strengthCell = (id: string): CellId => `portfolio.strength.${id}`;
const opportunityCell = (index: number, part: string): CellId => `opportunity.${String(index)}.${part}`;

/** More than anybody looks at; the sentence above the table says how many there are. */
const mostShown = 500;

export function opportunitiesSheet({ portfolio: { opportunities } }: PortfolioSubject): SheetDescription {
  const shown = opportunities.slice(0, mostShown);
  const above = [
    headingRow('How sure: a model of ours, change it as you see fit', columns.length),
    ...strengthRows.map(({ id, words: label, value }) =>
      row(
        words(label, 'label'),
        typedFigure(strengthCell(id), exact(value), 'inputPercent', shareInput('From 0 to 100 %.')),
      ),
    ),
    gap,
    headingRow(
      shown.length < opportunities.length
        ? `The first ${String(shown.length)} of ${String(opportunities.length)}`
        : 'Where to look first: needs and outcomes come before any figure here',
      columns.length,
    ),
  ];
  const headerRow = rowsAboveBody + above.length;
  return {
    ...framed({
      name: 'Opportunities',
      role: 'results',
      title: 'Opportunities: which placements to look at first',
      purpose: 'Pounds a year times how sure the evidence is. No figure here is a reason to move a child.',
      widths: widthsOf(columns),
      body: [
        ...above,
        columnHeaderRow(columns),
        ...shown.map(opportunityRow),
        row(
          words('In all', 'labelTotal'),
          ...Array.from({ length: 5 }, () => blank('labelTotal')),
          computed(null, sumOfCells(shown.map((_, index) => opportunityCell(index, 'year'))), 'moneyTotal'),
          blank('labelTotal'),
          computed(
            null,
            sumOfCells(shown.map((_, index) => opportunityCell(index, 'weighed'))),
            'moneyTotal',
          ),
        ),
      ],
      orientation: 'landscape',
    }),
    tables: [
      {
        name: 'Opportunities',
        headerRow,
        lastRow: headerRow + shown.length,
        fromColumn: 0,
        toColumn: columns.length - 1,
      },
    ],
    protect: false,
  };
}

function opportunityRow(opportunity: Opportunity, index: number): DescribedRow {
  const { placement, kind, weekly, heldAgainst, n } = opportunity;
  const { row: stated } = placement;
  const at = (part: string) => opportunityCell(index, part);
  return {
    height: 16,
    cells: [
      words(placement.id, 'label'),
      words(stated.provider ?? ''),
      words(kindWords[kind]),
      n === null ? blank('count') : figure(n, 'count'),
      figure(weekly, 'money', { id: at('weekly') }),
      figure(heldAgainst, 'money', { id: at('against') }),
      computed(
        at('year'),
        rounded(
          quotient(product(difference(cell(at('weekly')), cell(at('against'))), number(365)), number(7)),
          2,
        ),
        'money',
      ),
      computed(at('strength'), cell(strengthCell(strengthOf(opportunity))), 'percent'),
      computed(at('weighed'), rounded(product(cell(at('year')), cell(at('strength'))), 2), 'money'),
      words(stated.band ?? 'not stated: ask'),
      stated.needsScore === undefined ? blank('hours') : figure(stated.needsScore, 'hours'),
      stated.reviewed === undefined ? words('not stated: ask') : onDay(stated.reviewed),
      words(isOffFramework(stated.sourcing) ? 'yes' : ''),
    ],
  };
}

function strengthOf({ kind, n }: Opportunity): string {
  if (kind !== 'market' && kind !== 'ownBand') return kind;
  return `${kind}${(n ?? 0) >= 20 ? '0' : (n ?? 0) >= 8 ? '1' : '2'}`;
}
