import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calc } from '../../src/cli/commands/calc';
import { aTerminal } from '../support/aTerminal';

const folder = mkdtempSync(join(tmpdir(), 'open-book-calc-'));

function asFile(content: string): string {
  const path = join(folder, `${String(content.length)}.json`);
  writeFileSync(path, content);
  return path;
}

async function run(name: string, content: string) {
  const terminal = aTerminal({ input: content });
  const exitCode = await calc([name, '-'], terminal);
  return {
    exitCode,
    answer: exitCode === 0 ? (JSON.parse(terminal.said()) as Record<string, unknown>) : null,
    complaints: terminal.complaints(),
  };
}

describe('open-book calc', () => {
  test.each<[string, string, object, Record<string, unknown>]>([
    // 318,400 × 7 ÷ 365 = 6,106.3013…
    [
      'a year as a week',
      'weekly',
      { amount: '318400', period: 'year', weeksPerYear: '52' },
      { weekly: /^6123\.0769/ },
    ],
    [
      '365/7 weeks',
      'weekly',
      { amount: '318400', period: 'year', weeksPerYear: '365/7' },
      { weekly: /^6106\.3013/ },
    ],
    [
      '366/7 weeks',
      'weekly',
      { amount: 318400, period: 'year', weeksPerYear: '366/7' },
      { weekly: /^6089\.6174/ },
    ],
    // 34.32 ÷ 0.7 = 49.0285…; 34.32 × 1.3 = 44.616
    [
      'a margin is of price',
      'margin',
      { cost: '34.32', percent: '30', basis: 'margin' },
      { price: /^49\.02857/ },
    ],
    [
      'a mark-up is of cost',
      'margin',
      { cost: '34.32', percent: '30', basis: 'markUp' },
      { price: /^44\.616$/ },
    ],
    // 52.142857 ÷ 42.542857 = 1.225655…; 168 × that ÷ 37.5 = 5.4909…
    [
      'cover for 48 days away',
      'cover',
      { daysAway: '48', weeksPerYear: '365/7', hours: '168', contractedHours: '37.5' },
      { coverFactor: /^1\.22565/, wte: /^5\.4909/ },
    ],
    [
      'on-costs of 2025/26',
      'on-costs',
      {
        hourlyRate: '12.21',
        contractedHours: '37.5',
        weeksPerYear: '52',
        asAt: '2025-10-01',
        pension: 'minimum',
      },
      {
        annualGross: /^23809\.5$/,
        employerNI: /^2821\.425$/,
        pension: /^527\.085$/,
        onCostPercent: /^14\.0637/,
        costPerHour: /^13\.92718/,
      },
    ],
    [
      // (22,308 + 1,822.704 + 482.04) ÷ 1,950 paid hours = 24,612.744 ÷ 1,950 = 12.62192
      'on-costs of 2024/25',
      'on-costs',
      {
        hourlyRate: '11.44',
        contractedHours: '37.5',
        weeksPerYear: '52',
        asAt: '2024-10-01',
        pension: 'minimum',
      },
      {
        annualGross: /^22308$/,
        employerNI: /^1822\.704$/,
        pension: /^482\.04$/,
        onCostPercent: /^10\.3314/,
        costPerHour: /^12\.62192$/,
      },
    ],
  ])('%s', async (_case, name, input, expected) => {
    const { exitCode, answer } = await run(name, JSON.stringify(input));
    expect(exitCode).toBe(0);
    for (const [field, shape] of Object.entries(expected)) expect(answer![field]).toMatch(shape as RegExp);
  });

  test('a split sums to its total to the penny', async () => {
    // a third of £100.00 is 33.33…; the first of equal remainders takes the odd penny
    expect((await run('split', '{"total": "100", "weights": [1, 1, 1]}')).answer).toEqual({
      parts: ['33.34', '33.33', '33.33'],
    });
  });

  test('an unknown field is named', async () => {
    const { exitCode, complaints } = await run(
      'weekly',
      '{"amount": "1", "period": "week", "weeksPerYear": "52", "currency": "GBP"}',
    );
    expect(exitCode).toBe(2);
    expect(complaints).toContain('currency');
  });

  test('a date before the published figures is said, not guessed', async () => {
    const { exitCode, complaints } = await run(
      'on-costs',
      '{"hourlyRate": "9.50", "contractedHours": "37.5", "weeksPerYear": "52", "asAt": "2022-04-01", "pension": "minimum"}',
    );
    expect(exitCode).toBe(2);
    expect(complaints).toContain('1 April 2022');
  });

  test.each([
    ['not JSON', 'weekly', 'five'],
    ['no such calculation', 'annual', '{}'],
    ['no object', 'weekly', '[]'],
  ])('%s is refused with a sentence', async (_case, name, content) => {
    const { exitCode, complaints } = await run(name, content);
    expect(exitCode).toBe(2);
    expect(complaints.length).toBeGreaterThan(20);
    expect(complaints).not.toMatch(/at .*\.ts|Error:/);
  });

  test('a file works like standard input', async () => {
    const terminal = aTerminal({});
    expect(
      await calc(['weekly', asFile('{"amount":"52","period":"year","weeksPerYear":"52"}')], terminal),
    ).toBe(0);
    expect(JSON.parse(terminal.said())).toEqual({ weekly: '1' });
  });
});
