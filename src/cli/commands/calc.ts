/** `open-book calc <name> <file.json|->`: one calculation on JSON, its answer as JSON with decimals as text. */
import { calculate, calculationNames } from '../../workflows/calculations/calculations';
import type { Command } from './command';
import { openJson } from './openJson';

export const calc: Command = async (args, terminal) => {
  const [name, file, ...rest] = args;
  if (name === undefined || file === undefined || rest.length > 0) {
    terminal.complain('Use: open-book calc <name> <file.json|->');
    terminal.complain(`Calculations: ${calculationNames.join(', ')}`);
    return 2;
  }
  const input = await openJson(
    file,
    'Write an object such as {"amount": "318400", "period": "year"}.',
    terminal,
  );
  if (input === undefined) return 2;
  const { answer, problems } = calculate(name, input);
  for (const problem of problems) terminal.complain(problem);
  if (answer === null) return 2;
  terminal.say(JSON.stringify(answer, null, 2));
  return 0;
};
