/**
 * The published JSON Schema of a submission, made from the one list of fields; `assets/submission.schema.json` is its
 * published form. Numbers may be written as numbers or as text, so that nobody loses a penny to a binary fraction.
 */
import type { AnyField } from '../../domain/submission/field';
import { sectionFields, type SectionName } from '../../domain/submission/fields';
import { fieldHeading } from '../../domain/submission/templateForm';

export type SchemaPart = Readonly<Record<string, unknown>>;

const decimalText = String.raw`^[+-]?(\d+(\.\d*)?|\.\d+)$`;

const sectionTitles: Readonly<Record<SectionName, string>> = {
  placement: 'The placement: the home, the fee and the terms of employment',
  staffing: 'A post of the rota',
  costs: 'A cost that is not a post',
  additionalNeeds: 'A need of this child beyond the core of the home',
};

export function submissionJsonSchema(): SchemaPart {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Open Book submission',
    description:
      'A children’s home placement fee with its staffing, costs and additional needs. Never a child’s name or date of birth.',
    type: 'object',
    additionalProperties: false,
    required: ['placement'],
    properties: {
      $schema: { type: 'string' },
      placement: sectionSchema('placement'),
      staffing: { type: 'array', items: sectionSchema('staffing') },
      costs: { type: 'array', items: sectionSchema('costs') },
      additionalNeeds: { type: 'array', items: sectionSchema('additionalNeeds') },
    },
  };
}

function sectionSchema(section: SectionName): SchemaPart {
  const fields = sectionFields[section];
  return {
    title: sectionTitles[section],
    type: 'object',
    additionalProperties: false,
    required: fields.filter(({ required, id }) => required && !mayBeLeftOut.includes(id)).map(({ id }) => id),
    properties: Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field)])),
  };
}

/** Asked for in the template, but a percentage line has neither a period nor a basis. */
const mayBeLeftOut: readonly string[] = ['period', 'serves'];

function fieldSchema(field: AnyField): SchemaPart {
  return {
    title: fieldHeading(field),
    description: field.help,
    ...answerSchema(field),
  };
}

function answerSchema({ unit, choices, limits }: AnyField): SchemaPart {
  if (unit === 'yesNo') return { enum: [true, false, 'yes', 'no', null] };
  if (choices !== undefined) return { enum: [...choices.map(({ id }) => id), null] };
  if (unit === 'date') return { type: ['string', 'null'], format: 'date' };
  if (limits === undefined) return { type: ['string', 'null'] };
  return {
    anyOf: [
      { type: 'number', minimum: Number(limits.from), maximum: Number(limits.to) },
      { type: 'string', pattern: decimalText },
      { type: 'null' },
    ],
  };
}
