/**
 * LibreOffice as the independent calculator: it gets a copy of each workbook with every stored result spoilt, is
 * made to recalculate from scratch, and what it wrote is read back. One call takes many workbooks.
 *
 * Where LibreOffice is not installed the tests that need it are skipped under a name that says so, with a message.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import { libreOffice } from './libreOffice';
import { profileOfThisWorker } from './profiles';
import type { RecalculatedValue, RecalculatedWorkbook } from './recalculated';
import { spoilValues } from './spoilValues';

const longestRun = 600_000;

// Two at once on one profile would hand their work to each other.
let oneAfterAnother: Promise<unknown> = Promise.resolve();

export async function recalculate(
  workbooks: readonly Uint8Array[],
): Promise<readonly RecalculatedWorkbook[]> {
  const folder = await mkdtemp(join(tmpdir(), 'open-book-oracle-'));
  try {
    const names = workbooks.map((_, index) => `workbook${index}.xlsx`);
    await Promise.all(
      workbooks.map((bytes, index) => writeFile(join(folder, names[index]!), spoilValues(bytes))),
    );
    await convert(folder, names);
    return await Promise.all(names.map(async (name) => valuesOf(await readFile(join(folder, 'out', name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A test that LibreOffice decides; it takes its time, and shows when it was not run. */
export function itWithLibreOffice(title: string, run: () => Promise<void>): void {
  if (libreOffice !== null) {
    it(title, run, longestRun);
    return;
  }
  console.warn(`LibreOffice (soffice) was not found: NOT PROVEN here: ${title}`);
  it.skip(`NOT RUN, LibreOffice is not installed: ${title}`, run);
}

async function convert(folder: string, names: readonly string[]): Promise<void> {
  const profile = profileOfThisWorker() ?? join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  // Left alone once LibreOffice has added its own settings: without them each start is a first one.
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate, {
    flag: 'wx',
  }).catch(ifAlreadyThere);
  const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
  const conversion = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
  const run = oneAfterAnother.then(() =>
    promisify(execFile)(libreOffice ?? 'soffice', [...settings, ...conversion, ...names], {
      cwd: folder,
      timeout: longestRun,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    }),
  );
  oneAfterAnother = run.catch(() => undefined);
  await run;
}

function ifAlreadyThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function valuesOf(bytes: Uint8Array): Promise<RecalculatedWorkbook> {
  const workbook = await readXlsx(bytes);
  const values = new Map<string, RecalculatedValue>();
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((row, rowIndex) => {
      row.forEach((plain, column) => {
        const cell = sheet.cells?.get(`${rowIndex},${column}`);
        const value = cell?.formulaResult ?? cell?.value ?? plain;
        if (value === null) return;
        const at = `${sheet.name}!${addressText({ row: rowIndex, column })}`;
        const kept = value instanceof Date ? serialOf(value) : value;
        values.set(at, cell?.type === 'error' ? { error: String(kept) } : kept);
      });
    });
  }
  return values;
}

/** Days of the spreadsheet calendar; every day of the tests is after February 1900. */
function serialOf(instant: Date): number {
  return (instant.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** 0 is "always"; the default trusts stored results of files that name Excel as their maker. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
