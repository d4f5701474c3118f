/** `open-book`: the command line. Chooses the command and gives it the terminal; everything else is elsewhere. */
import { calc } from './commands/calc';
import type { Command, Terminal } from './commands/command';
import { contracts } from './commands/contracts';
import { review } from './commands/review';
import { shouldCost } from './commands/shouldCost';
import { template } from './commands/template';
import { unitCost } from './commands/unitCost';

const commands: Readonly<Record<string, Command>> = {
  review,
  template,
  contracts,
  calc,
  'unit-cost': unitCost,
  'should-cost': shouldCost,
};

const use = `Open Book takes the weekly fee of a place in a children’s home apart, line by line.

  open-book review <file or folder …>    a provider’s breakdown in, a negotiation workbook out
  open-book template --out FILE          the submission template for a provider
  open-book should-cost <needs.json>     what a child’s assessed needs should cost, as a range
  open-book unit-cost <ledger>           what a place in a council’s own home costs a week
  open-book contracts <file.json>        contracts for the same places compared at honest occupancy
  open-book calc <name> <file.json|->    one calculation on JSON

Each command says more when it is run without arguments.`;

const terminal: Terminal = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY ? { progress: (text: string) => process.stderr.write(`\r\u001b[K${text}`) } : {}),
  readInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  },
  today: new Date().toISOString().slice(0, 10),
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = name === undefined || name === '--help' || name === 'help' ? undefined : commands[name];
  if (command !== undefined) return command(args, terminal);
  const asked = name === undefined || name === '--help' || name === 'help';
  (asked ? terminal.say : terminal.complain)(asked ? use : `There is no command ${name}.\n\n${use}`);
  return asked && name !== undefined ? 0 : 2;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
