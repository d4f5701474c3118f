/** `open-book contracts <file.json>`: contracts for the same places compared, as a workbook, on the terminal or as JSON. */
import { weeksOf } from '../../domain/contracts/comparedContract';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { RateCard } from '../../domain/contracts/models/rateCard';
import type { Simulations } from '../../domain/contracts/simulated/simulateContracts';
import {
  compareContractsIn,
  contractsAsJson,
  contractsInWords,
  contractsWorkbook,
  mostChildrenInWorkbook,
  mostPlacesInWorkbook,
} from '../../workflows/contracts/answer';
import { rateCardAsJson } from '../../workflows/contracts/contractTermsAsJson';
import { rateCardInWords } from '../../workflows/contracts/contractTermsInWords';
import { runSimulations, readSimulations } from '../../workflows/contracts/runSimulations';
import { simulationsAsJson } from '../../workflows/contracts/simulationsAsJson';
import { simulationsInWords } from '../../workflows/contracts/simulationsInWords';
import { rateCardBeside } from '../../workflows/contracts/rateCardBeside';
import { findingInWords } from '../../workflows/review/tell';
import type { Command, ExitCode, Terminal } from './command';
import { contractsArguments, type ContractsArguments } from './contractsArguments';
import { openJson } from './openJson';
import { openRateCard } from './openRateCard';
import { progressBar } from './progressBar';
import { workbookPlaces, writtenWorkbook, type WorkbookPlaces } from './writtenWorkbook';

/** Everything that was worked out from one file. */
interface Answered {
  readonly comparison: ContractComparison;
  readonly simulated: Simulations;
  readonly rateCard: RateCard | null;
}

export const contracts: Command = async (args, terminal) => {
  const chosen = contractsArguments(args, terminal);
  if (typeof chosen === 'number') return chosen;
  const { file, rateCard: card, out, overwrite } = chosen;
  const places = await workbookPlaces(
    { from: [file], alsoRead: [card], out, overwrite, suffix: 'contracts' },
    terminal,
  );
  if (places === null) return 2;
  const advice = 'Compare it with assets/examples/contracts/four-places.json.';
  const input = await openJson(chosen.file, advice, chosen.opening, terminal);
  if (input === undefined) return 2;
  const { comparison, sentences } = compareContractsIn(input);
  const read = readSimulations(input, chosen.run);
  for (const sentence of new Set([...sentences, ...read.sentences])) terminal.complain(sentence);
  if (comparison === null || read.toSimulate === null) return 2;
  const rateCard = await rateCardOf(comparison, chosen, terminal);
  if (rateCard === 'notReadable') return 2;
  const years = read.toSimulate.simulation?.terms.years ?? 0;
  const simulated = runSimulations(read.toSimulate, progressOn(terminal, years));
  terminal.progress?.('');
  return simulated === null ? 2 : answer({ comparison, simulated, rateCard }, chosen, places, terminal);
};

/** A bar of the years played, where there is a terminal to draw it on. */
function progressOn({ progress }: Terminal, years: number): (part: number) => boolean {
  return (part) => {
    progress?.(progressBar(Math.floor(part * years), years, 'years played'));
    return true;
  };
}

/** Null where none was asked for. What is wrong with single rates is said; only a card without any cannot be used. */
async function rateCardOf(
  comparison: ContractComparison,
  { rateCard: path, asAt, opening }: ContractsArguments,
  terminal: Terminal,
): Promise<RateCard | null | 'notReadable'> {
  if (path === null) return null;
  const { value, findings } = await openRateCard(path, weeksOf(comparison.terms), opening);
  for (const finding of findings) terminal.complain(findingInWords(finding));
  return value === null ? 'notReadable' : rateCardBeside(comparison, value, asAt);
}

async function answer(
  answered: Answered,
  chosen: ContractsArguments,
  places: WorkbookPlaces,
  terminal: Terminal,
): Promise<ExitCode> {
  const { json, out } = chosen;
  if (json) terminal.sayJson(asJson(answered));
  else for (const line of inWords(answered)) terminal.say(line);
  return json && out === null ? 0 : written(answered, chosen, places, terminal);
}

function asJson({ comparison, simulated, rateCard }: Answered) {
  const onCard = rateCard === null ? {} : { rateCard: rateCardAsJson(rateCard) };
  return { ...contractsAsJson(comparison), ...simulationsAsJson(simulated), ...onCard };
}

function inWords({ comparison, simulated, rateCard }: Answered): readonly string[] {
  const onCard = rateCard === null ? [] : rateCardInWords(rateCard);
  return [...contractsInWords(comparison), ...simulationsInWords(simulated), ...onCard];
}

async function written(
  { comparison, simulated, rateCard }: Answered,
  { asAt, json }: ContractsArguments,
  places: WorkbookPlaces,
  terminal: Terminal,
): Promise<ExitCode> {
  const workbook = contractsWorkbook(comparison, asAt, simulated, rateCard);
  if (workbook === null) {
    terminal.complain(
      `No workbook: its sheets hold at most ${String(mostPlacesInWorkbook)} places and ${String(mostChildrenInWorkbook)} children. --json gives the figures.`,
    );
    return 2;
  }
  const path = await writtenWorkbook(places, 0, workbook, terminal);
  if (path === null) return 2;
  if (!json) terminal.say(`Written: ${path}`);
  return 0;
}
