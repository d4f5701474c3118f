/** Which sheets come of what was typed, simulated and read; their figures are checked where each sheet is. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { ReceivedWorkbook } from '../../../src/domain/submission/received';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { contractsSheets, type ContractsToWrite } from '../../../src/workflows/contracts/contractsSheets';
import { exampleContracts } from '../../../src/workflows/contracts/exampleContracts';
import { runJob } from '../../../src/workflows/jobs/runJob';
import { simulationInput } from '../../../src/workflows/contracts/simulationInput';
import { withTerm, type TypedContracts } from '../../../src/workflows/contracts/typedContracts';
import { usualRun } from '../../../src/workflows/contracts/typedRun';
import { startingSoftBlock } from '../../../src/workflows/contracts/typedSoftBlock';

const today = knownDay('2025-10-01');

const written = (over: Partial<ContractsToWrite> = {}): WorkbookGrid | null =>
  contractsSheets({ typed: exampleContracts, simulated: null, received: null, asAt: today, ...over }, today);

function simulatedAsTyped(typed: TypedContracts) {
  const toSimulate = simulationInput(typed);
  const { simulated } = runJob('simulateContracts', toSimulate, () => true) ?? { simulated: null };
  return { toSimulate: JSON.stringify(toSimulate), simulated };
}

const namesOf = (grid: WorkbookGrid | null) => grid?.sheets.map(({ name }) => name) ?? [];
const textOf = (grid: WorkbookGrid | null) =>
  JSON.stringify(
    grid?.sheets.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ''))),
  );

const card: ReceivedWorkbook = {
  file: 'rates.xlsx',
  sheets: [
    {
      name: 'Rates',
      hidden: false,
      rows: [
        ['Home', 'Weekly rate (£)', 'Agreed from'],
        ['Hollin Bank', '5,250.00', '01/04/2025'],
      ].map((row) => row.map((text) => ({ kind: 'text', text }))),
    },
  ],
};

test('the comparison, its workings, places, parties and the provider’s view', () => {
  const names = namesOf(written());
  expect(names.slice(0, 2)).toEqual(['Contract comparison', 'Occupancy']);
  expect(names).toContain('Places to commission');
  expect(names).toContain('Parties');
  expect(names.slice(-3)).toEqual(['Provider’s view', 'Contract checks', 'About the contracts']);
});

test('a rate card that was read has its sheet, with the fee that was typed', () => {
  expect(namesOf(written())).not.toContain('Rate card');
  const grid = written({ received: card });
  expect(namesOf(grid)).toContain('Rate card');
  expect(textOf(grid)).toContain('5250');
});

test('a soft block that was set up has its sheet', () => {
  const softBlock = startingSoftBlock(exampleContracts, '4');
  expect(namesOf(written())).not.toContain('Soft block');
  expect(namesOf(written({ typed: { ...exampleContracts, softBlock } }))).toContain('Soft block');
});

test('a run is on the sheets while the terms are still those it was simulated for', () => {
  const typed: TypedContracts = { ...exampleContracts, run: { ...usualRun, years: '20' } };
  const simulated = simulatedAsTyped(typed);
  expect(textOf(written({ typed, simulated }))).toContain('run 1, 1,040 weeks');
  const moved = withTerm(typed, 'spotPrice', '7100');
  expect(textOf(written({ typed: moved, simulated }))).not.toContain('1,040 weeks');
});

test('what the background simulated is written, and not simulated again', () => {
  const typed: TypedContracts = { ...exampleContracts, run: { ...usualRun, years: '20' } };
  const otherSeed = simulatedAsTyped({ ...typed, run: { ...typed.run, seed: '7' } });
  const kept = { ...otherSeed, toSimulate: simulatedAsTyped(typed).toSimulate };
  expect(textOf(written({ typed, simulated: kept }))).toContain('run 7, 1,040 weeks');
  const shared = { ...typed, softBlock: startingSoftBlock(exampleContracts, '4') };
  expect(textOf(written({ typed: shared, simulated: simulatedAsTyped(shared) }))).toContain(
    'run 1, 1,040 weeks',
  );
});

test('nothing is written while something stands in the way', () => {
  expect(written({ typed: withTerm(exampleContracts, 'places', '0') })).toBeNull();
});
