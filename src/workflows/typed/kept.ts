/**
 * What an analysis keeps in the workbook, where it travels with it: part of its record, so that writing and reading it stand
 * side by side. It is read forward: a field that an earlier edition did not know is as it begins, and drops no other; what is of
 * a later version, or of no shape that is known, is left alone.
 */
import { isObject } from './inputFields';
import type { JsonObject } from './jsonValue';

export interface Kept<Held> {
  /** What the workbook calls it: another name would lose what workbooks hold. */
  readonly name: string;
  readonly toKeep: (held: Held) => JsonObject;
  /** Null where nothing is kept that can be used. */
  readonly read: (kept: JsonObject | undefined) => Held | null;
}

/** The same as those see it who need not know what is in it: what is found, kept again as it is kept today. */
export interface AnyKept {
  readonly name: string;
  readonly keptAgain: (kept: JsonObject | undefined) => JsonObject | null;
}

export function anyKept<Held>({ name, toKeep, read }: Kept<Held>): AnyKept {
  return {
    name,
    keptAgain: (kept) => {
      const held = read(kept);
      return held === null ? null : toKeep(held);
    },
  };
}

/** What the first editions kept had no version yet. */
export function isOfVersion(version: number, kept: JsonObject | undefined): kept is JsonObject {
  return kept !== undefined && (kept['version'] ?? 1) === version;
}

/** Texts under the names of `start`, which stands where there is none; null where something else is in the place of a text. */
export function textsFrom<Texts extends Readonly<Record<string, string>>>(
  start: Texts,
  held: unknown,
): Texts | null {
  if (held === undefined) return start;
  if (!isObject(held)) return null;
  const found = Object.keys(start).flatMap((name) => (name in held ? [[name, held[name]] as const] : []));
  if (found.some(([, value]) => typeof value !== 'string')) return null;
  // Every name is one of `start`, and every value a text.
  return { ...start, ...Object.fromEntries(found) };
}
