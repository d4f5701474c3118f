/** What analyses keep in a workbook, for all that keep something: found again as it was, and read forward from any edition. */
import { fileAnalyses } from '../../src/workflows/analyses';
import { exampleContracts } from '../../src/workflows/contracts/exampleContracts';
import { keptContracts } from '../../src/workflows/contracts/keep';
import { startingSoftBlock } from '../../src/workflows/contracts/typedSoftBlock';
import { keptNeeds } from '../../src/workflows/shouldCost/keep';
import { oneMoreExtra, oneMoreRate, startingNeeds } from '../../src/workflows/shouldCost/typedNeeds';
import { isObject } from '../../src/workflows/typed/inputFields';
import type { JsonObject, JsonValue } from '../../src/workflows/typed/jsonValue';
import { keptMapping } from '../../src/workflows/unitCost/keep';

const start = startingNeeds(null);
const needs = { ...start, extra: [oneMoreExtra], rates: [oneMoreRate], outcomes: ['Sleeps through'] };
const contracts = { ...exampleContracts, softBlock: startingSoftBlock(exampleContracts, '4') };

/** Each filled, so that every field has a place. */
const filled: Readonly<Record<string, JsonObject>> = {
  shouldCost: keptNeeds.toKeep(needs),
  unitCost: keptMapping.toKeep({ 'Harbour Ltd': 'training' }),
  contracts: keptContracts.toKeep(contracts),
};

const keeping = fileAnalyses.flatMap(({ keep }) => (keep === null ? [] : [keep]));
const asKept = (value: JsonObject): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;

test('every analysis that keeps something is here', () => {
  expect(keeping.map(({ name }) => name).sort()).toEqual(Object.keys(filled).sort());
});

type Path = readonly (string | number)[];

/** Where texts stand, whatever they stand in. */
function textsIn(value: JsonValue, at: Path = []): readonly Path[] {
  if (typeof value === 'string') return [at];
  const parts = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return parts.flatMap(([name, part]) => textsIn(part as JsonValue, [...at, name]));
}

function without(value: JsonValue, [name, ...further]: Path): JsonValue {
  const kept = Object.entries(value as JsonObject)
    .filter(([each]) => further.length > 0 || each !== String(name))
    .map(([each, part]) => [each, each === String(name) ? without(part, further) : part] as const);
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}

function valueAt(value: JsonObject | null, at: Path): unknown {
  return at.reduce<unknown>((part, name) => (part as Record<string | number, unknown>)[name], value);
}

/** What tells what a thing is, without which it is nothing; and where it came from, which is said anew. */
const neededToKnowIt = ['name', 'model', 'startedFrom', 'outcomes', 'mapping', 'restsOn'];

describe.each(keeping.map((keep) => [keep.name, keep] as const))('%s', (name, { keptAgain }) => {
  const kept = asKept(filled[name]!);

  test('what was kept is kept again just so', () => {
    expect({ ...keptAgain(kept), startedFrom: '' }).toMatchObject({ version: 1 });
    const again = keptAgain(keptAgain(kept)!);
    expect(again).toEqual(keptAgain(kept));
    expect(textsIn(again)).toEqual(textsIn(kept));
  });

  test('a field that an earlier edition did not know drops no other', () => {
    const paths = textsIn(kept).filter((at) => !at.some((part) => neededToKnowIt.includes(String(part))));
    const lost = paths.flatMap((gone) => {
      const again = keptAgain(without(kept, gone) as JsonObject);
      const others = again === null ? [] : paths.filter((at) => at !== gone);
      const changed = others.filter((at) => valueAt(again, at) !== valueAt(kept, at));
      return again === null ? [gone.join('.')] : changed.map((at) => `${gone.join('.')}: ${at.join('.')}`);
    });
    expect(lost).toEqual([]);
    // Of a ledger's corrections each is its own, and none is a field.
    expect(paths.length > 0).toBe(name !== keptMapping.name);
  });

  test('a later version, and what is none of ours, is left alone', () => {
    expect(keptAgain({ ...kept, version: 2 })).toBeNull();
    expect(keptAgain(undefined)).toBeNull();
    for (const odd of [{}, { version: 1 }, { version: 1, terms: [], fields: 7, mapping: 'x' }])
      expect(() => keptAgain(odd)).not.toThrow();
  });
});
