/** The command of an analysis that asks for its terms: `open-book joint-funding terms.json`, made from the analysis alone. */
import { dayOption, notADay, readOptions, sharedOptions, wrongUse } from './options';
import { priceFindingInWords } from '../../domain/evidence/priceFinding';
import type { AnsweredAnalysis, AnyAnalysis, Told, ToldTable } from '../../workflows/typed/analysis';
import { problemInWords, type Form } from '../../workflows/typed/form';
import type { Command, ExitCode, Terminal } from './command';
import type { ListedCommand } from './openBook';
import { openJson } from './openJson';
import { workbookPlaces, writtenWorkbook, type WorkbookPlaces } from './writtenWorkbook';

export function analysisCommand(analysis: AnyAnalysis): ListedCommand {
  return {
    name: analysis.command,
    takes: '<terms.json|->',
    does: firstSmall(analysis.purpose),
    run: runOf(analysis),
  };
}

const firstSmall = (sentence: string): string =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;

function wordsOf({ command, purpose, form }: AnyAnalysis) {
  return {
    use: `open-book ${command} <terms.json|-> [options]`,
    options: {
      example: { about: 'print an invented case to begin from, and stop' },
      'as-at': sharedOptions['as-at'],
      out: sharedOptions.out,
      overwrite: sharedOptions.overwrite,
      json: { about: 'print the answer as JSON; writes a workbook only with --out' },
    },
    more: [purpose, '', 'The terms, as JSON:', ...termsInWords(form)].join('\n'),
  } as const;
}

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
    if (path === undefined || others.length > 0) return wrongUse(words, 'Name one file of terms.', terminal);
    const asAt = dayOption(options.value('as-at'), terminal.today);
    if (asAt === null) return wrongUse(words, notADay(options.value('as-at')), terminal);
    const out = options.value('out');
    const places = await workbookPlaces(
      { from: [path], alsoRead: [], out, overwrite: options.has('overwrite'), suffix: analysis.command },
      terminal,
    );
    if (places === null) return 2;
    const given = await openJson(
      path,
      `open-book ${analysis.command} --example prints such a file.`,
      terminal,
    );
    if (given === undefined) return 2;
    const { problems, findings, answered } = analysis.run(given, { asAt });
    for (const problem of problems) terminal.complain(problemInWords(problem));
    for (const finding of findings) terminal.complain(priceFindingInWords(finding));
    if (answered === null) return 2;
    const code = await report(
      answered,
      { places, json: options.has('json'), isWanted: out !== null },
      terminal,
    );
    return code === 0 && findings.some(({ severity }) => severity === 'error') ? 1 : code;
  };
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
  if (json) terminal.sayJson(answer);
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
