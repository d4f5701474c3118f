/**
 * Layouts as they exist in the field, read whole: the fee, what the lines come to for one child a week, and every line.
 * `handed` and `ordinary` were made by others, `strangers` by somebody who had read neither code nor word lists (at first sight 21
 * of those 40 were right, 4 wrong in silence), `neighbours` were written later in the same way (at first sight 30 of 40, 2 in
 * silence); `own` was written for kinds that broke. All of them are invented. What must be asked stands in `asks`.
 *
 * A line is found by its amount, since labels repeat; its category must be one that the key allows. Categories are counted
 * and printed, not held to all: they are a piece of work of their own with tests of their own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../../src/adapters/files/readFile';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { understood } from '../../../src/domain/evidence/validated';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { recogniseWorkbook, reviewSubmission } from '../../../src/workflows/review/answer';

interface FieldCase {
  readonly file: string;
  readonly asAt: string;
  readonly quoted: string | null;
  readonly explained: string;
  readonly tolerance: string;
  readonly either: readonly { readonly quoted?: string | null; readonly explained?: string }[];
  readonly lines: readonly {
    readonly label: string;
    readonly weekly: string;
    readonly categories: readonly string[];
  }[];
  readonly asks?: readonly string[];
  readonly why: string;
}

async function reviewed(folder: string, { file, asAt }: FieldCase): Promise<FeeReview> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, folder, file)));
  const received = await readFile(file, bytes, { table: (workbook) => understood(workbook) });
  if (received.value === null) throw new Error(`${file} could not be opened`);
  const review = reviewSubmission(recogniseWorkbook(received.value, null), {
    asAt: knownDay(asAt),
    weeksPerYear: null,
  });
  if (review.value === null) throw new Error(`${file} could not be reviewed`);
  return review.value;
}

function isNear(found: string, wanted: string | null, tolerance: string): boolean {
  return Math.abs(Number(found) - Number(wanted ?? '0')) <= Number(tolerance) + 1e-9;
}

/** "quoted / explained" as read, where neither the key nor what it allows beside it agrees; else the key. */
function figures({ breakdown }: FeeReview, { quoted, explained, either, tolerance }: FieldCase): string {
  const read = [breakdown.quoted.pounds.toString(), breakdown.explained.pounds.toString()] as const;
  const allowed = [{ quoted, explained }, ...either.map((each) => ({ quoted, explained, ...each }))];
  const agrees = allowed.some(
    (each) => isNear(read[0], each.quoted, tolerance) && isNear(read[1], each.explained, tolerance),
  );
  return agrees ? `${String(quoted)} / ${explained}` : read.join(' / ');
}

/** The key's lines that no line of the review has the amount of. */
function missing({ breakdown }: FeeReview, { lines, tolerance }: FieldCase): readonly string[] {
  const read = breakdown.lines.map(({ weekly }) => weekly.pounds.toString());
  return lines
    .filter(({ weekly }) => !read.some((each) => isNear(each, weekly, tolerance)))
    .map(({ label, weekly }) => `${label} ${weekly}`);
}

/** What the key wants asked and no finding asks. */
function notAsked({ findings }: FeeReview, { asks = [] }: FieldCase): readonly string[] {
  const said = findings.map(({ expected, received, advice }) => `${expected} ${received} ${advice}`);
  return asks.filter((wanted) => !said.some((each) => new RegExp(wanted, 'i').test(each)));
}

describe.each(['handed', 'ordinary', 'strangers', 'neighbours', 'own'])('%s layouts', (folder) => {
  const cases = JSON.parse(readFileSync(join(__dirname, folder, 'cases.json'), 'utf8')) as FieldCase[];

  it.each(cases.map((each) => [each.file, each] as const))('%s', async (_, each) => {
    const review = await reviewed(folder, each);
    expect(figures(review, each)).toBe(`${String(each.quoted)} / ${each.explained}`);
    expect(missing(review, each)).toEqual([]);
    expect(notAsked(review, each)).toEqual([]);
  });
});
