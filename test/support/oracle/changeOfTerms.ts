/** Ways in which a cell of a workbook changes the terms of its analysis. */
import { isoDateFromSerial } from './daySerial';
import { exact, exactText } from '../../../src/domain/money/exact';

export type Terms = Readonly<Record<string, unknown>>;

/** A figure as the terms state it: a day, a percentage or a decimal, all as text. */
type Stated = (value: string | number) => unknown;

export const asText: Stated = (value) => String(value);
export const asDay: Stated = (value) => (typeof value === 'number' ? isoDateFromSerial(value) : value);
export const inPercent: Stated = (value) =>
  typeof value === 'number' ? exactText(exact(String(value)).times(100)) : value;

/** Null where the terms have no such row: what is typed into a spare one alone is no term yet. */
export type ChangeOfTerms = (terms: Terms, value: string | number, at: readonly number[]) => Terms | null;

/** `fees.#.from`: each # is a number of the cell’s name, in their order. */
export function set(path: string, stated: Stated = asText): ChangeOfTerms {
  return (terms, value, at) => {
    const numbers = [...at];
    const steps = path.split('.').map((step) => (step === '#' ? numbers.shift()! : step));
    return changedAt(terms, steps, stated(value)) as Terms;
  };
}

function changedAt(held: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = [...((held ?? []) as readonly unknown[])];
    list[step] = changedAt(list[step], rest, value);
    return list;
  }
  const record = (held ?? {}) as Terms;
  return { ...record, [step]: changedAt(record[step], rest, value) };
}

/** Every row of a list that a rule names, in one field. */
export function inRows(
  list: string,
  field: string,
  isMeant: (row: Terms, at: readonly number[], rows: readonly Terms[]) => boolean,
  stated: Stated = asText,
): ChangeOfTerms {
  return (terms, value, at) => {
    const rows = (terms[list] ?? []) as readonly Terms[];
    if (!rows.some((row) => isMeant(row, at, rows))) return null;
    const changed = rows.map((row) => (isMeant(row, at, rows) ? { ...row, [field]: stated(value) } : row));
    return { ...terms, [list]: changed };
  };
}

const distinct = (rows: readonly Terms[], field: string) => [...new Set(rows.map((row) => row[field]))];
export const isNth =
  (field: string, which = 0) =>
  (row: Terms, at: readonly number[], rows: readonly Terms[]) =>
    row[field] === distinct(rows, field)[at[which]!];

export const isShare = (row: Terms, at: readonly number[], rows: readonly Terms[]) =>
  isNth('from')(row, at, rows) && isNth('payer', 1)(row, at, rows);
