/** Host council: what it, its partners and the provider pay and keep, and what releasing places saves and when. */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { HostCouncil } from '../../domain/contracts/councils/hostCouncil';
import type { CouncilDemand } from '../../domain/contracts/councils/pooling';
import {
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
import type { DescribedRow, SheetDescription } from '../core/description';
import {
  atLeast,
  cell,
  difference,
  largest,
  number,
  plus,
  product,
  quotient,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow, framed, widthsOf } from '../core/sheetFrame';
import { contractCell, hostLoad, modelSentence, term, totalCell } from './contractCells';
import { releaseRows } from './releaseRows';
import { notedRow } from './notedRow';

const hostColumns = [
  { header: 'Party', width: 40 },
  { header: 'Places held', width: 14, figures: true },
  { header: 'Children needing a place', width: 15, figures: true },
  { header: 'Its part of the contract', width: 16, figures: true },
  { header: 'Fixed contribution', width: 15, figures: true },
  { header: 'Share of surplus', width: 15, figures: true },
  { header: 'Spot a week', width: 15, figures: true },
  { header: 'Pays a week', width: 16, figures: true },
  { header: 'In words', width: 46 },
] as const;

type Figure = 'held' | 'part' | 'contribution' | 'surplus' | 'spot' | 'pays';
const at = (council: number, name: Figure): string => `host.${String(council)}.${name}`;
const hostCell = (name: 'contribution' | 'use' | 'share' | 'surplus' | 'returned' | 'keeps'): string =>
  `host.${name}`;
const stepCell = (step: number, name: 'fromUse' | 'share'): string => `host.step.${String(step)}.${name}`;

export function hostSheet(comparison: ContractComparison, host: HostCouncil): SheetDescription {
  const { councils, contracts } = { ...comparison.terms, contracts: comparison.contracts };
  const contract = contracts.findIndex(({ name }) => name === host.contract);
  const own = councils.findIndex(({ name }) => name === host.council);
  const counts = councils.map((_, council) => council);
  return framed({
    name: 'Host council',
    role: 'inputs',
    title: `${host.council} as host: who pays what under ${host.contract}`,
    purpose: `Settled on the year’s average. ${modelSentence}`,
    widths: widthsOf(hostColumns),
    body: [
      headingRow('Terms', hostColumns.length),
      ...termRows(host, own, counts),
      gap,
      headingRow('Who pays what a week', hostColumns.length),
      columnHeaderRow(hostColumns),
      ...councils.map((council, index) => partyRow(council, index, contract, index === own, counts)),
      totalRow(counts),
      gap,
      headingRow('The provider', hostColumns.length),
      ...providerRows(contract),
      ...releaseRows(comparison, host, contract),
    ],
    orientation: 'landscape',
  });
}

function termRows(
  { contribution, surplusShares, council }: HostCouncil,
  own: number,
  counts: readonly number[],
): readonly DescribedRow[] {
  const share = (id: string, label: string, value: Parameters<typeof typedFigure>[1], note: string) =>
    notedRow(
      label,
      typedFigure(id, value, 'inputPercent', shareInput('Type a share between 0 % and 100 %.')),
      'share',
      hostColumns.length,
      note,
    );
  const use = quotient(cell(hostLoad(own)), sumOfCells(counts.map(hostLoad)));
  return [
    notedRow(
      `${council}: fixed contribution`,
      typedFigure(hostCell('contribution'), contribution, 'inputMoney', moneyInput('Type pounds a week.')),
      '£ a week',
      hostColumns.length,
      'A term of the agreement: paid whatever happens.',
    ),
    ...surplusShares.flatMap(({ fromUse, share: part }, step) => [
      share(
        stepCell(step, 'fromUse'),
        'From this use on',
        fromUse.fraction,
        'Its children ÷ all children placed.',
      ),
      share(
        stepCell(step, 'share'),
        '… this share of the surplus',
        part.fraction,
        'A term of the agreement.',
      ),
    ]),
    notedRow(
      `${council}: its use`,
      computed(hostCell('use'), use, 'percent'),
      'of children',
      hostColumns.length,
      'Every council meets the same share placed elsewhere, so use is in proportion to need.',
    ),
    notedRow(
      'Share of surplus at that use',
      computed(hostCell('share'), shareAtUse(surplusShares), 'percent'),
      'share',
      hostColumns.length,
      'The highest use that is reached decides.',
    ),
  ];
}

/** From the lowest use up, each step that is reached takes the place of the one before. */
function shareAtUse(steps: HostCouncil['surplusShares']): Expression {
  const ascending = steps
    .map((each, step) => ({ ...each, step }))
    .toSorted((first, second) => first.fromUse.fraction.comparedTo(second.fromUse.fraction));
  return ascending.reduce<Expression>(
    (below, { step }) =>
      when(
        atLeast(cell(hostCell('use')), cell(stepCell(step, 'fromUse'))),
        cell(stepCell(step, 'share')),
        below,
      ),
    number(0),
  );
}

function partyRow(
  council: CouncilDemand,
  index: number,
  contract: number,
  isHost: boolean,
  counts: readonly number[],
): DescribedRow {
  const places = sumOfCells(counts.map((each) => at(each, 'held')));
  const part = product(cell(contractCell(contract, 'expected')), quotient(cell(at(index, 'held')), places));
  const pays = difference(
    plus(plus(cell(at(index, 'part')), cell(at(index, 'contribution'))), cell(at(index, 'spot'))),
    cell(at(index, 'surplus')),
  );
  const spot = product(product(cell(hostLoad(index)), cell(totalCell.elsewhereShare)), term('spotPrice'));
  return row(
    words(isHost ? `${council.name} (host)` : council.name, 'label'),
    figure(council.places, 'count', { id: at(index, 'held') }),
    typedFigure(hostLoad(index), council.load, 'inputWte', {
      kind: 'decimal',
      from: '0.01',
      to: '600',
      help: 'Type how many of its children need a place at the same time.',
    }),
    computed(at(index, 'part'), part, 'money'),
    computed(at(index, 'contribution'), isHost ? cell(hostCell('contribution')) : number(0), 'moneyDash'),
    computed(at(index, 'surplus'), isHost ? cell(hostCell('returned')) : number(0), 'moneyDash'),
    computed(at(index, 'spot'), spot, 'money'),
    computed(at(index, 'pays'), pays, 'moneyStrong'),
    words(
      isHost
        ? 'Its part, its contribution and its spot, less its share of surplus.'
        : 'Its part and its spot.',
      'note',
    ),
  );
}

function totalRow(counts: readonly number[]): DescribedRow {
  const total = (name: Figure) => sumOfCells(counts.map((council) => at(council, name)));
  const money = (name: Figure) => computed(`host.total.${name}`, total(name), 'moneyTotal');
  return row(
    words('All councils', 'labelTotal'),
    computed(null, total('held'), 'figureTotal'),
    computed(null, sumOfCells(counts.map(hostLoad)), 'figureTotal'),
    money('part'),
    money('contribution'),
    money('surplus'),
    money('spot'),
    money('pays'),
    words('', 'labelTotal'),
  );
}

function providerRows(contract: number): readonly DescribedRow[] {
  const income = plus(cell(contractCell(contract, 'expected')), cell(hostCell('contribution')));
  const cost = plus(term('fixed'), product(term('perChild'), cell(totalCell.children)));
  const row_ = (id: string, label: string, value: Expression, note: string) =>
    notedRow(label, computed(id, value, 'money'), '£ a week', hostColumns.length, note);
  return [
    row_(
      hostCell('surplus'),
      'Surplus before the host’s share',
      difference(income, cost),
      'Contract and contribution, less the home’s cost and each child’s.',
    ),
    row_(
      hostCell('returned'),
      'Returned to the host',
      product(largest(cell(hostCell('surplus')), number(0)), cell(hostCell('share'))),
      'A loss is not shared.',
    ),
    row_(
      hostCell('keeps'),
      'Kept by the provider',
      difference(cell(hostCell('surplus')), cell(hostCell('returned'))),
      'What councils pay, spot apart, is the provider’s cost and what it keeps.',
    ),
  ];
}
