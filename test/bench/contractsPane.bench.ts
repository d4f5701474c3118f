/**
 * The Contracts pane as it is built, in a real Chromium: how long from a slider's input to the frame that shows the new
 * picture. Needs `npm run build` before it.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from '../support/browser/openBrowser';
import { serveFolder } from '../support/browser/serveFolder';
import { inMilliseconds, type Benchmark } from './benchmark';

const dist = resolve('dist');
const moves = 40;

export const benchmark: Benchmark = {
  title: 'a slider of the Contracts pane in Chromium',
  goal: '≤ 50 ms from input to the new picture',
  measure: async () => {
    if (!existsSync(join(dist, 'workbench', 'pane.html'))) return 'not measured: run npm run build first';
    const served = await serveFolder(dist);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
      await page.goto(`${served.address}workbench/pane.html?pane=contracts`);
      await page.getByRole('slider', { name: /^A stay lasts/ }).focus();
      await page.evaluate(measureInputs);
      for (let move = 0; move < moves; move += 1) {
        await page.keyboard.press(move % 4 === 3 ? 'ArrowLeft' : 'ArrowRight');
        await page.waitForTimeout(50);
      }
      const times = (await page.evaluate<number[]>('window.pictureAfter')).sort((one, other) => one - other);
      const at = (share: number): string => inMilliseconds(times[Math.floor(times.length * share)] ?? 0);
      return `${at(0.5)} (median of ${String(times.length)}), ${at(0.9)} in nine of ten`;
    } finally {
      await browser.close();
      served.close();
    }
  },
};

/** The message arrives once the frame after the input has been handed over. */
const measureInputs = `
  window.pictureAfter = [];
  window.addEventListener('input', () => {
    const began = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.pictureAfter.push(performance.now() - began);
      port2.postMessage(null);
    });
  }, true);`;
