/** Drop a folder in and it is a test: submission.json, expected.json worked by hand, and why.md with the working. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { submissionFromJson } from '../../src/adapters/text/json';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { reviewAsJson } from '../../src/workflows/review/json';
import { reviewSubmission } from '../../src/workflows/review/answer';

interface Expected {
  readonly asAt: string;
  readonly fee: Readonly<Record<string, string>>;
  readonly lines: readonly (readonly [label: string, category: string, weekly: string])[];
}

const scenarios = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(scenarios)('%s', (scenario) => {
  const file = (name: string) => readFileSync(join(__dirname, scenario, name), 'utf8');
  const expected = JSON.parse(file('expected.json')) as Expected;
  expect(file('why.md').length).toBeGreaterThan(100);
  const submission = submissionFromJson('submission.json', file('submission.json'));
  const { value } = reviewSubmission(submission, { asAt: knownDay(expected.asAt), weeksPerYear: null });
  const review = reviewAsJson(value!);
  expect(review.fee).toMatchObject(expected.fee);
  expect(review.lines.map(({ label, category, weekly }) => [label, category, weekly])).toEqual(
    expected.lines,
  );
  expect(review.findings.filter(({ code }) => code === 'unknown-field')).toEqual([]);
});
