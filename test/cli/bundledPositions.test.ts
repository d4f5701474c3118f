/**
 * Every bundled submission, quote, stated cost, lawful floor, opening, target, limit and the sentence a director could say. With
 * nothing but the provider's own figures the target is what the lines explain and their own workings give, an offer on record
 * the opening, and no limit is proposed: the provider's own figure is none.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aTerminal } from '../support/aTerminal';
import { review } from '../support/commands';

interface Printed {
  readonly fee: Readonly<Record<'quoted' | 'explained' | 'unexplained', string>>;
  readonly categories: readonly { readonly category: string; readonly weekly: string }[];
  readonly positions: Readonly<
    Record<'statedCost' | 'lawfulFloor' | 'opening' | 'target' | 'limit' | 'limitRestsOn', string | null>
  > & {
    readonly sentence: string;
    readonly rows: readonly { readonly name: string; readonly submitted: string }[];
    readonly lawfulFloors: readonly { readonly weekly: string; readonly perHour: string }[];
    readonly findings: readonly { readonly code: string }[];
  };
}

const examples = join(__dirname, '../../assets/examples');

async function reviewed(name: string, ...more: readonly string[]): Promise<Printed> {
  const terminal = aTerminal({ today: '2026-10-01' });
  await review([join(examples, name), '--json', ...more], terminal);
  return JSON.parse(terminal.said()) as Printed;
}

const pence = (pounds: string | null) => Math.round(Number(pounds) * 100);

describe.each([
  'cost-breakdown-by-year-and-week.xlsx',
  'costs-in-sentences.xlsx',
  'fee-build-up-with-rota.xlsx',
  'fellgate-solo.open-book.json',
  'four-weekly-amounts.csv',
  'hollin-bank.open-book.json',
  'monthly-amounts.xlsx',
  'placement-agreement-price-form.xlsx',
])('%s', (name) => {
  test('alone: what the lines explain and their own workings give, and no limit', async () => {
    const { fee, positions, categories } = await reviewed(name);
    const apart = ['return', 'discount'];
    const cost = categories.filter(({ category }) => !apart.includes(category));
    const unsupported = positions.rows
      .filter((row) => row.name.startsWith('Not given by its own workings'))
      .reduce((sum, { submitted }) => sum + pence(submitted), 0);
    expect(pence(positions.target)).toBe(Math.min(pence(fee.explained) - unsupported, pence(fee.quoted)));
    expect(pence(positions.statedCost)).toBe(cost.reduce((sum, { weekly }) => sum + pence(weekly), 0));
    expect(pence(positions.opening)).toBeLessThanOrEqual(pence(positions.target));
    expect(positions.limit).toBeNull();
    expect(positions.findings.map(({ code }) => code)).toContain('no-limit-of-its-own');
    expect(positions.sentence).not.toMatch(/NaN|undefined|null/);
  });

  test('with needs and comparable fees: in order and never above the quote, or it is said', async () => {
    const needs = join(examples, 'should-cost/assessed-needs.json');
    const benchmarks = join(examples, 'benchmarks/category-quartiles.csv');
    const { fee, positions } = await reviewed(name, '--needs', needs, '--benchmarks', benchmarks);
    const [opening, target, limit] = [positions.opening, positions.target, positions.limit].map(pence);
    const said = positions.findings.map(({ code }) => code);
    expect(opening! <= target! || said.includes('opening-above-target')).toBe(true);
    expect(positions.limit === null || target! <= limit! || said.includes('target-above-limit')).toBe(true);
    for (const position of [opening, target]) expect(position).toBeLessThanOrEqual(pence(fee.quoted));
    expect(positions.limit === null || limit! < pence(fee.quoted)).toBe(true);
  });
});

test('Fellgate’s lawful floor: each post at £12.71, NI, pension and 5.6 weeks of leave', async () => {
  const { positions } = await reviewed('fellgate-solo.open-book.json');
  // 40 h, as the form states full time: 26,509.43 + NI 3,226.41 + pension 608.08 = 30,343.92 ÷ 2,085.714 = 14.548458 a paid
  // hour, × 52.142857 ÷ 46.542857 = 16.298917 on the rota
  expect(positions.lawfulFloors.slice(0, 3).map(({ perHour }) => perHour)).toEqual([
    '16.298917',
    '16.298917',
    '14.548458', // an establishment: leave is in its hours
  ]);
  // 238 × 16.298917 = 3,879.1422; 119 × 16.298917 = 1,939.5711; 40 × 14.548458 ÷ 0.9 = 646.5981, since one of three places at
  // 90 % can be used and the fee bears the empty ones. As printed they come to the whole of 7,135.23 with the others (313.3137,
  // 161.0144, 195.5870): three pennies are left, the first to 0.81 of a penny.
  expect(positions.lawfulFloors.slice(0, 3).map(({ weekly }) => weekly)).toEqual([
    '3879.14',
    '1939.57',
    '646.60',
  ]);
});

test('Hollin Bank with an offer on record and a limit of the council’s own', async () => {
  const { positions } = await reviewed('hollin-bank.open-book.json', '--own-limit', '5300');
  // explained 5,205.18; offered 5,150 on the form
  expect([positions.opening, positions.target, positions.limit]).toEqual(['5150.00', '5205.18', '5300.00']);
  expect(positions.sentence).toContain(
    'we have offered £5,150.00, aim for £5,205.18 and go no further than £5,300.00',
  );
});

test('an offer said with --offer takes no dated offer of the terms away', async () => {
  const terms = join(mkdtempSync(join(tmpdir(), 'open-book-offers-')), 'terms.json');
  writeFileSync(terms, '{"offers": [{"on": "2026-09-01", "weekly": 5200}]}');
  const terminal = aTerminal({ today: '2026-10-01' });
  await review(
    [join(examples, 'hollin-bank.open-book.json'), '--json', '--terms', terms, '--offer', '5100'],
    terminal,
  );
  const said = JSON.parse(terminal.said()) as Printed;
  expect(said.positions.opening).toBe('5100.00');
  expect(said.positions.findings.map(({ code }) => code)).toContain('offer-lower-than-before');
  expect(terminal.said()).toContain('5200.00');
});
