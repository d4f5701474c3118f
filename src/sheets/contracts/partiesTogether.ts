/** Councils alone and together: what each pays, whose vacant places it pays for, and a proposal that leaves none worse off. */
import type { ContractComparison, Parties } from '../../domain/contracts/comparisonTerms';
import { blank, computed, figure, gap, headingRow, row, shareInput, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  differs,
  either,
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

const columnCount = 14;

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
  return [
    headingRow('Councils, alone and together', columnCount),
    columnHeaderRow(headers),
    ...councils.map((_, index) => councilRow(parties, index)),
    totalRow(parties),
    ...(host === undefined ? [] : [loadsOfTheDayRow(parties)]),
    row(
      words('Of the places held, kept empty for safety or matching', 'label'),
      figure(keptEmpty, 'count', { id: keptEmptyCell }),
      ...Array.from({ length: columnCount - 3 }, () => blank()),
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
      ...Array.from({ length: columnCount - 3 }, () => blank()),
      words('Local assumption of the councils.', 'note'),
    ),
    row(
      words(
        'Proposal, no rule of any contract: each pays what it pays alone, less its part of the saving in proportion. Nobody then pays more than alone; it makes good in money and gives no child a place.',
        'purpose',
      ),
    ),
    gap,
    ...commissionedRows(parties),
  ];
}

function councilRow({ pooling }: Parties, index: number): DescribedRow {
  const party = pooling.councils[index];
  if (party === undefined) throw new Error('A council has no places');
  const { council, overflowAlone, overflowTogether } = party;
  const costAlone = plus(
    product(term('blockPrice'), cell(at(index, 'held'))),
    product(term('spotPrice'), cell(at(index, 'alone'))),
  );
  const money = (name: Figure, expression: Expression): DescribedCell =>
    computed(at(index, name), expression, 'money');
  return row(
    words(council.name, 'label'),
    figure(council.places, 'count', { id: at(index, 'held') }),
    figure(council.load, 'wte', { id: at(index, 'load') }),
    figure(overflowAlone, 'factor', { id: at(index, 'alone'), note: occupancyNote }),
    figure(overflowTogether, 'factor', { id: at(index, 'together'), note: occupancyNote }),
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

/** Shares of the time are of the day of writing: who typed other loads on Host council is told that these have not followed. */
function loadsOfTheDayRow({ pooling }: Parties): DescribedRow {
  const isTyped = pooling.councils.map((_, index) => differs(cell(hostLoad(index)), cell(at(index, 'load'))));
  return row(
    computed(
      'party.loadsTyped',
      when(
        either(...isTyped),
        text(
          '• changed: on Host council other numbers of children are typed than these of the day in the footer. Compare the contracts anew.',
        ),
        text('Children needing a place: as on Host council.'),
      ),
      'line',
    ),
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

const commissionHeaders = [
  { header: 'Places to commission' },
  ...['Alone, places', 'Alone, £ a week', 'Together, places held'].map((header) => ({
    header,
    figures: true,
  })),
  ...Array.from({ length: columnCount - 5 }, () => ({ header: '' })),
  { header: 'In words' },
];

function commissionedRows({ commissioned }: Parties): readonly DescribedRow[] {
  const { councils, alone, together, saved } = commissioned;
  const filled = (figures: readonly DescribedCell[], note: string): readonly DescribedCell[] => [
    ...figures,
    ...Array.from({ length: columnCount - 1 - figures.length }, () => blank()),
    words(note, 'note'),
  ];
  return [
    headingRow('How many places to commission, alone and together', columnCount),
    columnHeaderRow(commissionHeaders),
    ...councils.map((council) =>
      row(
        ...filled(
          [
            words(council.name, 'label'),
            figure(council.alone.places, 'count'),
            figure(council.alone.weeklyCost, 'money'),
            figure(council.heldTogether, 'count'),
          ],
          'Held in proportion to the children needing a place, in whole places.',
        ),
      ),
    ),
    row(
      ...filled(
        [
          words('All councils, each alone', 'label'),
          figure(alone.places, 'count'),
          figure(alone.weeklyCost, 'money'),
        ],
        'A further place is commissioned while it would be full often enough to cost less than spot.',
      ),
    ),
    row(
      ...filled(
        [
          words('All councils together', 'label'),
          blank(),
          figure(together.weeklyCost, 'money'),
          figure(together.places, 'count'),
        ],
        'The same rule for all of their children; worked out when the workbook was made.',
      ),
    ),
    row(
      ...filled(
        [words('Pooling is worth, £ a week', 'labelStrong'), blank(), figure(saved, 'moneyStrong')],
        'What they pay each alone less what they pay together.',
      ),
    ),
  ];
}
