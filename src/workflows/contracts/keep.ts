/** Contract terms kept in the workbook, and found again, looked at part by part: no child’s name is in them. */
import { isObject } from '../typed/inputFields';
import type { JsonObject } from '../typed/jsonValue';
import { textsFrom, type Kept } from '../typed/kept';
import {
  councilFields,
  demandFields,
  fieldsOfModel,
  priceFields,
  providerFields,
  startingTerms,
  type TypedContract,
  type TypedContracts,
} from './typedContracts';
import { rotasOfRun, usualRun, type TypedRun } from './typedRun';
import { softCouncilFields, softProviderFields, type TypedSoftBlock } from './typedSoftBlock';
import { noTerm } from './typedTerm';

const version = 1;

export const keptContracts: Kept<TypedContracts> = {
  name: 'contracts',
  toKeep: (typed) => {
    // Typed terms are text, numbers and lists of them: what JSON is made of.
    const terms = JSON.parse(JSON.stringify(typed)) as JsonObject;
    return { version, terms };
  },
  read: (kept) => (kept?.['version'] === version ? contractsIn(kept['terms']) : null),
};

const keptSentence = 'From the terms kept in this workbook.';

/** Whether two are the same but for where they came from. */
export function sameTerms(one: TypedContracts, other: TypedContracts): boolean {
  const plain = (typed: TypedContracts): string => JSON.stringify({ ...typed, startedFrom: '', taken: [] });
  return plain(one) === plain(other);
}

/** A figure that nobody has typed stands empty, and is asked for; these are nought until somebody types. */
const noTerms = {
  ...emptyTexts([...demandFields, ...priceFields, ...providerFields]),
  placesKeptEmpty: '0',
  resalePrice: '0',
};

function contractsIn(held: unknown): TypedContracts | null {
  if (!isObject(held)) return null;
  const names = textsFrom({ title: '', byPlacesHeld: '100' }, textsAlone(held, ['title', 'byPlacesHeld']));
  const terms = held['terms'] === undefined ? null : textsFrom(noTerms, held['terms']);
  const term = textsFrom(noTerm, held['term']);
  const run = runIn(held['run']);
  const rateCard = textsFrom({ name: '', fee: '' }, held['rateCard']);
  const contracts = listIn(held['contracts'], contractIn);
  const councils = listIn(held['councils'], partyIn(councilFields));
  const softBlock = held['softBlock'] ?? null;
  const soft = softBlock === null ? null : softBlockIn(softBlock);
  if (names === null || terms === null || term === null || run === null || rateCard === null) return null;
  if (contracts === null || councils === null || (softBlock !== null && soft === null)) return null;
  const { title, byPlacesHeld } = names;
  const from = { title, startedFrom: keptSentence, taken: [] };
  return { ...from, terms, contracts, councils, byPlacesHeld, term, run, softBlock: soft, rateCard };
}

function runIn(held: unknown): TypedRun | null {
  const texts = textsFrom(usualRun as Readonly<Record<keyof typeof usualRun, string>>, held);
  const rota = rotasOfRun.find((each) => isObject(held) && held['rota'] === each);
  return texts === null ? null : { ...(texts as TypedRun), ...(rota === undefined ? {} : { rota }) };
}

function contractIn(held: Numbered): TypedContract | null {
  const { id, name } = held;
  const model = models.find((each) => each === held['model']);
  const terms = textsFrom(startingTerms(''), held['terms']);
  return typeof name !== 'string' || model === undefined || terms === null
    ? null
    : { id, name, model, terms };
}

const models = Object.keys(fieldsOfModel) as readonly TypedContract['model'][];

function softBlockIn(held: unknown): TypedSoftBlock | null {
  if (!isObject(held)) return null;
  const providers = listIn(held['providers'], partyIn(softProviderFields));
  const councils = listIn(held['councils'], partyIn(softCouncilFields));
  return providers === null || councils === null ? null : { providers, councils };
}

const partyIn =
  <Field extends string>(fields: readonly Field[]) =>
  (held: Numbered) => {
    const texts = textsFrom(emptyTexts(fields), held);
    return texts === null || held['name'] === undefined ? null : { id: held.id, ...texts };
  };

type Numbered = Readonly<Record<string, unknown>> & { readonly id: number };

/** A list of things with numbers of their own; null where one of them is not understood. */
function listIn<One>(held: unknown, read: (one: Numbered) => One | null): readonly One[] | null {
  if (!Array.isArray(held)) return null;
  const found = held.map((one: unknown) =>
    isObject(one) && typeof one['id'] === 'number' ? read({ ...one, id: one['id'] }) : null,
  );
  return found.includes(null) ? null : (found as readonly One[]);
}

function textsAlone(held: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(held).filter(([name]) => names.includes(name)));
}

function emptyTexts<Field extends string>(fields: readonly Field[]): Readonly<Record<Field, string>> {
  return Object.fromEntries(fields.map((field) => [field, ''])) as Record<Field, string>;
}
