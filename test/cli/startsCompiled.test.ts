/** What was compiled when the command line was built shortens its start and changes nothing else. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const { inAscii } = createRequire(__filename)('../../src/cli/startsCompiled.cjs') as {
  readonly inAscii: (text: string) => string;
};

const dist = resolve(__dirname, '../../dist');
const program = 'open-book-program.js';
const compiled = `${program}.compiled`;
const folder = mkdtempSync(join(tmpdir(), 'open-book-start-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function help() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'open-book.js'), '--help'], {
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    isHelp: stdout.includes('takes the weekly fee of a place in a children’s home apart'),
  };
}

const answered = { status: 0, stderr: '', isHelp: true };

test('with what was compiled, without it, or with what is not of this program, it starts', () => {
  for (const file of ['open-book.js', program]) copyFileSync(join(dist, file), join(folder, file));
  expect(help()).toEqual(answered);
  copyFileSync(join(dist, compiled), join(folder, compiled));
  expect(help()).toEqual(answered);
  const whole = readFileSync(join(dist, compiled));
  for (const wrong of [Buffer.alloc(0), Buffer.from('not compiled'), whole.subarray(0, whole.length / 2)]) {
    writeFileSync(join(folder, compiled), wrong);
    expect(help()).toEqual(answered);
  }
});

test('this Node takes what it compiled of the program that stands beside it', () => {
  expect(existsSync(join(dist, compiled))).toBe(true);
  const asked = `
    const { scriptOf } = require(${JSON.stringify(resolve(__dirname, '../../src/cli/start.cjs'))});
    const compiled = require('node:fs').readFileSync(${JSON.stringify(join(dist, compiled))});
    console.log(scriptOf(${JSON.stringify(join(dist, program))}, compiled).cachedDataRejected);`;
  expect(spawnSync(process.execPath, ['-e', asked], { encoding: 'utf8' }).stdout).toBe('false\n');
});

describe('written in plain ASCII', () => {
  test('the program holds no other sign', () => {
    expect(/[^\0-\x7f]/.test(readFileSync(join(dist, program), 'utf8'))).toBe(false);
  });

  test.each([
    ['a string', `'£5 – é'`, '£5 – é'],
    ['a sign of two halves', `'😀'`, '😀'],
    ['a backslash that is one', '`\\\\−`', '\\−'],
    ['a regular expression', `'£5'.replace(/[£–]/u, 'p')`, 'p5'],
    ['one from a raw text', "'it’s'.replace(new RegExp(String.raw`[’]`, 'u'), '-')", 'it-s'],
    ['one of two halves', `'a😀b'.replace(/^.[😀]/u, '')`, 'b'],
  ])('%s means the same', (_, written, meant) => {
    const text = inAscii(written);
    expect(text).not.toMatch(/[^\0-\x7f]/);
    expect((0, eval)(text)).toBe(meant);
  });

  test('a backslash before such a sign would mean another, and stops the build', () => {
    expect(() => inAscii('`\\−`')).toThrow('a backslash of its own');
    expect(() => inAscii('`\\\\\\−`')).toThrow('a backslash of its own');
  });
});
