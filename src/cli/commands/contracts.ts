/** `open-book contracts <file.json>`: contracts for the same places compared, as a workbook, on the terminal or as JSON. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeXlsx } from '../../adapters/xlsx/writeXlsx';
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
import { isFileProblem } from './files';

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
  const text = await readFile(chosen.file, 'utf8').catch(() => null);
  if (text === null) {
    terminal.complain(`${chosen.file} could not be opened. Check the name and that you may read it.`);
    return 2;
  }
  const input = parsed(text);
  if (input === undefined) {
    terminal.complain(
      `${chosen.file} is not JSON. Compare it with assets/examples/contracts/four-places.json.`,
    );
    return 2;
  }
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
  return json && out === null ? 0 : written(comparison, targetOf(file, out), json, terminal);
}

async function written(
  comparison: ContractComparison,
  target: string,
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
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await writeXlsx(workbook));
  } catch (problem) {
    if (!isFileProblem(problem)) throw problem;
    terminal.complain(
      `${target} could not be written. Close it if it is open, and check that you may write there.`,
    );
    return 2;
  }
  if (!isQuiet) terminal.say(`Written: ${target}`);
  return 0;
}

function targetOf(file: string, out: string | null): string {
  if (out !== null && extname(out).toLowerCase() === '.xlsx') return out;
  const name = `${basename(file, extname(file))}.contracts.xlsx`;
  return out === null ? name : join(out, name);
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
  } catch {
    return 'An option is not known.';
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
