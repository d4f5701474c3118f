/**
 * What leaves a council for the exchange: its own placements with their references hashed, and the word that some are taken out
 * again. Rows of other councils, and words in which somebody is named, stay at home.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { priceFindingInWords } from '../../domain/evidence/priceFinding';
import { keyMark } from '../../domain/exchange/keyMark';
import { exchangeOfPlacements } from '../../domain/exchange/exchangeOfPlacements';
import {
  exchangeWords,
  type ExchangeHeader,
  type ExchangeLine,
  type ExchangeWord,
} from '../../domain/exchange/exchangeRecord';
import { withdrawalsOf } from '../../domain/exchange/withdrawals';
import type { PlacedRow } from '../../domain/portfolio/placed';
import { placementsFromRows } from '../../domain/portfolio/placementsFromRows';
import { exchangeAsCsv, exchangeAsJsonLines, isFewWords } from '../../workflows/exchange/exchangeFile';
import { placementTables } from '../../workflows/portfolio/placementFields';
import type { ExitCode, Terminal } from './command';
import { textOf, written } from './exchangeFiles';
import { openRows } from './openRows';
import { openingOf } from './opening';
import { dayOption, notADay, wrongUse, type CommandWords, type ReadOptions } from './options';

type Options = ReadOptions<string>;

const shortestKey = 16;

interface Sending {
  readonly council: string;
  readonly purpose: string;
  readonly key: string;
  readonly keyFile: string;
  readonly out: string;
}

/** Who sends with which key to where; the exit code where that is not said. */
async function sendingOf(
  task: string,
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
  words: CommandWords,
): Promise<Sending | ExitCode> {
  const [council, keyFile, purpose, out] = ['council', 'key-file', 'purpose', 'out'].map((name) =>
    options.value(name),
  );
  if (paths.length === 0 || !council || !keyFile || !purpose || !out)
    return wrongUse(words, `${task}, --council, --key-file, --purpose and --out.`, terminal);
  if (!/\.(csv|jsonl)$/i.test(out))
    return wrongUse(words, `--out ends in .jsonl or .csv, not as ${out} does.`, terminal);
  if (![council, purpose].every(isFewWords))
    return wrongUse(
      words,
      'The council and the purpose go into the file: a few words of at most 80 characters each, that name nobody.',
      terminal,
    );
  const key = (await textOf(keyFile, terminal))?.replace(/\r?\n$/, '');
  if (key === undefined) return 2;
  if (key.length >= shortestKey) return { council, purpose, key, keyFile, out };
  terminal.complain(
    `The key in ${keyFile} is shorter than ${String(shortestKey)} characters: it could be guessed, and the references with it.`,
  );
  return 2;
}

export async function exportRecords(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
  words: CommandWords,
): Promise<ExitCode> {
  const sending = await sendingOf('export needs a list of placements', paths, options, terminal, words);
  if (typeof sending === 'number') return sending;
  const keptBack = (options.value('keep-back') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const stranger = keptBack.find((name) => !isWord(name));
  if (stranger !== undefined)
    return wrongUse(words, `--keep-back knows ${exchangeWords.join(', ')}, not “${stranger}”.`, terminal);
  const day = dayOption(options.value('day'), terminal.today);
  if (day === null)
    return wrongUse(words, notADay(options.value('day')).replace('--as-at', '--day'), terminal);
  const opening = openingOf(options, terminal, null);
  const opened = await openRows(
    paths,
    { form: {}, tables: placementTables },
    { asAt: day, opening },
    terminal,
  );
  if (opened === null) return 2;
  for (const finding of opened.findings) terminal.complain(priceFindingInWords(finding));
  const made = placementsFromRows(opened.rows as readonly PlacedRow[], { from: day, until: day });
  const { council, key } = sending;
  const { records, findings } = exchangeOfPlacements(made.placements, {
    council,
    key,
    day,
    keptBack: keptBack.filter(isWord),
  });
  for (const finding of findings) terminal.complain(priceFindingInWords(finding));
  const visibility = Object.fromEntries(
    exchangeWords.filter((name) => !keptBack.includes(name)).map((name) => [name, 'statistics'] as const),
  );
  const isWritten = await send(sending, { visibility, lines: records, paths }, options, terminal);
  if (!isWritten) return 2;
  terminal.say(
    `${countInWords(records.length, 'placement')} of ${council}, there on ${day}. Written: ${sending.out}`,
  );
  return 0;
}

export async function withdrawPlacements(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
  words: CommandWords,
): Promise<ExitCode> {
  const sending = await sendingOf('withdraw needs a file of references', paths, options, terminal, words);
  if (typeof sending === 'number') return sending;
  const texts = await Promise.all(paths.map((path) => textOf(path, terminal)));
  if (texts.includes(undefined)) return 2;
  const { council, key, out } = sending;
  const references = texts.flatMap((text) => (text ?? '').split(/\r?\n/));
  const { withdrawals, findings } = withdrawalsOf(references, { council, key });
  for (const finding of findings) terminal.complain(priceFindingInWords(finding));
  if (!(await send(sending, { visibility: {}, lines: withdrawals, paths }, options, terminal))) return 2;
  terminal.say(
    `${countInWords(withdrawals.length, 'placement')} of ${council} are withdrawn once this file is imported. Written: ${out}`,
  );
  return 0;
}

async function send(
  { council, purpose, key, keyFile, out }: Sending,
  {
    visibility,
    lines,
    paths,
  }: Pick<ExchangeHeader, 'visibility'> & {
    readonly lines: readonly ExchangeLine[];
    readonly paths: readonly string[];
  },
  options: Options,
  terminal: Terminal,
): Promise<boolean> {
  const write = /\.csv$/i.test(out) ? exchangeAsCsv : exchangeAsJsonLines;
  const text = write({ council, purpose, visibility, keyMark: keyMark(key).value }, lines);
  return written(out, text, [...paths, keyFile], options, terminal);
}

const isWord = (name: string): name is ExchangeWord => (exchangeWords as readonly string[]).includes(name);
