/**
 * A part compressed, as a gzip member: ten bytes ahead, the compressed part, and at its end the checksum that an archive asks for.
 *
 * Node's own compressor takes a tenth of the time of one written in JavaScript, and lets us say how hard it tries: at 4 of 9 in place
 * of 6 the rows of 20,000 lines take half the time and 8 % more room. A browser compresses large parts beside the page's
 * thread, at 6; handing pieces over costs more than it saves for small ones, and where there is neither fflate does it.
 *
 * Source: RFC 1952 (gzip).
 */
import { gzipSync as gzipInJavaScript } from 'fflate';

export async function gzipped(part: readonly Uint8Array[]): Promise<Uint8Array> {
  const isSmall = lengthOf(part) < smallPart;
  if (ofNode !== undefined)
    return isSmall ? ofNode.gzipSync(joined(part), { level }) : besideThisThread(part, ofNode);
  if (!isSmall && typeof CompressionStream !== 'undefined') {
    const pieces = new Blob(part as readonly BlobPart[] as BlobPart[])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const gzip = new Uint8Array(await new Response(pieces).arrayBuffer());
    const hasNothingMoreAhead = gzip[3] === 0;
    if (hasNothingMoreAhead) return gzip;
  }
  return gzipInJavaScript(joined(part), { mtime: 0 });
}

const smallPart = 100_000;
const level = 4;

interface Compressor {
  readonly createGzip: (options: { readonly level: number; readonly chunkSize: number }) => {
    readonly on: (event: 'data' | 'end' | 'error', told: (of: Uint8Array & Error) => void) => void;
    readonly write: (piece: Uint8Array) => void;
    readonly end: () => void;
  };
  readonly gzipSync: (part: Uint8Array, options: { readonly level: number }) => Uint8Array;
}

/** Asked for by name, since the same code runs in a browser; Node before 20.16 has no such question. */
const { process: host } = globalThis as {
  readonly process?: { readonly getBuiltinModule?: (name: 'node:zlib') => Compressor };
};
const ofNode = host?.getBuiltinModule?.('node:zlib');

function besideThisThread(part: readonly Uint8Array[], { createGzip }: Compressor): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const compressed: Uint8Array[] = [];
    const compressor = createGzip({ level, chunkSize: 1 << 18 });
    compressor.on('data', (piece) => compressed.push(piece));
    compressor.on('end', () => {
      done(joined(compressed));
    });
    compressor.on('error', fail);
    for (const piece of part) compressor.write(piece);
    compressor.end();
  });
}

export const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((total, { length }) => total + length, 0);

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
