/** Four places that work at once, before any fee was read. The home, the councils and every figure are invented. */
import { startingTerms, type TypedContract, type TypedContracts } from './typedContracts';
import { usualRun } from './typedRun';
import { noTerm } from './typedTerm';

export const exampleContracts: TypedContracts = {
  title: 'Four places (invented)',
  startedFrom: 'An invented example. Read a fee to start from its own figures, or type over these.',
  taken: [],
  terms: {
    places: '4',
    placesKeptEmpty: '0',
    weeksBetweenChildren: '10',
    acceptance: '80',
    stayWeeks: '50',
    spotPrice: '7000',
    blockPrice: '5000',
    resalePrice: '0',
    plannedOccupancy: '80',
    fixed: '14000',
    perChild: '900',
  },
  contracts: [
    contract(1, 'As quoted', 'spot', { price: '5600' }),
    contract(2, 'Block', 'fullBlock', { price: '5000' }),
    contract(3, 'Guarantee of 80 %', 'minimumGuarantee', {
      price: '5200',
      guarantee: '80',
      tested: 'yearly',
    }),
    contract(4, 'Half of vacant places', 'voidShare', { price: '5275', voidShare: '50' }),
    contract(5, 'Home and child', 'twoPart', {
      blockPerHome: '14000',
      extraPerChild: '2500',
      childrenIncluded: '2',
    }),
  ],
  councils: [
    { id: 1, name: 'Ashmoor', load: '1', places: '2' },
    { id: 2, name: 'Birchdale', load: '3', places: '2' },
  ],
  byPlacesHeld: '100',
  term: noTerm,
  run: usualRun,
  softBlock: null,
  rateCard: { name: 'Hollin Bank', fee: '5600' },
};

function contract(
  id: number,
  name: string,
  model: TypedContract['model'],
  terms: Partial<TypedContract['terms']>,
): TypedContract {
  return { id, name, model, terms: startingTerms('5000', terms) };
}
