/** Files opened as an analysis opens them: nothing left out, no password, and nothing said. */
import { filesToOpen } from '../../src/cli/commands/filesToOpen';
import { aTerminal } from './aTerminal';
import { plainOpening } from './plainOpening';

export const plainFiles = filesToOpen(plainOpening, aTerminal({}));
