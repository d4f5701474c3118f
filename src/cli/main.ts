/** `open-book`: the command line. Chooses the command and gives it the terminal; everything else is elsewhere. */
import product from '../../package.json';
import { limits } from '../domain/evidence/limits';
import { terminalOn } from './commands/command';
import { commands } from './commands/commands';
import { openBook } from './commands/openBook';
import { streamsOf } from './streams';

const { streams, readInput, endWith } = streamsOf(process, limits.fileBytes.most);
const terminal = terminalOn(streams, new Date().toISOString().slice(0, 10), readInput);

void openBook(commands, product.version, process.argv.slice(2), terminal).then(endWith);
