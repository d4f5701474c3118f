/** The command line as a user meets it: from starting the program to the written workbook. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inMilliseconds, medianMilliseconds, type Benchmark } from './benchmark';
import { choices, exampleFile } from './exampleFee';

export const benchmark: Benchmark = {
  title: 'the command line, from start to written file',
  goal: 'none set',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'open-book-bench-'));
    const out = join(folder, 'negotiation.xlsx');
    const program = join('dist', 'open-book.js');
    const args = [program, 'review', exampleFile, '--as-at', choices.asAt, '--out', out];
    try {
      return inMilliseconds(await medianMilliseconds(() => run(args), { warmUps: 2, times: 7 }));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Exit code 1 says that there are findings of the severity "error": the workbook is written all the same. */
function run(args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [...args], (failure) => {
      if (failure === null || failure.code === 1) done();
      else fail(new Error(failure.message));
    });
  });
}
