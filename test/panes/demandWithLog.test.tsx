/**
 * @jest-environment jsdom
 *
 * A workbook with a list of placements on one sheet and a log of referrals on another: demand takes its acceptance share from
 * the log by itself. Placements and providers are invented.
 */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { ReceivedCell, ReceivedSheet } from '../../src/domain/submission/received';
import { memoryHost } from '../support/panes/memoryHost';
import { openPane } from '../support/panes/openPane';

const sheetOf = (name: string, ...rows: readonly (readonly string[])[]): ReceivedSheet => ({
  name,
  hidden: false,
  rows: rows.map((cells) => cells.map((text): ReceivedCell => ({ kind: 'text', text }))),
});

const sheets = [
  sheetOf(
    'Placements',
    ['Placement', 'Provider', 'Total weekly cost', 'Start date', 'End date'],
    ['P-1', 'Alder Care', '4900', '2024-06-03', '2025-01-15'],
    ['P-2', 'Alder Care', '5100', '2024-09-02', '2025-03-01'],
  ),
  sheetOf(
    'Log',
    ['Referral', 'Date made', 'Outcome'],
    ['R-1', '2024-07-01', 'Accepted'],
    ['R-2', '2024-08-01', 'Declined'],
    ['R-3', '2024-09-01', 'Accepted'],
    ['R-4', '2024-10-01', 'No answer'],
  ),
];

test('the share of referrals that were accepted is counted from the log beside the list', async () => {
  const { user } = await openPane('demand', memoryHost(sheets));
  await user.selectOptions(
    await screen.findByRole('combobox', { name: /^What to read/ }),
    'The whole workbook',
  );
  await user.click(screen.getByRole('button', { name: 'Read the list' }));
  // Two of four.
  expect(await screen.findByText(/^50.0 % of 4 referrals were accepted/)).toBeVisible();
});
