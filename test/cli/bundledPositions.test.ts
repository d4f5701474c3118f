/**
 * Every bundled submission without needs: quote, stated cost, lawful floor, opening, target, limit. Nothing but the provider's
 * own figures stands behind the positions then: they are what the lines explain, unexplained money out, and never more than the
 * quote; where an offer is on record (Hollin Bank, £5,150.00) it is the opening. Fellgate's floor is its own rota.
 */
import { join } from 'node:path';
import { review } from '../../src/cli/commands/review';
import { aTerminal } from '../support/aTerminal';

interface Printed {
  readonly fee: { readonly quoted: string; readonly explained: string };
  readonly positions: Readonly<
    Record<'statedCost' | 'lawfulFloor' | 'opening' | 'target' | 'limit', string | null>
  >;
}

test.each([
  ['cost-breakdown-by-year-and-week.xlsx', '5150.00', '4325.89', null, '4853.64', '4853.64'],
  ['costs-in-sentences.xlsx', '6300.00', '5966.00', null, '6246.00', '6246.00'],
  ['fee-build-up-with-rota.xlsx', '6050.00', '5380.50', null, '5810.94', '5810.94'],
  ['fellgate-solo.open-book.json', '14000.00', '12393.91', '6287.27', '13385.42', '13385.42'],
  ['hollin-bank.open-book.json', '5600.00', '4788.77', '2430.39', '5150.00', '5205.18'],
  ['monthly-amounts.xlsx', '5995.00', '5196.34', null, '5975.19', '5975.19'],
])('%s', async (name, quoted, statedCost, lawfulFloor, opening, target) => {
  const terminal = aTerminal({ today: '2026-10-01' });
  await review([join(__dirname, '../../assets/examples', name), '--json'], terminal);
  const { fee, positions } = JSON.parse(terminal.said()) as Printed;
  expect(fee.quoted).toBe(quoted);
  expect(positions).toMatchObject({ statedCost, lawfulFloor, opening, target, limit: target });
  // What the lines explain, with no line disallowed
  expect(target).toBe(fee.explained);
});
