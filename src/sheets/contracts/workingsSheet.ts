/** Workings: Erlang's formula for every year and clause whose places or children differ from the comparison's. */
import { countInWords } from '../../domain/evidence/countInWords';
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { ContractYear } from '../../domain/contracts/terms/contractYears';
import { modelWithPlaces } from '../../domain/contracts/models/placesInModel';
import type { DescribedRow, SheetDescription } from '../core/description';
import { cell, number, product, type Expression } from '../core/expression';
import { framed, widthsOf } from '../core/sheetFrame';
import { clauseBlock, clauseWords, holdsEmergencies } from './clauseCells';
import { loadOf } from './clausesSheet';
import { modelSentence, term } from './contractCells';
import { blockColumns, distributionRows, swingOf } from './distributionBlock';
import { paymentExpression, termsOfContract } from './paymentExpression';
import { releaseBlockRows } from './releaseRows';
import { acceptanceCell, pricesOfYear, yearBlock, type YearCase } from './yearCells';
import { contractsWithYears, type ContractWithYears } from './yearsSheet';

export function workingsSheet(comparison: ContractComparison): SheetDescription {
  return framed({
    name: 'Workings',
    role: 'results',
    title: 'Workings: how much of the time so many places are occupied, by year and clause',
    purpose: modelSentence,
    widths: widthsOf(blockColumns),
    body: [
      ...contractsWithYears(comparison).flatMap(yearBlocks),
      ...comparison.contracts.flatMap((compared, contract) => clauseBlocks(compared, contract, comparison)),
      ...releaseBlockRows(comparison),
    ],
    orientation: 'landscape',
  });
}

function yearBlocks(each: ContractWithYears): readonly DescribedRow[] {
  const { years } = each;
  return [
    ...years.years.flatMap((year) => yearBlockRows(each, year, 'asAgreed')),
    ...(years.ifTargetMet?.years ?? []).flatMap((year) => yearBlockRows(each, year, 'targetMet')),
  ];
}

function yearBlockRows(
  { compared, contract, agreed }: ContractWithYears,
  year: ContractYear,
  yearCase: YearCase,
): readonly DescribedRow[] {
  const of = { contract, yearCase, year: year.year };
  const places = year.places - (compared.options?.emergency?.places ?? 0);
  const met = yearCase === 'targetMet' ? ', target met' : '';
  return distributionRows({
    id: yearBlock(of),
    title: `${compared.name}, year ${String(year.year)}${met}: ${countInWords(year.places, 'place')}`,
    load: loadOfYears(compared, contract),
    usablePlaces: year.usablePlaces,
    swing: swingOf(year.model, year.yearlySwing),
    payment: (occupied, children) =>
      paymentExpression(year.model, {
        of: pricesOfYear(of, year.model, agreed.paid),
        places: number(places),
        children,
        occupied,
      }),
  });
}

/** The second reading of `loadUnder`. */
function loadOfYears({ options = {} }: ComparedContract, contract: number): Expression {
  return options.noExclusion === undefined
    ? term('load')
    : product(product(term('childrenAWeek'), cell(acceptanceCell(contract))), term('meanStayWeeks'));
}

function clauseBlocks(
  compared: ComparedContract,
  contract: number,
  { terms }: ContractComparison,
): readonly DescribedRow[] {
  const held = compared.options?.emergency?.places ?? 0;
  return compared.clauses.flatMap((each) => {
    const places = terms.demand.places - (holdsEmergencies(each) ? held : 0);
    const model = modelWithPlaces(compared.model, places);
    return distributionRows({
      id: clauseBlock(contract, each.kind),
      title: `${compared.name}, ${clauseWords[each.kind].toLowerCase()}: ${countInWords(each.usablePlaces, 'place')} to plan with`,
      load: loadOf(each, contract),
      usablePlaces: each.usablePlaces,
      swing: swingOf(model, each.yearlySwing),
      payment: (occupied, children) =>
        paymentExpression(model, {
          of: termsOfContract(contract),
          places: number(places),
          children,
          occupied,
        }),
    });
  });
}
