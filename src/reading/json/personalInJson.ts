/** Personal details in a JSON file of any kind: every text of it is looked at, by what its field is for. */
import type { Finding } from '../../domain/evidence/finding';
import type { TextPurpose } from '../../domain/evidence/personalDetail';
import { personalDetailsIn, withoutPersonalDetails } from '../../domain/evidence/personalDetails';
import { personalFinding } from '../../domain/evidence/personalFindings';
import { isJsonNumber } from './readJson';

export interface PersonalCheckOfJson {
  readonly findings: readonly Finding[];
  /** The same content with a word in brackets for each detail. */
  readonly without: unknown;
  /** The same content without details in what becomes a title, a file's name or a setting. */
  readonly titled: unknown;
}

/** Names of organisations, places and people at work. */
const ofOrganisations = new Set([
  'home',
  'provider',
  'council',
  'owner',
  'source',
  'region',
  'organisation',
  '$schema',
  'model',
  'sheet',
]);
const ofTitles = new Set(['title', 'reference', 'placementReference', 'placement']);

export function lookOverJson(content: unknown): PersonalCheckOfJson {
  const findings: Finding[] = [];
  const whole = checkedValue(content, '', '', () => true, findings);
  const titled = checkedValue(content, '', '', (name) => ofTitles.has(name), []);
  return { findings, without: whole, titled };
}

function purposeOf(name: string): TextPurpose {
  if (ofTitles.has(name)) return 'reference';
  return name === 'notes' || name === 'note' || name === 'outcome' || name === 'outcomes' ? 'note' : 'cell';
}

/** A name of a field is one word in small letters; where it is words of a person, as in a mapping of labels, they may be anybody's. */
function nameWithout(key: string): string {
  return /^[a-z$_][\w$]*$/.test(key) ? key : withoutPersonalDetails(key, 'cell');
}

function checkedValue(
  value: unknown,
  name: string,
  path: string,
  isLeftOut: (name: string) => boolean,
  findings: Finding[],
): unknown {
  if (typeof value === 'string') {
    if (ofOrganisations.has(name)) return value;
    const details = personalDetailsIn(value, purposeOf(name));
    for (const kind of new Set(details.map((detail) => detail.kind)))
      findings.push(personalFinding(kind, { cell: path === '' ? '/' : path }));
    return isLeftOut(name) && details.length > 0 ? withoutPersonalDetails(value, purposeOf(name)) : value;
  }
  if (typeof value !== 'object' || value === null || isJsonNumber(value)) return value;
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((item, index) =>
      checkedValue(item, name, `${path}/${String(index)}`, isLeftOut, findings),
    );
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) {
    const plain = nameWithout(key);
    const at = `${path}/${plain}`;
    if (plain !== key) findings.push(personalFinding('name', { cell: at }));
    object[isLeftOut(key) ? plain : key] = checkedValue(item, key, at, isLeftOut, findings);
  }
  return object;
}
