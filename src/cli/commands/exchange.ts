/**
 * `open-book exchange export|withdraw|import|statistics|search`: what placements cost, told between councils without anybody's price.
 * References leave hashed under the council's own key; what is asked of others is held against a log of earlier answers.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { exchangeDatabase } from '../../adapters/database/exchangeDatabase';
import { databaseProblem, openDatabase } from '../../adapters/database/openDatabase';
import { isFileProblem } from '../../adapters/disk/openFile';
import type { ExchangeQuestion } from '../../domain/exchange/askExchange';
import { exchangeWords } from '../../domain/exchange/exchangeRecord';
import { isMonth } from '../../workflows/exchange/exchangeFile';
import type { ExchangeStore } from '../../workflows/exchange/exchangeStore';
import {
  answerAsJson,
  answerInWords,
  howStandingsAreRounded,
  parityAsJson,
  parityInWords,
} from '../../workflows/exchange/tellExchange';
import type { Command, ExitCode, Terminal } from './command';
import { takeFiles, written } from './exchangeFiles';
import { exportRecords, withdrawPlacements } from './exchangeOut';
import { fileStore, type Save } from './exchangeStoreFile';
import { readOptions, sharedOptions, wrongUse, type CommandWords, type ReadOptions } from './options';

const askedBy = Object.fromEntries(
  [...exchangeWords, 'month'].map((name) => [
    name,
    { takes: 'WORDS', about: `only placements of this ${name}` },
  ]),
);

const words = {
  use: 'open-book exchange <export|withdraw|import|statistics|search> [files …] [options]',
  options: {
    council: {
      takes: 'NAME',
      about: 'export, withdraw, search: whose placements these are; rows of other councils stay at home',
    },
    'key-file': {
      takes: 'FILE',
      about: 'export, withdraw: the council’s own key, at least 16 characters; kept, never sent',
    },
    purpose: { takes: 'WORDS', about: 'export, withdraw: what the figures may be used for, as agreed' },
    day: { takes: 'DATE', about: 'export: placements there on this day; today where absent' },
    'keep-back': {
      takes: 'NAMES',
      about: `export: fields that stay at home (${exchangeWords.join(', ')}), with commas`,
    },
    out: { takes: 'FILE', about: 'export, withdraw: .jsonl or .csv' },
    store: {
      takes: 'FILE',
      about: 'import, statistics, search: where the records of all councils stand (.jsonl)',
    },
    database: {
      takes: 'ADDRESS|FOLDER',
      about:
        'instead of a store, for a region that outgrows files: postgres://… of a server, or a folder of its own for an embedded one (needs a package of its own; its first start takes seconds, on a busy machine a minute or two, and over half a gigabyte)',
    },
    'new-key': {
      takes: 'NAME',
      about: 'import: this council has another key now; what it sent under the earlier one is withdrawn',
    },
    log: { takes: 'FILE', about: 'statistics, search: the log of answers; beside the store where absent' },
    ...askedBy,
    json: { about: 'statistics, search: the answer as JSON' },
    'leave-out-personal-details': sharedOptions['leave-out-personal-details'],
    overwrite: sharedOptions.overwrite,
  },
  more: [
    'export      a list of placements in, a file for the exchange out',
    'withdraw    references in, one a line as the list has them; a file out that takes these placements out again',
    'import      files of councils into one store; repeats are found, names written in several ways are said',
    'statistics  median and quartiles of others, where enough stand behind them',
    'search      where your own placements stand among others of their provider and band: in which quarter',
    '',
    'A placement counts once, at its latest month or at the month asked about.',
    'The fields of a file stand in assets/exchange.schema.json.',
  ].join('\n'),
} satisfies CommandWords;

type Options = ReadOptions<string>;
type Task = (paths: readonly string[], options: Options, terminal: Terminal) => Promise<ExitCode>;

const tasks: Readonly<Record<string, Task>> = {
  export: (paths, options, terminal) => exportRecords(paths, options, terminal, words),
  withdraw: (paths, options, terminal) => withdrawPlacements(paths, options, terminal, words),
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

async function importRecords(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  if (paths.length === 0) return wrongUse(words, 'import needs files, and --store or --database.', terminal);
  return withStore(options, terminal, paths, async (store, name) => {
    const code = await takeFiles(paths, store, options.value('new-key'), terminal);
    if (code !== 2) terminal.say(`${countInWords(await store.size(), 'record')} in ${name}.`);
    return code;
  });
}

async function statistics(_: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const question = questionOf(options, terminal);
  if (question === null) return 2;
  return withStore(options, terminal, null, async (store) => {
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
  const question = questionOf(options, terminal);
  if (question === null) return 2;
  return withStore(options, terminal, null, async (store, name) => {
    const parities = await store.parities(council, question, terminal.today);
    if (options.has('json')) terminal.sayJson(parities.map(parityAsJson));
    else if (parities.length === 0) terminal.say(`No placement of ${council} in ${name} answers this.`);
    else for (const line of [...parities.map(parityInWords), howStandingsAreRounded]) terminal.say(line);
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
    const store = await exchangeDatabase(database);
    if (typeof store !== 'string') return await work(store);
    terminal.complain(store);
    return 2;
  } catch (problem) {
    const why = databaseProblem(problem);
    if (why === null) throw problem;
    terminal.complain(`The database could not do this: ${why}. Nothing was changed and nothing is answered.`);
    return 2;
  } finally {
    await database.close().catch(() => undefined);
  }
}

/** What is asked; null, and told, where its month is none: nothing would be found, as if there were few. */
function questionOf(options: Options, terminal: Terminal): ExchangeQuestion | null {
  const month = options.value('month');
  if (month !== null && !isMonth(month.trim())) {
    wrongUse(words, `--month takes a month such as 2026-10, not “${month}”.`, terminal);
    return null;
  }
  return Object.fromEntries(
    [...exchangeWords, 'month'].flatMap((name) => {
      const value = options.value(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}
