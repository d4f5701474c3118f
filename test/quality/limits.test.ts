/** The limits that the README tells are those that hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../../src/domain/evidence/limits';

test('the README lists every limit in its own sentence', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const missing = Object.values(limits).filter(({ sentence }) => !readme.includes(`- ${sentence}\n`));
  expect(missing).toEqual([]);
});
