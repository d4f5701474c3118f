/** `open-book contracts <file.json>`: contracts for the same places compared, as a workbook, on the terminal or as JSON. */
import { parseArgs } from 'node:util';
import { isoDate } from '../../domain/calendar/isoDate';
import type { ContractComparison } from '../../domain/contracts/comparison';
import {
  compareContractsIn,
  contractsAsJson,
  contractsInWords,
  contractsWorkbook,
  mostChildrenInWorkbook,
  mostPlacesInWorkbook,
} from '../../workflows/compareContracts';
import type { Command, ExitCode, Terminal } from './command';
import { openJson } from './openJson';
import { optionProblem } from './optionProblem';
import { writtenWorkbook, type WorkbookTarget } from './writtenWorkbook';

const use = `Use: open-book contracts <file.json> [--out FILE|DIR] [--json]

  --out FILE|DIR   where the workbook goes; the current folder where absent
  --json           print the comparison as JSON; writes a workbook only with --out

assets/examples/contracts/four-places.json shows what the file holds.`;

interface ContractsArguments {
  readonly file: string;
  readonly out: string | null;
  readonly json: boolean;
}

export const contracts: Command = async (args, terminal) => {
  const chosen = argumentsOf(args);
  if (typeof chosen === 'string') {
    terminal.complain(chosen);
    terminal.complain(use);
    return 2;
  }
  const advice = 'Compare it with assets/examples/contracts/four-places.json.';
  const input = await openJson(chosen.file, advice, terminal);
  if (input === undefined) return 2;
  const { comparison, sentences } = compareContractsIn(input);
  for (const sentence of sentences) terminal.complain(sentence);
  return comparison === null ? 2 : answer(comparison, chosen, terminal);
};

async function answer(
  comparison: ContractComparison,
  { file, out, json }: ContractsArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  if (json) terminal.say(JSON.stringify(contractsAsJson(comparison), null, 2));
  else for (const line of contractsInWords(comparison)) terminal.say(line);
  return json && out === null
    ? 0
    : written(comparison, { from: file, out, suffix: 'contracts' }, json, terminal);
}

async function written(
  comparison: ContractComparison,
  target: WorkbookTarget,
  isQuiet: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const asAt = isoDate(terminal.today);
  const workbook = asAt === null ? null : contractsWorkbook(comparison, asAt);
  if (workbook === null) {
    terminal.complain(
      `No workbook: its sheets hold at most ${String(mostPlacesInWorkbook)} places and ${String(mostChildrenInWorkbook)} children. --json gives the figures.`,
    );
    return 2;
  }
  const path = await writtenWorkbook(target, workbook, terminal);
  if (path === null) return 2;
  if (!isQuiet) terminal.say(`Written: ${path}`);
  return 0;
}

function argumentsOf(args: readonly string[]): ContractsArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'boolean' } },
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) return 'Name one file that describes the contracts.';
    return { file, out: values.out ?? null, json: values.json ?? false };
  } catch (problem) {
    return optionProblem(problem);
  }
}
