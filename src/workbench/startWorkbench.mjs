// `npm start`: installs what is missing, builds the production pane and the workbench, and serves them on port 3000, or on
// the next that is free; `npm start -- --port 3100` on that one and no other.
import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installWhatIsMissing } from '../cli/installWhatIsMissing.mjs';

const usualPort = 3000;
const portsTried = 20;

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const asked = values.port === undefined ? null : Number(values.port);
if (asked !== null && (!/^\d+$/.test(values.port) || asked < 1 || asked > 65_535)) {
  console.error(`A port is a number from 1 to 65535, such as 3100; received ${values.port}.`);
  process.exit(2);
}

const port = asked === null ? await firstFree(usualPort) : (await isFree(asked)) ? asked : null;
if (port === null) {
  console.error(
    `Port ${asked ?? `${usualPort} and the ${portsTried - 1} after it`} cannot be used: something else is there, perhaps another npm start. Stop it, or name another: npm start -- --port 3100`,
  );
  process.exit(1);
}
if (asked === null && port !== usualPort) console.log(`Port ${usualPort} is taken; ${port} is used instead.`);

installWhatIsMissing();
const address = `http://localhost:${port}/workbench/`;
console.log('Building the pane and the workbench, about a minute (stop with Ctrl and C) …');

const server = spawn(
  process.execPath,
  [
    join('node_modules', 'webpack', 'bin', 'webpack.js'),
    'serve',
    '--mode',
    'production',
    '--port',
    String(port),
    // A line that moves; in a log it would be a thousand lines.
    ...(process.stderr.isTTY ? ['--progress'] : []),
    ...['taskpane', 'functions', 'workbench'].flatMap((name) => ['--config-name', name]),
  ],
  { stdio: 'inherit' },
);
server.on('exit', (status) => process.exit(status ?? 1));
// Ctrl and C reaches the server too, and it ends first.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => server.kill());
sayWhenReady();

/** The server keeps a request until everything is built. */
function sayWhenReady() {
  get(address, (response) => {
    response.resume();
    console.log(`\nReady: ${address}`);
  }).on('error', () => setTimeout(sayWhenReady, 500));
}

async function firstFree(from) {
  for (let tried = from; tried < from + portsTried; tried += 1) if (await isFree(tried)) return tried;
  return null;
}

function isFree(tried) {
  return new Promise((resolve) => {
    const trial = createServer();
    trial.once('error', () => resolve(false));
    trial.listen(tried, 'localhost', () => trial.close(() => resolve(true)));
  });
}
