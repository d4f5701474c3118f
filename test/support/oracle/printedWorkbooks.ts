/** Every kind of workbook, and the pages of a soft block with its simulation, which a test of its own holds against the domain. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { compareContractsIn, contractsWorkbook } from '../../../src/workflows/contracts/answer';
import { readSimulations, runSimulations } from '../../../src/workflows/contracts/runSimulations';
import { softBlockExample } from '../contracts/softBlock';
import { writtenWorkbooks } from './writtenWorkbooks';

interface Printed {
  readonly grid: WorkbookGrid;
}

function softBlock(): Printed {
  const input = softBlockExample();
  const { toSimulate } = readSimulations({
    ...input,
    simulation: { ...(input['simulation'] as object), years: 20 },
  });
  const simulated = runSimulations(toSimulate!, () => true);
  const { comparison } = compareContractsIn(input);
  return { grid: contractsWorkbook(comparison!, knownDay('2026-04-01'), simulated)! };
}

export const printedWorkbooks: readonly (readonly [string, () => Promise<Printed> | Printed])[] = [
  ...writtenWorkbooks,
  ['contracts of a soft block', softBlock],
];
