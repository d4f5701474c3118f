import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { template } from '../../src/cli/commands/template';
import { aTerminal } from '../support/aTerminal';
import { review } from '../support/commands';

const folder = mkdtempSync(join(tmpdir(), 'open-book-review-'));
const examples = join(__dirname, '../../assets/examples');
const submissions = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name);
const oakfield = join(examples, 'cost-breakdown-by-year-and-week.xlsx');
const priceForm = join(examples, 'placement-agreement-price-form.xlsx');

interface Review {
  readonly fee: Record<string, string>;
  readonly categories: readonly { weekly: string; share: string }[];
  readonly lines: readonly {
    label: string;
    category: string;
    weekly: string;
    cell: string;
    confidence: string;
    included: boolean;
  }[];
  readonly findings: readonly {
    code: string;
    severity: string;
    at: string;
    expected: string;
    received: string;
    advice: string;
  }[];
  readonly notUnderstood: readonly unknown[];
  readonly placement: Record<string, unknown>;
}

async function run(...args: readonly string[]) {
  const terminal = aTerminal({});
  const exitCode = await review(args, terminal);
  return { exitCode, said: terminal.said(), complaints: terminal.complaints() };
}

async function reviewed(...args: readonly string[]): Promise<Review> {
  return JSON.parse((await run(...args, '--json')).said) as Review;
}

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const pence = (weekly: string) => Math.round(Number(weekly) * 100);

describe('open-book review --json', () => {
  test('a provider’s own layout, October 2025', async () => {
    const { fee, lines, placement } = await reviewed(oakfield, '--as-at', '2025-10-01');
    // 26 weekly amounts of column D: 4,412.40 of cost (the printed total says 4,412.41) and 441.24 of profit
    expect(fee).toMatchObject({ quoted: '5150.00', explained: '4853.64', unexplained: '296.36' });
    expect(lines).toHaveLength(26);
    expect(lines.find(({ label }) => label === 'Rent')).toMatchObject({
      category: 'premises',
      weekly: '216.60',
      cell: 'Sheet1!A17',
    });
    expect(placement).toMatchObject({
      registeredPlaces: '4',
      plannedOccupancy: '0.85',
      weeksPerYear: '365/7',
    });
  });

  test('a price form with text amounts, a nil, a discount and lines beside the fee', async () => {
    const { fee, lines } = await reviewed(priceForm, '--as-at', '2025-10-01');
    // 1,085.40 + 2,610.00 + 148.50 + 2,131.50 + 1,230.77 + nil + 210.00 + 216.00 − 223.62 = 7,408.55; beside it 1,547.00 + 190.00
    expect(fee).toMatchObject({
      quoted: '7408.55',
      explained: '7408.55',
      unexplained: '0.00',
      notIncluded: '1737.00',
      totalPlacementCost: '9145.55',
    });
    expect(lines.find(({ label }) => label.startsWith('Less: sibling'))).toMatchObject({
      category: 'discount',
      weekly: '-223.62',
    });
  });

  test('the lines in the fee sum to what is explained, the categories too', async () => {
    for (const name of submissions) {
      const { fee, lines, categories } = await reviewed(join(examples, name), '--as-at', '2025-10-01');
      const included = lines
        .filter((line) => line.included)
        .reduce((total, { weekly }) => total + pence(weekly), 0);
      expect([name, included]).toEqual([name, pence(fee['explained']!)]);
      expect([name, categories.reduce((total, { weekly }) => total + pence(weekly), 0)]).toEqual([
        name,
        included,
      ]);
    }
  });

  test('every finding has a place, an expectation and advice', async () => {
    const { findings } = await reviewed(oakfield, '--as-at', '2025-10-01');
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) {
      expect(Object.values(finding).every((part) => part.length > 0)).toBe(true);
      expect(finding.advice).toMatch(/[.?]$/);
    }
    expect(findings.map(({ code }) => code)).toContain('employer-ni-flat-percentage');
  });

  test('weeks a year as asked for on the command line', async () => {
    const { placement } = await reviewed(oakfield, '--weeks-per-year', '52');
    expect(placement['weeksPerYear']).toBe('52');
  });

  test('several files are one list, each as it is alone', async () => {
    const { said, exitCode } = await run(oakfield, priceForm, '--json', '--as-at', '2025-10-01');
    const all = JSON.parse(said) as unknown;
    expect(all).toEqual([
      await reviewed(oakfield, '--as-at', '2025-10-01'),
      await reviewed(priceForm, '--as-at', '2025-10-01'),
    ]);
    expect(said).toBe(JSON.stringify(all, null, 2));
    expect(exitCode).toBe(1);
  });

  test('several files of which none can be read are an empty list', async () => {
    const broken = written('broken-again.json', '{');
    expect((await run(broken, written('broken-too.json', '['), '--json')).said).toBe('[]');
  });

  test('a corrected mapping is followed', async () => {
    const before = await reviewed(oakfield, '--as-at', '2025-10-01');
    const { said } = await run(oakfield, '--print-mapping');
    const mapping = JSON.parse(said) as { lines: { label: string; category: string }[] };
    const corrected = mapping.lines.map((line) =>
      line.label === 'Food & housekeeping' ? { ...line, category: 'homeRunning' } : line,
    );
    const file = written('mapping.json', JSON.stringify({ ...mapping, lines: corrected }));
    const after = await reviewed(oakfield, '--as-at', '2025-10-01', '--mapping', file);
    const food = (review: Review) => review.lines.find(({ label }) => label === 'Food & housekeeping')!;
    expect([food(before).category, food(after).category]).toEqual(['living', 'homeRunning']);
    expect(food(after).confidence).toBe('1');
    expect(after.fee).toEqual(before.fee);
  });
});

describe('open-book review writes workbooks', () => {
  test('one file, named', async () => {
    const out = join(folder, 'named.xlsx');
    const { exitCode, said } = await run(oakfield, '--as-at', '2025-10-01', '--out', out);
    expect(exitCode).toBe(1);
    expect(said).toContain('Oakfield House, £5,150.00 a week, £296.36 unexplained');
    const { value } = await readXlsx('named.xlsx', readFileSync(out));
    expect(value!.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
      'Decision',
      'Our position',
      'At the table',
      'Rounds',
      'Evidence',
      'Summary',
      'Fee breakdown',
      'Staffing',
      'Findings',
      'Agreed schedule',
      'Cost register',
      'Assumptions',
      'Sources',
      'Checks',
      'About',
    ]);
  });

  test('a folder, as a table', async () => {
    const out = join(folder, 'all');
    const { said } = await run(examples, '--as-at', '2025-10-01', '--out', out);
    expect(readdirSync(out)).toHaveLength(submissions.length);
    expect(said).toContain('Unexplained');
  });

  test('the template is written, and an untouched one says that nothing is filled in', async () => {
    const terminal = aTerminal({});
    const path = join(folder, 'template.xlsx');
    expect(await template(['--out', path], terminal)).toBe(0);
    expect(existsSync(path)).toBe(true);
    const { exitCode, said, complaints } = await run(path, '--json');
    expect([1, 2]).toContain(exitCode);
    expect(said + complaints).toMatch(/fee/i);
  });
});

describe('what cannot be read is said, with exit code 2', () => {
  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    ['an empty file', () => written('empty.xlsx', ''), /empty/i],
    ['text renamed to .xlsx', () => written('text.xlsx', 'Staffing 2,950 per week'), /not an? |text\.xlsx/i],
    ['half a workbook', () => written('half.xlsx', readFileSync(oakfield).subarray(0, 3000)), /half\.xlsx/],
    ['a file that is not there', () => join(folder, 'nobody.xlsx'), /nobody\.xlsx was not found/],
    ['JSON that is not JSON', () => written('broken.json', '{"placement": '), /JSON/],
    ['a table of nothing', () => written('nothing.csv', 'Dear colleague\nplease find\n'), /table|cost/i],
  ];

  test.each(cases)('%s', async (_case, file, words) => {
    const { exitCode, complaints } = await run(file());
    expect(exitCode).toBe(2);
    expect(complaints).toMatch(words);
    expect(complaints).not.toMatch(/\n\s+at |Error:|undefined/);
  });

  test('one bad file does not stop the others', async () => {
    const { exitCode, said } = await run(
      written('bad.xlsx', 'no'),
      oakfield,
      '--as-at',
      '2025-10-01',
      '--out',
      join(folder, 'mixed'),
    );
    expect(exitCode).toBe(2);
    expect(said).toContain('£5,150.00');
    expect(said).toContain('could not be reviewed');
  });

  test.each([
    ['no file', ['--json'], /Name at least one/],
    ['a day that is none', [oakfield, '--as-at', '2025-02-30'], /--as-at/],
    ['weeks that are none', [oakfield, '--weeks-per-year', '53'], /--weeks-per-year/],
    ['an option that is none', [oakfield, '--fast'], /--fast/],
  ])('%s', async (_case, args, words) => {
    const { exitCode, complaints } = await run(...args);
    expect(exitCode).toBe(2);
    expect(complaints).toMatch(words);
  });

  test('a workbook that cannot be written is not done', async () => {
    const inTheWay = written('in-the-way', 'a file, where a folder is asked for');
    const { exitCode, complaints } = await run(
      oakfield,
      '--as-at',
      '2025-10-01',
      '--out',
      join(inTheWay, 'out.xlsx'),
    );
    expect(exitCode).toBe(2);
    expect(complaints).toContain('could not be written');
  });

  test('the provider’s own file is never written over', async () => {
    const path = written('own.xlsx', readFileSync(oakfield));
    const { complaints } = await run(path, '--out', path);
    expect(complaints).toContain('never written over');
    expect(readFileSync(path)).toEqual(readFileSync(oakfield));
  });
});
