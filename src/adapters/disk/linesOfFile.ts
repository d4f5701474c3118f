/**
 * The lines of a text file one after another, so that a file of any length is never held whole. The text is UTF-8, as the
 * exchange writes it; a line that is longer than any record ends the reading, since nothing can be told of what follows.
 */
import type { FileHandle } from 'node:fs/promises';

const longestLine = 20_000;
const pieceBytes = 1 << 18;

/** `stopped` hears why the file was not read to its end. The handle stays the caller's to close. */
export async function* linesOfFile(
  handle: FileHandle,
  stopped: (why: string) => unknown,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const piece = new Uint8Array(pieceBytes);
  let rest = '';
  for (;;) {
    const { bytesRead } = await handle.read(piece, 0, pieceBytes);
    const isLast = bytesRead === 0;
    const text = decoded(decoder, piece.subarray(0, bytesRead), !isLast);
    if (text === null) {
      stopped('it is not text in UTF-8');
      return;
    }
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
    if (rest.length > longestLine) {
      stopped('it has a line longer than any record');
      return;
    }
    if (!isLast) continue;
    if (rest !== '') yield rest;
    return;
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return null;
  }
}
