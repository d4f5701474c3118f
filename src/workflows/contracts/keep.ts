/**
 * Contract terms kept in the workbook, where they travel with it, and found again: no child’s name is in them. What is kept
 * is looked at part by part before it is used; anything of another shape is left alone.
 */
import type { JsonObject, JsonValue } from '../typed/jsonValue';
import { exampleContracts } from './exampleContracts';
import {
  contractFields,
  councilFields,
  demandFields,
  fieldsOfModel,
  priceFields,
  providerFields,
  type TypedContracts,
} from './typedContracts';
import { runFields } from './typedRun';
import { softCouncilFields, softProviderFields } from './typedSoftBlock';
import { termFields } from './typedTerm';

const version = 1;

export function contractsToKeep(typed: TypedContracts): JsonObject {
  // Typed terms are text, numbers and lists of them: what JSON is made of.
  const terms = JSON.parse(JSON.stringify(typed)) as JsonObject;
  return { version, terms };
}

/** Null where nothing was kept, or it is not of a shape this product knows. */
export function keptContracts(kept: JsonObject | undefined): TypedContracts | null {
  const terms = kept?.['version'] === version ? kept['terms'] : undefined;
  if (!isWhole(terms)) return null;
  // Every part has just been looked at.
  const typed = terms as unknown as TypedContracts;
  return { ...typed, startedFrom: keptSentence, taken: [] };
}

const keptSentence = 'From the terms kept in this workbook.';

/** Whether two are the same but for where they came from. */
export function sameTerms(one: TypedContracts, other: TypedContracts): boolean {
  const plain = (typed: TypedContracts): string => JSON.stringify({ ...typed, startedFrom: '', taken: [] });
  return plain(one) === plain(other);
}

const termNames = [...demandFields, ...priceFields, ...providerFields];
const models: readonly unknown[] = Object.keys(fieldsOfModel);

function isWhole(held: JsonValue | undefined): boolean {
  return (
    hasTexts(held, ['title', 'byPlacesHeld']) &&
    Object.keys(exampleContracts).every((name) => name in held) &&
    hasTexts(held['terms'], termNames) &&
    hasTexts(held['term'], termFields) &&
    hasTexts(held['run'], runFields) &&
    hasTexts(held['rateCard'], ['name', 'fee']) &&
    isListOf(held['contracts'], isContract) &&
    isListOf(held['councils'], (council) => hasTexts(council, councilFields)) &&
    (held['softBlock'] === null || isSoftBlock(held['softBlock']))
  );
}

function isContract(held: JsonObject): boolean {
  return (
    hasTexts(held, ['name', 'model']) &&
    models.includes(held['model']) &&
    hasTexts(held['terms'], contractFields)
  );
}

function isSoftBlock(held: JsonValue | undefined): boolean {
  return (
    isObject(held) &&
    isListOf(held['providers'], (party) => hasTexts(party, softProviderFields)) &&
    isListOf(held['councils'], (party) => hasTexts(party, softCouncilFields))
  );
}

/** A list of things with numbers of their own. */
function isListOf(held: JsonValue | undefined, isOne: (one: JsonObject) => boolean): boolean {
  return (
    Array.isArray(held) &&
    held.every((one: unknown) => isObject(one) && typeof one['id'] === 'number' && isOne(one))
  );
}

function hasTexts(held: unknown, names: readonly string[]): held is JsonObject {
  return isObject(held) && names.every((name) => typeof held[name] === 'string');
}

function isObject(held: unknown): held is JsonObject {
  return typeof held === 'object' && held !== null && !Array.isArray(held);
}
