/**
 * Parts packed into an archive, as a workbook file is one.
 *
 * Every part carries the same moment, long past, so that the same parts give the same bytes.
 *
 * Source: PKWARE, APPNOTE.TXT 4.3.7 (before each part), 4.3.12 (directory), 4.3.16 (its end); RFC 1952 (gzip).
 */
import { gzipping, joined, lengthOf } from './gzipped';

export interface PackedPart {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly checksum: number;
  readonly unpackedBytes: number;
}

/** A part being written: `take` each piece of it, waiting for room, and it is packed when it has `ended`. */
export interface Packing {
  readonly take: (piece: Uint8Array) => Promise<void> | undefined;
  readonly ended: () => Promise<PackedPart>;
}

/** Compressed while it is written, and to its end while the next one is. */
export function packing(name: string): Packing {
  const { take, ended } = gzipping();
  return {
    take,
    ended: async () => {
      const { gzip, unpackedBytes } = await ended();
      const checksum = new DataView(gzip.buffer, gzip.byteOffset).getUint32(gzip.length - 8, true);
      const packed = gzip.subarray(gzipAhead, gzip.length - 8);
      return { name, method: deflated, packed, checksum, unpackedBytes };
    },
  };
}

const gzipAhead = 10;

export function archiveOf(parts: readonly PackedPart[]): Uint8Array {
  const directory: Uint8Array[] = [];
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = encoder.encode(part.name);
    const ahead = aheadOfPart(part, name);
    directory.push(directoryEntry(part, name, at));
    pieces.push(ahead, part.packed);
    at += ahead.length + part.packed.length;
  }
  return joined([...pieces, ...directory, endOfDirectory(directory, at)]);
}

const encoder = new TextEncoder();

const namesAreUtf8 = 0x0800;
const deflated = 8;
/** 1 January 1980. */
const day = 33;

/** What stands before a part and again in the directory: version, flags, method, time, day, checksum, sizes, length of name. */
function describe(view: DataView, at: number, part: PackedPart, name: Uint8Array): void {
  const { method, packed, checksum, unpackedBytes } = part;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, namesAreUtf8, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, day, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, unpackedBytes, true);
  view.setUint16(at + 22, name.length, true);
}

function aheadOfPart(part: PackedPart, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(30 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  describe(view, 4, part, name);
  bytes.set(name, 30);
  return bytes;
}

function directoryEntry(part: PackedPart, name: Uint8Array, at: number): Uint8Array {
  const bytes = new Uint8Array(46 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  describe(view, 6, part, name);
  view.setUint32(42, at, true);
  bytes.set(name, 46);
  return bytes;
}

function endOfDirectory(directory: readonly Uint8Array[], at: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(12, lengthOf(directory), true);
  view.setUint32(16, at, true);
  return bytes;
}
