/**
 * A percentage typed as a fraction: "0.10" for a cap of 10 % is read as 0.10 %, which is seldom meant. It is asked about and
 * counts as it stands; "0.10 %", with its sign, is what it says.
 */
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { exactText, hundred, type Exact } from '../../domain/money/exact';
import { isObject } from './inputFields';
import type { Field, Form, FormFields, ListOf } from './form';
import { readNumber } from './inputKinds';
import { plainFigure } from './typedFigure';

interface Asked {
  /** Whose it is, where it stands in a list. */
  readonly of: string;
  readonly figure: Exact;
}

/** Of terms as they were given: one finding for each term. */
export function fractionsInTerms(form: Form, given: unknown): readonly PriceFinding[] {
  if (!isObject(given)) return [];
  return Object.entries(form).flatMap(([name, part]) => {
    if (part.form === 'list') return fractionsInRows(name, part, rowsGiven(given[name]));
    const figure = fractionIn(part, given[name]);
    return figure === null ? [] : [asked(name, [{ of: '', figure }])];
  });
}

const rowsGiven = (given: unknown): readonly { readonly at: string; readonly row: unknown }[] =>
  Array.isArray(given) ? given.map((row: unknown, index) => ({ at: `row ${String(index + 1)}`, row })) : [];

/** Of the rows of a list: one finding for each of its terms, however many rows. */
export function fractionsInRows(
  list: string,
  { fields }: ListOf<FormFields>,
  rows: readonly { readonly at: string; readonly row: unknown }[],
): readonly PriceFinding[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.asksBelowOne !== true) return [];
    const found = rows.flatMap(({ at, row }): readonly Asked[] => {
      const figure = isObject(row) ? fractionIn(field, row[name]) : null;
      return figure === null ? [] : [{ of: at, figure }];
    });
    return found.length === 0 ? [] : [asked(`${list}, ${name}`, found)];
  });
}

/** Null where it is none: a percentage that is not asked about, one of 1 or more, one with its sign. */
function fractionIn(field: Field<unknown>, given: unknown): Exact | null {
  if (field.asksBelowOne !== true || (typeof given === 'string' && given.includes('%'))) return null;
  const figure = readNumber(typeof given === 'string' ? plainFigure(given) : given)?.value ?? null;
  return figure !== null && figure.greaterThan(0) && figure.lessThan(1) ? figure : null;
}

const mostNamed = 8;

function asked(at: string, found: readonly Asked[]): PriceFinding {
  const some = found
    .slice(0, mostNamed)
    .map(({ of, figure }) => `${of === '' ? '' : `${of}: `}${exactText(figure)}`);
  const more = found.length - some.length;
  const [first] = found;
  const whole = first === undefined ? '10' : exactText(first.figure.times(hundred));
  return priceFinding(
    'percent-as-fraction',
    {
      at,
      expected: `per cent, such as ${whole} for ${whole} %`,
      received: `${some.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
      advice: `It counts as less than 1 %. Type ${whole} where ${whole} % is meant, or put the % sign behind it.`,
    },
    'warning',
  );
}
