/** Every finding there is, as the provider reads it: what the council will ask, and nobody is told to ask the provider. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/domain/evidence/finding';
import { inProvidersVoice } from '../../../src/workflows/review/providersVoice';

const folder = join(__dirname, '../../findings');
const all = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(
    ({ name }) => JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as readonly Finding[],
  );

test.each([
  [
    'Ask the provider to confirm the weekly fee; until then the printed total stands in for it.',
    'The council will ask you to confirm the weekly fee; until then the printed total stands in for it.',
  ],
  ['Ask for the signed lease.', 'The council will ask for the signed lease.'],
  [
    'They are read and counted. Ask the provider why they are hidden.',
    'They are read and counted. The council will ask you why they are hidden.',
  ],
  [
    'Check basic hours: ask how many hours the salary is for.',
    'Check basic hours: the council will ask how many hours the salary is for.',
  ],
  ['Choose a category for “Sundries”.', 'Choose a category for “Sundries”.'],
])('“%s”', (advice, said) => {
  const [finding] = all;
  expect(inProvidersVoice({ ...finding!, advice }).advice).toBe(said);
});

test('no advice sends the provider to the provider', () => {
  expect(all.length).toBeGreaterThan(80);
  for (const finding of all) {
    const { advice } = inProvidersVoice(finding);
    expect(advice).not.toMatch(/\bask the provider\b|(^|[.:;] )ask\b/i);
    expect(advice).toMatch(/^[A-Z]/);
  }
});
