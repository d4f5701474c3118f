/**
 * An index of a council's own as it is typed in a pane: its name, where it is from, and the per cent of each calendar year over the
 * one before. Until all three can be meant, prices are moved by consumer prices.
 *
 * Worked example: "Our care costs", "finance, March 2026", "2025: 5.1; 2026: 4.4" moves £5,250.00 of 2025 to £5,481.00 in 2026.
 */
import type { StatedIndex } from '../../domain/benchmarks/priceBase';
import { isObject } from '../typed/inputFields';
import type { JsonObject } from '../typed/jsonValue';
import { statedIndex } from './statedIndex';

export interface TypedIndex {
  readonly name: string;
  readonly source: string;
  /** "2025: 5.1; 2026: 4.4" */
  readonly years: string;
}

export const noIndexTyped: TypedIndex = { name: '', source: '', years: '' };

export interface IndexTyped {
  /** Null where nothing was typed, or something that cannot be meant. */
  readonly index: StatedIndex | null;
  /** A sentence beside each field that is not yet right. */
  readonly problems: Readonly<Partial<Record<keyof TypedIndex, string>>>;
}

export function indexTyped({ name, source, years }: TypedIndex): IndexTyped {
  if ([name, source, years].every((text) => text.trim() === '')) return { index: null, problems: {} };
  const read = yearsTyped(years);
  const problems = {
    ...(name.trim() === '' ? { name: nameNeeded } : {}),
    ...(source.trim() === '' ? { source: sourceNeeded } : {}),
    ...('problem' in read ? { years: read.problem } : {}),
  };
  if ('problem' in read || Object.keys(problems).length > 0) return { index: null, problems };
  const stated = statedIndex.read({ name: name.trim(), source: source.trim(), years: read.years });
  return stated === null
    ? { index: null, problems: { years: asExpected } }
    : { index: stated.value, problems };
}

const nameNeeded = 'Name the index: its name stands beside whatever it moves.';
const sourceNeeded = 'Say where it is from: who published it, or who keeps it.';
const asExpected =
  'Write each calendar year with its per cent over the year before, such as 2025: 5.1; 2026: 4.4.';
const yearWithPercent = /^([12]\d{3})\s+(-?\d{1,4}(?:\.\d{1,6})?)\s*%?$/;

/** "2027: 2.1; 2028: 2.0" by year, or what is wrong with it. */
export function yearsTyped(
  typed: string,
): { readonly years: Readonly<Record<string, string>> } | { readonly problem: string } {
  const parts = typed
    .replace(/−/g, '-')
    .replace(/[:=]/g, ' ')
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => yearWithPercent.exec(part));
  if (read.length === 0 || read.some((match) => match === null)) return { problem: asExpected };
  const found = read.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const]));
  const named = found.map(([year]) => year);
  const twice = named.find((year, index) => named.indexOf(year) !== index);
  return twice === undefined
    ? { years: Object.fromEntries(found) }
    : { problem: `${twice} stands twice: say which of its per cents holds.` };
}

export function indexToKeep(typed: TypedIndex): JsonObject {
  return { index: { ...typed } };
}

/** Null where none is kept, or nothing that is understood. */
export function keptIndex(kept: unknown): TypedIndex | null {
  const held = isObject(kept) ? kept['index'] : null;
  if (!isObject(held)) return null;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { name: text(held['name']), source: text(held['source']), years: text(held['years']) };
}
