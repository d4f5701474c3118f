/**
 * What kind of file this is, told by its bytes and told here alone: people send a web page called `.xls`, a workbook called
 * `.csv` and a CSV file called `.xlsx`. The name decides only between kinds of text, where bytes alone cannot.
 *
 * Adding a kind that can be read is its reader's line in `readFile.ts`; what cannot be read has a sentence there.
 */
import { zipDirectory } from '../xlsx/zipDirectory';

export type FileKind =
  | 'nothing'
  | 'workbook'
  | 'binaryWorkbook'
  | 'olderWorkbook'
  | 'openDocumentSheet'
  | 'openDocumentText'
  | 'wordDocument'
  | 'olderWordDocument'
  | 'presentation'
  | 'passwordProtected'
  | 'archive'
  | 'brokenArchive'
  | 'xmlSpreadsheet'
  | 'webPage'
  | 'json'
  | 'text'
  | 'richText'
  | 'pdf'
  | 'picture'
  | 'unknown';

export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'nothing';
  if (startsWith(bytes, [0x50, 0x4b])) return kindOfArchive(bytes);
  if (startsWith(bytes, olderContainer)) return kindOfContainer(bytes);
  const marked = markedKinds.find(({ marks }) => marks.some((mark) => startsWith(bytes, mark)));
  return marked === undefined ? kindOfText(name, bytes) : marked.kind;
}

/** The container of Office 97 to 2003, and of whatever a password encrypts. */
const olderContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

const letters = (words: string): readonly number[] => Array.from(words, (letter) => letter.charCodeAt(0));

const markedKinds: readonly { readonly kind: FileKind; readonly marks: readonly (readonly number[])[] }[] = [
  { kind: 'pdf', marks: [letters('%PDF-')] },
  { kind: 'richText', marks: [letters('{\\rtf')] },
  {
    kind: 'picture',
    marks: [
      [0x89, ...letters('PNG')],
      [0xff, 0xd8, 0xff],
      letters('GIF8'),
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ],
  },
  // A sheet of Excel 2 to 4 without a container: its first record says so.
  {
    kind: 'olderWorkbook',
    marks: [
      [0x09, 0x00, 0x04, 0x00],
      [0x09, 0x02, 0x06, 0x00],
      [0x09, 0x04, 0x06, 0x00],
      [0x09, 0x08, 0x08, 0x00],
    ],
  },
];

function kindOfArchive(bytes: Uint8Array): FileKind {
  const entries = zipDirectory(bytes);
  if (entries === null) return 'brokenArchive';
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('[Content_Types].xml')) {
    if (names.has('xl/workbook.bin')) return 'binaryWorkbook';
    if (names.has('word/document.xml')) return 'wordDocument';
    if (names.has('ppt/presentation.xml')) return 'presentation';
    return 'workbook';
  }
  if (!names.has('content.xml')) return 'archive';
  const [first] = entries;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const says = first?.name === 'mimetype' ? /opendocument\.(text|presentation)/.exec(start)?.[1] : undefined;
  return says === 'text'
    ? 'openDocumentText'
    : says === 'presentation'
      ? 'presentation'
      : 'openDocumentSheet';
}

function kindOfContainer(bytes: Uint8Array): FileKind {
  if (holdsWideText(bytes, 'EncryptedPackage')) return 'passwordProtected';
  return holdsWideText(bytes, 'WordDocument') ? 'olderWordDocument' : 'olderWorkbook';
}

/** The container writes its names with two bytes a letter. */
function holdsWideText(bytes: Uint8Array, words: string): boolean {
  const wanted = letters(words).flatMap((letter) => [letter, 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const bytesRead = 4_096;

function kindOfText(name: string, bytes: Uint8Array): FileKind {
  const start = bytes.subarray(0, bytesRead);
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isWide && start.includes(0)) return 'unknown';
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const text = new TextDecoder(encoding).decode(start).trimStart();
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  if (ending === '.json') return 'json';
  if (text.startsWith('<')) return kindOfMarkup(text);
  const isList = /^\[\s*[[{"\]]/.test(text);
  const isTable = ['.csv', '.tsv', '.txt'].includes(ending);
  return !isTable && (text.startsWith('{') || isList) ? 'json' : 'text';
}

function kindOfMarkup(text: string): FileKind {
  if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(text)) return 'xmlSpreadsheet';
  return /<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i.test(text) ? 'webPage' : 'text';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
