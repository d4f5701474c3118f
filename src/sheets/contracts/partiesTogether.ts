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

/** The label, twelve columns of figures, the words. */
export const partiesColumnCount = 14;

const headers = [
  { header: 'Council' },
  ...[
    'Places held',
    'Children needing a place',
    'Placed elsewhere, alone',
    'Placed elsewhere, together',
    'Alone, £ a week',
    'Share of the block',
    'Share of the block, £ a week',
    'Spot, £ a week',
    'Together, £ a week',
    'Saved, £ a week',
    'Vacant places it pays for',
    'Proposal: pays, £ a week',
  ].map((header) => ({ header, figures: true })),
  { header: 'In words' },
];

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
    headingRow('Councils, alone and together', partiesColumnCount),
    columnHeaderRow(headers),
    ...councils.map((_, index) => councilRow(parties, index, typed)),
    totalRow(parties),
    row(
      words('Of the places held, kept empty for safety or matching', 'label'),
      figure(keptEmpty, 'count', { id: keptEmptyCell }),
      ...Array.from({ length: partiesColumnCount - 3 }, () => blank()),
      words('Paid for; no child is placed there, alone or together.', 'note'),
    ),
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
function councilRow({ pooling }: Parties, index: number, typed: UsablePlaces | null): DescribedRow {
  const party = pooling.councils[index];
  if (party === undefined) throw new Error('A council has no places');
  const { council, overflowAlone, overflowTogether } = party;
  const load = cell(at(index, 'load'));
  const costAlone = plus(
    product(term('blockPrice'), cell(at(index, 'held'))),
    product(term('spotPrice'), cell(at(index, 'alone'))),
  );
  const money = (name: Figure, expression: Expression): DescribedCell =>
    computed(at(index, name), expression, 'money');
  return row(
    words(council.name, 'label'),
    figure(council.places, 'count', { id: at(index, 'held') }),
    ...(typed === null
      ? [
          figure(council.load, 'wte', { id: at(index, 'load') }),
          figure(overflowAlone, 'factor', { id: at(index, 'alone'), note: occupancyNote }),
          figure(overflowTogether, 'factor', { id: at(index, 'together'), note: occupancyNote }),
        ]
      : [
          computed(at(index, 'load'), cell(hostLoad(index)), 'wte'),
          computed(at(index, 'alone'), product(load, refusedAlone(index, typed)), 'factor'),
          computed(at(index, 'together'), product(load, refusedTogether(typed)), 'factor'),
        ]),
    money('costAlone', costAlone),
    computed(at(index, 'share'), shareOfBlock(index), 'percent'),
    money('block', product(product(term('blockPrice'), cell(total('held'))), cell(at(index, 'share')))),
    money('spot', product(term('spotPrice'), cell(at(index, 'together')))),
    money('costTogether', plus(cell(at(index, 'block')), cell(at(index, 'spot')))),
    money('saved', difference(cell(at(index, 'costAlone')), cell(at(index, 'costTogether')))),
    computed(at(index, 'vacant'), vacantPaidFor(index), 'factor'),
    money('proposal', proposalFor(index)),
    notesOf(index),
  );
}

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

function totalRow({ pooling }: Parties): DescribedRow {
  const all = (name: Figure) => sumOfCells(pooling.councils.map((_, index) => at(index, name)));
  const money = (name: Figure) => computed(total(name), all(name), 'moneyTotal');
  const counted = (name: Figure) => computed(total(name), all(name), 'figureTotal');
  return row(
    words('All councils', 'labelTotal'),
    counted('held'),
    counted('load'),
    counted('alone'),
    counted('together'),
    money('costAlone'),
    computed(total('share'), all('share'), 'percentTotal'),
    money('block'),
    money('spot'),
    money('costTogether'),
    money('saved'),
    counted('vacant'),
    money('proposal'),
    words('', 'labelTotal'),
  );
}
