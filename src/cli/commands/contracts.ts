/** `open-book contracts <file.json>`: contracts for the same places compared, as a workbook, on the terminal or as JSON. */
import { parseArgs } from 'node:util';
import { isoDate } from '../../domain/calendar/isoDate';
import { weeksOf } from '../../domain/contracts/comparedContract';
import type { ContractComparison } from '../../domain/contracts/comparison';
import type { RateCard } from '../../domain/contracts/rateCard';
import {
  compareContractsIn,
  contractsAsJson,
  contractsInWords,
  contractsWorkbook,
  mostChildrenInWorkbook,
  mostPlacesInWorkbook,
} from '../../workflows/compareContracts';
import { rateCardAsJson } from '../../workflows/contractTermsAsJson';
import { rateCardInWords } from '../../workflows/contractTermsInWords';
import { rateCardBeside } from '../../workflows/rateCardBeside';
import { findingInWords } from '../../workflows/reviewInWords';
import type { Command, ExitCode, Terminal } from './command';
import { openJson } from './openJson';
import { openRateCard } from './openRateCard';
import { optionProblem } from './optionProblem';
import { writtenWorkbook, type WorkbookTarget } from './writtenWorkbook';

const use = `Use: open-book contracts <file.json> [--out FILE|DIR] [--rate-card FILE] [--json]

  --out FILE|DIR   where the workbook goes; the current folder where absent
  --rate-card FILE framework and soft-block rates (.csv or .xlsx) to place the fees against
  --json           print the comparison as JSON; writes a workbook only with --out

assets/examples/contracts shows what the file holds: four-places.json the least, every-term.json every term.`;

interface ContractsArguments {
  readonly file: string;
  readonly out: string | null;
  readonly rateCard: string | null;
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
  if (comparison === null) return 2;
  const rateCard = await rateCardOf(comparison, chosen.rateCard, terminal);
  return rateCard === 'notReadable' ? 2 : answer(comparison, rateCard, chosen, terminal);
};

/** Null where none was asked for. What is wrong with single rates is said; only a card without any cannot be used. */
async function rateCardOf(
  comparison: ContractComparison,
  path: string | null,
  terminal: Terminal,
): Promise<RateCard | null | 'notReadable'> {
  const asAt = isoDate(terminal.today);
  if (path === null || asAt === null) return null;
  const { value, findings } = await openRateCard(path, weeksOf(comparison.asked));
  for (const finding of findings) terminal.complain(findingInWords(finding));
  return value === null ? 'notReadable' : rateCardBeside(comparison, value, asAt);
}

async function answer(
  comparison: ContractComparison,
  rateCard: RateCard | null,
  { file, out, json }: ContractsArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const onCard = rateCard === null ? {} : { rateCard: rateCardAsJson(rateCard) };
  const inWords = [...contractsInWords(comparison), ...(rateCard === null ? [] : rateCardInWords(rateCard))];
  if (json) terminal.say(JSON.stringify({ ...contractsAsJson(comparison), ...onCard }, null, 2));
  else for (const line of inWords) terminal.say(line);
  return json && out === null
    ? 0
    : written(comparison, rateCard, { from: file, out, suffix: 'contracts' }, json, terminal);
}

async function written(
  comparison: ContractComparison,
  rateCard: RateCard | null,
  target: WorkbookTarget,
  isQuiet: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const asAt = isoDate(terminal.today);
  const workbook = asAt === null ? null : contractsWorkbook(comparison, asAt, null, rateCard);
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
      options: { out: { type: 'string' }, 'rate-card': { type: 'string' }, json: { type: 'boolean' } },
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) return 'Name one file that describes the contracts.';
    return {
      file,
      out: values.out ?? null,
      rateCard: values['rate-card'] ?? null,
      json: values.json ?? false,
    };
  } catch (problem) {
    return optionProblem(problem);
  }
}
