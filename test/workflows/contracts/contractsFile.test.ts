/** What was typed, written as the file of the command line and read back: the same comparison, whatever the contract. */
import { exactText } from '../../../src/domain/money/exact';
import type { ContractModelKind } from '../../../src/domain/contracts/models/contractModel';
import { contractsFile } from '../../../src/workflows/contracts/contractsFile';
import { exampleContracts } from '../../../src/workflows/contracts/exampleContracts';
import { fileToPlay, simulationAsked } from '../../../src/workflows/contracts/simulationAsked';
import { startingSoftBlock } from '../../../src/workflows/contracts/typedSoftBlock';
import { startingTerms, withTerm, type TypedContract } from '../../../src/workflows/contracts/typedContracts';
import { understoodContracts } from '../../../src/workflows/contracts/understoodContracts';
import { contractsFromJson } from '../../../src/workflows/contracts/contractsFromJson';
import { readPlayedContracts } from '../../../src/workflows/contracts/playContracts';

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
  const { asked } = value!;
  expect(JSON.stringify(read.value.contracts)).toBe(JSON.stringify(asked.contracts));
  expect(JSON.stringify(read.value.prices)).toBe(JSON.stringify(asked.prices));
  expect(JSON.stringify(read.value.provider)).toBe(JSON.stringify(asked.provider));
  expect(JSON.stringify(read.value.councils)).toBe(JSON.stringify(asked.councils));
  expect(exactText(read.value.demand.load)).toBe('4');
});

test('a child every three weeks comes back as exactly as it was worked out', () => {
  const { value } = understoodContracts(withTerm(exampleContracts, 'weeksBetweenChildren', '3'));
  const read = contractsFromJson(contractsFile(value!));
  if (read.kind !== 'understood') throw new Error(read.problems.join('\n'));
  expect(exactText(read.value.demand.load)).toBe(exactText(value!.asked.demand.load));
});

test('what the worker is asked to play can be played, with its years and seed', () => {
  const asked = simulationAsked(exampleContracts)!;
  expect(asked['simulation']).toEqual({
    refillWeeks: '0',
    shareNeedingEmptyPlace: '0',
    years: '1000',
    seed: '1',
  });
  expect(readPlayedContracts(asked).asked?.simulation?.terms).toMatchObject({ years: 1000, seed: 1 });
});

test('a soft block that was set up is played with it, and one that is not sound is left out', () => {
  const softBlock = startingSoftBlock(exampleContracts, '4');
  expect(readPlayedContracts(fileToPlay({ ...exampleContracts, softBlock })).asked?.softBlock).not.toBeNull();
  const [first, ...others] = softBlock.councils;
  const shares = { ...softBlock, councils: [{ ...first!, voidShare: '20' }, ...others] };
  expect(fileToPlay({ ...exampleContracts, softBlock: shares })).not.toHaveProperty('softBlock');
});

test('years that cannot be played are not asked for', () => {
  const run = { ...exampleContracts.run, years: '0' };
  expect(simulationAsked({ ...exampleContracts, run })).toBeNull();
});
