/** Files opened as they are: nothing left out, no password, and nothing on standard input. */
import type { Opening } from '../../src/cli/commands/opening';

export const plainOpening: Opening = {
  leavesOutPersonalDetails: false,
  password: null,
  readInput: () => Promise.resolve(new Uint8Array()),
};
