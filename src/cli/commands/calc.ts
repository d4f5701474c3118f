/** `open-book calc <name> <file.json|->`: one calculation on JSON, its answer as JSON with decimals as text. */
import { readFile } from 'node:fs/promises';
import { calculate, calculationNames } from '../../workflows/calculations/calculations';
import type { Command } from './command';

export const calc: Command = async (args, terminal) => {
  const [name, file, ...rest] = args;
  if (name === undefined || file === undefined || rest.length > 0) {
    terminal.complain('Use: open-book calc <name> <file.json|->');
    terminal.complain(`Calculations: ${calculationNames.join(', ')}`);
    return 2;
  }
  const text = await readText(file, terminal.readInput);
  if (text === null) {
    terminal.complain(`${file} could not be opened. Check the name and that you may read it.`);
    return 2;
  }
  const input = parsed(text);
  if (input === undefined) {
    terminal.complain(`${file} is not JSON. Write an object such as {"amount": "318400", "period": "year"}.`);
    return 2;
  }
  const { answer, problems } = calculate(name, input);
  for (const problem of problems) terminal.complain(problem);
  if (answer === null) return 2;
  terminal.say(JSON.stringify(answer, null, 2));
  return 0;
};

async function readText(file: string, readInput: () => Promise<string>): Promise<string | null> {
  if (file === '-') return readInput();
  return readFile(file, 'utf8').catch(() => null);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
