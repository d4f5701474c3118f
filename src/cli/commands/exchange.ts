/**
 * `open-book exchange export|import|statistics|search`: what placements cost, told between councils without anybody's price.
 * References leave hashed under the council's own key; what is asked of others is held against a log of earlier answers.
 */
import { openFile } from '../../adapters/disk/openFile';
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import { csvFields } from '../../adapters/text/csvFields';
import { priceFindingInWords } from '../../domain/evidence/priceFinding';
import {
  askExchange,
  parityOf,
  type AnsweredSet,
  type ExchangeQuestion,
} from '../../domain/exchange/askExchange';
import { exchangeOfPlacements } from '../../domain/exchange/exchangeOfPlacements';
import { exchangeWords, type ExchangeRecord, type ExchangeWord } from '../../domain/exchange/exchangeRecord';
import { mergeRecords } from '../../domain/exchange/mergeRecords';
import type { PlacedRow } from '../../domain/portfolio/placed';
import { placementsFromRows } from '../../domain/portfolio/placementsFromRows';
import { exchangeAsCsv, exchangeAsJsonLines, readExchange } from '../../workflows/exchange/exchangeFile';
import { answeredBefore, logLine } from '../../workflows/exchange/exchangeLog';
import {
  answerAsJson,
  answerInWords,
  parityAsJson,
  parityInWords,
} from '../../workflows/exchange/tellExchange';
import { placementTables } from '../../workflows/portfolio/placementFields';
import { findingInWords } from '../../workflows/review/tell';
import type { Command, ExitCode, Terminal } from './command';
import { logged, storedRecords, textOf, written } from './exchangeFiles';
import { openRows } from './openRows';
import { openingOf } from './opening';
import {
  dayOption,
  notADay,
  readOptions,
  sharedOptions,
  wrongUse,
  type CommandWords,
  type ReadOptions,
} from './options';

const askedBy = Object.fromEntries(
  [...exchangeWords, 'month'].map((name) => [
    name,
    { takes: 'WORDS', about: `only placements of this ${name}` },
  ]),
);

const words = {
  use: 'open-book exchange <export|import|statistics|search> [files …] [options]',
  options: {
    council: { takes: 'NAME', about: 'export, search: whose placements these are' },
    'key-file': {
      takes: 'FILE',
      about: 'export: the council’s own key, at least 16 characters; kept, never sent',
    },
    purpose: { takes: 'WORDS', about: 'export: what the figures may be used for, as agreed' },
    day: { takes: 'DATE', about: 'export: placements there on this day; today where absent' },
    'keep-back': {
      takes: 'NAMES',
      about: `export: fields that stay at home (${exchangeWords.join(', ')}), with commas`,
    },
    out: { takes: 'FILE', about: 'export: .jsonl or .csv' },
    store: {
      takes: 'FILE',
      about: 'import, statistics, search: where the records of all councils stand (.jsonl)',
    },
    log: { takes: 'FILE', about: 'statistics, search: the log of answers; beside the store where absent' },
    ...askedBy,
    json: { about: 'statistics, search: the answer as JSON' },
    'leave-out-personal-details': sharedOptions['leave-out-personal-details'],
    overwrite: sharedOptions.overwrite,
  },
  more: [
    'export      a list of placements in, a file for the exchange out',
    'import      files of councils into one store; repeats are found',
    'statistics  median and quartiles of others, where enough stand behind them',
    'search      where your own placements stand among others of their provider and band',
    '',
    'The fields of a file stand in assets/exchange.schema.json.',
  ].join('\n'),
} satisfies CommandWords;

type Options = ReadOptions<string>;
type Task = (paths: readonly string[], options: Options, terminal: Terminal) => Promise<ExitCode>;

const tasks: Readonly<Record<string, Task>> = {
  export: exportRecords,
  import: importRecords,
  statistics,
  search,
};

export const exchange: Command = async (args, terminal) => {
  const options = readOptions<string>(words, args, terminal);
  if (typeof options === 'number') return options;
  const [name = '', ...paths] = options.paths;
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (task === undefined)
    return wrongUse(words, `Say what to do: ${Object.keys(tasks).join(', ')}.`, terminal);
  return task(paths, options, terminal);
};

const shortestKey = 16;

async function exportRecords(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const [council, keyFile, purpose, out] = ['council', 'key-file', 'purpose', 'out'].map((name) =>
    options.value(name),
  );
  if (paths.length === 0 || !council || !keyFile || !purpose || !out)
    return wrongUse(
      words,
      'export needs a list of placements, --council, --key-file, --purpose and --out.',
      terminal,
    );
  const isCsv = /\.csv$/i.test(out);
  if (!isCsv && !/\.jsonl$/i.test(out))
    return wrongUse(words, `--out ends in .jsonl or .csv, not as ${out} does.`, terminal);
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
  const key = (await textOf(keyFile, terminal))?.replace(/\r?\n$/, '');
  if (key === undefined) return 2;
  if (key.length < shortestKey) {
    terminal.complain(
      `The key in ${keyFile} is shorter than ${String(shortestKey)} characters: it could be guessed, and the references with it.`,
    );
    return 2;
  }
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
  const header = { council, purpose, visibility };
  const text = isCsv ? exchangeAsCsv(header, records) : exchangeAsJsonLines(header, records);
  const isWritten = await written(out, text, [...paths, keyFile], options, terminal);
  if (!isWritten) return 2;
  terminal.say(`${String(records.length)} placements of ${council}, there on ${day}. Written: ${out}`);
  return 0;
}

async function importRecords(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const store = options.value('store');
  if (paths.length === 0 || store === null)
    return wrongUse(words, 'import needs files and --store.', terminal);
  const before = await storedRecords(store, terminal, true);
  if (before === null) return 2;
  let records = before;
  let leftOut = 0;
  for (const path of paths) {
    const text = await textOf(path, terminal);
    if (text === undefined) return 2;
    const read = readExchange(text, (csv) => csvFields(csv, ','));
    for (const problem of read.problems) terminal.complain(`${path}: ${problem}`);
    leftOut += read.leftOut;
    if (read.headers.length === 0) {
      terminal.complain(
        `${path} has no header that says whose it is and what it is for: nothing of it is taken.`,
      );
      return 2;
    }
    const councils = new Set(read.headers.map(({ council }) => council.toLowerCase()));
    const own = read.records.filter(({ council }) => councils.has(council.toLowerCase()));
    if (own.length < read.records.length) {
      terminal.complain(
        `${path}: ${String(read.records.length - own.length)} lines are of a council that its header does not name; they are left out.`,
      );
      leftOut += read.records.length - own.length;
    }
    const merged = mergeRecords(records, own);
    records = merged.records;
    terminal.say(
      `${path}: ${String(merged.added)} added, ${String(merged.repeated)} there already, ${String(merged.replaced)} in the place of what was there.`,
    );
  }
  const isWritten = await written(store, exchangeAsJsonLines(null, records), paths, options, terminal);
  if (!isWritten) return 2;
  terminal.say(`${String(records.length)} records in ${store}.`);
  return leftOut > 0 ? 1 : 0;
}

async function statistics(_: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const asking = await askingOf(options, terminal);
  if (asking === null) return 2;
  const { records, earlier, question, log } = asking;
  const answer = askExchange(records, question, earlier);
  if (answer.reason === null && !(await logged(log, [logLine(question, answer, terminal.today)], terminal)))
    return 2;
  if (options.has('json')) terminal.sayJson(answerAsJson(question, answer));
  else for (const line of answerInWords(question, answer)) terminal.say(line);
  return answer.reason === null ? 0 : 1;
}

async function search(_: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const council = options.value('council');
  if (council === null)
    return wrongUse(words, 'search needs --council: your own placements are looked up.', terminal);
  const asking = await askingOf(options, terminal);
  if (asking === null) return 2;
  const { records, earlier, question, log } = asking;
  const { parities, asked } = parityOf(records, council, question, earlier);
  const lines = asked.map((set) => logLine({ ...question }, { set }, terminal.today));
  if (lines.length > 0 && !(await logged(log, lines, terminal))) return 2;
  if (options.has('json')) terminal.sayJson(parities.map(parityAsJson));
  else if (parities.length === 0) terminal.say(`No placement of ${council} in the store answers this.`);
  else for (const parity of parities) terminal.say(parityInWords(parity));
  return 0;
}

interface Asking {
  readonly records: readonly ExchangeRecord[];
  readonly earlier: readonly AnsweredSet[];
  readonly question: ExchangeQuestion;
  readonly log: string;
}

async function askingOf(options: Options, terminal: Terminal): Promise<Asking | null> {
  const store = options.value('store');
  if (store === null) {
    wrongUse(words, 'Name the store: --store FILE.jsonl.', terminal);
    return null;
  }
  const records = await storedRecords(store, terminal, false);
  if (records === null) return null;
  const log = options.value('log') ?? `${store.replace(/\.jsonl$/i, '')}.log.jsonl`;
  const opened = await openFile(log);
  const isMissing = opened.findings.some(({ received }) => received.endsWith('was not found'));
  if (opened.value === null && !isMissing) {
    for (const finding of opened.findings) terminal.complain(findingInWords(finding));
    return null;
  }
  const earlier = opened.value === null ? [] : answeredBefore(textOfCsvBytes(opened.value.bytes));
  if (earlier === null) {
    terminal.complain(
      `${log} is damaged: nobody knows what was answered before, so nothing is answered now.`,
    );
    return null;
  }
  const question = Object.fromEntries(
    [...exchangeWords, 'month'].flatMap((name) => {
      const value = options.value(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
  return { records, earlier, question, log };
}

const isWord = (name: string): name is ExchangeWord => (exchangeWords as readonly string[]).includes(name);
