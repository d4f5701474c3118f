/** A terminal whose lines a test can read. */
import type { Terminal } from '../../src/cli/commands/command';

export interface RecordedTerminal extends Terminal {
  readonly said: () => string;
  readonly complaints: () => string;
}

export function aTerminal({
  input = '',
  today = '2026-11-23',
}: {
  input?: string;
  today?: string;
}): RecordedTerminal {
  const said: string[] = [];
  const complaints: string[] = [];
  return {
    say: (line) => void said.push(line),
    complain: (line) => void complaints.push(line),
    readInput: () => Promise.resolve(input),
    today,
    said: () => said.join('\n'),
    complaints: () => complaints.join('\n'),
  };
}
