/**
 * A real Chromium for tests: the one named by CHROMIUM_PATH, or the one that comes inside a package and needs nothing
 * installed. The packed one brings its own system libraries where the machine lacks them, if it is told, before it is
 * loaded, that it runs where it was first meant to run.
 */
import { chromium, type Browser } from 'playwright-core';

/** Not the package's own: one process for all, and no web security, would hide what a test is looking for. */
const plainArguments = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '')
    return chromium.launch({ executablePath: named, args: plainArguments });
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: plainArguments });
}
