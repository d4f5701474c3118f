/** What every file of a review is read with and set beside, opened once. */
import type { StatedIndex } from '../../domain/benchmarks/priceBase';
import { defaultWeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { AgreedRate } from '../../domain/contracts/models/rateCard';
import { bySeverity } from '../../domain/evidence/finding';
import { noTerms, type NegotiationTerms } from '../../domain/negotiation/negotiationTerms';
import type { FeeReview } from '../../domain/review/feeReview';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { usualDraws, usualSeed } from '../../domain/shouldCost/simulate';
import type { LayoutMapping } from '../../reading/layoutMapping';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import { benchmarksIn } from '../benchmarks/askFiles';
import type { BenchmarksRead } from '../benchmarks/files';
import { rateCardIn } from '../contracts/askRateCard';
import { askIndex, askScenario } from '../figures/askFigures';
import { indexWith } from '../figures/statedIndex';
import type { FilesToOpen, TypedBefore } from '../ports/filesToOpen';
import { needsIn } from '../shouldCost/askFiles';
import { shouldCostTold } from '../shouldCost/shouldCost';
import { reviewSubmission, type ReviewChoices } from './answer';
import type { ChosenReview } from './chosenReview';
import { mappingFromJson } from './layoutMappings';
import { negotiationTermsFromJson } from './negotiationTermsFromJson';
import { findingInWords } from '../../domain/evidence/findingWords';

export interface ReviewTerms {
  /** With the figures of days to come that one of the options names. */
  readonly chosen: ChosenReview & { readonly scenario: ScenarioFigures | null };
  readonly mapping: LayoutMapping | null;
  readonly benchmarks: BenchmarksRead;
  readonly shouldCost: ShouldCostAnswer | null;
  readonly negotiation: {
    readonly terms: NegotiationTerms;
    readonly rateCard: readonly AgreedRate[];
    readonly index: StatedIndex;
  };
  readonly earlier: FeeReview | null;
  readonly before: TypedBefore | null;
}

export async function askReview(chosen: ChosenReview, files: FilesToOpen): Promise<ReviewTerms | null> {
  const mapping = chosen.mapping === null ? null : await mappingIn(chosen.mapping, files);
  if (mapping === 'unusable') return null;
  const benchmarks = await benchmarksIn(chosen.benchmarks, chosen.asAt, files);
  if (benchmarks === null) return null;
  const scenario = await askScenario(chosen.local, files);
  const index = await askIndex(chosen.index, files);
  if (scenario === 'unusable' || index === 'unusable') return null;
  const shouldCost = await shouldCostBeside(chosen, scenario, files);
  if (shouldCost === 'unusable') return null;
  const terms = await councilsTerms(chosen, files);
  const rateCard = terms === null ? null : await compareWithRateCard(chosen, files);
  if (terms === null || rateCard === null) return null;
  const stated = { ...chosen, scenario };
  const earlier =
    chosen.earlier === null ? null : ((await reviewIn(chosen.earlier, stated, mapping, files)) ?? 'unusable');
  if (earlier === 'unusable') return null;
  const before = chosen.goesOnFrom === null ? null : await files.typedSince(chosen.goesOnFrom);
  if (chosen.goesOnFrom !== null && before === null) return null;
  return {
    chosen: stated,
    mapping,
    benchmarks,
    shouldCost,
    negotiation: { terms, rateCard, index: indexWith(index, scenario) },
    earlier,
    before,
  };
}

/** The review of one file; null where there is none, and the person has been told why. */
export async function reviewIn(
  path: string,
  choices: ReviewChoices,
  mapping: LayoutMapping | null,
  files: FilesToOpen,
): Promise<FeeReview | null> {
  const { value, findings } = reviewSubmission(await files.submission(path, mapping), choices);
  if (value !== null) return value;
  files.tell(`${files.nameOf(path)} could not be reviewed.`);
  for (const finding of bySeverity(findings)) files.tell(`  ${findingInWords(finding)}`);
  return null;
}

async function mappingIn(path: string, files: FilesToOpen): Promise<LayoutMapping | 'unusable'> {
  const { value, findings } = await files.readText(path, mappingFromJson);
  for (const finding of findings) files.tell(findingInWords(finding));
  return value ?? 'unusable';
}

/** Worked out once and set beside every file; null where no needs are given. */
async function shouldCostBeside(
  { needs, asAt }: ChosenReview,
  scenario: ScenarioFigures | null,
  files: FilesToOpen,
): Promise<ShouldCostAnswer | null | 'unusable'> {
  if (needs === null) return null;
  const read = await needsIn(needs, files);
  if (read === null) return 'unusable';
  return shouldCostTold(read, { asAt, scenario, draws: usualDraws, seed: usualSeed }, files) ?? 'unusable';
}

/** The council's own side: terms from a file, and options over it. What was offered on a day was offered, whatever is offered now. */
async function councilsTerms(
  { terms: file, stated }: ChosenReview,
  files: FilesToOpen,
): Promise<NegotiationTerms | null> {
  const ofFile = file === null ? noTerms : await termsIn(file, files);
  if (ofFile === null) return null;
  return {
    ...ofFile,
    offers:
      stated.offer === null
        ? ofFile.offers
        : [...ofFile.offers.filter(({ on }) => on !== null), { on: null, weekly: stated.offer }],
    ownLimit: stated.ownLimit ?? ofFile.ownLimit,
    basis: stated.basis ?? ofFile.basis,
  };
}

async function compareWithRateCard(
  { rateCard, weeksPerYear }: ChosenReview,
  files: FilesToOpen,
): Promise<readonly AgreedRate[] | null> {
  return rateCard === null ? [] : rateCardIn(rateCard, weeksPerYear ?? defaultWeeksPerYear, files);
}

async function termsIn(path: string, files: FilesToOpen): Promise<NegotiationTerms | null> {
  const advice =
    'It holds such as {"ownLimit": 5300, "limitRestsOn": "budget", "offers": [{"on": "2026-09-14", "weekly": 5150}]}.';
  const content = await files.json(path, advice);
  if (content === undefined) return null;
  const read = negotiationTermsFromJson(content);
  if (read.kind === 'understood') return read.value;
  for (const problem of read.problems) files.tell(problem);
  return null;
}
