/**
 * Many values typed into one workbook, one at a time, in one LibreOffice that opens it once: each is typed, every formula is
 * read, and what stood there comes back. A start for each value would take some seconds; this takes some hundredths.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import { libreOffice } from './libreOffice';
import type { RecalculatedValue, RecalculatedWorkbook } from './recalculated';
import { spoilValues } from './spoilValues';

export interface CellToType {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly typed: string | number;
  /** What stands there: null where nothing does. */
  readonly held: string | number | null;
}

/** A row put in above one that stands there: empty, or a copy of the row above. */
export interface RowToInsert {
  readonly sheet: string;
  readonly row: number;
  readonly inserted: 'blank' | 'copy';
}

export interface TypedRun {
  /** Every formula's cell as the workbook was opened and worked out. */
  readonly asOpened: RecalculatedWorkbook;
  /** After each value: those that say something else than at the beginning, and every error. */
  readonly moved: readonly RecalculatedWorkbook[];
  /** Formulas that say something else than at the beginning once everything is taken back. */
  readonly notBack: readonly string[];
}

const aValueTakesAtMost = 2_000;
const mostStarts = 2;

const isWhole = (results: string): boolean => /(^|\n)(end$|failed\t)/.test(results.trimEnd());

let settings: Promise<string> | null = null;

/** LibreOffice's folder of settings with the macro in it, made once for all workbooks of a test file. */
function settingsWithMacro(): Promise<string> {
  return (settings ??= newSettings());
}

async function newSettings(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'open-book-settings-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  // A first start fills the folder of settings, and would write over what stands there.
  await run(folder, folder, ['--terminate_after_init'], 120_000);
  await placeMacro(join(folder, 'user/basic/Standard'));
  return folder;
}

export async function typedByLibreOffice(
  workbook: Uint8Array,
  changes: readonly (CellToType | RowToInsert)[],
): Promise<TypedRun> {
  const folder = await mkdtemp(join(tmpdir(), 'open-book-typed-'));
  try {
    await writeFile(join(folder, 'workbook.xlsx'), spoilValues(workbook));
    await writeFile(join(folder, 'changes.txt'), changes.map(lineOf).join('\n'));
    const time = 120_000 + changes.length * aValueTakesAtMost;
    for (let start = 1; ; start += 1) {
      await run(await settingsWithMacro(), folder, ['macro:///Standard.TypeEachValue.TypeEachValue()'], time);
      const results = await readFile(join(folder, 'results.txt'), 'utf8').catch(() => '');
      // LibreOffice itself falls over now and then, which says nothing of the workbook: it is asked again.
      if (isWhole(results) || start === mostStarts) return resultsIn(results);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function lineOf(change: CellToType | RowToInsert): string {
  if ('inserted' in change) return [change.sheet, change.row, 0, 'r', change.inserted, '-', ''].join('\t');
  const { sheet, row, column, typed, held } = change;
  return [sheet, row, column, ...kindAndText(typed), ...kindAndText(held)].join('\t');
}

function kindAndText(value: string | number | null): readonly string[] {
  if (value === null || value === '') return ['-', ''];
  return typeof value === 'number' ? ['n', String(value)] : ['s', value];
}

async function placeMacro(library: string): Promise<void> {
  await mkdir(library, { recursive: true });
  const basic = await readFile(join(__dirname, 'typeEachValue.bas'), 'utf8');
  const text = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  await writeFile(
    join(library, 'TypeEachValue.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="TypeEachValue" script:language="StarBasic">${text}</script:module>
`,
  );
  await writeFile(
    join(library, 'script.xlb'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="TypeEachValue"/>
</library:library>
`,
  );
}

/** A macro that fails shows a box that nobody sees, and waits: its whole group of processes is ended then. */
function run(profile: string, folder: string, what: readonly string[], longest: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = spawn(
      libreOffice ?? 'soffice',
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', ...what],
      {
        detached: true,
        stdio: 'ignore',
        env: { ...process.env, LC_ALL: 'C.UTF-8', OPEN_BOOK_TYPED: pathToFileURL(folder).href },
      },
    );
    const tooLong = setTimeout(() => {
      endGroup(program);
      reject(new Error(`LibreOffice was not done after ${String(longest / 1000)} s`));
    }, longest);
    program.on('error', reject);
    program.on('close', () => {
      clearTimeout(tooLong);
      resolve();
    });
  });
}

function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

function resultsIn(text: string): TypedRun {
  const lines = text.split('\n').filter((line) => line !== '');
  const failed = lines.find((line) => line.startsWith('failed\t'));
  if (failed !== undefined || lines.at(-1) !== 'end')
    throw new Error(`LibreOffice could not type every value: ${failed ?? 'it ended early'}`);
  const sections: string[][] = [[]];
  for (const line of lines.slice(0, -1))
    if (line === 'change' || line === 'back') sections.push([]);
    else sections.at(-1)!.push(line);
  const [opened = [], ...rest] = sections;
  return {
    asOpened: new Map(opened.map(cellOf)),
    moved: rest.slice(0, -1).map((moved) => new Map(moved.map(cellOf))),
    notBack: rest.at(-1)!,
  };
}

function cellOf(line: string): readonly [string, RecalculatedValue] {
  const [sheet = '', row = '', column = '', kind = '', ...held] = line.split('\t');
  const at = `${sheet}!${addressText({ row: parseInt(row, 10), column: parseInt(column, 10) })}`;
  const text = held.join('\t').replaceAll('\u0001', '\n');
  if (kind === 'e') return [at, { error: text }];
  return [at, kind === 'n' ? parseFloat(text) : text];
}
