/** What releasing places saves, and when: before the notice has run nothing, then the price less the further spot. */
import { countInWords } from '../../domain/evidence/countInWords';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { HostCouncil, ReleaseRight } from '../../domain/contracts/councils/hostCouncil';
import { modelWithPlaces } from '../../domain/contracts/models/placesInModel';
import { zero } from '../../domain/money/exact';
import { computed, gap, headingRow, typedFigure } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, difference, largest, number, product, quotient, type Expression } from '../core/expression';
import { contractCell, term, totalCell } from './contractCells';
import { blockChildren, blockPayment, blockSwing, distributionRows, swingOf } from './distributionBlock';
import { paymentExpression, termsOfContract, trueUpExpression } from './paymentExpression';
import { notedRow } from './notedRow';

const releaseBlock = 'releaseBlock';
const columns = 9;
const releaseCell = (name: 'notice' | 'saved' | 'spot' | 'gained' | 'weeks' | 'firstYear'): string =>
  `release.${name}`;

export function releaseRows(
  comparison: ContractComparison,
  { release }: HostCouncil,
  contract: number,
): readonly DescribedRow[] {
  if (release === null) return [];
  const money = (id: string, label: string, value: Expression, unit: string, note: string) =>
    notedRow(label, computed(id, value, 'money'), unit, columns, note);
  const weeks = difference(quotient(term('daysInYear'), number(7)), cell(releaseCell('notice')));
  const saved = difference(
    cell(contractCell(contract, 'expected')),
    paymentAfter(comparison, release, contract),
  );
  const fewer = difference(cell(totalCell.children), cell(blockChildren(releaseBlock)));
  return [
    gap,
    headingRow(`Releasing ${String(release.places)} of its places`, columns),
    notedRow(
      'Weeks of notice',
      typedFigure(releaseCell('notice'), release.noticeWeeks, 'inputCount', {
        kind: 'wholeNumber',
        from: '0',
        to: '520',
        help: 'Type weeks of notice.',
      }),
      'weeks',
      columns,
      'A term of the agreement: until then the places are paid for as before.',
    ),
    money(
      releaseCell('saved'),
      'Saved on the contract, after the notice',
      saved,
      '£ a week',
      'Workings stand on Workings.',
    ),
    money(
      releaseCell('spot'),
      'Further spot, for children who then find no place',
      product(fewer, term('spotPrice')),
      '£ a week',
      'The children whom the released places would have held on average.',
    ),
    money(
      releaseCell('gained'),
      'Gained, after the notice',
      difference(cell(releaseCell('saved')), cell(releaseCell('spot'))),
      '£ a week',
      'Below nought the places are worth keeping.',
    ),
    notedRow(
      'Weeks left of the first year when the notice has run',
      computed(releaseCell('weeks'), largest(weeks, number(0)), 'wte'),
      'weeks',
      columns,
    ),
    money(
      releaseCell('firstYear'),
      'Gained in the first year',
      product(cell(releaseCell('gained')), cell(releaseCell('weeks'))),
      '£',
      'From the day on which notice is given.',
    ),
  ];
}

function paymentAfter(
  { contracts, terms }: ContractComparison,
  { places }: ReleaseRight,
  contract: number,
): Expression {
  const model = contracts[contract]?.model;
  return model?.kind === 'minimumGuarantee' && model.tested === 'yearly'
    ? trueUpExpression(
        { of: termsOfContract(contract), places: number(terms.demand.places - places) },
        cell(blockChildren(releaseBlock)),
        cell(blockSwing(releaseBlock)),
      )
    : cell(blockPayment(releaseBlock));
}

/** For the sheet of workings: the occupancy of the places that are left. */
export function releaseBlockRows({
  terms,
  contracts,
  usablePlaces,
  host: hosting,
}: ContractComparison): readonly DescribedRow[] {
  const { host, demand } = terms;
  const contract = contracts.findIndex(({ name }) => name === host?.contract);
  const hosted = contracts[contract];
  if (host?.release == null || hosted === undefined) return [];
  const places = demand.places - host.release.places;
  const model = modelWithPlaces(hosted.model, places);
  return distributionRows({
    id: releaseBlock,
    title: `${hosted.name}, ${countInWords(host.release.places, 'place')} released: ${countInWords(places, 'place')}`,
    load: term('load'),
    usablePlaces: usablePlaces - host.release.places,
    swing: swingOf(model, hosting?.release?.yearlySwing ?? zero),
    payment: (occupied, children) =>
      paymentExpression(model, {
        of: termsOfContract(contract),
        places: number(places),
        children,
        occupied,
      }),
  });
}
