/**
 * Bands and rate cards as a person writes them in JSON, in the needs profile or in a file of their own.
 *
 * `{"owner": "Commissioning", "reason": "framework 2025, lots 1 to 3", "bands": [{"name": "Specialist", "any":
 * [{"measure": "extraHoursAWeek", "atLeast": 10}, {"need": "fireSettingRisk"}]}, {"name": "Mainstream"}]}`
 *
 * `[{"band": "Mainstream", "weekly": 4200, "agreedOn": "2025-04-01", "terms": "framework", "source": "lot 1"}]`
 */
import { poundsPer } from '../../domain/money/moneyPer';
import { bandMeasures, type Band, type BandCondition, type Bands } from '../../domain/shouldCost/bands';
import type { BandRate } from '../../domain/shouldCost/bandRate';
import { placementNeeds } from '../../domain/shouldCost/needsProfile';
import { bundledBands } from '../../reference/shouldCostBands';
import { optional, readInput, type InputKind } from '../typed/inputFields';
import { day, numberAboveNought, numberFromNought, oneOf } from '../typed/inputKinds';
import { listOf, someText } from '../typed/textAndLists';

const isTrue: InputKind<true> = {
  expected: 'true',
  read: (given) => (given === true ? { value: true } : null),
};

const conditionFields = {
  measure: optional(oneOf(bandMeasures)),
  atLeast: optional(numberFromNought),
  atMost: optional(numberFromNought),
  need: optional(oneOf(placementNeeds)),
  education: optional(isTrue),
  solo: optional(isTrue),
};

const condition: InputKind<BandCondition> = {
  expected: `one of: a measure (${bandMeasures.join(', ')}) with atLeast or atMost; a need; "education": true; "solo": true,`,
  read: (given) => {
    const read = readInput('a condition', conditionFields, given);
    if (read.kind === 'notUnderstood') return null;
    const { measure, atLeast, atMost, need, education, solo } = read.value;
    const words: readonly (BandCondition | null)[] = [
      measure !== undefined && atLeast !== undefined ? { kind: 'atLeast', measure, figure: atLeast } : null,
      measure !== undefined && atMost !== undefined ? { kind: 'atMost', measure, figure: atMost } : null,
      need !== undefined ? { kind: 'need', need } : null,
      education === undefined ? null : { kind: 'education' },
      solo === undefined ? null : { kind: 'solo' },
    ];
    const [only, ...others] = words.filter((each) => each !== null);
    const isWhole = measure === undefined || atLeast !== undefined || atMost !== undefined;
    return only === undefined || others.length > 0 || !isWhole ? null : { value: only };
  },
};

const bandFields = {
  name: someText,
  all: optional(listOf(condition)),
  any: optional(listOf(condition)),
};

const band: InputKind<Band> = {
  expected: 'a band: its name, and conditions in "all" and "any"',
  read: (given) => {
    const read = readInput('a band', bandFields, given);
    if (read.kind === 'notUnderstood') return null;
    const { name, all = [], any = [] } = read.value;
    return { value: { name, all, any } };
  },
};

const bandsFields = { owner: someText, reason: someText, bands: listOf(band) };

export const someBands: InputKind<Bands> = {
  expected: `an object with owner, reason and bands, the most demanding first, each with a name and conditions in "all" and "any": ${condition.expected}`,
  read: (given) => {
    const read = readInput('bands', bandsFields, given);
    return read.kind === 'notUnderstood' || read.value.bands.length === 0 ? null : { value: read.value };
  },
};

const rateFields = {
  band: someText,
  weekly: numberAboveNought,
  agreedOn: day,
  terms: optional(oneOf(['framework', 'softBlock'] as const)),
  source: someText,
};

const bandRate: InputKind<BandRate> = {
  expected: 'an object with band, weekly, agreedOn, source and, where not a framework’s, terms "softBlock",',
  read: (given) => {
    const read = readInput('rateCard', rateFields, given);
    if (read.kind === 'notUnderstood') return null;
    const { band: name, weekly, agreedOn, terms = 'framework', source } = read.value;
    return { value: { name, weekly: poundsPer('week', weekly), agreedOn, terms, source } };
  },
};

export const someRates: InputKind<readonly BandRate[]> = listOf(bandRate);

/** The bundled bands, a marked local assumption. */
export function usualBands(): Bands {
  const read = someBands.read(bundledBands);
  if (read === null) throw new Error('The bundled bands cannot be read');
  return read.value;
}
