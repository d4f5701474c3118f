/**
 * The process's own streams, which may close at any time: `open-book review fees/ | head -1` ends the reader after a line.
 * What is still printed then goes nowhere, work goes on, and the exit code says how it went.
 */
import type { ExitCode, Streams } from './commands/command';

interface Outlets {
  readonly streams: Streams;
  readonly readInput: () => Promise<Uint8Array>;
  readonly endWith: (code: ExitCode) => void;
}

export function streamsOf(process: NodeJS.Process, mostBytes: number): Outlets {
  const { stdout, stderr, stdin } = process;
  const lost = { out: false };
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || lost.out) return;
    lost.out = true;
    stderr.write(`The output could not be written (${code ?? 'unknown'}): it is not complete.\n`);
    process.exitCode = 2;
  });
  stderr.on('error', () => undefined);
  return {
    streams: {
      out: (text) => void stdout.write(text),
      err: (text) => void stderr.write(text),
      isErrWatched: stderr.isTTY,
    },
    readInput: async () => {
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of stdin) {
        length += (chunk as Buffer).length;
        // One byte over the limit is enough to be refused for it.
        if (length > mostBytes) return new Uint8Array(mostBytes + 1);
        chunks.push(chunk as Buffer);
      }
      return Buffer.concat(chunks);
    },
    endWith: (code) => {
      process.exitCode = lost.out ? 2 : code;
    },
  };
}
