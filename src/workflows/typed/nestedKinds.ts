/**
 * Values with parts of their own: objects with named fields, lists, and objects whose names are the user's. What is wrong
 * in a part is said with its place: "fees[2].from" is the day of the third fee.
 *
 * Worked example: `listOf('fees', partsOf({ from: day, weekly: poundsFromNought }))` reads
 * `[{"from": "2026-04-01", "weekly": 4900}]`; with `"weeky"` it says that "fees[0].weeky" is not a field.
 */
import {
  isObject,
  namesOf,
  readFields,
  whyNot,
  type Fields,
  type InputKind,
  type Understood,
  type ValuesOf,
} from './inputFields';

export interface Named<T> {
  readonly name: string;
  readonly value: T;
}

const mostItems = 100_000;
const mostSentences = 20;
const longestName = 200;

export function partsOf<F extends Fields>(fields: F): InputKind<ValuesOf<F>> {
  const understand = (given: unknown, at: string): Understood<ValuesOf<F>> | null =>
    isObject(given) ? readFields(at, fields, given, `${at}.`) : null;
  return {
    expected: `an object with the fields ${namesOf(fields)}`,
    read: (given) => {
      const answer = understand(given, '');
      return answer?.kind === 'understood' ? { value: answer.value } : null;
    },
    partsWrong: (given, at) => {
      const answer = understand(given, at);
      return answer?.kind === 'notUnderstood' ? answer.problems : [];
    },
  };
}

/** A list of at least `least` items (one unless stated). `what` names them in a sentence: "fees". */
export function listOf<T>(what: string, item: InputKind<T>, least = 1): InputKind<readonly T[]> {
  const isList = (given: unknown): given is readonly unknown[] =>
    Array.isArray(given) && given.length >= least && given.length <= mostItems;
  return {
    expected: `a list of ${what}, ${least === 0 ? '' : `at least ${String(least)} and `}at most ${String(mostItems)},`,
    read: (given) => {
      if (!isList(given)) return null;
      const values = given.flatMap((each) => {
        const read = item.read(each);
        return read === null ? [] : [read.value];
      });
      return values.length === given.length ? { value: values } : null;
    },
    partsWrong: (given, at) =>
      isList(given)
        ? firstSentences(
            given.flatMap((each, index) =>
              item.read(each) === null ? whyNot(item, each, `${at}[${String(index)}]`) : [],
            ),
          )
        : [],
  };
}

/** Values by names of the user's own, in the order given. `what` completes "an object of … by name". */
export function byName<T>(what: string, item: InputKind<T>, least = 1): InputKind<readonly Named<T>[]> {
  const entriesOf = (given: unknown): readonly (readonly [string, unknown])[] | null => {
    if (!isObject(given)) return null;
    const entries = Object.entries(given);
    return entries.length >= least && entries.length <= mostItems ? entries : null;
  };
  return {
    expected: `an object of ${what} by name${least === 0 ? '' : ', at least one,'}`,
    read: (given) => {
      const entries = entriesOf(given);
      const values = entries?.flatMap(([name, each]) => {
        const read = nameWrong(name) === null ? item.read(each) : null;
        return read === null ? [] : [{ name, value: read.value }];
      });
      return values === undefined || values.length !== entries?.length ? null : { value: values };
    },
    partsWrong: (given, at) =>
      firstSentences(
        (entriesOf(given) ?? []).flatMap(([name, each]) => {
          const wrongName = nameWrong(name);
          if (wrongName !== null) return [`"${at}" has a name that ${wrongName}.`];
          return item.read(each) === null ? whyNot(item, each, `${at}.${name}`) : [];
        }),
      ),
  };
}

/** The same names with plain values, as an answer gives them. A name such as "__proto__" is a name like any other. */
export function answerByName<T>(entries: readonly Named<T>[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries.map(({ name, value }) => [name, value]));
}

function nameWrong(name: string): string | null {
  if (name.trim() === '') return 'is blank';
  return name.length > longestName ? `is longer than ${String(longestName)} characters` : null;
}

function firstSentences(sentences: readonly string[]): readonly string[] {
  if (sentences.length <= mostSentences) return sentences;
  return [
    ...sentences.slice(0, mostSentences),
    `… and ${String(sentences.length - mostSentences)} more like these.`,
  ];
}
