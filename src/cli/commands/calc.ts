/** `open-book calc <name> <file.json|->`: one calculation on JSON, its answer as JSON with decimals as text. */
import { didYouMean } from '../../domain/evidence/closestWord';
import { calculate, calculationNames } from '../../workflows/calculations/calculations';
import type { Command } from './command';
import { openJson } from './openJson';
import { openingOf } from './opening';
import { readOptions, sharedOptions, wrongUse } from './options';

const words = {
  use: 'open-book calc <name> <file.json|->',
  options: { 'leave-out-personal-details': sharedOptions['leave-out-personal-details'] },
  more: `One calculation on JSON; - reads it from standard input. Calculations: ${calculationNames.join(', ')}`,
} as const;

export const calc: Command = async (args, terminal) => {
  const options = readOptions(words, args, terminal);
  if (typeof options === 'number') return options;
  const [name, file, ...rest] = options.paths;
  if (name !== undefined && !calculationNames.includes(name))
    return wrongUse(
      words,
      `There is no calculation “${name}”.${didYouMean(name, calculationNames)} The calculations are ${calculationNames.join(', ')}.`,
      terminal,
    );
  if (name === undefined || file === undefined || rest.length > 0)
    return wrongUse(words, 'Name one calculation and one file, or - to read from standard input.', terminal);
  const input = await openJson(
    file,
    'Write an object such as {"amount": "318400", "period": "year"}.',
    openingOf(options, terminal, null),
    terminal,
  );
  if (input === undefined) return 2;
  const { answer, problems } = calculate(name, input);
  for (const problem of problems) terminal.complain(problem);
  if (answer === null) return 2;
  terminal.sayJson(answer);
  return 0;
};
