/** Parts packed by the host's compressor and by fflate: what is unpacked is what was packed, and the checksums are right. */
import { unzipSync, zipSync } from 'fflate';
import { packedParts, unpacked } from '../../../src/adapters/xlsx/openArchive';
import { archiveOf, packing, type PackedPart } from '../../../src/adapters/xlsx/packArchive';
import { zipDirectory } from '../../../src/adapters/xlsx/zipDirectory';

const small = new TextEncoder().encode('<worksheet/>');
/** 200,000 letters: above the size from which the host compresses. */
const large = new TextEncoder().encode('<row r="1"/>'.repeat(16_667).slice(0, 200_000));
const parts = { 'xl/empty.xml': new Uint8Array(0), 'xl/small.xml': small, 'xl/für.xml': large };

const packArchive = async (each: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> =>
  archiveOf(await Promise.all(Object.entries(each).map(([name, part]) => packedInPieces(name, part))));

/** Handed over in pieces of 70,000 bytes: a large part begins to be compressed with its second. */
async function packedInPieces(name: string, part: Uint8Array): Promise<PackedPart> {
  const { take, ended } = packing(name);
  for (let at = 0; at < part.length; at += 70_000) await take(part.subarray(at, at + 70_000));
  return ended();
}

test('what was packed comes out again, by name', async () => {
  const unpacked = unzipSync(await packArchive(parts));
  expect(Object.keys(unpacked)).toEqual(['xl/empty.xml', 'xl/small.xml', 'xl/für.xml']);
  expect(Object.values(unpacked).map(({ length }) => length)).toEqual([0, 12, 200_000]);
  expect(Buffer.from(unpacked['xl/für.xml'] ?? []).equals(Buffer.from(large))).toBe(true);
});

test('the directory says each size, and a large part is a small part of itself', async () => {
  const entries = zipDirectory(await packArchive(parts)) ?? [];
  expect(entries.map(({ name, unpackedBytes }) => [name, unpackedBytes])).toEqual([
    ['xl/empty.xml', 0],
    ['xl/small.xml', 12],
    ['xl/für.xml', 200_000],
  ]);
  expect(entries[2]?.packedBytes).toBeLessThan(5000);
});

test('the checksums are those that fflate works out for the same parts', async () => {
  expect(checksums(await packArchive(parts))).toEqual(checksums(zipSync(parts)));
});

test('the same parts give the same bytes', async () => {
  expect(Buffer.from(await packArchive(parts)).equals(Buffer.from(await packArchive(parts)))).toBe(true);
});

test('parts go from one archive into another as they are packed, whoever packed them', async () => {
  const others = zipSync({ ...parts, 'xl/as it is.xml': [small, { level: 0 }] });
  for (const archive of [others, await packArchive(parts)]) {
    const again = archiveOf(packedParts(archive));
    expect(unzipSync(again)).toEqual(unzipSync(archive));
    expect(checksums(again)).toEqual(checksums(archive));
    expect(packedParts(archive).map(unpacked)).toEqual(Object.values(unzipSync(archive)));
  }
});

/** Of each entry of the directory, which begins with these four bytes and holds its checksum sixteen further on. */
function checksums(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 20 <= bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) found.push(view.getUint32(at + 16, true));
  return found;
}
