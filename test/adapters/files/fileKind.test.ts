/** What a file is, told by its bytes: names lie, bytes rarely do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { fileKind } from '../../../src/adapters/files/fileKind';
import { readTable } from '../../../src/adapters/files/readFile';

const examples = join(__dirname, '../../../assets/examples');
const monthly = readFileSync(join(examples, 'monthly-amounts.xlsx'));
const part = strToU8('<x/>');
const wide = (words: string) => Buffer.from(words, 'utf16le');
const container = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), wide(name), Buffer.alloc(64)]);

test.each<[string, string, Uint8Array, string]>([
  ['a workbook called .csv', 'fee.csv', monthly, 'workbook'],
  ['a workbook without an ending', 'fee', monthly, 'workbook'],
  ['CSV called .xlsx', 'fee.xlsx', strToU8('Care staff,"£3,456.78"\n'), 'text'],
  ['nothing', 'fee.xlsx', new Uint8Array(), 'nothing'],
  ['a workbook cut short', 'fee.xlsx', monthly.subarray(0, 2000), 'brokenArchive'],
  [
    'a binary workbook',
    'fee.xlsx',
    zipSync({ '[Content_Types].xml': part, 'xl/workbook.bin': part }),
    'binaryWorkbook',
  ],
  [
    'a Word document',
    'fee.xlsx',
    zipSync({ '[Content_Types].xml': part, 'word/document.xml': part }),
    'wordDocument',
  ],
  [
    'an OpenDocument sheet',
    'fee.xlsx',
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': part,
    }),
    'openDocumentSheet',
  ],
  [
    'an OpenDocument text',
    'fee.ods',
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': part,
    }),
    'openDocumentText',
  ],
  ['photographs', 'fee.zip', zipSync({ 'one.jpg': part }), 'archive'],
  ['a workbook of Excel 97', 'fee.xlsx', container('Workbook'), 'olderWorkbook'],
  ['a Word document of 97', 'fee.xls', container('WordDocument'), 'olderWordDocument'],
  ['an encrypted workbook', 'fee.xlsx', container('EncryptedPackage'), 'passwordProtected'],
  ['a PDF', 'fee.csv', strToU8('%PDF-1.7 …'), 'pdf'],
  ['rich text, which begins with a brace', 'fee.txt', strToU8('{\\rtf1 fee}'), 'richText'],
  ['a web page called .xls', 'fee.xls', strToU8('\n<html><body><table><tr><td>1'), 'webPage'],
  [
    'an XML spreadsheet',
    'fee.xls',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'xmlSpreadsheet',
  ],
  ['a note that begins with an angle', 'fee.csv', strToU8('<18 years,4200'), 'text'],
  ['JSON called .data, with a byte order mark', 'fee.data', strToU8('\uFEFF {"placement": {}}'), 'json'],
  ['whatever is called .json', 'fee.json', strToU8('placement'), 'json'],
  ['a CSV whose first field has a brace', 'fee.csv', strToU8('{draft},4200'), 'text'],
  ['text of two bytes a letter', 'fee.csv', Buffer.from('\uFEFFRent,4200', 'utf16le'), 'text'],
  ['a programme', 'fee.xlsx', Buffer.from('7f454c4602010100', 'hex'), 'unknown'],
])('%s', (_, name, bytes, kind) => {
  expect(fileKind(name, bytes)).toBe(kind);
});

test.each<[string, Uint8Array, RegExp]>([
  ['a PDF', strToU8('%PDF-1.7'), /^fee is a PDF$/],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /^fee is a picture$/],
  ['a Word document', container('WordDocument'), /^fee is a Word document of 97 to 2003$/],
  ['JSON where a table belongs', strToU8('{"years": []}'), /^fee holds JSON$/],
  ['a programme', Buffer.from('7f454c4602010100', 'hex'), /^fee is no file of a kind that Open Book reads$/],
])('%s is refused with a sentence', async (_, bytes, said) => {
  const { value, findings } = await readTable('fee', bytes);
  expect(value).toBeNull();
  expect(findings.map(({ received }) => received)).toEqual([expect.stringMatching(said)]);
  expect(findings[0]!.advice).toMatch(/^[A-Z].*\.$/);
});

test('a workbook called .csv is read as the workbook it is', async () => {
  const { value } = await readTable('fee.csv', monthly);
  expect(value!.sheets.length).toBeGreaterThan(0);
});
