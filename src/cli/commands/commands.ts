/** Every command, in the order in which the help lists them; those of analyses follow from the list of analyses. */
import { analyses, fileAnalyses } from '../../workflows/analyses';
import { analysisCommand } from './analysis';
import { calc } from './calc';
import type { Command } from './command';
import { exchange } from './exchange';
import { fileAnalysisCommand } from './fileAnalysis';
import type { ListedCommand } from './openBook';
import { template } from './template';

const listed = (name: string, takes: string, does: string, run: Command): ListedCommand => ({
  name,
  takes,
  does,
  run,
});

export const commands: readonly ListedCommand[] = [
  ...fileAnalyses.map(fileAnalysisCommand),
  listed('template', '--out FILE', 'the submission template for a provider', template),
  ...analyses.map(analysisCommand),
  listed(
    'exchange',
    '<export|import|statistics|search>',
    'what placements cost, told between councils without a price',
    exchange,
  ),
  listed('calc', '<name> <file.json|->', 'one calculation on JSON', calc),
];
