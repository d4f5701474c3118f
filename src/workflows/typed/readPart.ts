/** Reading a JSON file of several parts: each part's problems say which part they are of, and none hides another. */
import { readInput, type InputKind, type Understood, type ValuesOf } from './inputFields';

export const list: InputKind<readonly unknown[]> = {
  expected: 'a list',
  read: (given) => (Array.isArray(given) ? { value: given } : null),
};

export const anything: InputKind<unknown> = { expected: 'an object', read: (value) => ({ value }) };

export const someWords: InputKind<string> = {
  expected: 'a name of a few words',
  read: (given) => (typeof given === 'string' && given.trim() !== '' ? { value: given.trim() } : null),
};

export const yesOrNo: InputKind<boolean> = {
  expected: 'true or false',
  read: (given) => (typeof given === 'boolean' ? { value: given } : null),
};

type Fields = Readonly<Record<string, InputKind<unknown>>>;

export function readPart<F extends Fields>(
  whose: string,
  fields: F,
  given: unknown,
): Understood<ValuesOf<F>> {
  const read = readInput(whose, fields, given);
  if (read.kind === 'understood') return read;
  const problems = read.problems.map((problem) =>
    problem.includes(whose) ? problem : `In ${whose}: ${problem}`,
  );
  return { kind: 'notUnderstood', problems };
}

/** What was understood, made into something else. */
export function madeInto<T, U>(read: Understood<T>, made: (value: T) => U): Understood<U> {
  return read.kind === 'notUnderstood' ? read : { kind: 'understood', value: made(read.value) };
}

/** Each item of a list read by itself; the problems of all of them. */
export function readEach<T>(
  given: readonly unknown[],
  read: (item: unknown, number: number) => Understood<T>,
): Understood<readonly T[]> {
  return together(given.map((item, index) => read(item, index + 1)));
}

export function together<T>(parts: readonly Understood<T>[]): Understood<readonly T[]> {
  const problems = problemsOf(parts);
  return problems.length > 0
    ? { kind: 'notUnderstood', problems }
    : {
        kind: 'understood',
        value: parts.flatMap((part) => (part.kind === 'understood' ? [part.value] : [])),
      };
}

export function problemsOf(parts: readonly Understood<unknown>[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'notUnderstood' ? part.problems : []));
}

/** A part that may be left out: read where it is given. */
export function whereGiven<G, T>(
  given: G | undefined,
  read: (given: G) => Understood<T>,
): Understood<T | undefined> {
  return given === undefined ? { kind: 'understood', value: undefined } : read(given);
}
