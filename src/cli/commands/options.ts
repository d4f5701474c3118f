/**
 * The words behind a command, read once for all commands: options as the command's own table says, `--help` everywhere,
 * every option once, and a sentence for whatever is wrong, with what was probably meant.
 */
import { parseArgs } from 'node:util';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { didYouMean } from '../../domain/evidence/closestWord';
import { writtenDay } from '../../domain/submission/parsing/parseDate';
import type { CommandLine, OptionWords } from '../../workflows/typed/commandLine';
import type { ExitCode, Terminal } from './command';
import { filesByOption } from './filesByOption';

export interface CommandWords<Name extends string = string> {
  /** `open-book review <file or folder …>` */
  readonly use: string;
  readonly options: Readonly<Record<Name, OptionWords>>;
  /** What else the help says. */
  readonly more: string;
}

export type ReadOptions<Name extends string> = Omit<CommandLine<Name>, 'asAt'>;

/** Options that several commands share, in the same words. */
export const sharedOptions = {
  'as-at': {
    takes: 'DATE',
    about: 'the day whose figures are in force (2026-04-01 or 01/04/2026); today where absent',
  },
  out: { takes: 'FILE|DIR', about: 'where the workbook goes; the current folder where absent' },
  'leave-out-personal-details': {
    about: 'leave out names, birth dates, NHS and pupil numbers and families’ postcodes that are found',
  },
  password: {
    takes: 'WORD',
    about:
      'opens workbooks that a password protects (Excel 2010 or newer); others on this machine may see it',
  },
  overwrite: { about: 'write over a file there that Open Book did not write, or that was changed since' },
} as const satisfies Readonly<Record<string, OptionWords>>;

/** The options read; or the exit code, where help was asked for or something is wrong and the user has been told. */
export function readOptions<Name extends string>(
  words: CommandWords<Name>,
  args: readonly string[],
  terminal: Terminal,
): ReadOptions<Name> | ExitCode {
  if (args.length === 0) {
    for (const line of helpOf(words)) terminal.complain(line);
    return 2;
  }
  const tokens = tokensOf(words.options, args);
  if (tokens.some((token) => token.kind === 'option' && (token.name === 'help' || token.rawName === '-h'))) {
    for (const line of helpOf(words)) terminal.say(line);
    return 0;
  }
  const problem = problemIn(words.options, tokens);
  if (problem !== null) return wrongUse(words, problem, terminal);
  const goingOn = Object.entries<OptionWords>(words.options).find(([, { goesOn }]) => goesOn)?.[0] ?? null;
  const { paths, ofOption } = filesByOption(tokens, goingOn);
  const values = (name: Name) =>
    name === goingOn
      ? ofOption
      : tokens.flatMap((token) =>
          token.kind === 'option' && token.name === name ? [token.value ?? ''] : [],
        );
  return {
    paths,
    has: (name) => values(name).length > 0,
    value: (name) => values(name)[0] ?? null,
    values,
  };
}

/** Tells what is wrong and where more is said; nothing was done. */
export function wrongUse(words: CommandWords, sentence: string, terminal: Terminal): 2 {
  terminal.complain(sentence);
  terminal.complain(`${commandOf(words)} --help says more.`);
  return 2;
}

/** The day of `--as-at`, in either form; null where it is none. */
export function dayOption(text: string | null, today: string): IsoDate | null {
  return writtenDay((text ?? today).trim());
}

export function notADay(text: string | null): string {
  return `--as-at takes a day such as 2026-04-01 or 01/04/2026, day first, not “${text ?? ''}”.`;
}

type Token =
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly rawName: string;
      readonly value?: string | undefined;
    }
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' };

function tokensOf(options: Readonly<Record<string, OptionWords>>, args: readonly string[]): readonly Token[] {
  const known = Object.entries(options).map(([name, { takes, many = false }]) => [
    name,
    { type: takes === undefined ? ('boolean' as const) : ('string' as const), multiple: many },
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(known) as Record<string, { type: 'boolean' | 'string' }>,
  });
  return tokens;
}

function problemIn(options: Readonly<Record<string, OptionWords>>, tokens: readonly Token[]): string | null {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const problem =
      known === undefined
        ? `The option ${token.rawName} is not known.${dashed(didYouMean(token.name, Object.keys(options)))}`
        : problemOf(token.name, known, token.value, seen.has(token.name));
    if (problem !== null) return problem;
    seen.add(token.name);
  }
  return null;
}

function problemOf(
  name: string,
  { takes, many = false }: OptionWords,
  value: string | undefined,
  isRepeated: boolean,
): string | null {
  if (isRepeated && !many) return `--${name} is given twice: once is meant.`;
  if (takes === undefined) return value === undefined ? null : `--${name} takes nothing, not “${value}”.`;
  if (value === undefined || value === '') return `--${name} takes ${takes}, and nothing stands behind it.`;
  // parseArgs takes `--out --json` for a file called --json; nobody means that.
  return value.startsWith('--') ? `--${name} takes ${takes}, and ${value} stands behind it.` : null;
}

const dashed = (meant: string): string => meant.replace('“', '“--');

function commandOf({ use }: CommandWords): string {
  return use.split(' ').slice(0, 2).join(' ');
}

const widestOption = 30;

function helpOf({ use, options, more }: CommandWords): readonly string[] {
  const lines = Object.entries(options).map(([name, { takes, many = false, about }]) => {
    const option = `--${name}${takes === undefined ? '' : ` ${takes}${many ? ' …' : ''}`}`;
    return `  ${option.padEnd(widestOption)} ${about}`;
  });
  const help = `  ${'--help'.padEnd(widestOption)} this text`;
  return [`Use: ${use}`, '', ...lines, help, ...(more === '' ? [] : ['', ...more.split('\n')])];
}
