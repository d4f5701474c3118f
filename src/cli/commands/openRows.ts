/**
 * The rows of an analysis opened from files and folders: tables, providers' submissions where the analysis knows what to make
 * of one, and the terms themselves where a JSON file holds those.
 */
import { readFile } from '../../adapters/files/readFile';
import { submissionFromJson } from '../../adapters/text/json';
import { namedCells } from '../../adapters/xlsx/namedCells';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { PriceFinding } from '../../domain/evidence/priceFinding';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import { lookOverJson } from '../../reading/json/personalInJson';
import { readPlainJson } from '../../reading/json/plainJson';
import { recogniseWorkbook } from '../../workflows/review/answer';
import { findingInWords } from '../../domain/evidence/findingWords';
import type { AnyAnalysis, RowsFromTables, RowsOfLists, RowsRead } from '../../workflows/typed/analysis';
import type { Terminal } from './command';
import { filesIn } from './files';
import { openInput, type Opening } from './opening';
import { progressBar } from './progressBar';

export interface OpenedRows {
  /** The files that were read. */
  readonly paths: readonly string[];
  readonly rows: readonly unknown[];
  /** Those of other lists, of whichever file held some. */
  readonly beside: RowsOfLists;
  readonly sentences: readonly string[];
  readonly findings: readonly PriceFinding[];
  /** Where a JSON file held terms by the names of the form. */
  readonly terms: unknown;
}

/** The form, whose names tell terms from a submission, and what its long list is read from. */
type WithTables = Pick<AnyAnalysis, 'form'> & { readonly tables: RowsFromTables };

interface ReadOne {
  readonly read: RowsRead | null;
  readonly terms: unknown;
}

/** Null where nothing could be read; the user has been told. One file that cannot be read does not stop the others. */
export async function openRows(
  named: readonly string[],
  analysis: WithTables,
  choices: { readonly asAt: IsoDate; readonly opening: Opening },
  terminal: Terminal,
): Promise<OpenedRows | null> {
  const files = await filesIn(named);
  for (const words of [...files.notes, ...files.problems]) terminal.complain(words);
  const opened: ReadOne[] = [];
  for (const [index, path] of files.paths.entries()) {
    if (files.paths.length > 1) terminal.progress?.(progressBar(index, files.paths.length, path));
    const { value, findings } = await openOne(path, analysis, choices);
    for (const finding of findings) terminal.complain(`${path}: ${findingInWords(finding)}`);
    if (value === null)
      terminal.complain(
        `${path} holds neither ${analysis.tables.what} nor anything else that can be read here.`,
      );
    else opened.push(value);
  }
  if (files.paths.length > 1) terminal.progress?.('');
  const reads = opened.flatMap(({ read }) => read ?? []);
  return opened.length === 0
    ? null
    : {
        paths: files.paths,
        rows: reads.flatMap(({ rows }) => rows),
        beside: joinedLists(reads),
        sentences: reads.map(({ sentence }) => sentence),
        findings: reads.flatMap(({ findings }) => findings),
        terms: opened.find(({ terms }) => terms !== undefined)?.terms,
      };
}

function joinedLists(reads: readonly RowsRead[]): RowsOfLists {
  const joined: Record<string, unknown[]> = {};
  for (const { beside = {} } of reads)
    for (const [list, rows] of Object.entries(beside)) (joined[list] ??= []).push(...rows);
  return joined;
}

async function openOne(
  path: string,
  { form, tables }: WithTables,
  { asAt, opening }: { readonly asAt: IsoDate; readonly opening: Opening },
): Promise<Validated<ReadOne>> {
  const { value: opened, findings } = await openInput(path, opening);
  if (opened === null) return notUsable(findings);
  const reviewed = await reviewedIn(opened, tables);
  if (reviewed !== null) return understood({ read: reviewed, terms: undefined });
  const rowOf = tables.ofSubmission;
  return readFile<ReadOne>(opened.file, opened.bytes, {
    table: (workbook) => {
      const read = tables.read(workbook, asAt);
      // A list on a hidden sheet alone is told, and the rest of the workbook may be a submission.
      const isHiddenAlone = read?.rows.length === 0 && read.findings.some(isOfHiddenSheet);
      if (read !== null && !isHiddenAlone) return understood({ read, terms: undefined });
      const { value = null, findings: unread = [] } =
        rowOf === undefined ? {} : recogniseWorkbook(workbook, null);
      if (value !== null && rowOf !== undefined)
        return understood({ read: withHidden(rowOf(value, asAt), read), terms: undefined });
      return read === null
        ? notUsable(unread.filter(({ severity }) => severity === 'error'))
        : understood({ read, terms: undefined });
    },
    json: (text) => {
      const read = readPlainJson(text);
      if ('content' in read && holdsTerms(read.content, form)) return termsIn(read.content, opening);
      const submission = submissionFromJson(opened.file, text, opening.leavesOutPersonalDetails);
      return submission.value === null || rowOf === undefined
        ? notUsable(submission.findings)
        : understood({ read: rowOf(submission.value, asAt), terms: undefined });
    },
    ...opening,
  });
}

const isOfHiddenSheet = ({ code }: PriceFinding): boolean => code === 'list-on-hidden-sheet';

const withHidden = (read: RowsRead, hidden: RowsRead | null): RowsRead => ({
  ...read,
  findings: [...read.findings, ...(hidden?.findings ?? [])],
});

/** A workbook that Open Book wrote says by its named cells what was agreed in it. */
async function reviewedIn(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  { ofReviewed }: RowsFromTables,
): Promise<RowsRead | null> {
  const named = ofReviewed === undefined ? null : await namedCells(file, bytes);
  return named === null || ofReviewed === undefined ? null : ofReviewed(file, named);
}

function termsIn(content: unknown, { leavesOutPersonalDetails }: Opening): Validated<ReadOne> {
  const { findings, without, titled } = lookOverJson(content);
  return understood({ read: null, terms: leavesOutPersonalDetails ? without : titled }, findings);
}

function holdsTerms(content: unknown, form: AnyAnalysis['form']): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    !Array.isArray(content) &&
    Object.keys(content).some((name) => form[name]?.form === 'list')
  );
}
