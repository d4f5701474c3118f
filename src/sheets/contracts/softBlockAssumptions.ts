/** What a soft block is worked out from: each assumption an input, with where it comes from, and the price beside it. */
import { countInWords } from '../../domain/evidence/countInWords';
import { exactText } from '../../domain/money/exact';
import {
  loadOfGroup,
  placesOfGroup,
  placesOfProvider,
  type SoftBlockCouncil,
  type SoftBlockProvider,
} from '../../domain/contracts/councils/softBlock';
import { childrenInOwnPlaces } from '../../domain/contracts/councils/softBlockExpected';
import type { SoftBlockResult } from '../../domain/contracts/simulated/simulatedSoftBlock';
import {
  blank,
  computed,
  figure,
  gap,
  headingRow,
  moneyInput,
  row,
  shareInput,
  typedFigure,
  words,
} from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  absolute,
  difference,
  greaterThan,
  number,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { term } from './contractCells';
import {
  councilCell,
  groupCell,
  ofGroup,
  providerCell,
  sharesOf,
  type ProviderFigure,
} from './softBlockCells';
import { pricePerChildWeek, pricePerPlace, vacantPlacesCost } from './softBlockExpressions';

const columnCount = 11;

const providerHeaders = [
  { header: 'Providers' },
  ...[
    'Places',
    'Cost whether or not a child is there, £ a week',
    'Further cost of a child, £ a week',
    'Price on its own (spot), £ a week',
    'Block price, £ a week',
    'Occupancy alone',
    'Share of vacant places',
    'Soft-block price of a place, £ a week',
    'A child-week then costs, £',
  ].map((header) => ({ header, figures: true })),
  { header: 'Where it comes from' },
];

const councilHeaders = [
  { header: 'Councils' },
  ...[
    'Children needing a place',
    'Places in a plain block',
    'Occupancy of those places',
    'Share of vacant places',
  ].map((header) => ({ header, figures: true })),
  ...Array.from({ length: 5 }, () => ({ header: '' })),
  { header: 'Where it comes from' },
];

export function softBlockAssumptions(result: SoftBlockResult): readonly DescribedRow[] {
  const { block } = result;
  return [
    headingRow(
      'Assumptions: type over them and every figure follows, but for what was simulated',
      columnCount,
    ),
    columnHeaderRow(providerHeaders),
    ...block.providers.map((provider, index) => providerRow(provider, index, result)),
    gap,
    columnHeaderRow(councilHeaders),
    ...block.councils.map((council, index) => councilRow(council, index)),
    gap,
    ...groupRows(result),
  ];
}

function providerRow(
  provider: SoftBlockProvider,
  index: number,
  { expected }: SoftBlockResult,
): DescribedRow {
  const id = (name: ProviderFigure) => providerCell(index, name);
  const { costs, price, blockPrice, voidShare, occupancyAlone } = provider;
  const money = moneyInput('Type an amount in pounds a week.');
  const source =
    occupancyAlone === null
      ? `Local assumptions of ${provider.name}; occupancy alone as the comings and goings of children give it, for its part of the children.`
      : `Local assumptions of ${provider.name}, occupancy alone among them.`;
  return row(
    words(provider.name, 'label'),
    figure(placesOfProvider(provider), 'count', { id: id('places') }),
    typedFigure(id('fixed'), costs.fixed.pounds, 'inputMoney', money),
    typedFigure(id('perChild'), costs.perChild.pounds, 'inputMoney', money),
    typedFigure(id('price'), price.pounds, 'inputMoney', money),
    typedFigure(id('blockPrice'), blockPrice.pounds, 'inputMoney', money),
    shareCell(
      id('alone'),
      expected.occupancy.alone[index] ?? number0,
      'Type how full its places are on its own.',
    ),
    shareCell(id('share'), voidShare.fraction, 'Type its share of what all vacant places cost.'),
    computed(id('perPlace'), pricePerPlace(index), 'moneyStrong'),
    computed(id('perChildWeek'), pricePerChildWeek(index), 'money'),
    words(source, 'note'),
  );
}

const number0 = '0';

function shareCell(id: string, share: Parameters<typeof typedFigure>[1], help: string): DescribedCell {
  return typedFigure(id, share, 'inputPercent', shareInput(help));
}

function councilRow(council: SoftBlockCouncil, index: number): DescribedRow {
  const own = council.places === 0 ? number0 : childrenInOwnPlaces(council).dividedBy(council.places);
  return row(
    words(council.name, 'label'),
    typedFigure(councilCell(index, 'load'), council.load, 'inputWte', {
      kind: 'decimal',
      from: '0',
      to: '10000',
      help: 'Type how many of its children need a place at the same time.',
    }),
    figure(council.places, 'count', { id: councilCell(index, 'held') }),
    shareCell(councilCell(index, 'own'), own, 'Type how full they would be with its own children alone.'),
    shareCell(
      councilCell(index, 'share'),
      council.voidShare.fraction,
      'Type its share of what all vacant places cost.',
    ),
    ...Array.from({ length: 5 }, () => blank()),
    words(
      `Local assumptions of ${council.name}; occupancy of its own places as the comings and goings of children give it, worked out when the workbook was made.`,
      'note',
    ),
  );
}

const sharesToCorrect = 'The shares must add up to 100 %: correct them before reading the result.';

const priceInWords = [
  'Price of a place = [(price − further cost of a child) × occupancy alone + further cost of a child × occupancy together]',
  '÷ [occupancy together + councils’ part × (1 − occupancy together)]. A model: it leaves the provider what it had on its own. No published formula exists.',
];

/** Rows of the group that leave the columns beside them empty. */
export const groupRowCount = 7;

function groupRows({ block, expected }: SoftBlockResult): readonly DescribedRow[] {
  const all = 'Providers and councils together';
  const togetherSource =
    block.occupancyTogether === null
      ? `As the comings and goings of children give it, for ${exactText(loadOfGroup(block))} children and ${countInWords(placesOfGroup(block), 'place')}, worked out when the workbook was made; type over it.`
      : 'Local assumption of the group.';
  const councils = [...block.councils.keys()];
  const sharesAgree = when(
    greaterThan(absolute(difference(ofGroup('allShares'), number(1))), number('0.000001')),
    text(sharesToCorrect),
    text('Every part of a vacant place is borne by one party.'),
  );
  return [
    notedRow(
      'Occupancy together',
      shareCell(groupCell.together, expected.occupancy.together, 'Type how full all places are together.'),
      togetherSource,
    ),
    notedRow(
      'Places of the group',
      computed(
        groupCell.places,
        sumOfCells(block.providers.map((_, index) => providerCell(index, 'places'))),
        'count',
      ),
      all,
    ),
    notedRow(
      'Children needing a place',
      computed(groupCell.load, sumOfCells(councils.map((council) => councilCell(council, 'load'))), 'wte'),
      all,
    ),
    notedRow(
      'Spot price of a place, £ a week',
      computed(null, term('spotPrice'), 'money'),
      'Typed on Contract comparison.',
    ),
    notedRow(
      'Part of a vacant place the councils pay',
      computed(
        groupCell.councilShare,
        sumOfCells(councils.map((council) => councilCell(council, 'share'))),
        'percent',
      ),
      'The councils’ shares together: s in the price.',
    ),
    notedRow('Shares of all parties', computed(groupCell.allShares, sharesOf(block), 'percent'), sharesAgree),
    notedRow(
      'What vacant places cost, £ a week',
      computed(groupCell.vacantCost, vacantPlacesCost(block), 'money'),
      'Vacant places at the soft-block price; who pays which part stands on Parties.',
    ),
    ...priceInWords.map((line) => row(words(line, 'purpose'))),
  ];
}

function notedRow(label: string, value: DescribedCell, source: string | Expression): DescribedRow {
  const between = Array.from({ length: columnCount - 3 }, () => blank());
  const last =
    typeof source === 'string'
      ? words(source, 'note')
      : computed(null, source, 'text', { measuredAs: sharesToCorrect });
  return row(words(label, 'label'), value, ...between, last);
}
