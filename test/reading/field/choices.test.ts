/**
 * The ways in which a layout may be read, as a person chooses them: what a choice says it comes to is what the lines come to
 * once it is chosen, whatever file it is; and the way that needs nothing stated can be had back.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../../src/adapters/files/readFile';
import { understood } from '../../../src/domain/evidence/validated';
import type { ReadingChoice } from '../../../src/domain/submission/feeSubmission';
import type { ReceivedWorkbook } from '../../../src/domain/submission/received';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { LayoutMapping } from '../../../src/reading/layoutMapping';
import { recogniseWorkbook, reviewSubmission } from '../../../src/workflows/review/answer';
import { withReading } from '../../../src/workflows/review/layoutMappings';

async function opened(folder: string, file: string): Promise<ReceivedWorkbook> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, folder, file)));
  const { value } = await readFile(file, bytes, { table: (workbook) => understood(workbook) });
  if (value === null) throw new Error(`${file} could not be opened`);
  return value;
}

function reviewed(workbook: ReceivedWorkbook, mapping: LayoutMapping | null) {
  const { value } = reviewSubmission(recogniseWorkbook(workbook, mapping), {
    asAt: knownDay('2026-11-01'),
    weeksPerYear: null,
  });
  return value === null
    ? { explained: 'none', choices: [] as readonly ReadingChoice[] }
    : {
        explained: value.breakdown.explained.pounds.toFixed(2),
        choices: value.openBook.submission.reading.choices ?? [],
      };
}

describe.each([
  'handed',
  'ordinary',
  'strangers',
  'neighbours',
  'newcomers',
  'latecomers',
  'passersBy',
  'senders',
  'inquirers',
  'own',
])('each choice of the %s layouts comes to what it says, and is then the one in use', (folder) => {
  const cases = JSON.parse(readFileSync(join(__dirname, folder, 'cases.json'), 'utf8')) as {
    file: string;
  }[];
  let tried = 0;

  it.each(cases.map(({ file }) => file))('%s', async (file) => {
    const workbook = await opened(folder, file);
    const differing: string[] = [];
    for (const { words, weekly, asked } of reviewed(workbook, null).choices) {
      const chosen = reviewed(workbook, withReading(null, asked));
      tried += 1;
      const used = chosen.choices.find(({ isUsed }) => isUsed)?.words;
      if (Math.abs(Number(chosen.explained) - Number(weekly)) > 0.5 || used !== words)
        differing.push(`${words} ${weekly.toFixed(2)}, then ${chosen.explained} ${String(used)}`);
    }
    expect(differing).toEqual([]);
  });

  it('most files have another way of reading them that somebody could mean', () => {
    expect(tried).toBeGreaterThan(cases.length);
  });
});
