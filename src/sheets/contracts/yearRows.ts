/** The years of one contract as rows: its uplift clause and caps as inputs, then a row for each year. */
import type { ComparedContract } from '../../domain/contracts/comparisonTerms';
import type { ContractTerm } from '../../domain/contracts/terms/contractOptions';
import type { ContractYear } from '../../domain/contracts/terms/contractYears';
import { exactText, hundred } from '../../domain/money/exact';
import type { Percentage } from '../../domain/money/percentage';
import { computed, figure, moneyInput, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  greaterThan,
  largest,
  number,
  plus,
  product,
  quotient,
  rounded,
  smallest,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { contractTerm, term } from './contractCells';
import { blockChildren, blockPayment, blockSwing } from './distributionBlock';
import { trueUpExpression } from './paymentExpression';
import { notedRow } from './notedRow';
import {
  asPaid,
  emergencyPriceCell,
  fullPlacePrice,
  mainPrice,
  priceCapCell,
  pricesBefore,
  pricesOfYear,
  upliftUsed,
  yearBlock,
  yearCell,
  type YearOf,
} from './yearCells';

export const yearColumns = [
  { header: 'Year', width: 40 },
  { header: 'Places', width: 14, figures: true },
  { header: 'To plan with', width: 14, figures: true },
  { header: 'Price a week', width: 14, figures: true },
  { header: 'A further child', width: 13, figures: true },
  { header: 'Emergency place', width: 13, figures: true },
  { header: 'Children placed', width: 12, figures: true },
  { header: 'Expected a week', width: 15, figures: true },
  { header: 'Days paid', width: 10, figures: true },
  { header: 'Cost of the year', width: 17, figures: true },
  { header: 'So far', width: 17, figures: true },
  { header: 'In words', width: 42 },
] as const;

export function termRows(
  { name, options = {} }: ComparedContract,
  contract: number,
): readonly DescribedRow[] {
  const { term: agreed, emergency } = options;
  const share = (
    of: string,
    label: string,
    value: Percentage | null,
    note: string,
  ): readonly DescribedRow[] =>
    value === null ? [] : [percentRow(contractTerm(contract, of), label, value, note)];
  const uplift = agreed?.uplift ?? null;
  return [
    ...(uplift === null
      ? []
      : [
          ...share('uplift', 'Uplift a year', uplift.percent, 'The clause of the contract.'),
          ...share(
            'upliftLowerOf',
            'Or this index, where it is lower',
            uplift.lowerOf,
            'Local assumption for every year; name its index and source here.',
          ),
          ...share('upliftCap', 'But at most', uplift.cap, 'The clause of the contract.'),
          ...share('upliftFloor', 'And at least', uplift.floor, 'The clause of the contract.'),
          notedRow(
            'Uplift that follows',
            computed(upliftUsed(contract), upliftExpression(contract, uplift), 'percent'),
            'a year',
            yearColumns.length,
          ),
        ]),
    ...(agreed?.priceCap == null
      ? []
      : [
          notedRow(
            'A place never costs more than',
            typedFigure(
              priceCapCell(contract),
              agreed.priceCap.pounds,
              'inputMoney',
              moneyInput('Type the price cap in pounds a week.'),
            ),
            '£ a week',
            yearColumns.length,
            'The clause of the contract; a two-part price is held against it when every place is occupied.',
          ),
        ]),
    ...(emergency === undefined
      ? []
      : [
          notedRow(
            `Each of ${String(emergency.places)} held for emergencies`,
            computed(null, cell(emergencyPriceCell(contract)), 'money'),
            '£ a week',
            yearColumns.length,
            `Typed on Clauses, under ${name}.`,
          ),
        ]),
  ];
}

function percentRow(id: string, label: string, value: Percentage, note: string): DescribedRow {
  const input = typedFigure(id, value.percent.dividedBy(hundred), 'inputPercent', {
    kind: 'decimal',
    from: '-0.5',
    to: '1',
    help: 'Type a percentage, such as 4 %.',
  });
  return notedRow(label, input, 'a year', yearColumns.length, note);
}

function upliftExpression(
  contract: number,
  { lowerOf, cap, floor }: NonNullable<ContractTerm['uplift']>,
): Expression {
  const of = (name: string): Expression => cell(contractTerm(contract, name));
  const limits = [
    of('uplift'),
    ...(lowerOf === null ? [] : [of('upliftLowerOf')]),
    ...(cap === null ? [] : [of('upliftCap')]),
  ];
  const held = smallest(...limits);
  return floor === null ? held : largest(held, of('upliftFloor'));
}

export function yearTableRows(
  compared: ComparedContract,
  agreed: ContractTerm,
  years: readonly ContractYear[],
  of: Omit<YearOf, 'year'>,
): readonly DescribedRow[] {
  return [
    columnHeaderRow(yearColumns),
    ...years.map((each) => yearRow(compared, agreed, each, { ...of, year: each.year })),
  ];
}

function yearRow(
  { model, options = {} }: ComparedContract,
  agreed: ContractTerm,
  each: ContractYear,
  of: YearOf,
): DescribedRow {
  const held = options.emergency?.places ?? 0;
  const places = each.places - held;
  const grown =
    of.year === 1 || agreed.uplift === null ? number(1) : plus(number(1), cell(upliftUsed(of.contract)));
  const before = pricesBefore(of, model);
  const raised = (name: string): Expression =>
    raisedPrice(
      product(before(name), grown),
      product(fullPlacePrice(each, places, before), grown),
      of,
      agreed,
      model,
    );
  const emergencyBefore =
    of.year === 1
      ? cell(emergencyPriceCell(of.contract))
      : rounded(product(cell(yearCell({ ...of, year: of.year - 1 }, 'emergency')), grown), 2);
  const weekly = expectedWeekly(of, each, places, agreed);
  const withEmergency =
    held === 0
      ? weekly
      : plus(weekly, product(number(held), asPaid(cell(yearCell(of, 'emergency')), agreed.paid)));
  const cost = rounded(
    quotient(product(cell(yearCell(of, 'weekly')), cell(yearCell(of, 'days'))), number(7)),
    2,
  );
  return row(
    words(`Year ${String(each.year)}`, 'label', { id: yearCell(of, 'label') }),
    figure(each.places, 'count'),
    figure(each.usablePlaces, 'count'),
    computed(yearCell(of, 'price'), raised(mainPrice(model)), 'money'),
    model.kind === 'twoPart' ? computed(yearCell(of, 'further'), raised('extraPerChild'), 'money') : none,
    held === 0 ? none : computed(yearCell(of, 'emergency'), emergencyBefore, 'money'),
    computed(yearCell(of, 'children'), cell(blockChildren(yearBlock(of))), 'factor'),
    computed(yearCell(of, 'weekly'), withEmergency, 'money'),
    agreed.paid.kind === 'week'
      ? computed(yearCell(of, 'days'), term('daysInYear'), 'wte')
      : figure(each.nights, 'wte', { id: yearCell(of, 'days'), note: 'The nights of that year.' }),
    computed(yearCell(of, 'cost'), cost, 'money'),
    computed(
      yearCell(of, 'soFar'),
      each.year === 1
        ? cell(yearCell(of, 'cost'))
        : plus(cell(yearCell({ ...of, year: each.year - 1 }, 'soFar')), cell(yearCell(of, 'cost'))),
      'moneyStrong',
    ),
    words(endsInWords(each, agreed)),
  );
}

const none: DescribedCell = words('–', 'noteRight');

/** To the penny, and never above the cap; a two-part price shrinks in proportion. */
function raisedPrice(
  price: Expression,
  full: Expression,
  { contract }: YearOf,
  { priceCap }: ContractTerm,
  { kind }: ComparedContract['model'],
): Expression {
  if (priceCap === null) return rounded(price, 2);
  const cap = cell(priceCapCell(contract));
  if (kind !== 'twoPart') return rounded(smallest(price, cap), 2);
  return rounded(product(price, when(greaterThan(full, cap), quotient(cap, full), number(1))), 2);
}

function expectedWeekly(
  of: YearOf,
  { model }: ContractYear,
  places: number,
  agreed: ContractTerm,
): Expression {
  const block = yearBlock(of);
  return model.kind === 'minimumGuarantee' && model.tested === 'yearly'
    ? trueUpExpression(
        { of: pricesOfYear(of, model, agreed.paid), places: number(places) },
        cell(blockChildren(block)),
        cell(blockSwing(block)),
      )
    : cell(blockPayment(block));
}

function endsInWords({ mayEndHere, year }: ContractYear, { placesByYear }: ContractTerm): string {
  if (year === placesByYear.length) return 'The contract ends.';
  return mayEndHere ? 'Break: either side may leave after this year.' : '';
}

/** What the growth clause says, for the heading of its case. */
export function growthInWords({ growth }: ContractTerm): string {
  if (growth === null) return '';
  const { places, afterYear, target } = growth;
  const met =
    target.kind === 'occupancy'
      ? `occupancy of ${exactText(target.atLeast.fraction.times(hundred))} %`
      : target.words;
  return `${String(places)} ${places === 1 ? 'place' : 'places'} more from year ${String(afterYear + 1)} if the target was met: ${met}`;
}
