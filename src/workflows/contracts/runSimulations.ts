/**
 * The parts of a comparison of contracts that are simulated or shared by a group: its `simulation` and its `softBlock`, read
 * from the same file. Whoever asks for the comparison asks for these beside it.
 */
import type { ComparisonTerms } from '../../domain/contracts/comparisonTerms';
import { contractFindingInWords, type ContractFinding } from '../../domain/contracts/contractFinding';
import { hasErrors } from '../../domain/evidence/finding';
import { checkSimulation } from '../../domain/contracts/simulated/checkSimulation';
import { checkSoftBlock } from '../../domain/contracts/councils/checkSoftBlock';
import { sameGroup } from '../../domain/contracts/sameGroup';
import {
  checkContractsToSimulate,
  simulateContracts,
  type Simulations,
  type ContractsToSimulate,
} from '../../domain/contracts/simulated/simulateContracts';
import type { SimulationTerms } from '../../domain/contracts/simulated/simulationTerms';
import { placesOfGroup, type SoftBlock } from '../../domain/contracts/councils/softBlock';
import { softBlockExpected } from '../../domain/contracts/councils/softBlockExpected';
import {
  homesOf,
  simulateSoftBlock,
  type SoftBlockResult,
} from '../../domain/contracts/simulated/simulatedSoftBlock';
import { isObject } from '../typed/inputFields';
import { contractsFromJson } from './contractsFromJson';
import { groupOfComparison, simulationFromJson, type RunChosen } from './simulationFromJson';
import { softBlockFromJson } from './softBlockFromJson';

export interface SimulationsToRun {
  readonly simulation: ContractsToSimulate | null;
  readonly softBlock: { readonly block: SoftBlock; readonly terms: SimulationTerms | null } | null;
}

export interface ReadSimulations {
  /** Null where something cannot be simulated; the sentences then say what. */
  readonly toSimulate: SimulationsToRun | null;
  readonly sentences: readonly string[];
}

/** `always`: simulate even where the file has no `simulation`. */
export function readSimulations(
  input: unknown,
  chosen: RunChosen & { readonly always?: boolean } = {},
): ReadSimulations {
  const comparison = contractsFromJson(input);
  if (comparison.kind === 'notUnderstood') return { toSimulate: null, sentences: comparison.problems };
  const whole = isObject(input) ? input : {};
  const hasSimulation = chosen.always === true || whole['simulation'] !== undefined;
  const { prices } = comparison.value;
  const block =
    whole['softBlock'] === undefined ? null : softBlockFromJson(whole['softBlock'], prices.spotPrice);
  if (block?.kind === 'notUnderstood') return { toSimulate: null, sentences: block.problems };
  const terms = hasSimulation ? simulationFromJson(input, groupOfComparison(comparison.value), chosen) : null;
  if (terms?.kind === 'notUnderstood') return { toSimulate: null, sentences: terms.problems };
  return checked(comparison.value, terms?.value ?? null, block?.value ?? null);
}

function checked(
  comparison: ComparisonTerms,
  terms: SimulationTerms | null,
  block: SoftBlock | null,
): ReadSimulations {
  const toSimulate: SimulationsToRun = {
    simulation: terms === null ? null : simulationOf(comparison, terms),
    softBlock: block === null ? null : { block, terms: terms === null ? null : termsOfGroup(block, terms) },
  };
  const findings = findingsOf(comparison, toSimulate);
  const sentences = [...new Set(findings.map(contractFindingInWords))];
  return { toSimulate: hasErrors(findings) ? null : toSimulate, sentences };
}

function simulationOf({ demand, prices, provider, contracts }: ComparisonTerms, terms: SimulationTerms) {
  const usablePlaces = demand.places - demand.placesKeptEmpty;
  return { places: demand.places, usablePlaces, terms, prices, provider, contracts };
}

/** The same stays, delays and seed for the homes and councils of the soft block. */
function termsOfGroup(block: SoftBlock, terms: SimulationTerms): SimulationTerms {
  return { ...terms, homes: homesOf(block).map(({ places }) => places), councils: block.councils };
}

function findingsOf(
  { demand }: ComparisonTerms,
  { simulation, softBlock }: SimulationsToRun,
): readonly ContractFinding[] {
  const findings: ContractFinding[] = [];
  if (simulation !== null) {
    const loads = simulation.terms.councils.map(({ load }) => load);
    const places = simulation.usablePlaces;
    findings.push(...checkContractsToSimulate(simulation));
    findings.push(...sameGroup({ name: 'the councils', places, loads }, { places, load: demand.load }));
  }
  if (softBlock !== null) {
    const { block, terms } = softBlock;
    const loads = block.councils.map(({ load }) => load);
    findings.push(...checkSoftBlock(block), ...(terms === null ? [] : checkSimulation(terms)));
    findings.push(...sameGroup({ name: 'the soft block', places: placesOfGroup(block), loads }, demand));
  }
  return findings;
}

/** Null where it was stopped. */
export function runSimulations(
  { simulation, softBlock }: SimulationsToRun,
  goOn: (part: number) => boolean,
): Simulations | null {
  const runs = { simulation: simulation === null ? 0 : 1, softBlock: softBlock?.terms == null ? 0 : 3 };
  const all = Math.max(1, runs.simulation + runs.softBlock);
  const simulated =
    simulation === null
      ? null
      : simulateContracts(simulation, (part) => goOn((part * runs.simulation) / all));
  if (simulation !== null && simulated === null) return null;
  const shared =
    softBlock === null
      ? null
      : softBlockResult(softBlock, (part) => goOn((runs.simulation + part * runs.softBlock) / all));
  return shared === 'stopped' ? null : { simulation: simulated, softBlock: shared };
}

function softBlockResult(
  { block, terms }: NonNullable<SimulationsToRun['softBlock']>,
  goOn: (part: number) => boolean,
): SoftBlockResult | null | 'stopped' {
  const expected = softBlockExpected(block);
  if (expected === null) return null;
  if (terms === null) return { block, expected, simulated: null };
  const simulated = simulateSoftBlock(block, expected, terms, goOn);
  return simulated === null ? 'stopped' : { block, expected, simulated };
}
