/**
 * A workbook file is a zip archive. Its directory, at the end of the file, says how large each part is before
 * anything is unpacked; this reads that directory and nothing else.
 *
 * Source: PKWARE, APPNOTE.TXT 4.3.12 (directory), 4.3.16 (end of directory), 4.5.3 (sizes over 4 GB).
 */
export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** True where the sizes stand behind the part's data as well, as writers that stream leave them. */
  readonly sizesFollow: boolean;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const shortestEnd = 22;
const longestComment = 65_535;
const overFourGigabytes = 0xffffffff;

/** The archive's entries, or null where the bytes are no archive, or one that was cut short. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  return directoryOf(bytes)?.map(({ entry }) => entry) ?? null;
}

/** The same, each with where in the directory it is described. */
export function directoryOf(
  bytes: Uint8Array,
): readonly { readonly at: number; readonly entry: ZipEntry }[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: { at: number; entry: ZipEntry }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return null;
    entries.push({ at, entry: entryAt(bytes, view, at) });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - shortestEnd - longestComment);
  for (let at = view.byteLength - shortestEnd; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const unpacked = view.getUint32(at + 24, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: unpacked === overFourGigabytes ? largeSize(view, at, nameLength) : unpacked,
    sizesFollow: (view.getUint16(at + 8, true) & 8) !== 0,
  };
}

/** Archives for very large parts write this marker and put the true size first in an extra field of kind 1. */
function largeSize(view: DataView, at: number, nameLength: number): number {
  const end = Math.min(at + 46 + nameLength + view.getUint16(at + 30, true), view.byteLength);
  let field = at + 46 + nameLength;
  while (field + 12 <= end) {
    if (view.getUint16(field, true) === 1) return Number(view.getBigUint64(field + 4, true));
    field += 4 + view.getUint16(field + 2, true);
  }
  return Infinity;
}
