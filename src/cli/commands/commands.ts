/** Every command, in the order in which the help lists them; those of analyses follow from the list of analyses. */
import { analyses, fileAnalyses } from '../../workflows/analyses';
import { analysisCommand } from './analysis';
import { calc } from './calc';
import type { Command } from './command';
import { compare } from './compare';
import { contracts } from './contracts';
import { exchange } from './exchange';
import { fileAnalysisCommand } from './fileAnalysis';
import type { ListedCommand } from './openBook';
import { review } from './review';
import { shouldCost } from './shouldCost';
import { template } from './template';

const listed = (name: string, takes: string, does: string, run: Command): ListedCommand => ({
  name,
  takes,
  does,
  run,
});

export const commands: readonly ListedCommand[] = [
  listed('review', '<file or folder …>', 'a provider’s breakdown in, a negotiation workbook out', review),
  listed('compare', '<old> <new>', 'what changed between two submissions of one fee, and why', compare),
  listed('template', '--out FILE', 'the submission template for a provider', template),
  listed('should-cost', '<needs.json>', 'what a child’s assessed needs should cost, as a range', shouldCost),
  ...fileAnalyses.map(fileAnalysisCommand),
  listed('contracts', '<file.json>', 'contracts for the same places compared at honest occupancy', contracts),
  ...analyses.map(analysisCommand),
  listed(
    'exchange',
    '<export|import|statistics|search>',
    'what placements cost, told between councils without a price',
    exchange,
  ),
  listed('calc', '<name> <file.json|->', 'one calculation on JSON', calc),
];
