import { progressBar } from '../../src/cli/commands/progressBar';

test.each([
  [0, 4, '[░░░░░░░░░░░░░░░░░░░░] 0 of 4  rent.xlsx'],
  [1, 4, '[█████░░░░░░░░░░░░░░░] 1 of 4  rent.xlsx'],
  [4, 4, '[████████████████████] 4 of 4  rent.xlsx'],
])('%i of %i', (done, all, line) => {
  expect(progressBar(done, all, 'rent.xlsx')).toBe(line);
});
