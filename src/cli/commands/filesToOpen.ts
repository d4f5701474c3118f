/** Files opened for an analysis from this machine or from standard input, whatever kind each is. */
import { readFile } from '../../adapters/files/readFile';
import { typedInFile } from '../../adapters/xlsx/typedInFile';
import { findingInWords } from '../../domain/evidence/findingWords';
import { submissionFromJson } from '../../adapters/text/json';
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import { notUsable } from '../../domain/evidence/validated';
import type { FilesToOpen } from '../../workflows/ports/filesToOpen';
import { recogniseWorkbook } from '../../workflows/review/answer';
import type { Terminal } from './command';
import { filesIn } from './files';
import { nameOf, openInput, type Opening } from './opening';
import { openJson } from './openJson';
import { progressBar } from './progressBar';

export function filesToOpen(opening: Opening, terminal: Terminal): FilesToOpen {
  const { leavesOutPersonalDetails } = opening;
  const read: FilesToOpen['read'] = async (path, { table, json }) => {
    const { value: opened, findings } = await openInput(path, opening);
    if (opened === null) return notUsable(findings);
    return readFile(opened.file, opened.bytes, {
      table,
      ...(json === undefined
        ? {}
        : { json: (text: string) => json(text, opened.file, leavesOutPersonalDetails) }),
      ...opening,
    });
  };
  return {
    read,
    readText: async (path, as) => {
      const { value: opened, findings } = await openInput(path, opening);
      return opened === null
        ? notUsable(findings)
        : as(textOfCsvBytes(opened.bytes), leavesOutPersonalDetails);
    },
    json: (path, advice) => openJson(path, advice, opening, terminal),
    submission: (path, mapping) =>
      read(path, {
        table: (workbook) => recogniseWorkbook(workbook, mapping),
        json: (text, file, leavesOut) => submissionFromJson(file, text, leavesOut),
      }),
    typedSince: async (path) => {
      const { value: opened, findings } = await openInput(path, opening);
      for (const finding of findings) terminal.complain(findingInWords(finding));
      if (opened === null) return null;
      const found = await typedInFile(opened.file, opened.bytes);
      if (found === null)
        terminal.complain(
          `${nameOf(path)} does not say what was typed into it: name a review’s workbook that this version wrote, or that the pane did.`,
        );
      return found;
    },
    within: async (folder) => {
      const { paths, notes, problems } = await filesIn([folder]);
      for (const words of [...notes, ...problems]) terminal.complain(words);
      return paths;
    },
    nameOf,
    tell: terminal.complain,
    progress: (done, all, what) => terminal.progress?.(what === '' ? '' : progressBar(done, all, what)),
  };
}
