/**
 * Reading the input of a calculation: an object with named fields, each of a stated kind. Every problem is collected,
 * so that one run tells all there is to correct: a field that is not known, one that is missing, one of a wrong kind.
 *
 * Worked example: for `margin`, `{"cost": "34.32", "persent": 30}` has three problems: "persent" is not a field of
 * margin, "percent" is missing, "basis" is missing.
 */
import { didYouMean } from '../../domain/evidence/closestWord';
import { isJsonNumber } from '../../reading/json/readJson';

export type Understood<T> =
  | { readonly kind: 'understood'; readonly value: T }
  | { readonly kind: 'notUnderstood'; readonly problems: readonly string[] };

/** A kind of value: what it is in words, and how to read it; null where what was given is not one. */
export interface InputKind<T> {
  /** Completes the sentence "… is expected": "a number such as 12.21". */
  readonly expected: string;
  readonly read: (given: unknown) => { readonly value: T } | null;
  /** For a value with parts of its own: a sentence for each part that is wrong, named from `at`, as in "fees[2].from". */
  readonly partsWrong?: (given: unknown, at: string) => readonly string[];
  /** True where the field may be left out, or be null; its value is then undefined. */
  readonly optional?: boolean;
  /** True where what was given is never repeated. */
  readonly secret?: boolean;
}

export type Fields = Readonly<Record<string, InputKind<unknown>>>;

export type ValuesOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends InputKind<infer T> ? T : never;
};

export function optional<T>(kind: InputKind<T>): InputKind<T | undefined> {
  return { ...kind, optional: true };
}

export function readInput<F extends Fields>(
  calculation: string,
  fields: F,
  input: unknown,
): Understood<ValuesOf<F>> {
  if (!isObject(input)) return problem(`${calculation} needs an object with the fields ${namesOf(fields)}.`);
  return readFields(calculation, fields, input, '');
}

/** The fields of `owner`, each named after `path`: "fees[2]." makes "fees[2].from". */
export function readFields<F extends Fields>(
  owner: string,
  fields: F,
  input: Readonly<Record<string, unknown>>,
  path: string,
): Understood<ValuesOf<F>> {
  const unknown = Object.keys(input).filter((name) => !Object.hasOwn(fields, name));
  const answers = Object.entries(fields).map(([name, kind]) => readField(name, kind, input, path));
  const problems = [
    ...unknown.map(
      (name) =>
        `"${path}${name}" is not a field of ${owner}, which has ${namesOf(fields)}.${didYouMean(name, Object.keys(fields))}`,
    ),
    ...answers.flatMap((answer) => (answer.kind === 'notUnderstood' ? answer.problems : [])),
  ];
  if (problems.length > 0) return { kind: 'notUnderstood', problems };
  const values = answers.flatMap((answer) => (answer.kind === 'understood' ? [answer.value] : []));
  return { kind: 'understood', value: Object.fromEntries(values) as ValuesOf<F> };
}

/** Why a value is not of its kind: the sentences of its parts, or the one that says what is expected. */
export function whyNot(kind: InputKind<unknown>, given: unknown, at: string): readonly string[] {
  if (kind.secret === true) return [`"${at}" is not understood: ${kind.expected} is expected.`];
  const ofParts = kind.partsWrong?.(given, at) ?? [];
  return ofParts.length > 0 ? ofParts : [`"${at}" is ${shown(given)}: ${kind.expected} is expected.`];
}

/** An object of its own fields: not null, not a list. */
export function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input) && !isJsonNumber(input);
}

function readField(
  name: string,
  kind: InputKind<unknown>,
  input: Readonly<Record<string, unknown>>,
  path: string,
): Understood<readonly [string, unknown]> {
  const leftOut = !Object.hasOwn(input, name) || input[name] === undefined;
  const saysNone = input[name] === null && kind.read(null) === null;
  if (kind.optional === true && (leftOut || saysNone))
    return { kind: 'understood', value: [name, undefined] };
  if (leftOut) {
    return problem(`"${path}${name}" is missing: ${kind.expected} is expected.`);
  }
  const answer = kind.read(input[name]);
  if (answer === null) return { kind: 'notUnderstood', problems: whyNot(kind, input[name], path + name) };
  return { kind: 'understood', value: [name, answer.value] };
}

function problem(sentence: string): Understood<never> {
  return { kind: 'notUnderstood', problems: [sentence] };
}

export function namesOf(fields: Fields): string {
  return Object.keys(fields).join(', ');
}

/** What was given, short enough for a sentence. */
function shown(given: unknown): string {
  const text =
    typeof given === 'number' ? String(given) : isJsonNumber(given) ? given.digits : JSON.stringify(given);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
