import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { submissionFromJson } from '../../../src/adapters/text/json';
import { submissionJsonSchema } from '../../../src/adapters/text/jsonSchema';
import { completeSubmission } from '../../../src/domain/submission/completeSubmission';

const assets = join(__dirname, '../../../assets');
const examples = readdirSync(join(assets, 'examples')).filter((name) => name.endsWith('.open-book.json'));
const read = (...path: readonly string[]) => readFileSync(join(assets, ...path), 'utf8');

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(submissionJsonSchema());

test('the published schema is the one the field list makes', () => {
  expect(JSON.parse(read('submission.schema.json'))).toEqual(submissionJsonSchema());
});

test('the bundled examples are the ones we mean', () => {
  expect(examples).toEqual(['fellgate-solo.open-book.json', 'hollin-bank.open-book.json']);
});

describe.each(examples)('%s', (name) => {
  test('is valid, says that it is invented, and is read without a finding', () => {
    const text = read('examples', name);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    expect(text).toMatch(/Invented example/);
    const submission = submissionFromJson(name, text);
    expect(submission.findings).toEqual([]);
    expect(completeSubmission(submission.value!, { weeksPerYear: null }).findings).toEqual([]);
  });
});

test.each([
  ['a field nobody knows', { placement: { ...placement(), childName: 'x' } }],
  [
    'a category that is not one',
    { placement: placement(), costs: [{ label: 'x', category: 'sundries', amount: 1 }] },
  ],
  [
    'hours below nought',
    { placement: placement(), staffing: [{ role: 'x', postType: 'care', rotaHoursAWeek: -1 }] },
  ],
  ['an amount in words', { placement: { ...placement(), quotedWeeklyFee: 'a lot' } }],
  ['no fee', { placement: { home: 'Hollin Bank' } }],
])('%s is not valid', (_case, submission) => {
  expect(validate(submission)).toBe(false);
});

function placement() {
  return {
    home: 'Invented',
    registeredPlaces: 4,
    plannedOccupancyPercent: '85',
    quotedWeeklyFee: '5600.00',
    priceBaseDate: '2026-04-01',
  };
}
