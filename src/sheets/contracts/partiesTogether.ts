/** Councils alone and together: what each pays, whose vacant places it pays for, and a proposal that leaves none worse off. */
import type { ContractComparison, Parties } from '../../domain/contracts/comparisonTerms';
import { blank, computed, figure, gap, headingRow, row, shareInput, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  greaterThan,
  number,
  plus,
  product,
  quotient,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { hostLoad, term } from './contractCells';
import { commissionedRows } from './commissionedRows';
import { refusedAlone, refusedTogether, usablePlacesOf, type UsablePlaces } from './partyWorkings';

/** The label, eight columns of figures, the words. */
export const partiesColumnCount = 10;

const childrenHeaders = headersOf([
  'Places held',
  'Children needing a place',
  'Placed elsewhere, alone',
  'Placed elsewhere, together',
  'Vacant places it pays for',
]);

const moneyHeaders = headersOf([
  'Alone, £ a week',
  'Share of the block',
  'Share of the block, £ a week',
  'Spot, £ a week',
  'Together, £ a week',
  'Saved, £ a week',
  'Proposal: pays, £ a week',
]);

function headersOf(figures: readonly string[]) {
  return [
    { header: 'Council' },
    ...figures.map((header) => ({ header, figures: true })),
    ...Array.from({ length: partiesColumnCount - 2 - figures.length }, () => ({ header: '' })),
    { header: 'In words' },
  ];
}

type Figure =
  | 'held'
  | 'load'
  | 'alone'
  | 'together'
  | 'costAlone'
  | 'share'
  | 'block'
  | 'spot'
  | 'costTogether'
  | 'saved'
  | 'vacant'
  | 'proposal';
const at = (council: number, name: Figure): string => `party.${String(council)}.${name}`;
const total = (name: Figure): string => `party.total.${name}`;
const byPlacesHeld = 'party.byPlacesHeld';
const keptEmptyCell = 'party.keptEmpty';

export function partiesTogetherRows(
  parties: Parties,
  { byPlacesHeld: mix, demand: { placesKeptEmpty: keptEmpty }, host }: ContractComparison['terms'],
): readonly DescribedRow[] {
  const { councils } = parties.pooling;
  const typed = host === undefined ? null : usablePlacesOf(parties, keptEmpty);
  return [
    headingRow('Councils, alone and together: children and places', partiesColumnCount),
    columnHeaderRow(childrenHeaders),
    ...councils.map((_, index) => childrenRow(parties, index, typed)),
    childrenTotal(parties),
    row(
      words('Of the places held, kept empty for safety or matching', 'label'),
      figure(keptEmpty, 'count', { id: keptEmptyCell }),
      ...Array.from({ length: partiesColumnCount - 3 }, () => blank()),
      words('Paid for; no child is placed there, alone or together.', 'note'),
    ),
    gap,
    headingRow('What each council pays, alone and together', partiesColumnCount),
    columnHeaderRow(moneyHeaders),
    ...councils.map((_, index) => moneyRow(parties, index)),
    moneyTotal(parties),
    row(
      words('Part of the block shared by places held; the rest by children', 'label'),
      typedFigure(
        byPlacesHeld,
        mix.fraction,
        'inputPercent',
        shareInput('Type which part is shared by places held, from 0 % to 100 %.'),
      ),
      ...Array.from({ length: partiesColumnCount - 3 }, () => blank()),
      words('Local assumption of the councils.', 'note'),
    ),
    row(
      words(
        'Proposal, no rule of any contract: each pays what it pays alone, less its part of the saving in proportion. Nobody then pays more than alone; it makes good in money and gives no child a place.',
        'purpose',
      ),
    ),
    gap,
    ...commissionedRows(parties, typed !== null, partiesColumnCount),
  ];
}

/** Where a council is host, children are typed there, and who is placed elsewhere follows them. */
function childrenRow({ pooling }: Parties, index: number, typed: UsablePlaces | null): DescribedRow {
  const party = pooling.councils[index];
  if (party === undefined) throw new Error('A council has no places');
  const { council, overflowAlone, overflowTogether } = party;
  const load = cell(at(index, 'load'));
  return filled(
    [
      words(council.name, 'label'),
      figure(council.places, 'count', { id: at(index, 'held') }),
      ...(typed === null
        ? [
            figure(council.load, 'wte', { id: at(index, 'load') }),
            figure(overflowAlone, 'factor', { id: at(index, 'alone') }),
            figure(overflowTogether, 'factor', { id: at(index, 'together') }),
          ]
        : [
            computed(at(index, 'load'), cell(hostLoad(index)), 'wte'),
            computed(at(index, 'alone'), product(load, refusedAlone(index, typed)), 'factor'),
            computed(at(index, 'together'), product(load, refusedTogether(typed)), 'factor'),
          ]),
      computed(at(index, 'vacant'), vacantPaidFor(index), 'factor'),
    ],
    words(
      typed === null ? occupancyNote : 'Children as on Host council; worked out on Parties, workings.',
      'note',
    ),
  );
}

function moneyRow({ pooling }: Parties, index: number): DescribedRow {
  const money = (name: Figure, expression: Expression): DescribedCell =>
    computed(at(index, name), expression, 'money');
  const costAlone = plus(
    product(term('blockPrice'), cell(at(index, 'held'))),
    product(term('spotPrice'), cell(at(index, 'alone'))),
  );
  return filled(
    [
      words(pooling.councils[index]?.council.name ?? '', 'label'),
      money('costAlone', costAlone),
      computed(at(index, 'share'), shareOfBlock(index), 'percent'),
      money('block', product(product(term('blockPrice'), cell(total('held'))), cell(at(index, 'share')))),
      money('spot', product(term('spotPrice'), cell(at(index, 'together')))),
      money('costTogether', plus(cell(at(index, 'block')), cell(at(index, 'spot')))),
      money('saved', difference(cell(at(index, 'costAlone')), cell(at(index, 'costTogether')))),
      money('proposal', proposalFor(index)),
    ],
    notesOf(index),
  );
}

const filled = (cells: readonly DescribedCell[], last: DescribedCell): DescribedRow =>
  row(...cells, ...Array.from({ length: partiesColumnCount - 1 - cells.length }, () => blank()), last);

const occupancyNote = 'As the comings and goings of children give it, worked out when the workbook was made.';

/** By places held and by children, in the stated mix. */
function shareOfBlock(index: number): Expression {
  const mix = cell(byPlacesHeld);
  return plus(
    product(mix, quotient(cell(at(index, 'held')), cell(total('held')))),
    product(difference(number(1), mix), quotient(cell(at(index, 'load')), cell(total('load')))),
  );
}

/** Places less children placed, by the council's share of the block. */
function vacantPaidFor(index: number): Expression {
  const placed = difference(cell(total('load')), cell(total('together')));
  const usable = difference(cell(total('held')), cell(keptEmptyCell));
  return product(difference(usable, placed), cell(at(index, 'share')));
}

function proposalFor(index: number): Expression {
  const alone = cell(total('costAlone'));
  const part = quotient(product(cell(at(index, 'costAlone')), cell(total('costTogether'))), alone);
  return when(greaterThan(alone, number(0)), part, number(0));
}

function notesOf(index: number): DescribedCell {
  return computed(
    null,
    when(
      greaterThan(number('-0.005'), cell(at(index, 'saved'))),
      text('Pays more together than alone: agree what it receives first.'),
      when(
        greaterThan(cell(at(index, 'together')), plus(cell(at(index, 'alone')), number('0.00005'))),
        text('Pays no more, but more of its children are placed elsewhere than alone.'),
        text('No worse off together than alone.'),
      ),
    ),
    'text',
    { measuredAs: 'Pays no more, but more of its children are placed elsewhere than alone.' },
  );
}

const sumOver = ({ pooling }: Parties, name: Figure): Expression =>
  sumOfCells(pooling.councils.map((_, index) => at(index, name)));

function childrenTotal(parties: Parties): DescribedRow {
  const counted = (name: Figure) => computed(total(name), sumOver(parties, name), 'figureTotal');
  return totalled((['held', 'load', 'alone', 'together', 'vacant'] as const).map(counted));
}

function moneyTotal(parties: Parties): DescribedRow {
  const money = (name: Figure) => computed(total(name), sumOver(parties, name), 'moneyTotal');
  return totalled([
    money('costAlone'),
    computed(total('share'), sumOver(parties, 'share'), 'percentTotal'),
    ...(['block', 'spot', 'costTogether', 'saved', 'proposal'] as const).map(money),
  ]);
}

const totalled = (figures: readonly DescribedCell[]): DescribedRow =>
  row(
    words('All councils', 'labelTotal'),
    ...figures,
    ...Array.from({ length: partiesColumnCount - 1 - figures.length }, () => words('', 'labelTotal')),
  );
