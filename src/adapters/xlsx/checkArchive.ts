/**
 * Looks a file over before anything in it is unpacked. A small file can claim, or turn into, gigabytes: the sizes in
 * its directory are added up first, and the reading library never unpacks a part beyond the size claimed for it. The
 * one way round that, a part that claims no size at all, is refused.
 *
 * Worked example: a file of 390 KB whose one sheet unpacks to 400 MB is refused at once as too large.
 */
import type { Finding } from '../../domain/evidence/finding';
import { emptyFile, protectedFile, tooLargeFile, unreadableFile } from './fileFindings';
import { zipDirectory, type ZipEntry } from './zipDirectory';

const megabyte = 1_000_000;
const largestFile = 50 * megabyte;
const largestUnpacked = 200 * megabyte;
const mostParts = 10_000;

export type CheckedArchive =
  { readonly refused: Finding } | { readonly refused: null; readonly entries: readonly ZipEntry[] };

export function checkArchive(file: string, bytes: Uint8Array): CheckedArchive {
  if (bytes.length === 0) return { refused: emptyFile(file) };
  if (bytes.length > largestFile) {
    return { refused: tooLargeFile(file, 'a file of at most 50 MB', `has ${inMegabytes(bytes.length)}`) };
  }
  if (startsWith(bytes, olderContainer)) return { refused: olderFile(file, bytes) };
  const sized = checkSizes(file, bytes);
  if (sized.refused !== null) return sized;
  const refused = contentsFinding(file, sized.entries);
  return refused === null ? sized : { refused };
}

/** The sizes alone, whatever the archive is for: an OpenDocument sheet and a Word document are archives too. */
export function checkSizes(file: string, bytes: Uint8Array): CheckedArchive {
  const entries = startsWith(bytes, zipMark) ? zipDirectory(bytes) : null;
  if (entries === null) return { refused: notAnArchive(file, bytes) };
  const refused = sizesFinding(file, entries);
  return refused === null ? { refused: null, entries } : { refused };
}

function sizesFinding(file: string, entries: readonly ZipEntry[]): Finding | null {
  const unpacked = entries.reduce((total, entry) => total + entry.unpackedBytes, 0);
  if (entries.length > mostParts) {
    return tooLargeFile(file, 'a workbook of at most 10,000 parts', `has ${entries.length} parts`);
  }
  if (unpacked > largestUnpacked) {
    const size = Number.isFinite(unpacked) ? inMegabytes(unpacked) : 'more than can be counted';
    return tooLargeFile(file, 'a workbook of at most 200 MB once unpacked', `unpacks to ${size}`);
  }
  return entries.some(hidesItsSize) ? unreadableFile(file, 'does not say how large its parts are') : null;
}

function contentsFinding(file: string, entries: readonly ZipEntry[]): Finding | null {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('[Content_Types].xml') && names.has('xl/workbook.bin')) {
    return unreadableFile(file, 'is a binary workbook (.xlsb)');
  }
  return names.has('[Content_Types].xml') ? null : unreadableFile(file, 'is an archive of another kind');
}

/** A folder has no size; any other part that claims none, yet says its sizes follow, could unpack to anything. */
function hidesItsSize({ name, packedBytes, unpackedBytes, sizesFollow }: ZipEntry): boolean {
  if (name.endsWith('/')) return false;
  return (unpackedBytes === 0 && packedBytes > 2) || (sizesFollow && packedBytes === 0);
}

const zipMark = [0x50, 0x4b] as const;
/** The container of Excel 97 to 2003, and of workbooks that a password encrypts. */
const olderContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

function olderFile(file: string, bytes: Uint8Array): Finding {
  return holdsWideText(bytes, 'EncryptedPackage')
    ? protectedFile(file)
    : unreadableFile(file, 'is in the format of Excel 97 to 2003 (.xls)');
}

function notAnArchive(file: string, bytes: Uint8Array): Finding {
  return startsWith(bytes, zipMark)
    ? unreadableFile(file, 'is cut short or damaged')
    : unreadableFile(file, 'is not a workbook, whatever its name says');
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The container writes its names with two bytes a letter. */
function holdsWideText(bytes: Uint8Array, words: string): boolean {
  const wanted = Array.from(words, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / megabyte)} MB`;
}
