/** A terminal whose lines a test can read, made visible as on any other. */
import { terminalOn, type Terminal } from '../../src/cli/commands/command';

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
  const streams = {
    out: (text: string) => void said.push(text),
    err: (text: string) => void complaints.push(text),
    isErrWatched: false,
  };
  return {
    ...terminalOn(streams, today, () => Promise.resolve(Buffer.from(input))),
    said: () => said.join('').replace(/\n$/, ''),
    complaints: () => complaints.join('').replace(/\n$/, ''),
  };
}
