/** Clauses: what no exclusion and places held for emergencies do to a contract’s week, beside the contract without them. */
import type { ClauseCase } from '../../domain/contracts/terms/clauseEffects';
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparisonTerms';
import { contractModelNames } from '../../domain/contracts/models/contractModel';
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
  cell,
  difference,
  greaterThan,
  number,
  plus,
  product,
  quotient,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow, framed, widthsOf } from '../core/sheetFrame';
import { clauseBlock, clauseCell, clauseWords, hasNoExclusion, holdsEmergencies } from './clauseCells';
import { modelSentence, term } from './contractCells';
import { blockChildren, blockPayment, blockSwing } from './distributionBlock';
import { termsOfContract, trueUpExpression } from './paymentExpression';
import { notedRow } from './notedRow';
import { acceptanceCell, emergencyPriceCell } from './yearCells';

const columns = [
  { header: 'With and without', width: 40 },
  { header: 'Places to plan with', width: 14, figures: true },
  { header: 'Children needing a place', width: 14, figures: true },
  { header: 'Placed here', width: 14, figures: true },
  { header: 'Placed elsewhere (spot)', width: 14, figures: true },
  { header: 'Contract a week', width: 16, figures: true },
  { header: 'A child-week', width: 16, figures: true },
  { header: 'With spot, a week in all', width: 17, figures: true },
  { header: 'What it means', width: 52 },
] as const;

export const hasClauses = ({ clauses }: ComparedContract): boolean => clauses.length > 0;

export function clausesSheet(comparison: ContractComparison): SheetDescription {
  return framed({
    name: 'Clauses',
    role: 'inputs',
    title: 'What no exclusion and places held for emergencies do to a week',
    purpose: modelSentence,
    widths: widthsOf(columns),
    body: comparison.contracts.flatMap((compared, contract) =>
      hasClauses(compared) ? contractRows(compared, contract, comparison) : [],
    ),
    orientation: 'landscape',
  });
}

function contractRows(
  compared: ComparedContract,
  contract: number,
  comparison: ContractComparison,
): readonly DescribedRow[] {
  const { name, model, options = {}, clauses } = compared;
  const { noExclusion, emergency } = options;
  return [
    headingRow(`${name} (${contractModelNames[model.kind]})`, columns.length),
    ...(noExclusion === undefined
      ? []
      : [
          notedRow(
            'Share of referred children then taken',
            typedFigure(
              acceptanceCell(contract),
              noExclusion.acceptance.fraction,
              'inputPercent',
              shareInput('Type a share between 0 % and 100 %.'),
            ),
            'share',
            columns.length,
            'Local assumption: what the clause would bring about; the share without it stands on Contract comparison.',
          ),
        ]),
    ...(emergency === undefined
      ? []
      : [
          notedRow(
            `Price of a place held for emergencies (${String(emergency.places)} held)`,
            typedFigure(
              emergencyPriceCell(contract),
              emergency.price.pounds,
              'inputMoney',
              moneyInput('Type a price in pounds a week.'),
            ),
            '£ a week',
            columns.length,
            'A term of the contract: paid whether or not a child is there.',
          ),
        ]),
    columnHeaderRow(columns),
    ...clauses.map((each) => caseRow(each, compared, contract, comparison)),
    gap,
  ];
}

function caseRow(
  each: ClauseCase,
  compared: ComparedContract,
  contract: number,
  comparison: ContractComparison,
): DescribedRow {
  const id = (name: Parameters<typeof clauseCell>[2]) => clauseCell(contract, each.kind, name);
  const children = cell(id('children'));
  return row(
    words(clauseWords[each.kind], 'label'),
    figure(each.usablePlaces, 'count'),
    computed(id('load'), loadOf(each, contract), 'factor'),
    computed(id('children'), cell(blockChildren(clauseBlock(contract, each.kind))), 'factor'),
    computed(id('elsewhere'), difference(referred(comparison), children), 'factor'),
    computed(id('weekly'), weeklyOf(each, compared, contract, comparison), 'money'),
    computed(
      id('perChildWeek'),
      when(greaterThan(children, number(0)), quotient(cell(id('weekly')), children), number(0)),
      'moneyStrong',
    ),
    computed(
      id('inAll'),
      plus(cell(id('weekly')), product(cell(id('elsewhere')), term('spotPrice'))),
      'money',
    ),
    words(meanings[each.kind]),
  );
}

const meanings: Readonly<Record<ClauseCase['kind'], string>> = {
  withoutClauses: 'As compared on Contract comparison.',
  noExclusion: 'More of the referred children need one of these places.',
  emergency: 'Fewer places to plan with; children who come in an emergency are not counted here.',
  both: 'More children need a place, and fewer places can be planned with.',
};

export function loadOf(each: ClauseCase, contract: number): Expression {
  return hasNoExclusion(each)
    ? product(product(term('childrenAWeek'), cell(acceptanceCell(contract))), term('meanStayWeeks'))
    : term('load');
}

/** Children who are not taken are placed elsewhere too. */
function referred({ terms }: ContractComparison): Expression {
  return terms.arrivals === undefined ? term('load') : product(term('childrenAWeek'), term('meanStayWeeks'));
}

function weeklyOf(
  each: ClauseCase,
  { model, options = {} }: ComparedContract,
  contract: number,
  { terms }: ContractComparison,
): Expression {
  const held = holdsEmergencies(each) ? (options.emergency?.places ?? 0) : 0;
  const block = clauseBlock(contract, each.kind);
  const places = number(terms.demand.places - held);
  const paid =
    model.kind === 'minimumGuarantee' && model.tested === 'yearly'
      ? trueUpExpression(
          { of: termsOfContract(contract), places },
          cell(blockChildren(block)),
          cell(blockSwing(block)),
        )
      : cell(blockPayment(block));
  return held === 0 ? paid : plus(paid, product(number(held), cell(emergencyPriceCell(contract))));
}
