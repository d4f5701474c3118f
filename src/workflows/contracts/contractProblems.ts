/** What the domain finds wrong with one contract’s terms, as a plain sentence beside the field that can put it right. */
import type { ContractFinding, ContractFindingCode } from '../../domain/contracts/contractFinding';
import { contractFindingInWords } from '../../domain/contracts/contractFinding';
import type { ContractField, TypedContract } from './typedContracts';
import type { FieldProblem } from '../typed/form';
import { contractFieldId } from './understoodModel';

interface FieldOfCode {
  readonly field: (contract: TypedContract) => ContractField;
  readonly sentence: (finding: ContractFinding) => string;
}

const fieldsOfCodes: Partial<Record<ContractFindingCode, FieldOfCode>> = {
  'guarantee-above-all-places': {
    field: () => 'guarantee',
    sentence: () => 'Type at most 100 %: nobody can guarantee more than all places.',
  },
  'share-outside-nought-to-one': {
    field: ({ model }) => shareFieldOf(model),
    sentence: () => 'Type a percentage between 0 and 100.',
  },
  'resale-not-below-price': {
    field: () => 'resalePrice',
    sentence: () =>
      'Type less than the price of a place: otherwise a vacant place would cost its holder nothing.',
  },
  'places-of-homes-do-not-sum': {
    field: () => 'homes',
    sentence: ({ expected, received }) => `Type ${expected}; now ${received}.`,
  },
  'entitlements-do-not-sum': {
    field: () => 'entitlements',
    sentence: ({ expected, received }) => `Type ${expected}; now ${received}.`,
  },
  'bands-do-not-join': {
    field: () => 'bands',
    sentence: ({ expected, received }) => `Type ${expected}; now ${received}.`,
  },
  'total-falls-as-volume-rises': {
    field: () => 'bands',
    sentence: ({ expected, received, advice }) =>
      `One more place would cost less in total: ${received}, not ${expected}. ${advice}`,
  },
};

export function contractProblems(
  contract: TypedContract,
  findings: readonly ContractFinding[],
): { readonly problems: readonly FieldProblem[]; readonly notes: readonly FieldProblem[] } {
  const placed = findings.map((finding) => ({ finding, problem: problemOf(contract, finding) }));
  const of = (isError: boolean) =>
    placed.filter(({ finding }) => (finding.severity === 'error') === isError).map(({ problem }) => problem);
  return { problems: of(true), notes: of(false) };
}

function problemOf(contract: TypedContract, finding: ContractFinding): FieldProblem {
  const known = fieldsOfCodes[finding.code];
  return known === undefined
    ? { field: contractFieldId(contract.id, 'name'), sentence: contractFindingInWords(finding) }
    : {
        field: contractFieldId(contract.id, known.field(contract)),
        sentence: known.sentence(finding),
      };
}

function shareFieldOf(model: TypedContract['model']): ContractField {
  if (model === 'minimumGuarantee') return 'guarantee';
  return model === 'costAndVolume' ? 'bands' : 'voidShare';
}
