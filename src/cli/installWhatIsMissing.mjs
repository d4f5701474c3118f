// A bare clone has Node and npm and nothing else: the two commands of the README install what they need.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

export function installWhatIsMissing() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing the packages this project needs (once) …');
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
