/**
 * The parts of an archive as they are packed in it, so that what nobody changes is put into another archive without being unpacked.
 * Meant for archives that a program of ours has just written.
 *
 * Source: PKWARE, APPNOTE.TXT 4.3.7 (before each part), 4.3.12 (directory).
 */
import { inflateSync } from 'fflate';
import type { PackedPart } from './packArchive';
import { directoryOf } from './zipDirectory';

export function packedParts(bytes: Uint8Array): readonly PackedPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (directoryOf(bytes) ?? []).map(({ at, entry: { name, packedBytes, unpackedBytes } }) => {
    const part = view.getUint32(at + 42, true);
    const from = part + 30 + view.getUint16(part + 26, true) + view.getUint16(part + 28, true);
    return {
      name,
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(from, from + packedBytes),
      checksum: view.getUint32(at + 16, true),
      unpackedBytes,
    };
  });
}

export function unpacked({ method, packed, unpackedBytes }: PackedPart): Uint8Array {
  return method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(unpackedBytes) });
}
