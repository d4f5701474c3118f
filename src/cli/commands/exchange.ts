/**
 * `open-book exchange export|import|statistics|search`: what placements cost, told between councils without anybody's price.
 * References leave hashed under the council's own key; what is asked of others is held against a log of earlier answers.
 */
import { exchangeDatabase } from '../../adapters/database/exchangeDatabase';
import { databaseProblem, openDatabase } from '../../adapters/database/openDatabase';
import { isFileProblem } from '../../adapters/disk/openFile';
import { priceFindingInWords } from '../../domain/evidence/priceFinding';
import type { ExchangeQuestion } from '../../domain/exchange/askExchange';
import { exchangeOfPlacements } from '../../domain/exchange/exchangeOfPlacements';
import { exchangeWords, type ExchangeWord } from '../../domain/exchange/exchangeRecord';
import type { PlacedRow } from '../../domain/portfolio/placed';
import { placementsFromRows } from '../../domain/portfolio/placementsFromRows';
import { exchangeAsCsv, exchangeAsJsonLines } from '../../workflows/exchange/exchangeFile';
import type { ExchangeStore } from '../../workflows/exchange/exchangeStore';
import {
  answerAsJson,
  answerInWords,
  parityAsJson,
  parityInWords,
} from '../../workflows/exchange/tellExchange';
import { placementTables } from '../../workflows/portfolio/placementFields';
import type { Command, ExitCode, Terminal } from './command';
import { fileStore, takeFiles, textOf, written, type Save } from './exchangeFiles';
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
    database: {
      takes: 'ADDRESS|FOLDER',
      about:
        'instead of a store, for a region that outgrows files: postgres://… of a server, or a folder of its own for an embedded one (needs a package of its own; its first start takes seconds and over half a gigabyte)',
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
  if (paths.length === 0) return wrongUse(words, 'import needs files, and --store or --database.', terminal);
  return withStore(options, terminal, paths, async (store, name) => {
    const code = await takeFiles(paths, store, terminal);
    if (code !== 2) terminal.say(`${String(await store.size())} records in ${name}.`);
    return code;
  });
}

async function statistics(_: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  return withStore(options, terminal, null, async (store) => {
    const question = questionOf(options);
    const answer = await store.answer(question, terminal.today);
    if (options.has('json')) terminal.sayJson(answerAsJson(question, answer));
    else for (const line of answerInWords(question, answer)) terminal.say(line);
    return answer.reason === null ? 0 : 1;
  });
}

async function search(_: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const council = options.value('council');
  if (council === null)
    return wrongUse(words, 'search needs --council: your own placements are looked up.', terminal);
  return withStore(options, terminal, null, async (store, name) => {
    const parities = await store.parities(council, questionOf(options), terminal.today);
    if (options.has('json')) terminal.sayJson(parities.map(parityAsJson));
    else if (parities.length === 0) terminal.say(`No placement of ${council} in ${name} answers this.`);
    else for (const parity of parities) terminal.say(parityInWords(parity));
    return 0;
  });
}

/** The store that the options name, opened for the work and closed after it, whatever happens. */
async function withStore(
  options: Options,
  terminal: Terminal,
  filesComing: readonly string[] | null,
  work: (store: ExchangeStore, name: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  const [store, database] = [options.value('store'), options.value('database')];
  if ((store === null) === (database === null))
    return wrongUse(words, 'Name where the records stand: --store FILE.jsonl or --database.', terminal);
  if (database !== null) return withDatabase(database, terminal, (opened) => work(opened, 'the database'));
  if (store === null) return 2;
  const save: Save = (text) => written(store, text, filesComing ?? [], options, terminal);
  const log = options.value('log') ?? `${store.replace(/\.jsonl$/i, '')}.log.jsonl`;
  const opened = await fileStore({ store, log, save: filesComing === null ? null : save }, terminal);
  if (opened === null) return 2;
  try {
    return await work(opened, store);
  } catch (problem) {
    if (!isFileProblem(problem)) throw problem;
    terminal.complain(
      `${log} could not be written, so that nothing is answered: later questions could not be held against it.`,
    );
    return 2;
  }
}

async function withDatabase(
  place: string,
  terminal: Terminal,
  work: (store: ExchangeStore) => Promise<ExitCode>,
): Promise<ExitCode> {
  const database = await openDatabase(place);
  if (typeof database === 'string') {
    terminal.complain(database);
    return 2;
  }
  try {
    return await work(await exchangeDatabase(database));
  } catch (problem) {
    const why = databaseProblem(problem);
    if (why === null) throw problem;
    terminal.complain(`The database could not do this: ${why}. Nothing was changed and nothing is answered.`);
    return 2;
  } finally {
    await database.close().catch(() => undefined);
  }
}

function questionOf(options: Options): ExchangeQuestion {
  return Object.fromEntries(
    [...exchangeWords, 'month'].flatMap((name) => {
      const value = options.value(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

const isWord = (name: string): name is ExchangeWord => (exchangeWords as readonly string[]).includes(name);
