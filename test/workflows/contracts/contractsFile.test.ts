/** What was typed, written as the file of the command line and read back: the same comparison, whatever the contract. */
import { exactText } from '../../../src/domain/money/exact';
import type { ContractModelKind } from '../../../src/domain/contracts/models/contractModel';
import { contractsFile } from '../../../src/workflows/contracts/contractsFile';
import { exampleContracts } from '../../../src/workflows/contracts/exampleContracts';
import { fileToSimulate, simulationInput } from '../../../src/workflows/contracts/simulationInput';
import { startingSoftBlock } from '../../../src/workflows/contracts/typedSoftBlock';
import { startingTerms, withTerm, type TypedContract } from '../../../src/workflows/contracts/typedContracts';
import { understoodContracts } from '../../../src/workflows/contracts/understoodContracts';
import { contractsFromJson } from '../../../src/workflows/contracts/contractsFromJson';
import { readSimulations } from '../../../src/workflows/contracts/runSimulations';

const kinds: readonly ContractModelKind[] = [
  'spot',
  'fullBlock',
  'minimumGuarantee',
  'voidShare',
  'twoPart',
  'costAndVolume',
  'shared',
];

test.each(kinds)('%s is read back as it was typed', (model) => {
  const over = {
    capWeeks: '12',
    vacancyWeeks: '8',
    homes: '3, 1',
    entitlements: '1, 3',
    resalePrice: '4000',
  };
  const contract: TypedContract = { id: 1, name: 'Offered', model, terms: startingTerms('5000', over) };
  const { value } = understoodContracts({ ...exampleContracts, contracts: [contract] });
  const read = contractsFromJson(JSON.parse(JSON.stringify(contractsFile(value!))));
  if (read.kind !== 'understood') throw new Error(read.problems.join('\n'));
  const { terms } = value!;
  expect(JSON.stringify(read.value.contracts)).toBe(JSON.stringify(terms.contracts));
  expect(JSON.stringify(read.value.prices)).toBe(JSON.stringify(terms.prices));
  expect(JSON.stringify(read.value.provider)).toBe(JSON.stringify(terms.provider));
  expect(JSON.stringify(read.value.councils)).toBe(JSON.stringify(terms.councils));
  expect(exactText(read.value.demand.load)).toBe('4');
});

test('a child every three weeks comes back as exactly as it was worked out', () => {
  const { value } = understoodContracts(withTerm(exampleContracts, 'weeksBetweenChildren', '3'));
  const read = contractsFromJson(contractsFile(value!));
  if (read.kind !== 'understood') throw new Error(read.problems.join('\n'));
  expect(exactText(read.value.demand.load)).toBe(exactText(value!.terms.demand.load));
});

test('what the worker is is to simulate can be simulated, with its years and seed', () => {
  const terms = simulationInput(exampleContracts)!;
  expect(terms['simulation']).toEqual({
    refillWeeks: '0',
    shareNeedingEmptyPlace: '0',
    years: '1000',
    seed: '1',
  });
  expect(readSimulations(terms).toSimulate?.simulation?.terms).toMatchObject({ years: 1000, seed: 1 });
});

test('a soft block that was set up is simulated with it, and one that is not sound is left out', () => {
  const softBlock = startingSoftBlock(exampleContracts, '4');
  expect(
    readSimulations(fileToSimulate({ ...exampleContracts, softBlock })).toSimulate?.softBlock,
  ).not.toBeNull();
  const [first, ...others] = softBlock.councils;
  const shares = { ...softBlock, councils: [{ ...first!, voidShare: '20' }, ...others] };
  expect(fileToSimulate({ ...exampleContracts, softBlock: shares })).not.toHaveProperty('softBlock');
});

test('years that cannot be simulated are not asked for', () => {
  const run = { ...exampleContracts.run, years: '0' };
  expect(simulationInput({ ...exampleContracts, run })).toBeNull();
});
