/** Each command works on the example that is bundled for it, and the workbook it writes has nothing wrong in its parts. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../src/cli/commands/command';
import { aTerminal } from '../support/aTerminal';
import { structuralFaults } from '../support/oracle/structuralFaults';
import { contracts, review, shouldCost, unitCost } from '../support/commands';

const examples = join(__dirname, '../../assets/examples');
const folder = mkdtempSync(join(tmpdir(), 'open-book-examples-'));

test.each<[string, Command, readonly string[], string]>([
  // £1,212,000 over 1,496 nights ÷ 7 = 213.7142… weeks occupied: 1,212,000 × 7 ÷ 1,496 = 5,671.1229…
  ['unit-cost', unitCost, ['unit-cost/alder-house.csv'], '£5,671.12 a week per occupied bed-week'],
  // (1,199,000 + 944,000) × 7 ÷ (1,825 × 0.82 + 1,460 × 0.86 = 2,752.1) = 15,001,000 ÷ 2,752.1 = 5,450.7467…
  [
    'unit-cost-of-two-homes',
    unitCost,
    ['unit-cost/two-homes-in-thousands.csv', '--councils', join(examples, 'unit-cost/other-councils.csv')],
    '£5,450.75 a week per occupied bed-week',
  ],
  [
    'should-cost',
    shouldCost,
    ['should-cost/assessed-needs.json', '--draws', '50'],
    '(50 draws, seed 1, correlation 0.5',
  ],
  [
    'benchmarks',
    review,
    ['hollin-bank.open-book.json', '--benchmarks', join(examples, 'benchmarks/fees-of-a-region.csv')],
    'Benchmarks: the fee is at the',
  ],
  // £14,000 fixed and £900 a child: a block of four at £5,000.00 is £20,000.00 a week whoever is there
  ['contracts', contracts, ['contracts/four-places.json'], 'Block (Full block): £20,000.00 a week'],
  [
    'contracts-with-every-term',
    contracts,
    ['contracts/every-term.json', '--rate-card', join(examples, 'contracts/rate-card.csv')],
    // 5,600 − 5,250 = 350, 6.7 % of 5,250; 1 April 2025 to 23 November 2026: 365 + 236
    'Hollin Bank, £5,600.00 a week: £350.00 above the rate of 1 April 2025 (6.7 %), 601 nights ago',
  ],
  // 4,279.13 ÷ 0.913551: worked in softBlock.test.ts
  [
    'contracts',
    contracts,
    ['contracts/soft-block.json', '--years', '20'],
    'Hollin Care: £4,684.06 a place a week',
  ],
])('%s', async (name, command, [file, ...more], sentence) => {
  const terminal = aTerminal({ today: '2026-11-23' });
  const out = join(folder, `${name}.xlsx`);
  expect(await command([join(examples, file!), ...more, '--out', out], terminal)).toBeLessThan(2);
  expect(terminal.said()).toContain(sentence);
  expect(structuralFaults(readFileSync(out))).toEqual([]);
});
