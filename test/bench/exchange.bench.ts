/**
 * An exchange of 100,000 records: files of five councils into the store and a statistic of all of them, in PostgreSQL on this
 * machine where there is one, and in the embedded database beside it. Each is a command of its own, so that its memory is its own.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPostgres } from '../support/aPostgres';
import type { Benchmark } from './benchmark';
import { runOfProgram } from './runOfProgram';

const councils = ['North', 'South', 'East', 'West', 'Mid'];
const ofEach = 20_000;

export const benchmark: Benchmark = {
  title: '100,000 records of an exchange, imported and asked',
  goal: 'at most 2 GB; the same answer from both databases',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'open-book-bench-'));
    const postgres = await aPostgres();
    try {
      const files = await Promise.all(councils.map((council) => fileOf(folder, council)));
      const embedded = measured(files, join(folder, 'embedded'));
      const onServer = postgres === null ? null : measured(files, postgres.address);
      if (onServer !== null && onServer.answer !== embedded.answer) throw new Error('The answers differ');
      return `PostgreSQL ${onServer?.words ?? 'not on this machine'}; embedded ${embedded.words}`;
    } finally {
      postgres?.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Measured {
  readonly answer: string;
  readonly words: string;
}

function measured(files: readonly string[], database: string): Measured {
  const imported = runOfProgram(['exchange', 'import', ...files, '--database', database]);
  const asked = runOfProgram(['exchange', 'statistics', '--json', '--database', database]);
  const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  return {
    answer: asked.answer,
    words: `import ${inSeconds(imported.clock)}, ${String(imported.megabytes)} MB; statistic of all ${inSeconds(asked.clock)}`,
  };
}

async function fileOf(folder: string, council: string): Promise<string> {
  const header = { exchange: 'open-book', version: 1, council, purpose: 'Comparison', visibility: {} };
  const records = Array.from({ length: ofEach }, (_, index) => ({
    council,
    reference: createHash('sha256')
      .update(`${council}${String(index)}`)
      .digest('hex'),
    month: `2026-${String((index % 12) + 1).padStart(2, '0')}`,
    weekly: `${String(3000 + ((index * 37) % 9000))}.50`,
    provider: `Provider ${String(index % 40)}`,
    band: String(index % 6),
  }));
  const path = join(folder, `${council}.jsonl`);
  await writeFile(path, [header, ...records].map((line) => JSON.stringify(line)).join('\n'));
  return path;
}
