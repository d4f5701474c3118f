/** The files that cannot be read, each with a sentence on what it is and what to do. */
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import { wholeSubmission } from '../../domain/evidence/place';
import type { Finding } from '../../domain/evidence/finding';
import { emptyFile, protectedFile, unreadableFile } from '../xlsx/fileFindings';
import type { FileKind } from './fileKind';

/** What the file is, in words that follow its name. */
const itIs: Readonly<Partial<Record<FileKind, string>>> = {
  archive: 'is an archive of another kind',
  brokenArchive: 'is cut short or damaged',
};

const otherProgram: Readonly<Partial<Record<FileKind, string>>> = {
  olderWordDocument: 'is a Word document of 97 to 2003',
  openDocumentText: 'is an OpenDocument text',
  presentation: 'is a presentation',
  richText: 'is a text document (.rtf)',
  pdf: 'is a PDF',
  picture: 'is a picture',
};

export function refusedFile(file: string, kind: FileKind): Finding {
  if (kind === 'nothing') return emptyFile(file);
  if (kind === 'passwordProtected') return protectedFile(file);
  const words = itIs[kind];
  if (words !== undefined) return unreadableFile(file, words);
  return fileNotReadable(
    'a spreadsheet (.xlsx, .xlsm, .xls, .xlsb, .ods), a CSV file, a web page with a table, a Word document (.docx) or JSON',
    `${file} ${otherProgram[kind] ?? 'is no file of a kind that Open Book reads'}`,
    'Ask for the figures as a spreadsheet, or copy the table into one and save it as .xlsx.',
  );
}

export function noJsonHere(file: string): Finding {
  return fileNotReadable(
    'a table: a workbook or a CSV file',
    `${file} holds JSON`,
    'Give the table as .xlsx or .csv.',
  );
}

export function ownSheetsLeftOut(sheets: readonly { readonly name: string }[]): Finding {
  const listed = sheets.map(({ name }) => `“${name}”`).join(', ');
  return {
    code: 'own-sheets-left-out',
    severity: 'note',
    at: wholeSubmission,
    expected: 'the provider’s own sheets',
    received: `sheets that Open Book worked out were left out: ${listed}`,
    advice: 'Nothing to do: what Open Book worked out earlier is never read as a provider’s figures.',
  };
}

export function onlyOwnSheets(file: string): Finding {
  return fileNotReadable(
    'a provider’s file',
    `${file} holds only sheets that Open Book worked out`,
    'Give the file that came from the provider; to keep what was typed in this workbook, name it beside that file after --continue.',
  );
}
