/**
 * The command of an analysis of files: `open-book unit-cost ledger.csv`, made from the analysis alone. Options, places to
 * write, JSON and exit codes are the same for all of them.
 *
 * One file that cannot be read does not stop the others.
 */
import type {
  AnsweredFile,
  AnyFileAnalysis,
  AskedOfFiles,
  ChosenFiles,
  ToldInstead,
} from '../../workflows/typed/fileAnalysis';
import type { ExitCode, Terminal } from './command';
import { filesIn } from './files';
import { filesToOpen } from './filesToOpen';
import { firstSmall, type ListedCommand } from './openBook';
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
import { progressBar } from './progressBar';
import { workbookPlaces, writtenWorkbook, type WorkbookPlaces } from './writtenWorkbook';

export function fileAnalysisCommand(analysis: AnyFileAnalysis): ListedCommand {
  const { command, takes, purpose } = analysis;
  const words = wordsOf(analysis);
  return {
    name: command,
    takes,
    does: firstSmall(purpose),
    run: async (args, terminal) => {
      const options = readOptions(words, args, terminal);
      if (typeof options === 'number') return options;
      const asAt = dayOption(options.value('as-at'), terminal.today);
      if (asAt === null) return wrongUse(words, notADay(options.value('as-at')), terminal);
      const chosen = analysis.choose({ ...options, asAt });
      if (typeof chosen === 'string') return wrongUse(words, chosen, terminal);
      return answered(analysis, chosen, options, terminal);
    },
  };
}

function wordsOf({ command, takes, options, more, asAt, purpose }: AnyFileAnalysis): CommandWords {
  return {
    use: `open-book ${command} ${takes} [options]`,
    options: {
      ...options,
      'as-at':
        asAt === null
          ? sharedOptions['as-at']
          : { takes: 'DATE', about: `${asAt} (2026-04-01 or 01/04/2026); today where absent` },
      out: sharedOptions.out,
      'leave-out-personal-details': sharedOptions['leave-out-personal-details'],
      password: sharedOptions.password,
      overwrite: sharedOptions.overwrite,
      json: { about: 'print the answer as JSON; writes a workbook only with --out' },
    },
    more: [purpose, more].join('\n'),
  };
}

interface Run {
  readonly paths: readonly string[];
  readonly prepared: AskedOfFiles;
  readonly places: WorkbookPlaces;
  readonly isJson: boolean;
  /** A workbook was asked for by name, or nothing else was. */
  readonly isWritten: boolean;
}

async function answered(
  analysis: AnyFileAnalysis,
  chosen: ChosenFiles,
  options: ReadOptions<string>,
  terminal: Terminal,
): Promise<ExitCode> {
  const named = analysis.takesMany
    ? await filesIn(chosen.from)
    : { paths: chosen.from, notes: [], problems: [] };
  for (const sentence of [...named.notes, ...named.problems]) terminal.complain(sentence);
  const out = options.value('out');
  const places = await workbookPlaces(
    {
      from: named.paths,
      alsoRead: chosen.alsoRead,
      out,
      overwrite: options.has('overwrite'),
      suffix: analysis.command,
    },
    terminal,
  );
  if (places === null) return 2;
  const prepared = await chosen.ask(
    filesToOpen(openingOf(options, terminal, options.value('password')), terminal),
  );
  if (prepared === null) return 2;
  if (prepared.instead !== null) return toldInstead(prepared.instead, options.has('json'), terminal);
  const { isJson } = chosen;
  const run = { paths: named.paths, prepared: prepared, places, isJson, isWritten: !isJson || out !== null };
  const telling = tellingOf(run, analysis.takesMany, terminal);
  const worst = await toldAll(run, telling, terminal);
  return named.problems.length > 0 || named.paths.length === 0 ? 2 : worst;
}

function toldInstead({ json, lines, exitCode }: ToldInstead, isJson: boolean, terminal: Terminal): ExitCode {
  if (isJson || lines === null) terminal.sayJson(json);
  else sayAll(lines, terminal);
  return exitCode;
}

/** The worst exit code of all files. */
async function toldAll(run: Run, telling: Telling, terminal: Terminal): Promise<ExitCode> {
  const { paths, prepared: prepared, isWritten } = run;
  const outcomes = new Set<ExitCode>();
  for (const [index, path] of paths.entries()) {
    if (paths.length > 1) terminal.progress?.(progressBar(index, paths.length, path));
    const file = await prepared.answer(path);
    const workbook = file === null || !isWritten ? null : await writtenFor(file, index, run, terminal);
    telling.tell(path, file, workbook);
    outcomes.add(exitCodeOf(file, isWritten && workbook === null));
  }
  terminal.progress?.('');
  telling.end();
  return outcomes.has(2) ? 2 : outcomes.has(1) ? 1 : 0;
}

/** A workbook that was asked for and could not be written is not done, whatever was found. */
function exitCodeOf(file: AnsweredFile | null, isNotWritten: boolean): ExitCode {
  if (file === null || isNotWritten) return 2;
  return file.isToSettle ? 1 : 0;
}

/** Where it was written; null where it could not be, and the user has been told. */
async function writtenFor(
  file: AnsweredFile,
  index: number,
  { places }: Run,
  terminal: Terminal,
): Promise<string | null> {
  const workbook = file.workbook();
  if (typeof workbook !== 'string') return writtenWorkbook(places, index, workbook, terminal);
  terminal.complain(workbook);
  return null;
}

/**
 * Tells of answers one after another, so that a folder of thousands holds one of them at a time: a list of JSON is said as it
 * comes, and of a table only the row of each file is kept until its columns are as wide as they must be.
 */
interface Telling {
  readonly tell: (path: string, file: AnsweredFile | null, workbook: string | null) => void;
  /** Once all are told. */
  readonly end: () => void;
}

const nothing = (): void => undefined;

function tellingOf(
  { paths, prepared: prepared, isJson }: Run,
  takesMany: boolean,
  terminal: Terminal,
): Telling {
  if (paths.length === 0) return { tell: nothing, end: nothing };
  if (paths.length === 1) return isJson ? oneAsJson(takesMany, terminal) : oneInWords(terminal);
  return isJson ? allAsJson(terminal) : inATable(prepared, terminal);
}

function oneInWords(terminal: Terminal): Telling {
  return {
    tell: (_, file, workbook) => {
      if (file === null) return;
      sayAll([...file.lines(), ...(workbook === null ? [] : ['', `Written: ${workbook}`])], terminal);
    },
    end: nothing,
  };
}

/** Where several might have been named, a file without an answer is told as `null`. */
function oneAsJson(takesMany: boolean, terminal: Terminal): Telling {
  return {
    tell: (_, file) => {
      if (file !== null) terminal.sayJson(file.json());
      else if (takesMany) terminal.sayJson(null);
    },
    end: nothing,
  };
}

function allAsJson(terminal: Terminal): Telling {
  const list = terminal.sayJsonList();
  return {
    tell: (_, file) => {
      if (file !== null) list.add(file.json());
    },
    end: list.end,
  };
}

function inATable(prepared: AskedOfFiles, terminal: Terminal): Telling {
  const rows: (readonly string[])[] = [];
  return {
    tell: (path, file, workbook) => {
      rows.push(file === null ? prepared.rowWithout(path) : file.row(workbook));
    },
    end: () => {
      sayAll(prepared.table(rows), terminal);
    },
  };
}

function sayAll(lines: readonly string[], terminal: Terminal): void {
  for (const line of lines) terminal.say(line);
}
