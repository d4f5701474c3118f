/**
 * The kinds of term that analyses ask for. Each is read as people type it and as JSON gives it: "£4,900.00", "4900" and
 * 4900 are the same amount, "80 %" and 80 the same share, "1 Nov 2026", "01/11/2026", "1/11/26" and "2026-11-01" the same day.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import { percentage, type Percentage } from '../../domain/money/percentage';
import { writtenDayOfList } from '../../domain/submission/parsing/parseDate';
import type { Field, FieldLooks } from './form';
import { readNumber } from './inputKinds';
import type { InputKind } from './inputFields';
import { plainFigure } from './typedFigure';

interface Wording {
  readonly unit?: string;
  readonly hint?: string;
}

type Limits = Wording & { readonly from?: string; readonly to?: string };

const mostPounds = '10000000';

/** Pounds of nought or more, unless the limits say otherwise. */
export const money = (label: string, unit: string, limits: Limits = {}): Field<Exact> =>
  field(
    label,
    'money',
    { unit, ...limits },
    figureBetween('an amount in pounds', '4900', limits, mostPounds),
  );

/**
 * A percentage from 0 to 100, unless the limits say otherwise. A share or a cap below 1 % is asked about, since it may be a
 * fraction; a change, which may be below nought, is not unless `asksBelowOne` says so.
 */
export const percent = (
  label: string,
  { asksBelowOne, ...limits }: Limits & { readonly asksBelowOne?: true } = {},
): Field<Percentage> => {
  const kind = figureBetween('a percentage', '80', limits, '100');
  const isShare = limits.from?.startsWith('-') !== true;
  const read = (given: unknown) => {
    const figure = kind.read(given);
    return figure === null ? null : { value: percentage(figure.value) };
  };
  return {
    ...field(label, 'percent', { unit: '%', ...limits }, { expected: kind.expected, read }),
    ...(isShare || asksBelowOne === true ? { asksBelowOne: true } : {}),
  };
};

export const figure = (label: string, unit: string, limits: Limits = {}): Field<Exact> =>
  field(label, 'figure', { unit, ...limits }, figureBetween('a number', '12.5', limits, mostPounds));

/** A whole number of nought or more. */
export const count = (label: string, unit: string, limits: Limits = {}): Field<Exact> => {
  const kind = figureBetween('a whole number', '12', limits, '100000');
  return field(
    label,
    'count',
    { unit, ...limits },
    {
      expected: kind.expected,
      read: (given) => {
        const read = kind.read(given);
        return read?.value.isInteger() === true ? read : null;
      },
    },
  );
};

export const day = (label: string, wording: Wording = {}): Field<IsoDate> =>
  field(label, 'day', wording, {
    expected: 'a day such as 1/11/2026 or 2026-11-01',
    read: (given) => {
      const read = typeof given === 'string' ? writtenDayOfList(given.trim()) : null;
      return read === null ? null : { value: read };
    },
  });

const mostCharacters = 200;

export const words = (label: string, wording: Wording = {}): Field<string> =>
  field(label, 'words', wording, {
    expected: `a few words, at most ${String(mostCharacters)} characters`,
    read: (given) => {
      const text = typeof given === 'string' ? given.trim() : '';
      return text === '' || text.length > mostCharacters ? null : { value: text };
    },
  });

/** One of a few, each with the words a person reads. */
export function choice<T extends string>(
  label: string,
  choices: Readonly<Record<T, string>>,
  wording: Wording = {},
): Field<T> {
  const given = (Object.entries(choices) as [T, string][]).map(([value, label]) => ({ value, label }));
  return {
    ...field(label, 'choice', wording, {
      expected: `one of ${given.map(({ value }) => `“${value}”`).join(', ')}`,
      read: (typed) => {
        const found = given.find((each) => typed === each.value || typed === each.label);
        return found === undefined ? null : { value: found.value };
      },
    }),
    choices: given,
  };
}

/** A term that may be left out. */
export function optionally<T>(question: Field<T>): Field<T | undefined> {
  return { ...question, isOptional: true };
}

function field<T>(label: string, looks: FieldLooks, wording: Wording, kind: InputKind<T>): Field<T> {
  const { unit = '', hint = '' } = wording;
  return { form: 'field', label, unit, hint, looks, choices: [], isOptional: false, kind };
}

function figureBetween(what: string, example: string, limits: Limits, most: string): InputKind<Exact> {
  const { from = '0', to = most } = limits;
  return {
    expected: `${what} from ${from} to ${to}, such as ${example}`,
    read: (given) => {
      const read = readNumber(typeof given === 'string' ? plainFigure(given) : given);
      if (read === null || read.value.lessThan(from) || read.value.greaterThan(to)) return null;
      return read;
    },
  };
}
