/** Commands by their name, as a person types them. */
import type { Command } from '../../src/cli/commands/command';
import { commands } from '../../src/cli/commands/commands';

function commandNamed(name: string): Command {
  const found = commands.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no command ${name}`);
  return found.run;
}

export const unitCost = commandNamed('unit-cost');
export const review = commandNamed('review');
export const compare = commandNamed('compare');
export const shouldCost = commandNamed('should-cost');
export const contracts = commandNamed('contracts');
export const benchmarks = commandNamed('benchmarks');
