/**
 * One description of the terms that an analysis asks for, whichever door they come through: JSON, a field of a pane, what
 * was kept in a workbook, an input cell of a sheet. Label, unit, limits and the sentence for what cannot be meant are said
 * once, here, and every door follows.
 *
 * Worked example: `{ total: money('The fee', '£ a week'), shares: listOf('payer', { payer: words('Who'), … }) }` reads
 * `{"total": "4,900.00", "shares": [{"payer": "Health", "percent": 20}]}` and the same typed into a pane.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { isObject, type InputKind } from './inputFields';

/** How a term is typed and shown. */
export type FieldLooks = 'money' | 'percent' | 'figure' | 'count' | 'day' | 'words' | 'choice';

export interface Field<T> {
  readonly form: 'field';
  readonly label: string;
  /** "£ a week", "%", "nights"; empty where there is none. */
  readonly unit: string;
  readonly hint: string;
  readonly looks: FieldLooks;
  /** Of a choice: what may be chosen, as JSON says it and as a person reads it. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** True where it may be left out; its value is then undefined. */
  readonly isOptional: boolean;
  /** Of a percentage that is seldom below 1: a figure between 0 and 1 is asked about, since it may be a fraction. */
  readonly asksBelowOne?: true;
  readonly kind: InputKind<T>;
}

export interface ListOf<F extends FormFields> {
  readonly form: 'list';
  readonly label: string;
  /** One of the list, in the field's words: "payer". */
  readonly each: string;
  readonly hint: string;
  readonly fields: F;
  readonly least: number;
  readonly most: number;
}

export type FormFields = Readonly<Record<string, Field<unknown>>>;
export type Form = Readonly<Record<string, Field<unknown> | ListOf<FormFields>>>;

export type ValuesOfFields<F extends FormFields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never;
};

export type ValuesOfForm<F extends Form> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer T>
    ? T
    : F[Name] extends ListOf<infer G>
      ? readonly ValuesOfFields<G>[]
      : never;
};

/** Where a term stands in a form: "total", "shares.1.percent". */
export type FieldPath = string;

export interface FieldProblem {
  readonly field: FieldPath;
  readonly sentence: string;
}

/** What was understood, or everything that was not, each with the place it stands at. */
export type ReadForm<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly FieldProblem[] };

const fieldPath = (...parts: readonly (string | number)[]): FieldPath => parts.join('.');

export function listOf<F extends FormFields>(
  each: string,
  fields: F,
  wording: {
    readonly label: string;
    readonly hint?: string;
    readonly least?: number;
    readonly most?: number;
  },
): ListOf<F> {
  return {
    form: 'list',
    each,
    fields,
    label: wording.label,
    hint: wording.hint ?? '',
    least: wording.least ?? 1,
    most: wording.most ?? 200,
  };
}

/** Reads an object with the form's names, from JSON or as typed: every problem is told, each at its place. */
export function readForm<F extends Form>(form: F, given: unknown): ReadForm<ValuesOfForm<F>> {
  if (!isObject(given))
    return refusal([{ field: '', sentence: `An object with ${Object.keys(form).join(', ')} is expected.` }]);
  const unknown = unknownNames(form, given, '');
  const parts = Object.entries(form).map(([name, part]) =>
    part.form === 'field' ? readPart(name, part, given[name]) : readList(name, part, given[name]),
  );
  const problems = [...unknown, ...parts.flatMap((part) => part.problems)];
  if (problems.length > 0) return refusal(problems);
  const values = Object.keys(form).map((name, index) => [name, parts[index]?.value] as const);
  return { value: Object.fromEntries(values) as ValuesOfForm<F>, problems: [] };
}

/** A problem in a whole sentence, its place named as in the file. */
export function problemInWords({ field, sentence }: FieldProblem): string {
  return field === '' ? sentence : `"${field}": ${sentence}`;
}

interface ReadPart {
  readonly value: unknown;
  readonly problems: readonly FieldProblem[];
}

const refusal = <T>(problems: readonly FieldProblem[]): ReadForm<T> => ({ value: null, problems });

/** What became of one term. */
type ReadTerm =
  { readonly kind: 'understood'; readonly value: unknown } | { readonly kind: 'notStated' | 'notUnderstood' };

export function readField(field: Field<unknown>, given: unknown): ReadTerm {
  const isLeftOut = given === undefined || (typeof given === 'string' && given.trim() === '');
  if (isLeftOut) return field.isOptional ? { kind: 'understood', value: undefined } : { kind: 'notStated' };
  const read = field.kind.read(given);
  return read === null ? { kind: 'notUnderstood' } : { kind: 'understood', value: read.value };
}

function readPart(path: FieldPath, field: Field<unknown>, given: unknown): ReadPart {
  const read = readField(field, given);
  if (read.kind === 'understood') return { value: read.value, problems: [] };
  const what = read.kind === 'notStated' ? 'is not stated' : `is ${shown(given)}`;
  return {
    value: null,
    problems: [{ field: path, sentence: `${field.label} ${what}. Type ${field.kind.expected}.` }],
  };
}

function readList(path: FieldPath, list: ListOf<FormFields>, given: unknown): ReadPart {
  if (given === undefined && list.least === 0) return { value: [], problems: [] };
  if (!Array.isArray(given))
    return wholeList(path, `${list.label} is not a list. Give a row for each ${list.each}.`);
  if (given.length < list.least)
    return wholeList(path, `${list.label}: at least ${rowsOf(list.least, list.each)} is needed.`);
  if (given.length > list.most)
    return wholeList(path, `${list.label}: at most ${rowsOf(list.most, list.each)} can be read.`);
  const rows = given.map((row: unknown, index) => readRow(fieldPath(path, index), list, row));
  return {
    value: rows.map(({ value }) => value),
    problems: rows.flatMap(({ problems }) => problems),
  };
}

function readRow(path: FieldPath, list: ListOf<FormFields>, given: unknown): ReadPart {
  if (!isObject(given))
    return wholeList(path, `${capital(aOrAn(list.each))} has ${Object.keys(list.fields).join(', ')}.`);
  const parts = Object.entries(list.fields).map(
    ([name, field]) => [name, readPart(fieldPath(path, name), field, given[name])] as const,
  );
  const problems = parts.flatMap(([name, part]) =>
    name === 'name' ? part.problems : part.problems.map((problem) => ofRow(problem, given['name'])),
  );
  return {
    value: Object.fromEntries(parts.map(([name, { value }]) => [name, value])),
    problems: [...unknownNames(list.fields, given, path), ...problems],
  };
}

/** A row that has a name is told by it: a place in a file counts from nought, and says nothing to its reader. */
const ofRow = (problem: FieldProblem, name: unknown): FieldProblem =>
  typeof name === 'string' && name.trim() !== ''
    ? { ...problem, sentence: `${name.trim()}: ${problem.sentence}` }
    : problem;

function unknownNames(
  form: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
  path: FieldPath,
): readonly FieldProblem[] {
  return Object.keys(given)
    .filter((name) => !Object.hasOwn(form, name))
    .map((name) => ({
      field: path === '' ? name : fieldPath(path, name),
      sentence: `Nothing is asked for under this name. The names are ${Object.keys(form).join(', ')}.`,
    }));
}

/** "a fee", "an answer" */
export const aOrAn = (what: string): string => `${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const wholeList = (field: FieldPath, sentence: string): ReadPart => ({
  value: null,
  problems: [{ field, sentence }],
});

const rowsOf = (count: number, each: string): string =>
  count === 1 ? `one ${each}` : `${countInWords(count, 'row')}, one for each ${each},`;

/** What was given, short enough for a sentence. */
export function shown(given: unknown): string {
  const text = typeof given === 'string' ? `“${given}”` : JSON.stringify(given);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
