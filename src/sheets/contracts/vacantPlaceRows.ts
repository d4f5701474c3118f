/** Who pays for which vacant place of a soft block: each party's share of each provider's, live, and a year of it simulated. */
import { exact, type Exact } from '../../domain/money/exact';
import type { SoftBlockResult } from '../../domain/contracts/simulated/simulatedSoftBlock';
import type { Spread } from '../../domain/contracts/simulated/spread';
import { blank, computed, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, product, sumOfCells, type Expression } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { runInWords } from './simulationWords';
import { councilCell, ofProvider, providerCell, vacantShare } from './softBlockCells';

const columnCount = 10;
/** Providers with a column of their own; where there are more, the last column holds the rest. */
const mostProviders = 6;

interface Party {
  readonly name: string;
  readonly kind: 'council' | 'provider';
  readonly shareCell: string;
  readonly share: Exact;
}

const paidCell = (party: number, provider: number | 'all' | 'share'): string =>
  `vacant.${String(party)}.${String(provider)}`;

export function vacantPlaceRows(result: SoftBlockResult): readonly DescribedRow[] {
  const parties = partiesOf(result);
  const groups = providerGroups(result);
  return [
    headingRow('Who pays for which vacant place of the soft block', columnCount),
    columnHeaderRow(headers(result, groups)),
    ...parties.map((party, index) => partyRow(party, index, groups)),
    totalRow(parties.length, groups),
    ...(result.simulated === null ? [] : yearRows(parties, result.simulated)),
  ];
}

/** A year of it, as it was simulated. */
function yearRows(
  parties: readonly Party[],
  simulated: NonNullable<SoftBlockResult['simulated']>,
): readonly DescribedRow[] {
  const { vacantPlacesCost } = simulated;
  const how = `A year of 52 weeks ${runInWords(simulated)}.`;
  const figures = ['A year: mean', 'A year: low', 'A year: high'];
  return [
    gap,
    headingRow('The same over a simulated year, £', columnCount),
    columnHeaderRow(headersOf(figures)),
    ...parties.map(({ name, kind, share }) =>
      filledRow([words(`${name} (${kind})`, 'label'), ...spreadCells(vacantPlacesCost, share, 'money')], how),
    ),
    filledRow(
      [words('All parties', 'labelTotal'), ...spreadCells(vacantPlacesCost, exact(1), 'moneyTotal')],
      '',
      'labelTotal',
    ),
  ];
}

function partiesOf({ block }: SoftBlockResult): readonly Party[] {
  return [
    ...block.councils.map(({ name, voidShare }, index): Party => ({
      name,
      kind: 'council',
      shareCell: councilCell(index, 'share'),
      share: voidShare.fraction,
    })),
    ...block.providers.map(({ name, voidShare }, index): Party => ({
      name,
      kind: 'provider',
      shareCell: providerCell(index, 'share'),
      share: voidShare.fraction,
    })),
  ];
}

/** The providers of each column. */
function providerGroups({ block }: SoftBlockResult): readonly (readonly number[])[] {
  const all = [...block.providers.keys()];
  if (all.length <= mostProviders) return all.map((provider) => [provider]);
  const first = all.slice(0, mostProviders - 1).map((provider) => [provider]);
  return [...first, all.slice(mostProviders - 1)];
}

function headers({ block }: SoftBlockResult, groups: readonly (readonly number[])[]) {
  const nameOf = (group: readonly number[]): string => {
    const [provider = 0] = group;
    return group.length > 1 ? 'the other providers' : (block.providers[provider]?.name ?? '');
  };
  const figures = [
    'Share of a vacant place',
    ...groups.map((group) => `Vacant at ${nameOf(group)}, £ a week`),
    'All, £ a week',
  ];
  return headersOf(figures);
}

function headersOf(figures: readonly string[]) {
  const filler = Array.from({ length: columnCount - 2 - figures.length }, () => ({ header: '' }));
  return [
    { header: 'Who pays' },
    ...figures.map((header) => ({ header, figures: true })),
    ...filler,
    { header: 'How it was worked out' },
  ];
}

/** What the vacant places of some providers cost a week, all parties together. */
const vacantCostOf = (group: readonly number[]): Expression => ({
  kind: 'sum',
  of: group.map((provider) =>
    product(product(vacantShare(), ofProvider(provider, 'places')), ofProvider(provider, 'perPlace')),
  ),
});

function partyRow(party: Party, index: number, groups: readonly (readonly number[])[]): DescribedRow {
  const cells = [
    words(`${party.name} (${party.kind})`, 'label'),
    computed(paidCell(index, 'share'), cell(party.shareCell), 'percent'),
    ...groups.map((group, column) =>
      computed(
        paidCell(index, column),
        product(cell(paidCell(index, 'share')), vacantCostOf(group)),
        'money',
      ),
    ),
    computed(
      paidCell(index, 'all'),
      sumOfCells(groups.map((_, column) => paidCell(index, column))),
      'moneyStrong',
    ),
  ];
  return filledRow(cells, 'A week by the assumptions on Soft block.');
}

function spreadCells(
  { mean, p10, p90 }: Spread,
  share: Exact,
  style: 'money' | 'moneyTotal',
): readonly DescribedCell[] {
  return [mean, p10, p90].map((pounds) => figure(pounds.times(share), style));
}

function filledRow(cells: readonly DescribedCell[], note: string, style: 'note' | 'labelTotal' = 'note') {
  const between = Array.from({ length: columnCount - 1 - cells.length }, () =>
    blank(style === 'note' ? 'text' : 'labelTotal'),
  );
  return row(...cells, ...between, words(note, style));
}

function totalRow(count: number, groups: readonly (readonly number[])[]): DescribedRow {
  const all = (column: number | 'all' | 'share') =>
    sumOfCells(Array.from({ length: count }, (_, party) => paidCell(party, column)));
  const cells = [
    words('All parties', 'labelTotal'),
    computed('vacant.total.share', all('share'), 'percentTotal'),
    ...groups.map((_, column) => computed(`vacant.total.${String(column)}`, all(column), 'moneyTotal')),
    computed('vacant.total.all', all('all'), 'moneyTotal'),
  ];
  return filledRow(cells, '', 'labelTotal');
}
