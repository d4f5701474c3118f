// `npm start`: installs what is missing, builds the production pane and the workbench, and serves them on port 3000.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installWhatIsMissing } from '../cli/installWhatIsMissing.mjs';

installWhatIsMissing();

console.log(
  'Building the pane and the workbench; then open http://localhost:3000/workbench/ (stop with Ctrl and C)',
);

const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
const { status } = spawnSync(
  process.execPath,
  [
    webpack,
    'serve',
    '--mode',
    'production',
    ...['taskpane', 'functions', 'workbench'].flatMap((name) => ['--config-name', name]),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
