/**
 * The command of an analysis that asks for its terms: `open-book joint-funding terms.json`, made from the analysis alone.
 * Where its terms are mostly a table it takes files and folders instead, and its single terms are options.
 */
import { hasErrors } from '../../domain/evidence/finding';
import {
  dayOption,
  notADay,
  readOptions,
  sharedOptions,
  wrongUse,
  type CommandWords,
  type ReadOptions,
} from './options';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { priceFindingInWords } from '../../domain/evidence/priceFinding';
import { askScenario, localOption } from '../../workflows/figures/askFigures';
import type { OptionWords } from '../../workflows/typed/commandLine';
import { isObject } from '../../workflows/typed/inputFields';
import type {
  AnsweredAnalysis,
  AnyAnalysis,
  ReadBeside,
  RowsFromTables,
  Told,
  ToldTable,
} from '../../workflows/typed/analysis';
import { problemInWords, type Form } from '../../workflows/typed/form';
import type { Command, ExitCode, Terminal } from './command';
import { firstSmall, type ListedCommand } from './openBook';
import { openingOf } from './opening';
import { openJson } from './openJson';
import { openRows } from './openRows';
import { filesToOpen } from './filesToOpen';
import { workbookPlaces, writtenWorkbook, type WorkbookPlaces } from './writtenWorkbook';

export function analysisCommand(analysis: AnyAnalysis): ListedCommand {
  return {
    name: analysis.command,
    takes: analysis.tables === null ? '<terms.json|->' : '<file|folder …>',
    does: firstSmall(analysis.purpose),
    run: runOf(analysis),
  };
}

function wordsOf({ command, purpose, form, tables }: AnyAnalysis): CommandWords {
  return {
    use: `open-book ${command} ${tables === null ? '<terms.json|->' : '<file|folder …>'} [options]`,
    options: {
      ...(tables === null ? {} : optionsOfTables(form)),
      example: { about: 'print an invented case to begin from, and stop' },
      'as-at': sharedOptions['as-at'],
      local: localOption,
      out: sharedOptions.out,
      'leave-out-personal-details': sharedOptions['leave-out-personal-details'],
      overwrite: sharedOptions.overwrite,
      json: { about: 'print the answer as JSON; writes a workbook only with --out' },
    },
    more: [
      purpose,
      ...(tables === null
        ? []
        : ['', `Files hold ${tables.what}, or terms as JSON; of a folder every file is read.`]),
      '',
      'The terms, as JSON:',
      ...termsInWords(form),
    ].join('\n'),
  };
}

/** Each single term by its name in small letters: `toDate` is `--to-date`. */
function optionsOfTables(form: Form): Readonly<Record<string, OptionWords>> {
  const single = Object.entries(form).flatMap(([name, part]) =>
    part.form === 'field'
      ? [
          [
            optionName(name),
            { takes: 'VALUE', about: `${firstSmall(part.label)}: ${part.kind.expected}` },
          ] as const,
        ]
      : [],
  );
  return {
    terms: { takes: 'FILE', about: 'terms beside the table, as JSON' },
    password: sharedOptions.password,
    ...Object.fromEntries(single),
  };
}

const optionName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function termsInWords(form: Form): readonly string[] {
  return Object.entries(form).flatMap(([name, part]) =>
    part.form === 'field'
      ? [`  ${name}: ${part.kind.expected}${part.isOptional ? ' (may be left out)' : ''}`]
      : [
          `  ${name}: a list, a ${part.each} each:`,
          ...Object.entries(part.fields).map(
            ([field, { kind, isOptional }]) =>
              `    ${field}: ${kind.expected}${isOptional ? ' (may be left out)' : ''}`,
          ),
        ],
  );
}

function runOf(analysis: AnyAnalysis): Command {
  const words = wordsOf(analysis);
  return async (args, terminal) => {
    const options = readOptions(words, args, terminal);
    if (typeof options === 'number') return options;
    if (options.has('example')) {
      terminal.sayJson(analysis.example);
      return 0;
    }
    const [path, ...others] = options.paths;
    if (path === undefined) return wrongUse(words, 'Name a file.', terminal);
    if (others.length > 0 && analysis.tables === null)
      return wrongUse(words, 'Name one file of terms.', terminal);
    const asAt = dayOption(options.value('as-at'), terminal.today);
    if (asAt === null) return wrongUse(words, notADay(options.value('as-at')), terminal);
    const out = options.value('out');
    const places = await workbookPlaces(
      {
        from: [path],
        alsoRead: [
          ...others,
          analysis.tables === null ? null : options.value('terms'),
          options.value('local'),
        ],
        out,
        overwrite: options.has('overwrite'),
        suffix: analysis.command,
      },
      terminal,
    );
    if (places === null) return 2;
    const given = await givenIn(analysis, path, { options, asAt }, terminal);
    if (given === null) return 2;
    const files = filesToOpen(openingOf(options, terminal, null), terminal);
    const scenario = await askScenario(options.value('local'), files);
    if (scenario === 'unusable') return 2;
    const { problems, findings, answered } = analysis.run(given.terms, { asAt, scenario }, given.rows, given);
    for (const problem of problems) terminal.complain(problemInWords(problem));
    for (const finding of findings) terminal.complain(priceFindingInWords(finding));
    if (answered === null) return 2;
    const code = await report(
      answered,
      { places, json: options.has('json'), isWanted: out !== null },
      terminal,
    );
    return code === 0 && hasErrors([...given.findings, ...findings]) ? 1 : code;
  };
}

/** What was found while reading the rows, the user has been told. */
interface Given extends ReadBeside {
  readonly terms: unknown;
  readonly rows: readonly unknown[];
}

/** The terms as a file of JSON or, where a table may hold them, the rows and the single terms of the options; null where the user has been told why not. */
async function givenIn(
  analysis: AnyAnalysis,
  path: string,
  { options, asAt }: { readonly options: ReadOptions<string>; readonly asAt: IsoDate },
  terminal: Terminal,
): Promise<Given | null> {
  const { tables, command, form } = analysis;
  const advice = `open-book ${command} --example prints such a file.`;
  const opening = openingOf(options, terminal, tables === null ? null : options.value('password'));
  if (tables === null || path === '-') {
    const terms = await openJson(path, advice, opening, terminal);
    return terms === undefined
      ? null
      : { terms: withOptions(terms, form, options, tables), rows: [], sentences: [], findings: [] };
  }
  const termsFile = options.value('terms');
  const stated = termsFile === null ? {} : await openJson(termsFile, advice, opening, terminal);
  if (stated === undefined) return null;
  const opened = await openRows(options.paths, { ...analysis, tables }, { asAt, opening }, terminal);
  if (opened === null) return null;
  for (const sentence of opened.sentences.slice(0, mostSentences)) terminal.complain(sentence);
  for (const finding of opened.findings) terminal.complain(priceFindingInWords(finding));
  const terms = opened.terms === undefined ? stated : opened.terms;
  const { rows, beside, sentences, findings } = opened;
  return { terms: withOptions(terms, form, options, tables), rows, beside, sentences, findings };
}

const mostSentences = 5;

/** An option counts before the same term in a file. */
function withOptions(
  terms: unknown,
  form: Form,
  options: ReadOptions<string>,
  tables: RowsFromTables | null,
): unknown {
  if (tables === null || !isObject(terms)) return terms;
  const typed = Object.keys(form).flatMap((name) => {
    const value = form[name]?.form === 'field' ? options.value(optionName(name)) : null;
    return value === null ? [] : [[name, value] as const];
  });
  return { ...terms, ...Object.fromEntries(typed) };
}

interface Wanted {
  readonly places: WorkbookPlaces;
  readonly json: boolean;
  /** A workbook was asked for by name. */
  readonly isWanted: boolean;
}

async function report(
  { told, json: answer, workbook }: AnsweredAnalysis,
  { places, json, isWanted }: Wanted,
  terminal: Terminal,
): Promise<ExitCode> {
  const isWritten = !json || isWanted;
  const written = isWritten ? await writtenWorkbook(places, 0, workbook(), terminal) : null;
  if (json) terminal.sayJson(answer());
  else for (const line of toldOnTerminal(told, written)) terminal.say(line);
  return isWritten && written === null ? 2 : 0;
}

function toldOnTerminal({ headline, tables, sentences }: Told, written: string | null): readonly string[] {
  return [
    headline,
    ...tables.flatMap((table) => ['', table.title, ...tableLines(table)]),
    ...(sentences.length > 0 ? ['', ...sentences] : []),
    ...(written === null ? [] : ['', `Written: ${written}`]),
  ];
}

function tableLines({ columns, rows }: ToldTable): readonly string[] {
  const all = [columns.map(({ header }) => header), ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((cells) => cells[index]?.length ?? 0)));
  return all.map((cells) =>
    `  ${cells
      .map((text, index) =>
        columns[index]?.isFigure === true
          ? text.padStart(widths[index] ?? 0)
          : text.padEnd(widths[index] ?? 0),
      )
      .join('  ')}`.trimEnd(),
  );
}
