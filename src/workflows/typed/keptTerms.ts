/** The terms of every analysis that asks for them in a form, by its id: what a field's description reads, it reads again. */
import { isObject } from './inputFields';
import type { JsonObject } from './jsonValue';
import type { Kept } from './kept';

const version = 1;

export const keptTerms: Kept<Readonly<Record<string, JsonObject>>> = {
  name: 'analyses',
  toKeep: (terms) => ({ version, terms: { ...terms } }),
  read: (kept) => {
    const terms = kept?.['version'] === version ? kept['terms'] : undefined;
    return isObject(terms) ? (terms as Readonly<Record<string, JsonObject>>) : null;
  },
};
