/**
 * A real Chromium for tests: the one named by CHROMIUM_PATH, or the one that comes inside a package and needs nothing
 * installed. The packed one brings its own system libraries where the machine lacks them, if it is told it runs where it
 * was first meant to run.
 */
import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Not the package's own: one process for all, and no web security, would hide what a test is looking for. */
const plainArguments = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] as const;

export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return chromium.launch({ executablePath: named });
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...plainArguments] });
}
