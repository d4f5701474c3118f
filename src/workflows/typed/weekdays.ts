/**
 * Days that are typed with a weekday which is not theirs: "Monday 3 November 2026" is a Tuesday. The date counts and both are said,
 * since one of the two is a slip.
 */
import type { PriceFinding } from '../../domain/evidence/priceFinding';
import { weekdayDiffers } from '../../domain/evidence/weekdayDiffers';
import { weekdayInstead } from '../../domain/submission/parsing/parseDate';
import type { Form, FormFields } from './form';
import { isObject } from './inputFields';

interface Row {
  readonly at: string;
  readonly row: unknown;
}

/** Of terms as they were given. */
export function weekdaysInTerms(form: Form, given: unknown): readonly PriceFinding[] {
  if (!isObject(given)) return [];
  return Object.entries(form).flatMap(([name, part]) => {
    const value: unknown = given[name];
    if (part.form === 'field') return weekdaysInRows({ [name]: part }, [{ at: '', row: given }]);
    const rows = (Array.isArray(value) ? value : []).map((row: unknown, index) => ({
      at: `${name}, row ${String(index + 1)}`,
      row,
    }));
    return weekdaysInRows(part.fields, rows);
  });
}

const mostTold = 10;

/** Of the rows of a list, each with its place. */
export function weekdaysInRows(fields: FormFields, rows: readonly Row[]): readonly PriceFinding[] {
  const days = Object.entries(fields).filter(([, { looks }]) => looks === 'day');
  if (days.length === 0) return [];
  const found = rows.flatMap(({ at, row }) =>
    days.flatMap(([name, { label }]) => {
      const typed: unknown = isObject(row) ? row[name] : null;
      const weekday = typeof typed === 'string' ? weekdayInstead(typed) : null;
      return weekday === null || typeof typed !== 'string'
        ? []
        : [weekdayDiffers(at === '' ? label : `${at}, ${label}`, typed, weekday)];
    }),
  );
  return found.slice(0, mostTold);
}
