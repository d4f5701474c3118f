/** Rate card: the fee in front of the user beside the rates that were agreed, how far it has moved since, and every rate. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { AgreedRate, IndexedRate, PlacedFee, RateCard } from '../../domain/contracts/models/rateCard';
import { blank, computed, gap, headingRow, moneyInput, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  greaterThan,
  lessThan,
  number,
  product,
  quotient,
  rounded,
  text,
  when,
} from '../core/expression';
import { columnHeaderRow, framed, widthsOf } from '../core/sheetFrame';

const columns = [
  { header: 'Fee in front of you', width: 34 },
  { header: 'Terms', width: 14 },
  { header: 'Agreed a week', width: 15, figures: true },
  { header: 'Agreed on', width: 13, figures: true },
  { header: 'Fee a week', width: 15, figures: true },
  { header: 'Above the rate a week', width: 15, figures: true },
  { header: 'Drift', width: 10, figures: true },
  { header: 'Nights since', width: 12, figures: true },
  { header: 'Rate moved by the index', width: 15, figures: true },
  { header: 'Above that a week', width: 15, figures: true },
  { header: 'In words', width: 50 },
] as const;

const termWords = { framework: 'Framework', softBlock: 'Soft block' } as const;
const asAtCell = 'rateCard.asAt';
const rateCell = (rate: number, name: 'weekly' | 'agreedOn'): string => `rate.${String(rate)}.${name}`;
const feeCell = (fee: number, name: 'weekly' | 'above' | 'drift' | 'nights'): string =>
  `quotedFee.${String(fee)}.${name}`;

export function rateCardSheet({ fees, rates, asAt }: RateCard): SheetDescription {
  return framed({
    name: 'Rate card',
    role: 'inputs',
    title: 'The fee in front of you beside the rates that were agreed',
    purpose: `Drift is how far a fee has moved from its agreed rate, as a share of the rate, in the money of each day; beside it the rate moved by ${indexNameOf(fees)}, whole years only. A fee whose name is not on the card is off framework.`,
    widths: widthsOf(columns),
    body: [
      headingRow('Fees', columns.length),
      asAtRow(asAt),
      columnHeaderRow(columns),
      ...fees.map((fee, index) => feeRow(fee, index, rates)),
      gap,
      headingRow('The rate card as read', columns.length),
      columnHeaderRow(rateHeaders),
      ...rates.map(rateRow),
    ],
    orientation: 'landscape',
  });
}

function indexNameOf(fees: RateCard['fees']): string {
  const named = fees.flatMap(({ place }) => (place.kind === 'onRateCard' ? [place.indexed?.indexName] : []));
  return named.find((name) => name !== undefined) ?? 'an index';
}

const rateHeaders = [
  { header: 'Name' },
  { header: 'Terms' },
  { header: 'Agreed a week', figures: true },
  { header: 'Agreed on', figures: true },
  ...Array.from({ length: columns.length - 4 }, () => ({ header: '' })),
];

function asAtRow(asAt: IsoDate): DescribedRow {
  return row(
    words('As at', 'label'),
    blank(),
    blank(),
    dayInput(asAtCell, asAt, 'Type the day on which the fee is looked at.'),
  );
}

function dayInput(id: string, day: IsoDate, help: string): DescribedCell {
  return {
    content: { kind: 'day', day },
    style: 'inputDate',
    id,
    input: { kind: 'date', from: '2000-01-01', to: '2100-12-31', help },
  };
}

function feeRow({ fee, place }: PlacedFee, index: number, rates: readonly AgreedRate[]): DescribedRow {
  const id = feeCell(index, 'weekly');
  const typed = typedFigure(
    id,
    fee.weekly.pounds,
    'inputMoney',
    moneyInput('Type the fee in pounds a week.'),
  );
  if (place.kind === 'offFramework')
    return row(
      words(fee.name, 'label'),
      words('–'),
      words('–', 'noteRight'),
      words('–', 'noteRight'),
      typed,
      words('–', 'noteRight'),
      words('–', 'noteRight'),
      words('–', 'noteRight'),
      words('–', 'noteRight'),
      words('–', 'noteRight'),
      words(
        'Off framework: no rate of this name was agreed by that day. Ask which agreement the fee is under.',
      ),
    );
  const rate = rates.indexOf(place.agreed);
  const agreed = cell(rateCell(rate, 'weekly'));
  const above = cell(feeCell(index, 'above'));
  return row(
    words(fee.name, 'label'),
    words(termWords[place.agreed.terms]),
    computed(null, agreed, 'money'),
    computed(null, cell(rateCell(rate, 'agreedOn')), 'date'),
    typed,
    computed(feeCell(index, 'above'), difference(cell(id), agreed), 'moneyStrong'),
    computed(
      feeCell(index, 'drift'),
      when(greaterThan(agreed, number(0)), quotient(above, agreed), number(0)),
      'percent',
    ),
    computed(feeCell(index, 'nights'), difference(cell(asAtCell), cell(rateCell(rate, 'agreedOn'))), 'count'),
    ...indexedCells(place.indexed, id, rate, index),
    computed(
      null,
      when(
        greaterThan(above, number('0.004')),
        text('Above the agreed rate: ask what has changed since.'),
        when(lessThan(above, number('-0.004')), text('Below the agreed rate.'), text('At the agreed rate.')),
      ),
      'text',
    ),
  );
}

/** What the index makes of each pound agreed is of the years between, as they stood; the rate and the fee stay live. */
function indexedCells(
  indexed: IndexedRate | null,
  fee: string,
  rate: number,
  index: number,
): readonly DescribedCell[] {
  if (indexed === null) return [words('–', 'noteRight'), words('–', 'noteRight')];
  const moved = `quotedFee.${String(index)}.indexed`;
  return [
    computed(moved, rounded(product(cell(rateCell(rate, 'weekly')), number(indexed.factor)), 2), 'money'),
    computed(`quotedFee.${String(index)}.aboveIndexed`, difference(cell(fee), cell(moved)), 'money'),
  ];
}

function rateRow({ name, terms, weekly, agreedOn }: AgreedRate, index: number): DescribedRow {
  return row(
    words(name, 'label'),
    words(termWords[terms]),
    typedFigure(
      rateCell(index, 'weekly'),
      weekly.pounds,
      'inputMoney',
      moneyInput('Type the agreed rate in pounds a week.'),
    ),
    dayInput(rateCell(index, 'agreedOn'), agreedOn, 'Type the day on which the rate was agreed.'),
  );
}
