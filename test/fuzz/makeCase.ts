/** One case of the fuzzer: a command, its words and its files, all from a seed and a number. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculationNames } from '../../src/workflows/calculations/calculations';
import { chanceFrom, type Chance } from './chance';
import { analyses } from '../../src/workflows/analyses';
import {
  carelessJson,
  carelessTable,
  damagedBytes,
  damagedJson,
  damagedParts,
  damagedText,
  hostileCsv,
  hostileValues,
} from './hostile';

export interface FuzzCase {
  readonly kind: string;
  /** The command and its words; `@name` is a file of the case. */
  readonly words: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The file of the case that is sent as standard input. */
  readonly input?: string;
}

const examples = join(__dirname, '../../assets/examples');
const bytesOf = (name: string): Uint8Array => readFileSync(join(examples, name));
const jsonOf = (name: string): unknown => JSON.parse(Buffer.from(bytesOf(name)).toString('utf8'));

const workbooks = [
  'monthly-amounts.xlsx',
  'costs-in-sentences.xlsx',
  'fee-build-up-with-rota.xlsx',
  'placement-agreement-price-form.xlsx',
  'cost-breakdown-by-year-and-week.xlsx',
].map(bytesOf);
const submissions = ['hollin-bank.open-book.json', 'fellgate-solo.open-book.json'].map(jsonOf);
const comparisons = ['four-places.json', 'every-term.json', 'soft-block.json'].map((name) =>
  jsonOf(`contracts/${name}`),
);
const needs = jsonOf('should-cost/assessed-needs.json');
const csvs = ['four-weekly-amounts.csv', 'lincolnshire-in-house-2024-25.csv'].map(bytesOf);
const ledgers = ['alder-house.csv', 'two-homes-in-thousands.csv'].map((name) => bytesOf(`unit-cost/${name}`));
const benchmarks = ['category-quartiles.csv', 'fees-of-a-region.csv', 'regional-census.csv'].map((name) =>
  bytesOf(`benchmarks/${name}`),
);
const fee = bytesOf('four-weekly-amounts.csv');

const ledger = {
  home: 'Alder House',
  externalWeeklyPrice: 6250,
  externalPrices: [{ name: 'Framework', price: '6100' }],
  years: [
    {
      year: '2023/24',
      places: 5,
      occupancy: 0.8,
      lines: [
        { label: 'Salaries', amount: 940000 },
        { label: 'Rent', heading: 'premises', amount: '60,000' },
      ],
    },
    {
      year: '2024/25',
      availableBedNights: 1825,
      occupiedBedNights: 1460,
      printedTotal: 1050000,
      addOns: { pensions: 42000 },
      lines: [
        { label: 'Salaries', amount: 990000 },
        { label: 'Food', amount: 60000 },
      ],
    },
  ],
};
const records = {
  records: [
    { measure: 'Fee', value: 4200, unit: '£ a week', period: '2024/25', region: 'North West', size: 4 },
    { measure: 'Fee', median: '4350', lower: 4000, upper: 4900, n: 12, unit: '£ a week', period: '2024/25' },
  ],
};
const mapping = {
  version: 1,
  provider: 'Example Care',
  period: 'fourWeeks',
  columns: { label: 'A', amount: 'B' },
  lines: [
    { label: 'Rent', category: 'premises' },
    { label: 'Profit', category: null, treatedAs: 'line' },
  ],
};
const lineNames = { 'Security contract': 'premises', Salaries: 'staffing', Recharge: 'leaveOut' };
const calculations = {
  hourlyRate: '12.21',
  contractedHours: '37.5',
  weeksPerYear: '52',
  asAt: '2025-10-01',
  pension: 'minimum',
  beds: 4,
  load: 3.2,
  price: 5000,
  model: 'voidShare',
  voidShare: 0.5,
  amount: 318400,
  period: 'year',
  cost: '34.32',
  percent: 30,
  basis: 'cost',
  values: [3900, '4200.50', 4100],
  lines: [8.573, 0.148],
};

/** Each as its calculation takes it. */
const goodCalculations: readonly (readonly [string, object])[] = [
  [
    'on-costs',
    {
      hourlyRate: '12.21',
      contractedHours: '37.5',
      weeksPerYear: '52',
      asAt: '2025-10-01',
      pension: 'minimum',
    },
  ],
  ['weekly', { amount: '318400', period: 'year', weeksPerYear: '365/7' }],
  ['margin', { cost: '34.32', percent: '30', basis: 'margin' }],
  ['cover', { daysAway: '48', weeksPerYear: '365/7', hours: '168', contractedHours: '37.5' }],
  ['split', { lines: [8.573, 0.148, 12] }],
  ['erlang', { beds: 4, load: 3.2 }],
  ['percentile', { values: [3900, '4200.50', 4100, 5000, 4400], value: 4300 }],
  ['funding', { total: '4900.00', shares: { SC: 80, HE: '5', ED: 15 } }],
];

const labels = [
  'Care staff',
  'Waking night',
  'Sleep-in allowance',
  'Registered manager',
  'Employer NI',
  'Pension',
  'Rent',
  'Utilities',
  'Food',
  'Clothing',
  'Therapy',
  'Education',
  'Head office 8 % of turnover',
  'Surplus',
  'Total',
  'Weekly fee',
  'Sub-total',
  '1:1 14 hrs per day x 7 @ £21.75',
  'Pocket money',
  'Bed-nights available',
  'Bed-nights occupied',
  'Home',
  'Council',
  'Year',
  'Measure',
  'Value',
  'Unit',
  'Provider',
  'Contract',
  'From',
  'Rate',
];

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const asBytes = (text: string): Uint8Array => Buffer.from(text);

/** Three in four careless, the rest hostile. */
const json = (chance: Chance, content: unknown): Uint8Array =>
  asBytes(chance.isOneIn(4) ? damagedJson(chance, content) : carelessJson(chance, content));

const table = (chance: Chance, samples: readonly Uint8Array[]): Uint8Array => {
  if (!chance.isOneIn(3)) return Buffer.from(carelessTable(chance, asText(chance.oneOf(samples))), 'latin1');
  if (chance.isOneIn(3)) return asBytes(hostileCsv(chance, labels));
  return chance.isOneIn(4)
    ? damagedBytes(chance, chance.oneOf(samples))
    : Buffer.from(damagedText(chance, asText(chance.oneOf(samples))), 'latin1');
};

/** A workbook is written for one case in eight: what costs most is the same writer every time. */
const answer = (chance: Chance): readonly string[] => (chance.isOneIn(8) ? ['--out', '@out/'] : ['--json']);

const leavingOut = (chance: Chance): readonly string[] =>
  chance.isOneIn(2) ? ['--leave-out-personal-details'] : [];

const kinds: Readonly<Record<string, (chance: Chance) => Omit<FuzzCase, 'kind'>>> = {
  'workbook bytes': (chance) => ({
    words: ['review', '@fee.xlsx', ...answer(chance)],
    files: { 'fee.xlsx': damagedBytes(chance, chance.oneOf(workbooks)) },
  }),
  'workbook parts': (chance) => ({
    words: ['review', '@fee.xlsx', ...answer(chance)],
    files: { 'fee.xlsx': damagedParts(chance, chance.oneOf(workbooks)) },
  }),
  'a workbook as something else': (chance) => ({
    words: chance.oneOf([
      ['unit-cost', '@a.xlsx', '--json'],
      ['review', '@fee.csv', '--benchmarks', '@a.xlsx', '--json'],
      ['contracts', '@four.json', '--rate-card', '@a.xlsx', '--json'],
    ]),
    files: {
      'a.xlsx': damagedParts(chance, chance.oneOf(workbooks)),
      'fee.csv': fee,
      'four.json': asBytes(JSON.stringify(comparisons[0])),
    },
  }),
  text: (chance) => ({
    words: ['review', chance.oneOf(['@fee.csv', '@fee.txt']), ...answer(chance)],
    files: {
      'fee.csv': table(chance, csvs),
      'fee.txt': asBytes(damagedText(chance, labels.join(' £12.50\n'))),
    },
  }),
  submission: (chance) => ({
    words: ['review', '@fee.json', ...answer(chance)],
    files: { 'fee.json': json(chance, chance.oneOf(submissions)) },
  }),
  needs: (chance) => ({
    words: ['should-cost', '@needs.json', '--draws', '20', ...answer(chance)],
    files: { 'needs.json': json(chance, needs) },
  }),
  contracts: (chance) => ({
    words: ['contracts', '@contracts.json', '--years', '20', ...answer(chance)],
    files: { 'contracts.json': json(chance, chance.oneOf(comparisons)) },
  }),
  'ledger in JSON': (chance) => ({
    words: ['unit-cost', '@ledger.json', ...answer(chance)],
    files: { 'ledger.json': json(chance, ledger) },
  }),
  'ledger in a table': (chance) => ({
    words: ['unit-cost', '@ledger.csv', ...answer(chance)],
    files: { 'ledger.csv': table(chance, ledgers) },
  }),
  'ledger mapping': (chance) => ({
    words: ['unit-cost', '@ledger.csv', '--mapping', '@names.json', '--json'],
    files: {
      'ledger.csv': chance.oneOf(ledgers),
      'names.json': chance.isOneIn(2)
        ? json(chance, lineNames)
        : asBytes(damagedText(chance, JSON.stringify(lineNames)).replace(/^[^{]*|[^}]*$/g, '')),
    },
  }),
  'other councils': (chance) => ({
    words: ['unit-cost', '@ledger.csv', '--councils', '@councils.csv', '--json'],
    files: {
      'ledger.csv': ledgers[0]!,
      'councils.csv': table(chance, [bytesOf('unit-cost/other-councils.csv')]),
    },
  }),
  'benchmarks in JSON': (chance) => ({
    words: ['review', '@fee.csv', '--benchmarks', '@records.json', ...answer(chance)],
    files: { 'fee.csv': fee, 'records.json': json(chance, records) },
  }),
  'benchmarks in a table': (chance) => ({
    words: ['review', '@fee.csv', '--benchmarks', '@table.csv', ...answer(chance)],
    files: { 'fee.csv': fee, 'table.csv': table(chance, benchmarks) },
  }),
  'rate card': (chance) => ({
    words: ['contracts', '@four.json', '--rate-card', '@card.csv', '--json'],
    files: {
      'four.json': asBytes(JSON.stringify(comparisons[0])),
      'card.csv': table(chance, [bytesOf('contracts/rate-card.csv')]),
    },
  }),
  mapping: (chance) => ({
    words: ['review', '@fee.csv', '--mapping', '@mapping.json', '--json'],
    files: { 'fee.csv': fee, 'mapping.json': json(chance, mapping) },
  }),
  'an analysis’s terms': (chance) => {
    const { command, example } = chance.oneOf(analyses);
    return {
      words: [command, '@terms.json', ...answer(chance)],
      files: { 'terms.json': json(chance, example) },
    };
  },
  'standard input': (chance) => {
    const [command, bytes] = chance.oneOf([
      ['review', table(chance, csvs)] as const,
      ['review', json(chance, chance.oneOf(submissions))] as const,
      ['unit-cost', table(chance, ledgers)] as const,
      ['contracts', json(chance, chance.oneOf(comparisons))] as const,
    ]);
    return {
      words: [command, '-', '--json', ...leavingOut(chance)],
      files: { input: bytes },
      input: 'input',
    };
  },
  calculation: (chance) => {
    if (!chance.isOneIn(3)) {
      const [name, input] = chance.oneOf(goodCalculations);
      return { words: ['calc', name, '@input.json'], files: { 'input.json': json(chance, input) } };
    }
    const name = chance.oneOf(calculationNames);
    const fields = Object.entries(calculations).filter(() => chance.isOneIn(2));
    const hostile = chance.isOneIn(3)
      ? [[chance.oneOf(Object.keys(calculations)), chance.oneOf(hostileValues)] as const]
      : [];
    return {
      words: ['calc', name, '@input.json'],
      files: { 'input.json': json(chance, Object.fromEntries([...fields, ...hostile])) },
    };
  },
};

export const kindNames = Object.keys(kinds);

export function makeCase(seed: number, number: number): FuzzCase {
  const kind = kindNames[number % kindNames.length]!;
  const chance = chanceFrom(Math.imul(seed, 1_000_003) + number);
  return { kind, ...kinds[kind]!(chance) };
}
