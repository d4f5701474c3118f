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
interface FieldDescription<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly help: string;
  readonly category: string;
  readonly required?: boolean;
}

interface NumberDescription<Id extends string> extends FieldDescription<Id> {
  readonly unit: FieldUnit;
  readonly limits: Limits;
}

export function textField<Id extends string>(description: FieldDescription<Id>): Field<Id, string> {
  return { ...base(description), unit: 'text', parse: (received) => parseText(received, description.label) };
}

export function dateField<Id extends string>(description: FieldDescription<Id>): Field<Id, IsoDate> {
  return { ...base(description), unit: 'date', parse: (received) => parseDate(received, description.label) };
}

const yesAndNo: readonly Choice<'yes' | 'no'>[] = [
  { id: 'yes', label: 'Yes', synonyms: [] },
  { id: 'no', label: 'No', synonyms: [] },
];

export function yesNoField<Id extends string>(description: FieldDescription<Id>): Field<Id, boolean> {
  return {
    ...base(description),
    unit: 'yesNo',
    choices: yesAndNo,
    parse: (received) => parseYesNo(received, description.label),
  };
}

export function choiceField<Id extends string, Answer extends string>(
  description: FieldDescription<Id> & { readonly choices: readonly Choice<Answer>[] },
): Field<Id, Answer> {
  const { label, choices } = description;
  return {
    ...base(description),
    unit: 'choice',
    choices,
    parse: (received) => parseChoice(received, { label, choices }),
  };
}

export function numberField<Id extends string>(description: NumberDescription<Id>): Field<Id, Exact> {
  return numeric(description, (received) => parseNumber(received, question(description)));
}

export function wholeNumberField<Id extends string>(description: NumberDescription<Id>): Field<Id, Exact> {
  return numeric(description, (received) =>
    parseNumber(received, { ...question(description), wholeOnly: true }),
  );
}

export function moneyField<Id extends string>(description: NumberDescription<Id>): Field<Id, Exact> {
  return numeric(description, (received) => parseMoney(received, question(description)));
}

export function percentField<Id extends string>(
  description: FieldDescription<Id> & { readonly limits: Limits },
): Field<Id, Exact> {
  const withUnit: NumberDescription<Id> = { ...description, unit: 'percent' };
  return numeric(withUnit, (received) => parsePercent(received, question(withUnit)));
}

/** The staff of a ratio; whoever types the whole ratio here (`2:1`) is understood. */
export function ratioField<Id extends string>(description: NumberDescription<Id>): Field<Id, StaffingRatio> {
  return numeric(description, (received) =>
    parseRatio(received, { ...question(description), expected: 'a number of staff, or a ratio such as 2:1' }),
  );
}

function base<Id extends string>(description: FieldDescription<Id>) {
  const { id, label, help, category, required = false } = description;
  return { id, label, help, category, required };
}

function numeric<Id extends string, T>(
  description: NumberDescription<Id>,
  parse: Field<Id, T>['parse'],
): Field<Id, T> {
  return { ...base(description), unit: description.unit, limits: description.limits, parse };
}

function question<Id extends string>({ label, limits, unit }: NumberDescription<Id>): NumberQuestion {
  return { label, limits, expected: `a number (${unitWords[unit]})` };
}
