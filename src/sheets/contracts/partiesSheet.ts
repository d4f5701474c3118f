/** Parties: councils that hold the places together, what each pays alone and together, and who pays for which vacant place. */
import type { ContractComparison } from '../../domain/contracts/comparison';
import { computed, figure, row, words } from '../cells';
import type { DescribedRow, SheetDescription } from '../description';
import { cell, difference, greaterThan, number, plus, product, sumOfCells, text, when } from '../expression';
import { framed, type SheetColumn } from '../sheetFrame';
import { modelSentence, term } from './contractCells';

const columns: readonly SheetColumn[] = [
  { header: 'Council', width: 26 },
  { header: 'Places held', width: 12, figures: true },
  { header: 'Children needing a place', width: 14, figures: true },
  { header: 'Placed elsewhere, alone', width: 14, figures: true },
  { header: 'Placed elsewhere, together', width: 14, figures: true },
  { header: 'Alone a week', width: 15, figures: true },
  { header: 'Share of the block', width: 15, figures: true },
  { header: 'Spot a week', width: 15, figures: true },
  { header: 'Together a week', width: 15, figures: true },
  { header: 'Saved a week', width: 15, figures: true },
  { header: 'Pays for vacant places', width: 14, figures: true },
  { header: 'In words', width: 46 },
];

type Figure =
  | 'held'
  | 'load'
  | 'alone'
  | 'together'
  | 'costAlone'
  | 'block'
  | 'spot'
  | 'costTogether'
  | 'saved'
  | 'vacant';
const at = (council: number, name: Figure): string => `party.${String(council)}.${name}`;

type Parties = NonNullable<ContractComparison['parties']>;

export function partiesSheet(parties: Parties): SheetDescription {
  const count = parties.pooling.councils.length;
  return framed({
    name: 'Parties',
    role: 'results',
    title: 'Who pays for what when councils hold places together',
    purpose: `${modelSentence} No child is moved to fill a place.`,
    columns,
    body: [...parties.pooling.councils.map((_, index) => councilRow(parties, index)), totalRow(count)],
    orientation: 'landscape',
  });
}

function councilRow({ pooling, cost }: Parties, index: number): DescribedRow {
  const party = pooling.councils[index];
  const paid = cost.councils[index];
  if (party === undefined || paid === undefined) throw new Error('A council has no cost');
  const blockPart = paid.blockShare.dividedBy(cost.block);
  const costAlone = plus(
    product(term('blockPrice'), cell(at(index, 'held'))),
    product(term('spotPrice'), cell(at(index, 'alone'))),
  );
  const places = pooling.councils.reduce((sum, { council }) => sum + council.places, 0);
  return row(
    words(party.council.name, 'label'),
    figure(party.council.places, 'count', { id: at(index, 'held') }),
    figure(party.council.load, 'wte', { id: at(index, 'load') }),
    figure(party.overflowAlone, 'factor', { id: at(index, 'alone'), note: erlangNote }),
    figure(party.overflowTogether, 'factor', { id: at(index, 'together'), note: erlangNote }),
    computed(at(index, 'costAlone'), costAlone, 'money'),
    computed(at(index, 'block'), product(term('blockPrice'), number(blockPart.times(places))), 'money'),
    computed(at(index, 'spot'), product(term('spotPrice'), cell(at(index, 'together'))), 'money'),
    computed(at(index, 'costTogether'), plus(cell(at(index, 'block')), cell(at(index, 'spot'))), 'money'),
    computed(
      at(index, 'saved'),
      difference(cell(at(index, 'costAlone')), cell(at(index, 'costTogether'))),
      'money',
    ),
    figure(blockPart.times(pooling.pooled.vacant), 'factor', { id: at(index, 'vacant'), note: vacantNote }),
    saidOf(index),
  );
}

const erlangNote =
  'Erlang’s formula, worked out when the workbook was made; its workings stand on Occupancy.';
const vacantNote = 'Vacant places on average, by the council’s share of the block.';

function saidOf(index: number) {
  const saved = cell(at(index, 'saved'));
  return computed(
    null,
    when(
      greaterThan(number('-0.005'), saved),
      text('Worse off together than alone: agree what it receives first.'),
      text('Pays no more together than alone.'),
    ),
    'text',
  );
}

function totalRow(count: number): DescribedRow {
  const total = (name: Figure) => sumOfCells(Array.from({ length: count }, (_, index) => at(index, name)));
  const money = (name: Figure) => computed(`party.total.${name}`, total(name), 'moneyTotal');
  const counted = (name: Figure) => computed(`party.total.${name}`, total(name), 'figureTotal');
  return row(
    words('All councils', 'labelTotal'),
    counted('held'),
    counted('load'),
    counted('alone'),
    counted('together'),
    money('costAlone'),
    money('block'),
    money('spot'),
    money('costTogether'),
    money('saved'),
    counted('vacant'),
    words('', 'labelTotal'),
  );
}
