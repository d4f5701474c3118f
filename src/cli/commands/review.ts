/**
 * `open-book review`: providers' files in; for each a negotiation workbook, a summary on the terminal, or JSON.
 *
 * One file that cannot be read does not stop the others.
 */
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import type { StatedIndex } from '../../domain/benchmarks/priceBase';
import { bySeverity } from '../../domain/evidence/finding';
import { noComparisons, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import type { LayoutMapping } from '../../reading/layoutMapping';
import type { BenchmarksRead } from '../../workflows/benchmarks/files';
import { indexWith } from '../../workflows/figures/statedIndex';
import { benchmarkReview } from '../../workflows/benchmarks/answer';
import { mappingFromJson } from '../../workflows/review/layoutMappings';
import { findingInWords } from '../../workflows/review/tell';
import { reviewSubmission } from '../../workflows/review/answer';
import { reviewWorkbook } from '../../workflows/review/write';
import type { Command, ExitCode, Terminal } from './command';
import { filesIn } from './files';
import { negotiationBeside, type NegotiationBeside } from './negotiationBeside';
import { openBenchmarks } from './openBenchmarks';
import { openIndex, openScenario } from './openFigures';
import { nameOf, openInput, type Opening } from './opening';
import { openSubmission } from './openSubmission';
import { progressBar } from './progressBar';
import { reviewArguments, type ReviewArguments } from './reviewArguments';
import type { ReviewedFile } from './reviewOnTerminal';
import { shouldCostBeside } from './shouldCostBeside';
import { tellingOf } from './tellReviews';
import { workbookPlaces, writtenWorkbook, type WorkbookPlaces } from './writtenWorkbook';

export const review: Command = async (args, terminal) => {
  const chosen = reviewArguments(args, terminal);
  if (typeof chosen === 'number') return chosen;
  const files = await filesIn(chosen.paths);
  for (const words of [...files.notes, ...files.problems]) terminal.complain(words);
  const { out, overwrite, mapping: mappingFile, needs, benchmarks: compared } = chosen;
  const { terms, rateCard, local, index } = chosen;
  const alsoRead = [mappingFile, needs, terms, rateCard, local, index, chosen.earlier, ...compared];
  const targets = { from: files.paths, alsoRead, out, overwrite, suffix: 'review' };
  const places = await workbookPlaces(targets, terminal);
  if (places === null) return 2;
  const mapping = await openMapping(mappingFile, chosen.opening, terminal);
  if (mapping === 'unusable') return 2;
  const benchmarks = await openBenchmarks(compared, chosen.asAt, chosen.opening, terminal);
  if (benchmarks === null) return 2;
  const scenario = await openScenario(local, chosen.opening, terminal);
  const ownIndex = await openIndex(index, chosen.opening, terminal);
  if (scenario === 'unusable' || ownIndex === 'unusable') return 2;
  const shouldCost = await shouldCostBeside(chosen, scenario, terminal);
  if (shouldCost === 'unusable') return 2;
  const negotiation = await negotiationBeside(chosen, terminal);
  if (negotiation === 'unusable') return 2;
  const stated = { ...chosen, scenario };
  const earlier = await earlierReview(stated, mapping, terminal);
  if (earlier === 'unusable') return 2;
  const beside = {
    mapping,
    benchmarks,
    shouldCost,
    negotiation: { ...negotiation, index: indexWith(ownIndex, scenario) },
    earlier,
  };
  const telling = tellingOf(chosen, files.paths.length, terminal);
  const outcomes = new Set<ExitCode>(files.problems.length > 0 || files.paths.length === 0 ? [2] : []);
  for (const [number, path] of files.paths.entries()) {
    terminal.progress?.(progressBar(number, files.paths.length, path));
    const file = await reviewFile(path, stated, beside, { places, index: number }, terminal);
    telling.tell(file);
    outcomes.add(exitCodeOf(file, chosen));
  }
  terminal.progress?.('');
  telling.end();
  return outcomes.has(2) ? 2 : outcomes.has(1) ? 1 : 0;
};

/** What every file is read with and set beside. */
interface Beside {
  readonly mapping: LayoutMapping | null;
  readonly benchmarks: BenchmarksRead;
  readonly shouldCost: ShouldCostAnswer | null;
  readonly negotiation: NegotiationBeside & { readonly index: StatedIndex };
  readonly earlier: FeeReview | null;
}

/** Where the workbook of the file at `index` goes. */
interface PlaceOfFile {
  readonly places: WorkbookPlaces;
  readonly index: number;
}

/** The arguments, with the figures of days to come that one of them names. */
type Stated = ReviewArguments & { readonly scenario: ScenarioFigures | null };

async function reviewFile(
  path: string,
  chosen: Stated,
  beside: Beside,
  place: PlaceOfFile,
  terminal: Terminal,
): Promise<ReviewedFile> {
  const reviewed = await reviewOf(path, chosen, beside.mapping, terminal);
  if (reviewed === null) return { path, review: null, comparisons: noComparisons, workbook: null };
  const comparisons = comparedWith(reviewed, beside, chosen);
  const workbook = wantsWorkbook(chosen)
    ? await writtenWorkbook(
        place.places,
        place.index,
        reviewWorkbook(reviewed, comparisons, chosen.copy),
        terminal,
      )
    : null;
  return { path, review: reviewed, comparisons, workbook };
}

/** The review of one file; null where there is none, and the user has been told why. */
async function reviewOf(
  path: string,
  chosen: Stated,
  mapping: LayoutMapping | null,
  terminal: Terminal,
): Promise<FeeReview | null> {
  const { value, findings } = reviewSubmission(await openSubmission(path, mapping, chosen.opening), chosen);
  if (value !== null) return value;
  terminal.complain(`${nameOf(path)} could not be reviewed.`);
  for (const finding of bySeverity(findings)) terminal.complain(`  ${findingInWords(finding)}`);
  return null;
}

/** The submission before this one, read as this one is. */
async function earlierReview(
  chosen: Stated,
  mapping: LayoutMapping | null,
  terminal: Terminal,
): Promise<FeeReview | null | 'unusable'> {
  if (chosen.earlier === null) return null;
  return (await reviewOf(chosen.earlier, chosen, mapping, terminal)) ?? 'unusable';
}

function comparedWith(
  feeReview: FeeReview,
  { benchmarks: { records, files }, shouldCost, negotiation, earlier }: Beside,
  { benchmarks, benchmarkChoices }: ReviewArguments,
): ReviewComparisons {
  return {
    ...negotiation,
    ...(earlier === null ? {} : { earlier }),
    shouldCost,
    benchmarks:
      benchmarks.length === 0
        ? null
        : benchmarkReview(feeReview, { records, files }, { ...benchmarkChoices, index: negotiation.index }),
  };
}

function wantsWorkbook({ json, printMapping, out }: ReviewArguments): boolean {
  return out !== null || !(json || printMapping);
}

/** A workbook that was asked for and could not be written is not done, whatever the review found. */
function exitCodeOf({ review, workbook }: ReviewedFile, chosen: ReviewArguments): ExitCode {
  if (review === null || (wantsWorkbook(chosen) && workbook === null)) return 2;
  return review.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function openMapping(
  path: string | null,
  opening: Opening,
  terminal: Terminal,
): Promise<LayoutMapping | null | 'unusable'> {
  if (path === null) return null;
  const { value: opened, findings: problems } = await openInput(path, opening);
  const read =
    opened === null
      ? { value: null, findings: problems }
      : mappingFromJson(textOfCsvBytes(opened.bytes), opening.leavesOutPersonalDetails);
  for (const finding of read.findings) terminal.complain(findingInWords(finding));
  return read.value ?? 'unusable';
}
