/** A case run as at the command line, and what is wrong with the outcome: nothing may be. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { analysisCommand } from '../../src/cli/commands/analysis';
import { calc } from '../../src/cli/commands/calc';
import type { Command } from '../../src/cli/commands/command';
import { analyses } from '../../src/workflows/analyses';
import { aTerminal } from '../support/aTerminal';
import type { FuzzCase } from './makeCase';
import { contracts, review, shouldCost, unitCost } from '../support/commands';

const commands: Readonly<Record<string, Command>> = {
  review,
  contracts,
  calc,
  'unit-cost': unitCost,
  'should-cost': shouldCost,
  ...Object.fromEntries(analyses.map((each) => [each.command, analysisCommand(each).run])),
};

export interface Outcome {
  readonly exitCode: number | null;
  readonly cpuSeconds: number;
  /** The most it held at once; nought where it ran within this process. */
  readonly megabytes: number;
  /** One sentence for each thing that may not be. */
  readonly faults: readonly string[];
}

const mostCpuSeconds = 5;
const mostMegabytes = 600;

interface CaseInFolder {
  readonly folder: string;
  readonly words: readonly string[];
  readonly input: Uint8Array;
}

function caseInFolder({ words, files, input }: FuzzCase): CaseInFolder {
  const folder = mkdtempSync(join(tmpdir(), 'open-book-fuzz-'));
  mkdirSync(join(folder, 'out'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return {
    folder,
    words: words.map((word) => (word.startsWith('@') ? join(folder, word.slice(1)) : word)),
    input: (input === undefined ? undefined : files[input]) ?? new Uint8Array(),
  };
}

function wrongInOutput({ folder }: CaseInFolder, said: string, complaints: string): readonly string[] {
  const faults = [
    ...wrongWords('what it said', said, false),
    ...wrongWords('what it complained', complaints, false),
    ...readdirSync(join(folder, 'out')).flatMap((written) =>
      wrongInWorkbook(readFileSync(join(folder, 'out', written))),
    ),
  ];
  rmSync(folder, { recursive: true });
  return faults;
}

/** Within this process: many a second. */
export async function runCase(given: FuzzCase): Promise<Outcome> {
  const inFolder = caseInFolder(given);
  const [name = '', ...args] = inFolder.words;
  const terminal = aTerminal({ today: '2025-10-01' });
  const readInput = () => Promise.resolve(inFolder.input);
  const before = process.cpuUsage();
  let exitCode: number | null = null;
  const faults: string[] = [];
  try {
    exitCode = await commands[name]!(args, { ...terminal, readInput });
  } catch (fault) {
    faults.push(
      `threw ${fault instanceof Error ? (fault.stack ?? fault.message).split('\n').slice(0, 4).join(' | ') : String(fault)}`,
    );
  }
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  faults.push(...tooMuch(cpuSeconds, 0), ...wrongInOutput(inFolder, terminal.said(), terminal.complaints()));
  return { exitCode, cpuSeconds, megabytes: 0, faults };
}

export const commandLine = join(__dirname, '../../dist/open-book.js');

/** As a person runs it: the built command line, a process of its own, measured by what it took. */
export function runProcess(given: FuzzCase): Outcome {
  const inFolder = caseInFolder(given);
  const measuredAt = join(inFolder.folder, 'measured.json');
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', join(__dirname, 'measured.cjs'), commandLine, ...inFolder.words],
    {
      input: inFolder.input,
      cwd: inFolder.folder,
      encoding: 'utf8',
      maxBuffer: 200_000_000,
      env: { ...process.env, OPEN_BOOK_FUZZ_MEASURED: measuredAt },
    },
  );
  const measured = existsSync(measuredAt)
    ? (JSON.parse(readFileSync(measuredAt, 'utf8')) as { cpuSeconds: number; megabytes: number })
    : { cpuSeconds: 0, megabytes: 0 };
  const faults = [
    ...(signal === null ? [] : [`was ended by ${signal}`]),
    ...(status === 0 || status === 1 || status === 2 ? [] : [`ended with ${String(status)}`]),
    ...(measured.cpuSeconds > 0 ? [] : ['did not come to its own end']),
    ...(/^\s+at .*:\d+:\d+|node:internal|fault of its own/m.test(stderr)
      ? [`shows its insides: ${stderr.slice(0, 400)}`]
      : []),
    ...tooMuch(measured.cpuSeconds, measured.megabytes),
    ...wrongInOutput(inFolder, stdout, stderr),
  ];
  return { exitCode: status, ...measured, faults };
}

function tooMuch(cpuSeconds: number, megabytes: number): readonly string[] {
  return [
    ...(cpuSeconds > mostCpuSeconds ? [`took ${cpuSeconds.toFixed(1)} s of CPU`] : []),
    ...(megabytes > mostMegabytes ? [`held ${megabytes.toFixed(0)} MB`] : []),
  ];
}

const noFigure = /(?<![A-Za-z])(?:NaN|-?Infinity|undefined)(?![A-Za-z])/;
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

function wrongWords(where: string, text: string, isXml: boolean): readonly string[] {
  const figure = noFigure.exec(text);
  const sign = unseen.exec(isXml ? text : text.replaceAll('\r', '\u0000'));
  const around = (index: number) => JSON.stringify(text.slice(Math.max(0, index - 60), index + 40));
  return [
    ...(figure === null ? [] : [`${where} holds ${figure[0]}: ${around(figure.index)}`]),
    ...(sign === null ? [] : [`${where} holds a character that cannot be seen: ${around(sign.index)}`]),
  ];
}

/** Every part of a written workbook: its words, and that no formula is of anybody else's making. */
function wrongInWorkbook(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => {
    const xml = strFromU8(content);
    const formulas = [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula = '']) => formula);
    const payload = formulas.find((formula) =>
      /cmd\||HYPERLINK|WEBSERVICE|DDE\(|example\.invalid/i.test(formula),
    );
    return [
      ...wrongWords(part, xml, true),
      ...(payload === undefined ? [] : [`${part} holds a formula from outside: ${payload.slice(0, 80)}`]),
    ];
  });
}
