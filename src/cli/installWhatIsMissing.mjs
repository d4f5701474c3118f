// A bare clone has Node and npm and nothing else: the two commands of the README install what they need.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

// A connection that has died in silence keeps npm waiting for ever; most installations take a minute or two.
const longestAttempt = 5 * 60_000;
const attempts = 4;

export function installWhatIsMissing() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing the packages this project needs (once) …');
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    if (install(longestAttempt)) return;
    console.log('The packages did not arrive; trying again, with what has arrived so far …');
  }
  if (!install(0)) throw new Error('The packages could not be installed: see what npm says above.');
}

/** What has arrived is kept by npm, so an attempt goes on where the last one stopped. */
function install(timeout) {
  const settings = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status } = spawnSync(npm, ['ci', ...settings], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout,
    killSignal: 'SIGKILL',
  });
  return status === 0;
}
