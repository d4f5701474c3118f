/** The command that was named, run; help, the version, and what to do where there is no such command. */
import { didYouMean } from '../../domain/evidence/closestWord';
import type { Command, ExitCode, Terminal } from './command';

export interface ListedCommand {
  readonly name: string;
  /** What it takes, as the list of commands shows it. */
  readonly takes: string;
  readonly does: string;
  readonly run: Command;
}

/** A sentence as it stands behind a name in a list: begun small, without its full stop. */
export const firstSmall = (sentence: string): string =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;

export async function openBook(
  commands: readonly ListedCommand[],
  version: string,
  [name, ...args]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (name === '--version' || name === '-v' || name === 'version') {
    terminal.say(`Open Book ${version}`);
    return 0;
  }
  if (name === undefined) {
    for (const line of useOf(commands)) terminal.complain(line);
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') return help(commands, args, terminal);
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return ran(command.run, args, terminal);
  const names = commands.map((each) => each.name);
  terminal.complain(`There is no command “${name}”.${didYouMean(name, names)}`);
  terminal.complain(`The commands are ${names.join(', ')}. open-book --help says what each is for.`);
  return 2;
}

/** `help review` is `review --help`. */
async function help(
  commands: readonly ListedCommand[],
  [about]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const command = commands.find(({ name }) => name === about);
  if (command !== undefined) return ran(command.run, ['--help'], terminal);
  for (const line of useOf(commands)) terminal.say(line);
  return 0;
}

/** What a command throws is a fault of ours: said as such, never shown as a stack of calls. */
async function ran(run: Command, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(args, terminal);
  } catch (fault) {
    const words = fault instanceof Error ? fault.message : String(fault);
    terminal.complain(`Open Book stopped at a fault of its own, and nothing more was written: ${words}`);
    terminal.complain('Please report it, with the command and, if it may be shared, the file.');
    return 2;
  }
}

const widest = 42;

function useOf(commands: readonly ListedCommand[]): readonly string[] {
  return [
    'Open Book takes the weekly fee of a place in a children’s home apart, line by line.',
    '',
    ...commands.map(({ name, takes, does }) => `  ${`open-book ${name} ${takes}`.padEnd(widest)} ${does}`),
    '',
    'Each command says more with --help. open-book --version says which Open Book this is.',
  ];
}
