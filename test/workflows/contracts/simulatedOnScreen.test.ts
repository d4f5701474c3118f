/** What the background worker answers, in words. The runs are real and short; the formula stands beside them. */
import { exampleContracts } from '../../../src/workflows/contracts/exampleContracts';
import { simulatedOnScreen } from '../../../src/workflows/contracts/simulatedOnScreen';
import { simulationInput } from '../../../src/workflows/contracts/simulationInput';
import { simulatedSoftBlockOnScreen } from '../../../src/workflows/contracts/simulatedSoftBlockOnScreen';
import { startingSoftBlock } from '../../../src/workflows/contracts/typedSoftBlock';
import type { TypedContracts } from '../../../src/workflows/contracts/typedContracts';
import { understoodRun, usualRun } from '../../../src/workflows/contracts/typedRun';
import { simulateContractsJson } from '../../../src/workflows/contracts/simulateContracts';

const simulate = (typed: TypedContracts) => simulateContractsJson(simulationInput(typed), () => true)!;
const spread = (mean: string, p10: string, p50: string, p90: string) => ({ mean, p10, p50, p90 });

test('an answer in words, each contract on one scale', () => {
  const answer = {
    findings: [],
    softBlock: null,
    simulation: {
      run: 'simulated, run 1, 52,000 weeks',
      shareElsewhere: { byFormula: '0.31068', simulated: '0.3004' },
      contracts: [
        {
          name: 'Block',
          costAYear: spread('1200000', '1000000', '1100000', '2000000'),
          providerMarginAYear: spread('-51707.6', '0', '0', '0'),
          vacantWeeksAYear: spread('64.06', '0', '0', '0'),
          spotWeeksAYear: spread('63', '0', '0', '0'),
        },
      ],
    },
  };
  expect(simulatedOnScreen(answer)).toEqual({
    run: 'simulated, run 1, 52,000 weeks',
    elsewhere:
      '30.0 % of children were placed elsewhere (spot) in the run; the formula, which knows no delay and no matching, says 31.1 %.',
    contracts: [
      {
        name: 'Block',
        mean: '£1,200,000.00',
        p10: '£1,000,000.00',
        p50: '£1,100,000.00',
        p90: '£2,000,000.00',
        margin: '−£51,707.60',
        weeks: '64.1 weeks vacant, 63.0 weeks of spot',
        // From 1,000,000 to 2,000,000, with a margin of 0.03 at both ends: 0.1 × 0.94 + 0.03, 0.2 × 0.94 + 0.03.
        places: { low: 0.03, high: 0.97, middle: 0.124, figure: 0.218 },
      },
    ],
  });
});

test('a short run of the example: every contract, and the same weeks for all', () => {
  const shown = simulatedOnScreen(simulate({ ...exampleContracts, run: { ...usualRun, years: '5' } }))!;
  expect(shown.run).toBe('simulated, run 1, 260 weeks');
  expect(shown.contracts.map(({ name }) => name)).toEqual(exampleContracts.contracts.map(({ name }) => name));
  expect(new Set(shown.contracts.map(({ weeks }) => weeks)).size).toBe(1);
  expect(shown.elsewhere).toMatch(/says 31\.1 %\.$/);
});

test('a soft block is simulated with it: a range of a year for every party', () => {
  const softBlock = startingSoftBlock(exampleContracts, '4');
  const answer = simulate({ ...exampleContracts, softBlock, run: { ...usualRun, years: '5' } });
  const simulated = simulatedSoftBlockOnScreen(answer)!;
  expect(simulated.run).toBe('simulated, run 1, 260 weeks');
  for (const range of [...simulated.providers, ...simulated.councils])
    expect(range).toMatch(/^−?£[\d,]+\.\d\d to −?£[\d,]+\.\d\d$/);
  expect([simulated.providers.length, simulated.councils.length]).toEqual([2, 2]);
});

test('nothing simulated, nothing shown', () => {
  expect(
    simulatedOnScreen({ findings: ['Correct the places.'], simulation: null, softBlock: null }),
  ).toBeNull();
  expect(simulatedSoftBlockOnScreen({ findings: [], simulation: null, softBlock: null })).toBeNull();
});

test.each([
  ['years', '0', 'Type whole years from 1 to 20,000.'],
  ['seed', '1.5', 'Type a whole number of at most nine digits.'],
  ['refillWeeks', 'soon', 'Type weeks of nought or more, such as 2.'],
  ['shareNeedingEmptyPlace', '101', 'Type a percentage between 0 and 100, such as 80.'],
] as const)('%s typed as “%s”: %s', (field, text, sentence) => {
  const { simulation, problems } = understoodRun({ ...usualRun, [field]: text });
  expect(simulation).toBeNull();
  expect(problems).toEqual([{ field: `run-${field}`, sentence }]);
});

test('the rota is part of what is simulated: as listed only where somebody chose it', () => {
  expect(understoodRun(usualRun).simulation).not.toHaveProperty('rota');
  expect(understoodRun({ ...usualRun, rota: 'asListed' }).simulation).toMatchObject({ rota: 'asListed' });
});
