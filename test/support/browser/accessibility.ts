/**
 * What axe finds wrong with a page or a pane, as sentences; and the three themes in which it is looked at. A page that takes long
 * to come to is opened once and shown in one theme after the other, as it would be to somebody whose evening begins.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Fluent's own machinery for the focus is no part of what a person meets. */
const machinery = '[data-tabster-dummy]';

/** What passes is not described, nor is any way written by which a violation would be found again: its words are shown. */
const violationsAlone = `resultTypes: ['violations'], selectors: false`;

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
  if (!(await shown.evaluate<boolean>('"axe" in window'))) await shown.evaluate(axe);
  await shown.evaluate(untilColoursStand);
  const exclude = JSON.stringify([...leftOut, machinery].map((selector) => [selector]));
  return shown.evaluate<readonly string[]>(
    `axe.run({ exclude: ${exclude} }, { iframes: false, ${violationsAlone} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}

export const themes: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

/** And whether what is shown is wider than so many pixels. */
export async function faultsAt(shown: Page | Frame, width: number): Promise<readonly string[]> {
  const needed = await shown.evaluate<number>('document.documentElement.scrollWidth');
  const tooWide = needed > width ? [`${String(needed)} pixels wide`] : [];
  return [...tooWide, ...(await violationsIn(shown))];
}

/** What is found in the page as it stands, in each theme, with its name, once the pane has followed. */
export async function inEachTheme(
  page: Page,
  pane: Frame,
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, { colorScheme = 'light', forcedColors = 'none' }] of themes) {
    await page.emulateMedia({ colorScheme, forcedColors });
    await pane.evaluate(untilInkIs(colorScheme === 'dark' ? '#ffffff' : '#242424'));
    for (const fault of await look()) found.push(`${name}: ${fault}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

/** The colour in which the pane's theme writes words: Fluent's own, near black on light and white on dark. */
const untilInkIs = (wanted: string): string => `new Promise((done) => {
  const look = () => {
    const themed = document.querySelector('.fui-FluentProvider');
    const ink = themed && getComputedStyle(themed).getPropertyValue('--colorNeutralForeground1').trim();
    if (ink === '${wanted}') done(null);
    else requestAnimationFrame(look);
  };
  look();
})`;
