/**
 * Every finding there is, triggered by the smallest submission that does so and kept quiet by its nearest innocent
 * neighbour. A folder a code: `submission`, `quiet` and `expected.json`, the exact finding.
 *
 * Codes of the checks are driven through the review, from an open book in JSON (`subjectOfCase.ts`). The codes below are
 * found while a submission is read and completed, and are driven through those readers.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { findingHeadlines, type FindingCode } from '../../src/domain/evidence/findingCodes';
import type { Finding } from '../../src/domain/evidence/finding';
import { allChecks } from '../../src/domain/review/checks/allChecks';
import { findingCase, findingsOfCase } from './subjectOfCase';
import { findingsOfReading, foundWhileReading } from './findingsOfReading';

const codes = Object.keys(findingHeadlines) as readonly FindingCode[];
const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function findings(code: FindingCode, which: 'submission' | 'quiet'): Promise<readonly Finding[]> {
  const inFolder = (name: string) => join(__dirname, code, name);
  const file = ['json', 'csv', 'hex']
    .map((kind) => `${which}.${kind}`)
    .find((name) => existsSync(inFolder(name)))!;
  const text = readFileSync(inFolder(file), 'utf8');
  const day = inFolder(`${which}.as-at`);
  const asAt = knownDay(existsSync(day) ? readFileSync(day, 'utf8').trim() : '2025-10-01');
  const all = foundWhileReading.includes(code)
    ? await findingsOfReading(file, text, asAt, code)
    : findingsOfCase(findingCase(text));
  return all.filter((finding) => finding.code === code);
}

describe('each finding', () => {
  test('has a folder, and each folder is a finding', () => {
    expect([...folders].sort()).toEqual([...codes].sort());
  });

  describe.each(codes.filter((code) => folders.includes(code)))('%s', (code) => {
    test('says exactly this where it is due', async () => {
      const expected: unknown = JSON.parse(readFileSync(join(__dirname, code, 'expected.json'), 'utf8'));
      expect(await findings(code, 'submission')).toEqual(expected);
    });

    test('is not said of the nearest innocent submission', async () => {
      expect(await findings(code, 'quiet')).toEqual([]);
    });
  });

  test('is looked for by one check a file', () => {
    const files = readdirSync(join(__dirname, '../../src/domain/review/checks')).filter(
      (name) => name !== 'allChecks.ts',
    );
    expect(allChecks).toHaveLength(files.length);
  });

  test('is said in whole sentences, without a technical word', async () => {
    for (const code of codes.filter((each) => folders.includes(each))) {
      for (const { advice } of await findings(code, 'submission')) {
        expect(advice).toMatch(/^[A-Z].*[.?]$/);
        expect(advice).not.toMatch(/\b(null|undefined|array|string|boolean|parse|regex|JSON path)\b/);
      }
    }
  });
});
