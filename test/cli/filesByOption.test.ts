/** Which words of a command line are files to review and which are files to compare with. */
import { filesByOption, type ArgumentToken } from '../../src/cli/commands/filesByOption';

const word = (value: string): ArgumentToken => ({ kind: 'positional', value });
const benchmarks = (value: string): ArgumentToken => ({ kind: 'option', name: 'benchmarks', value });
const out: ArgumentToken = { kind: 'option', name: 'out', value: 'here' };

test.each([
  ['fee.xlsx --benchmarks a.csv b.csv', [word('fee.xlsx'), benchmarks('a.csv'), word('b.csv')]],
  [
    '--benchmarks a.csv fee.xlsx --benchmarks b.csv',
    [benchmarks('a.csv'), word('fee.xlsx'), benchmarks('b.csv')],
  ],
])('%s: one fee, two files to compare with', (_, tokens) => {
  expect(filesByOption(tokens, 'benchmarks')).toEqual({ paths: ['fee.xlsx'], ofOption: ['a.csv', 'b.csv'] });
});

test('another option ends the list: fee.xlsx --benchmarks a.csv --out here next.xlsx', () => {
  const tokens = [word('fee.xlsx'), benchmarks('a.csv'), out, word('next.xlsx')];
  expect(filesByOption(tokens, 'benchmarks')).toEqual({
    paths: ['fee.xlsx', 'next.xlsx'],
    ofOption: ['a.csv'],
  });
});
