/** Commands, options and their sentences: the same for every command. */
import { commands } from '../../src/cli/commands/commands';
import { openBook, type ListedCommand } from '../../src/cli/commands/openBook';
import { aTerminal } from '../support/aTerminal';

const names = commands.map(({ name }) => name);

async function typed(line: string) {
  const terminal = aTerminal({});
  const words = line === '' ? [] : line.split(' ');
  const exitCode = await openBook(commands, '9.8.7', words, terminal);
  return { exitCode, said: terminal.said(), complaints: terminal.complaints() };
}

test.each(names)('%s --help says how it is used, and so does help %s', async (name) => {
  const { exitCode, said, complaints } = await typed(`${name} --help`);
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
  expect(said).toMatch(new RegExp(`^Use: open-book ${name} `));
  expect(await typed(`help ${name}`)).toEqual({ exitCode, said, complaints });
  expect(await typed(`${name} -h`)).toEqual({ exitCode, said, complaints });
});

test.each(names)('%s without a word more says the same, and that nothing was done', async (name) => {
  const { exitCode, said, complaints } = await typed(name);
  expect({ exitCode, said }).toEqual({ exitCode: 2, said: '' });
  expect(complaints).toMatch(new RegExp(`^Use: open-book ${name} `));
});

test.each(['--help', 'help', '-h', '--version'])('open-book %s', async (words) => {
  expect((await typed(words)).exitCode).toBe(0);
});

test('the version', async () => {
  expect((await typed('--version')).said).toBe('Open Book 9.8.7');
});

test.each([
  ['reveiw x', 'There is no command “reveiw”. Did you mean “review”?'],
  ['should_cost x', 'There is no command “should_cost”. Did you mean “should-cost”?'],
  ['toString', 'There is no command “toString”.'],
  ['__proto__', 'There is no command “__proto__”.'],
  ['constructor x', 'There is no command “constructor”.'],
  ['review x --asat 2026-01-01', 'The option --asat is not known. Did you mean “--as-at”?'],
  ['review x --benchmark y', 'The option --benchmark is not known. Did you mean “--benchmarks”?'],
  ['review x --constructor', 'The option --constructor is not known.'],
  ['unit-cost x --jsno', 'The option --jsno is not known. Did you mean “--json”?'],
  ['review x --json --json', '--json is given twice: once is meant.'],
  ['review x --out a --out b', '--out is given twice: once is meant.'],
  ['review x --out --json', '--out takes FILE|DIR, and --json stands behind it.'],
  ['contracts x --rate-card', '--rate-card takes FILE, and nothing stands behind it.'],
  ['review x --json=yes', '--json takes nothing, not “yes”.'],
  [
    'review x --as-at 10/2025',
    '--as-at takes a day such as 2026-04-01 or 01/04/2026, day first, not “10/2025”.',
  ],
  [
    'should-cost x --draws 999999999',
    '--seed takes a whole number of at most nine digits, and --draws one from 1 to 1000000.',
  ],
  ['calc wekly x', 'There is no calculation “wekly”. Did you mean “weekly”?'],
  ['template here.xlsx', 'The template takes no file: here.xlsx is one too many.'],
  ['template --out form.txt', '--out form.txt ends in .txt: a workbook ends in .xlsx'],
])('open-book %s', async (line, sentence) => {
  const { exitCode, said, complaints } = await typed(line);
  expect({ exitCode, said }).toEqual({ exitCode: 2, said: '' });
  expect(complaints).toContain(sentence);
  expect(complaints.split('\n').length).toBeLessThanOrEqual(3);
});

test('a day in either form is the same day', async () => {
  const fee = 'assets/examples/monthly-amounts.xlsx --json';
  const british = await typed(`review ${fee} --as-at 01/10/2025`);
  expect(british.exitCode).toBeLessThan(2);
  expect(british).toEqual(await typed(`review ${fee} --as-at 2025-10-01`));
  expect(british).toEqual(await typed(`review ${fee} --as-at=1/10/2025`));
});

test('a missing file is one sentence, and no table of nothing', async () => {
  expect(await typed('review nowhere.xlsx')).toEqual({
    exitCode: 2,
    said: '',
    complaints: 'nowhere.xlsx was not found. Check the name.',
  });
});

test('a fault of our own is said as one, without a stack of calls', async () => {
  const terminal = aTerminal({});
  const broken: ListedCommand = {
    name: 'broken',
    takes: '',
    does: 'fails',
    run: () => Promise.reject(new RangeError('Invalid array length')),
  };
  expect(await openBook([broken], '1', ['broken'], terminal)).toBe(2);
  expect(terminal.complaints()).toMatch(/^Open Book stopped at a fault of its own.*Invalid array length\n/);
  expect(terminal.complaints()).not.toMatch(/\bat \S+:\d+/);
});
