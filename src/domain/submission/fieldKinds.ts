/**
 * The kinds of question there are. Each makes a `Field` whose parsing, limits and choices follow from its kind, so that
 * a list of fields reads as a questionnaire: label, what to type, unit.
 */
import type { IsoDate } from '../calendar/isoDate';
import type { Exact } from '../money/exact';
import type { StaffingRatio } from '../placement/placement';
import { unitWords, type Choice, type Field, type FieldUnit, type Limits } from './field';
import { parseChoice } from './parsing/parseChoice';
import { parseDate } from './parsing/parseDate';
import { parseMoney } from './parsing/parseMoney';
import { parseNumber, type NumberQuestion } from './parsing/parseNumber';
import { parsePercent } from './parsing/parsePercent';
import { parseRatio } from './parsing/parseRatio';
import { parseText } from './parsing/parseText';
import { parseYesNo } from './parsing/parseYesNo';

/** What a question says, whichever kind it is. */
interface Asked<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly help: string;
  readonly category: string;
  readonly required?: boolean;
}

interface AskedNumber<Id extends string> extends Asked<Id> {
  readonly unit: FieldUnit;
  readonly limits: Limits;
}

export function textField<Id extends string>(asked: Asked<Id>): Field<Id, string> {
  return { ...base(asked), unit: 'text', parse: (received) => parseText(received, asked.label) };
}

export function dateField<Id extends string>(asked: Asked<Id>): Field<Id, IsoDate> {
  return { ...base(asked), unit: 'date', parse: (received) => parseDate(received, asked.label) };
}

const yesAndNo: readonly Choice<'yes' | 'no'>[] = [
  { id: 'yes', label: 'Yes', synonyms: [] },
  { id: 'no', label: 'No', synonyms: [] },
];

export function yesNoField<Id extends string>(asked: Asked<Id>): Field<Id, boolean> {
  return {
    ...base(asked),
    unit: 'yesNo',
    choices: yesAndNo,
    parse: (received) => parseYesNo(received, asked.label),
  };
}

export function choiceField<Id extends string, Answer extends string>(
  asked: Asked<Id> & { readonly choices: readonly Choice<Answer>[] },
): Field<Id, Answer> {
  const { label, choices } = asked;
  return {
    ...base(asked),
    unit: 'choice',
    choices,
    parse: (received) => parseChoice(received, { label, choices }),
  };
}

export function numberField<Id extends string>(asked: AskedNumber<Id>): Field<Id, Exact> {
  return numeric(asked, (received) => parseNumber(received, question(asked)));
}

export function wholeNumberField<Id extends string>(asked: AskedNumber<Id>): Field<Id, Exact> {
  return numeric(asked, (received) => parseNumber(received, { ...question(asked), wholeOnly: true }));
}

export function moneyField<Id extends string>(asked: AskedNumber<Id>): Field<Id, Exact> {
  return numeric(asked, (received) => parseMoney(received, question(asked)));
}

export function percentField<Id extends string>(
  asked: Asked<Id> & { readonly limits: Limits },
): Field<Id, Exact> {
  const withUnit: AskedNumber<Id> = { ...asked, unit: 'percent' };
  return numeric(withUnit, (received) => parsePercent(received, question(withUnit)));
}

/** The staff of a ratio; whoever types the whole ratio here (`2:1`) is understood. */
export function ratioField<Id extends string>(asked: AskedNumber<Id>): Field<Id, StaffingRatio> {
  return numeric(asked, (received) =>
    parseRatio(received, { ...question(asked), expected: 'a number of staff, or a ratio such as 2:1' }),
  );
}

function base<Id extends string>(asked: Asked<Id>) {
  const { id, label, help, category, required = false } = asked;
  return { id, label, help, category, required };
}

function numeric<Id extends string, T>(asked: AskedNumber<Id>, parse: Field<Id, T>['parse']): Field<Id, T> {
  return { ...base(asked), unit: asked.unit, limits: asked.limits, parse };
}

function question<Id extends string>({ label, limits, unit }: AskedNumber<Id>): NumberQuestion {
  return { label, limits, expected: `a number (${unitWords[unit]})` };
}
