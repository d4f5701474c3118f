/** A case run as at the command line, and what is wrong with the outcome: nothing may be. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { calc } from '../../src/cli/commands/calc';
import type { Command } from '../../src/cli/commands/command';
import { contracts } from '../../src/cli/commands/contracts';
import { review } from '../../src/cli/commands/review';
import { shouldCost } from '../../src/cli/commands/shouldCost';
import { unitCost } from '../../src/cli/commands/unitCost';
import { aTerminal } from '../support/aTerminal';
import type { FuzzCase } from './makeCase';

const commands: Readonly<Record<string, Command>> = {
  review,
  contracts,
  calc,
  'unit-cost': unitCost,
  'should-cost': shouldCost,
};

export interface Outcome {
  readonly exitCode: number | null;
  readonly cpuSeconds: number;
  /** One sentence for each thing that may not be. */
  readonly faults: readonly string[];
}

const mostCpuSeconds = 5;

export async function runCase({ words, files }: FuzzCase): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'open-book-fuzz-'));
  mkdirSync(join(folder, 'out'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const [name = '', ...args] = words.map((word) =>
    word.startsWith('@') ? join(folder, word.slice(1)) : word,
  );
  const terminal = aTerminal({ today: '2025-10-01' });
  const before = process.cpuUsage();
  let exitCode: number | null = null;
  const faults: string[] = [];
  try {
    exitCode = await commands[name]!(args, terminal);
  } catch (fault) {
    faults.push(
      `threw ${fault instanceof Error ? (fault.stack ?? fault.message).split('\n').slice(0, 4).join(' | ') : String(fault)}`,
    );
  }
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  if (cpuSeconds > mostCpuSeconds) faults.push(`took ${cpuSeconds.toFixed(1)} s of CPU`);
  faults.push(
    ...wrongWords('what it said', terminal.said(), false),
    ...wrongWords('what it complained', terminal.complaints(), false),
  );
  for (const written of readdirSync(join(folder, 'out')))
    faults.push(...wrongInWorkbook(readFileSync(join(folder, 'out', written))));
  rmSync(folder, { recursive: true });
  return { exitCode, cpuSeconds, faults };
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
