/**
 * The built command line as a person runs it: readers that go away, an output that is full, files that are made to hang it,
 * and the notices of what it holds. `npm test` builds it first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import webpack from 'webpack';

const { LicencesOfBundle } = createRequire(__filename)('../../src/licencesOfBundle') as {
  readonly LicencesOfBundle: new (file: string) => webpack.WebpackPluginInstance;
};

const commandLine = resolve(__dirname, '../../dist/open-book.js');
const examples = resolve(__dirname, '../../assets/examples');
const fee = join(examples, 'monthly-amounts.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'open-book-built-'));

beforeAll(() => {
  if (!existsSync(commandLine)) throw new Error('dist/open-book.js is not built: npm run build:cli');
});

const stack = /^\s+at |node:internal|fault of its own/m;

/** Ends by itself, or is ended after a minute of waiting, which no code but 0, 1 or 2 shows. */
function shell(line: string) {
  const { status, signal, stdout, stderr } = spawnSync('bash', ['-c', line], {
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, OB: commandLine, FEE: fee },
    timeout: 60_000,
    maxBuffer: 100_000_000,
  });
  return { status, signal, stdout, stderr };
}

describe('a reader that goes away, or an output that takes no more', () => {
  test.each([
    ['| head -1', '"$NODE" "$OB" review "$FEE" --json | head -1; exit ${PIPESTATUS[0]}'],
    ['a reader that reads nothing', '"$NODE" "$OB" review "$FEE" --json | true; exit ${PIPESTATUS[0]}'],
    [
      'complaints that nobody reads',
      '"$NODE" "$OB" review nowhere.xlsx 2>&1 >/dev/null | true; exit ${PIPESTATUS[0]}',
    ],
  ])('%s: no stack of calls, and the code says how the work went', (_, line) => {
    const { status, stderr } = shell(line);
    expect([0, 1, 2]).toContain(status);
    expect(stderr).not.toMatch(stack);
  });

  test('a closed output ends without a stack of calls', () => {
    const { status, stderr } = shell('"$NODE" "$OB" review "$FEE" --json >&-');
    expect([0, 1, 2]).toContain(status);
    expect(stderr).not.toMatch(stack);
  });

  (existsSync('/dev/full') ? test : test.skip)('a full output is said, with exit code 2', () => {
    const { status, stderr } = shell('"$NODE" "$OB" review "$FEE" --json >/dev/full');
    expect([status, stderr]).toEqual([2, 'The output could not be written (ENOSPC): it is not complete.\n']);
  });
});

test.each(['America/New_York', 'Asia/Tokyo'])('the same workbook is written by the clock of %s', (zone) => {
  const written = ['Europe/London', zone].map((each) => {
    const file = join(folder, `${each.replace('/', '-')}.xlsx`);
    const line = `TZ=${each} "$NODE" "$OB" review "$FEE" --as-at 2026-10-01 --out '${file}'`;
    expect(shell(line)).toMatchObject({ status: 0, stderr: '' });
    return readFileSync(file);
  });
  expect(written[0]!.equals(written[1]!)).toBe(true);
});

describe('files made to hang a reader end with a sentence or an answer', () => {
  const parts = unzipSync(readFileSync(fee));
  const sheet = Object.keys(parts).find((name) => name.endsWith('sheet1.xml'))!;
  const workbook = strFromU8(parts['xl/workbook.xml']!);
  const aSheet = /<sheet [^>]*\/>/.exec(workbook)![0];
  const withRows = (rows: string) =>
    zipSync({
      ...parts,
      [sheet]: strToU8(
        strFromU8(parts[sheet]!).replace(
          /<sheetData>[^]*<\/sheetData>/,
          () => `<sheetData>${rows}</sheetData>`,
        ),
      ),
    });

  test.each<[string, string, () => string | Uint8Array, RegExp]>([
    [
      '75,000 rows without addresses',
      'rows.xlsx',
      () => withRows('<row><c><v>1</v></c></row>'.repeat(75_000)),
      /a submission of at most 25,000 posts/,
    ],
    [
      '3,000 listed but missing sheets',
      'sheets.xlsx',
      () =>
        zipSync({
          ...parts,
          'xl/workbook.xml': strToU8(
            workbook.replace(
              aSheet,
              Array.from({ length: 3000 }, (_, index) =>
                aSheet
                  .replace(/name="[^"]*"/, `name="S${String(index)}"`)
                  .replace(/sheetId="\d+"/, `sheetId="${String(index + 1)}"`),
              ).join(''),
            ),
          ),
        }),
      /is damaged, or is no workbook/,
    ],
    [
      'an unbalanced quote in 120 KB',
      'quote.csv',
      () => `Provider,X\n"${'Rent,12\n'.repeat(15_000)}`,
      /could not be reviewed/,
    ],
    [
      'cells of 32,000 digits',
      'digits.csv',
      () =>
        `Provider,X\nRent,${'9'.repeat(32_000)}\nFood,${'9'.repeat(32_000)}\nHeat,${'1'.repeat(32_000)}\n`,
      /could not be reviewed|cut/,
    ],
    [
      '5,000 nested brackets',
      'deep.json',
      () => '['.repeat(5_000) + ']'.repeat(5_000),
      /nested at most 40 deep/,
    ],
  ])(
    '%s',
    (_, name, content, sentence) => {
      const path = join(folder, name);
      writeFileSync(path, content());
      const { status, signal, stdout, stderr } = shell(`"$NODE" "$OB" review '${path}' --json`);
      expect([signal, [0, 1, 2].includes(status ?? 9)]).toEqual([null, true]);
      expect(stderr).not.toMatch(stack);
      expect(`${stderr}${stdout.slice(0, 100_000)}`).toMatch(sentence);
    },
    90_000,
  );

  test('benchmark records each with its own names', () => {
    const path = join(folder, 'keys.json');
    const records = Array.from({ length: 5_000 }, (_, index) => ({
      measure: 'Fee',
      value: 4000,
      [`k${String(index)}`]: 1,
    }));
    writeFileSync(path, JSON.stringify({ records }));
    const { status, stderr } = shell(`"$NODE" "$OB" review "$FEE" --benchmarks '${path}' --json`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/records of 5002 different fields/);
  });

  test('a pipe that nobody writes to is refused and not waited for', () => {
    const path = join(folder, 'pipe');
    const { status, stderr } = shell(`mkfifo '${path}'; "$NODE" "$OB" review '${path}' --json`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is a pipe or a device, not a file/);
  });
});

describe('the notices of what is built in', () => {
  test('stand beside the command line, each with its licence’s own words', () => {
    const notices = readFileSync(`${commandLine}.LICENSES.txt`, 'utf8');
    for (const name of ['decimal.js', 'fflate', 'hucre']) {
      const [, notice = ''] = notices.split(new RegExp(`^${name} \\d[^\\n]*· MIT$`, 'm'));
      expect(notice.slice(0, 1_500)).toMatch(/Permission is hereby granted/);
    }
  });

  test('a package under a licence that is not on the list stops the build', async () => {
    const project = join(folder, 'project');
    const strange = join(project, 'node_modules/strange');
    mkdirSync(strange, { recursive: true });
    writeFileSync(
      join(strange, 'package.json'),
      '{"name": "strange", "version": "1.0.0", "license": "GPL-3.0"}',
    );
    writeFileSync(join(strange, 'index.js'), 'module.exports = 1;');
    writeFileSync(join(project, 'main.js'), 'console.log(require("strange"));');
    const errors = await new Promise<readonly string[]>((answer, fail) => {
      webpack(
        {
          mode: 'production',
          context: project,
          entry: './main.js',
          target: 'node',
          output: { path: join(project, 'dist') },
          plugins: [new LicencesOfBundle('LICENSES.txt')],
        },
        (problem, stats) => {
          if (problem === null && stats !== undefined)
            answer(stats.compilation.errors.map(({ message }) => message));
          else fail(problem ?? new Error('no build'));
        },
      );
    });
    expect(errors).toEqual(['strange is under GPL-3.0, which is not on the list of licences']);
  });
});
