/** The lint rule that holds the floor on a Mac: what Safari 16.4 has not is refused, what it has is not. */
import { Linter } from 'eslint';
import { tooNew } from './safariFloor.mjs';

const refusedIn = (code: string): number =>
  new Linter().verify(code, [
    {
      languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
      rules: { 'no-restricted-syntax': ['error', ...tooNew] },
    },
  ]).length;

test.each([
  '/[\\p{L}--a]/v.test(x)',
  '/a(?i:b)/.test(x)',
  'Object.groupBy(x, f)',
  'Map.groupBy(x, f)',
  'Promise.withResolvers()',
  'URL.canParse(x)',
  'AbortSignal.any(x)',
  'RegExp.escape(x)',
  'first.union(second)',
  'first.isSubsetOf(second)',
  'map.values().map(f)',
  'text.matchAll(/a/g).toArray()',
  'requestIdleCallback(f)',
  'Temporal.Now.instant()',
  'import x from "./x.json" with { type: "json" }',
])('%s is refused', (code) => {
  expect(refusedIn(code)).toBeGreaterThan(0);
});

test.each([
  '/(?<=a)b/u.test(x)',
  '[...map.values()].map(f)',
  'Object.values(x).map(f)',
  'Object.entries(x).flatMap(f)',
  'list.toSorted(f)',
  'list.findLast(f)',
  'list.at(-1)',
  'structuredClone(x)',
])('%s is not', (code) => {
  expect(refusedIn(code)).toBe(0);
});
