/** `open-book`: the command line. Chooses the command and gives it the terminal; everything else is elsewhere. */
import product from '../../package.json';
import { limits } from '../domain/evidence/limits';
import { analyses } from '../workflows/analyses';
import { analysisCommand } from './commands/analysis';
import { calc } from './commands/calc';
import { terminalOn, type Command } from './commands/command';
import { compare } from './commands/compare';
import { contracts } from './commands/contracts';
import { exchange } from './commands/exchange';
import { openBook, type ListedCommand } from './commands/openBook';
import { review } from './commands/review';
import { shouldCost } from './commands/shouldCost';
import { template } from './commands/template';
import { unitCost } from './commands/unitCost';
import { streamsOf } from './streams';

const listed = (name: string, takes: string, does: string, run: Command): ListedCommand => ({
  name,
  takes,
  does,
  run,
});

const commands: readonly ListedCommand[] = [
  listed('review', '<file or folder …>', 'a provider’s breakdown in, a negotiation workbook out', review),
  listed('compare', '<old> <new>', 'what changed between two submissions of one fee, and why', compare),
  listed('template', '--out FILE', 'the submission template for a provider', template),
  listed('should-cost', '<needs.json>', 'what a child’s assessed needs should cost, as a range', shouldCost),
  listed('unit-cost', '<ledger>', 'what a place in a council’s own home costs a week', unitCost),
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

const { streams, readInput, endWith } = streamsOf(process, limits.fileBytes.most);
const terminal = terminalOn(streams, new Date().toISOString().slice(0, 10), readInput);

void openBook(commands, product.version, process.argv.slice(2), terminal).then(endWith);
