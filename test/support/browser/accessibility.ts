/** What axe finds wrong with a page or a pane, as sentences; and the three themes in which it is looked at. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Fluent's own machinery for the focus is no part of what a person meets. */
const machinery = '[data-tabster-dummy]';

/** A colour on its way to another is none that a person is left with; what turns for ever is not waited for. */
const untilColoursStand = `Promise.all(
  document.getAnimations()
    .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
    .map(({ finished }) => finished.catch(() => null)),
).then(() => null)`;

export async function violationsIn(
  shown: Page | Frame,
  leftOut: readonly string[] = [],
): Promise<readonly string[]> {
  await shown.evaluate(axe);
  await shown.evaluate(untilColoursStand);
  const exclude = JSON.stringify([...leftOut, machinery].map((selector) => [selector]));
  return shown.evaluate<readonly string[]>(
    `axe.run({ exclude: ${exclude} }, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}

export const themes: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];
