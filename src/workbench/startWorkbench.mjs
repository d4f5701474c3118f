// `npm start`: installs what is missing, builds the production pane and the workbench, and serves them on port 3000;
// `npm start -- --port 3100` on another.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installWhatIsMissing } from '../cli/installWhatIsMissing.mjs';

installWhatIsMissing();

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
const port = Number(values.port);
if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535) {
  console.error(`A port is a number from 1 to 65535, such as 3100; received ${values.port}.`);
  process.exit(2);
}

console.log(
  `Building the pane and the workbench, about a minute; then open http://localhost:${port}/workbench/ (stop with Ctrl and C)`,
);

const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
const { status } = spawnSync(
  process.execPath,
  [
    webpack,
    'serve',
    '--mode',
    'production',
    '--port',
    String(port),
    '--progress',
    ...['taskpane', 'functions', 'workbench'].flatMap((name) => ['--config-name', name]),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
