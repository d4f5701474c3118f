/** Bands changed in the pane: the words that are typed are the conditions that hold, and what is kept is read again. */
import type { JsonObject, JsonValue } from '../../../src/workflows/typed/jsonValue';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { bandOf } from '../../../src/domain/shouldCost/bands';
import { usualBands } from '../../../src/workflows/shouldCost/bands';
import { keptNeeds } from '../../../src/workflows/shouldCost/keep';
import { bandsToType, type TypedBands } from '../../../src/workflows/shouldCost/typedBands';
import { startingNeeds, type TypedNeeds } from '../../../src/workflows/shouldCost/typedNeeds';
import { understoodNeeds } from '../../../src/workflows/shouldCost/understoodNeeds';

const own: TypedBands = {
  owner: 'Commissioning',
  reason: 'framework of 2026, lots 1 and 2',
  bands: [
    {
      name: 'Lot 2',
      all: 'Staff awake at night at least 1',
      any: 'Risk of setting fires\nEducation on site',
    },
    { name: 'Lot 1', all: '', any: '' },
  ],
};
const withBands = (bands: TypedBands | null, more: Partial<TypedNeeds> = {}): TypedNeeds => ({
  ...startingNeeds(null),
  ...more,
  bands,
});
const bandFor = (typed: TypedNeeds) => {
  const { value } = understoodNeeds(typed);
  return bandOf(value!.profile, value!.bands, knownDay('2026-10-01')).band?.name;
};

test('the starting bands, typed as they stand, are the same bands', () => {
  const usual = usualBands();
  expect(understoodNeeds(withBands(bandsToType(usual))).value!.bands).toEqual(usual);
});

test('bands of one’s own decide: the first whose conditions hold', () => {
  // one worker awake, and a recorded risk of fires
  expect(bandFor(withBands(own, { needs: ['fireSettingRisk'] }))).toBe('Lot 2');
  expect(bandFor(withBands(own, { education: true }))).toBe('Lot 2');
  expect(bandFor(withBands(own))).toBe('Lot 1');
});

test.each([
  ['Staff awake at night at least one', /“Staff awake at night at least one” is no condition/],
  ['Risk of something else', /“Risk of something else” is no condition/],
])('what is no condition is said beside its box: %s', (all, sentence) => {
  const { value, problems } = understoodNeeds(
    withBands({ ...own, bands: [{ name: 'Lot 2', all, any: '' }, own.bands[1]!] }),
  );
  expect(value).toBeNull();
  expect(problems).toEqual([{ field: 'band.0.all', sentence: expect.stringMatching(sentence) as string }]);
});

test('nobody’s bands, and a band without a name, are asked for', () => {
  const { problems } = understoodNeeds(
    withBands({ owner: '', reason: ' ', bands: [{ name: '', all: '', any: '' }] }),
  );
  expect(problems.map(({ field }) => field)).toEqual(['bands.owner', 'bands.reason', 'band.0.name']);
});

test('kept in the workbook and found again; needs kept before there were bands keep the starting ones', () => {
  expect(
    keptNeeds.read(JSON.parse(JSON.stringify(keptNeeds.toKeep(withBands(own)))) as JsonObject)?.bands,
  ).toEqual(own);
  const before: Record<string, JsonValue> = { ...keptNeeds.toKeep(withBands(null)) };
  delete before['bands'];
  expect(keptNeeds.read(before)?.bands).toBeNull();
});
