/** LibreOffice's program, from the variable SOFFICE or the search path; null where there is none. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const libreOffice: string | null = findLibreOffice();

function findLibreOffice(): string | null {
  const named = process.env['SOFFICE'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = named === undefined ? folders.map((folder) => join(folder, 'soffice')) : [named];
  return candidates.find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
