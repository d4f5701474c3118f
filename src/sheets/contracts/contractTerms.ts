/** The terms a contract is priced on, each an input with its name: what the formulas refer to. */
import type { NamedContract } from '../../domain/contracts/comparisonTerms';
import { homeSpreadWords, type VoidShare } from '../../domain/contracts/models/contractModel';
import type { Exact, ExactSource } from '../../domain/money/exact';
import { exact } from '../../domain/money/exact';
import type { Weekly } from '../../domain/money/moneyPer';
import { fractionOf } from '../../domain/money/percentage';
import { amountInput, figure, moneyInput, shareInput, typedFigure } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { contractTerm } from './contractCells';
import { notedRow } from './notedRow';

interface Term {
  readonly name: string;
  readonly label: string;
  /** Fixed: what the workbook's rows are made for, so that it cannot be typed over. */
  readonly kind: 'money' | 'share' | 'count' | 'weeks' | 'fixed';
  readonly value: Exact;
}

const weekly = (name: string, label: string, price: Weekly): Term => ({
  name,
  label,
  kind: 'money',
  value: price.pounds,
});
const share = (name: string, label: string, value: Exact): Term => ({ name, label, kind: 'share', value });
const count = (name: string, label: string, value: ExactSource): Term => ({
  name,
  label,
  kind: 'count',
  value: exact(value),
});

export function contractTermRows(
  { name, model }: NamedContract,
  contract: number,
  columns: number,
): readonly DescribedRow[] {
  return termsOf(model).map(({ name: id, label, kind, value }) =>
    notedRow(
      `${name}: ${label}`,
      inputOf(contractTerm(contract, id), kind, value),
      units[kind],
      columns,
      kind === 'fixed' ? 'The rows of the workbook are made for it.' : 'A term of the contract.',
    ),
  );
}

const units = {
  money: '£ a week',
  share: 'share',
  count: 'number',
  weeks: 'weeks',
  fixed: 'number',
} as const;

function inputOf(id: string, kind: Term['kind'], value: Exact) {
  switch (kind) {
    case 'money':
      return typedFigure(id, value, 'inputMoney', moneyInput('Type a price in pounds a week.'));
    case 'share':
      return typedFigure(id, value, 'inputPercent', shareInput('Type a share between 0 % and 100 %.'));
    case 'weeks':
      return typedFigure(id, value, 'inputWte', {
        kind: 'decimal',
        from: '0',
        to: '520',
        help: 'Type how many weeks.',
      });
    case 'fixed':
      return figure(value, 'count', { id });
    case 'count':
      return typedFigure(id, value, 'inputCount', amountInput('10000', 'Type a whole number.'));
  }
}

function chargedWeekTerms(weeks: VoidShare['chargedWeeks']): readonly Term[] {
  if (weeks === undefined) return [];
  const { voidFreeWeeks, capWeeks, meanVacancyWeeks } = weeks;
  return [
    count('voidFreeWeeks', 'weeks of a vacancy that are free', voidFreeWeeks),
    ...(capWeeks === null ? [] : [count('capWeeks', 'most weeks charged for one vacancy', capWeeks)]),
    { ...count('meanVacancyWeeks', 'weeks a vacancy lasts on average', meanVacancyWeeks), kind: 'weeks' },
  ];
}

function termsOf(model: NamedContract['model']): readonly Term[] {
  switch (model.kind) {
    case 'spot':
    case 'fullBlock':
      return [weekly('price', 'price of a place', model.price)];
    case 'minimumGuarantee':
      return [
        weekly('price', 'price of a place', model.price),
        share('guarantee', `guaranteed share of places, tested ${model.tested}`, model.guarantee.fraction),
      ];
    case 'voidShare':
      return [
        weekly('price', 'price of a place', model.price),
        share('voidShare', 'share of a vacant place that is paid', model.voidShare.fraction),
        ...chargedWeekTerms(model.chargedWeeks),
      ];
    case 'twoPart':
      return [
        weekly('blockPerHome', 'block for a home', model.blockPerHome),
        weekly('extraPerChild', 'each further child', model.extraPerChild),
        count('childrenIncluded', 'children the block holds', model.childrenIncluded),
        {
          ...count(
            'homes',
            `homes, with ${model.homes.join(', ')} places; children go ${homeSpreadWords[model.spread ?? 'emptiestFirst']}`,
            model.homes.length,
          ),
          kind: 'fixed',
        },
      ];
    case 'costAndVolume':
      return [
        weekly('price', 'price of a place', model.price),
        ...model.bands.map(({ from, to, discount }, index) =>
          share(
            `band.${String(index)}`,
            `discount for places ${String(from)} to ${to === null ? 'the last' : String(to)}, ${model.basis === 'marginal' ? 'on those places' : 'on all places'}`,
            fractionOf(discount).fraction,
          ),
        ),
      ];
    case 'shared':
      return [weekly('price', 'price of a place, shared by councils', model.price)];
  }
}
