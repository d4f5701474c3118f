/**
 * A form as a person has it before them: a text in every field, rows in every list. It is what a pane shows and keeps,
 * and what an example or a file fills in; `readForm` reads it like any other door.
 */
import type { Form, FormFields, ListOf } from './form';
import { isObject } from './inputFields';
import type { JsonObject, JsonValue } from './jsonValue';

export type TypedRow = Readonly<Record<string, string>>;
export type TypedForm = Readonly<Record<string, string | readonly TypedRow[]>>;

/** Nothing typed: every field empty, each list with as many empty rows as it needs. */
export function emptyForm(form: Form): TypedForm {
  return typedFrom(form, {});
}

/** JSON as typed text: what the form does not ask for is left out, what is missing is empty. */
export function typedFrom(form: Form, given: unknown): TypedForm {
  const values = isObject(given) ? given : {};
  return Object.fromEntries(
    Object.entries(form).map(([name, part]) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return [name, part.form === 'field' ? textOf(value) : rowsFrom(part, value)];
    }),
  );
}

function rowsFrom(list: ListOf<FormFields>, given: unknown): readonly TypedRow[] {
  const rows: readonly unknown[] = Array.isArray(given) ? given.slice(0, list.most) : [];
  const typed = rows.map((row) => rowFrom(list.fields, row));
  const missing = Math.max(0, list.least - typed.length);
  return [...typed, ...Array.from({ length: missing }, () => rowFrom(list.fields, {}))];
}

function rowFrom(fields: FormFields, given: unknown): TypedRow {
  const values = isObject(given) ? given : {};
  return Object.fromEntries(
    Object.keys(fields).map((name) => [name, textOf(Object.hasOwn(values, name) ? values[name] : undefined)]),
  );
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

/** What was typed, as the door reads it: rows left wholly empty are no rows. */
export function givenFrom(typed: TypedForm): JsonObject {
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]): readonly [string, JsonValue] => [
      name,
      typeof value === 'string' ? value : value.filter(hasSomething),
    ]),
  );
}

const hasSomething = (row: TypedRow): boolean => Object.values(row).some((text) => text.trim() !== '');

export function withField(typed: TypedForm, name: string, text: string): TypedForm {
  return { ...typed, [name]: text };
}

export function withRowField(
  typed: TypedForm,
  name: string,
  index: number,
  field: string,
  text: string,
): TypedForm {
  return {
    ...typed,
    [name]: rowsOf(typed, name).map((row, at) => (at === index ? { ...row, [field]: text } : row)),
  };
}

/** One more row; choices and words begin as in the row above, figures empty. */
export function withOneMoreRow(typed: TypedForm, name: string, list: ListOf<FormFields>): TypedForm {
  const rows = rowsOf(typed, name);
  return rows.length >= list.most ? typed : { ...typed, [name]: [...rows, rowFrom(list.fields, {})] };
}

export function withoutRow(typed: TypedForm, name: string, index: number): TypedForm {
  return { ...typed, [name]: rowsOf(typed, name).filter((_, at) => at !== index) };
}

export function rowsOf(typed: TypedForm, name: string): readonly TypedRow[] {
  const rows = typed[name];
  return Array.isArray(rows) ? (rows as readonly TypedRow[]) : [];
}

export function textIn(typed: TypedForm | TypedRow, name: string): string {
  const text = typed[name];
  return typeof text === 'string' ? text : '';
}

/** True where nothing was typed anywhere. */
export function isEmptyForm(typed: TypedForm): boolean {
  return Object.values(typed).every((value) =>
    typeof value === 'string' ? value.trim() === '' : !value.some(hasSomething),
  );
}
