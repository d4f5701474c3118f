/**
 * @jest-environment jsdom
 *
 * The In-house pane over a memory host: an example that works at once, a ledger of the council's own, corrections, what is
 * typed beside it, the sheets and their undo. Figures are worked by hand in test/workflows/unitCostOnScreen.
 */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { ReceivedCell, ReceivedSheet } from '../../src/domain/submission/received';
import { memoryHost } from '../support/panes/memoryHost';
import { goToPane, openPane, openWithExample } from '../support/panes/openPane';

// jsdom draws nothing; axe asks once whether it can.
HTMLCanvasElement.prototype.getContext = () => null;

const cell = (value: string): ReceivedCell | null => {
  if (value === '') return null;
  return /^-?\d+(\.\d+)?$/.test(value) ? { kind: 'number', decimal: value } : { kind: 'text', text: value };
};

const sheet = (name: string, ...rows: readonly string[]): ReceivedSheet => ({
  name,
  hidden: false,
  rows: rows.map((row) => row.split('|').map(cell)),
});

const financeOfficer = (...sheets: readonly ReceivedSheet[]) => {
  const host = memoryHost(sheets);
  host.settings.set(
    'openBook.pane',
    '{"version":1,"role":"financeOfficer","mappings":{},"localFigures":[],"kept":{}}',
  );
  return host;
};

async function openExample() {
  const opened = await openPane('unitCost');
  await opened.user.click(await screen.findByRole('button', { name: 'Try an example' }));
  await screen.findByRole('heading', { level: 1, name: /^Alder House/ });
  return opened;
}

async function openLedger(...sheets: readonly ReceivedSheet[]) {
  const opened = await openPane('unitCost', financeOfficer(...sheets));
  await opened.user.click(await screen.findByRole('button', { name: 'Read the ledger' }));
  await screen.findByRole('heading', { name: 'What was found' });
  return opened;
}

const alder = sheet(
  'Ledger',
  'Line|2024/25',
  'Salaries|1040000',
  'Zeta contract|5000',
  'Bed-nights available|1820',
);

test('a finance officer begins here, with a sentence, a button and an example', async () => {
  await openPane(null, financeOfficer());
  expect(await screen.findByRole('main', { name: 'In-house' })).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Read the ledger' })).toBeEnabled();
  expect(screen.getByRole('button', { name: 'Try an example' })).toBeEnabled();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No ledger has been read yet.');
});

test('the example: written, read, answered, and taken back', async () => {
  const { host, user } = await openExample();
  expect(host.sheetNames()).toEqual(['In-house example', 'Other councils example']);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Alder House (invented), 2024/25: £5,711.33 a week per occupied bed-week',
  );
  expect(screen.getByText(/^Found on “In-house example”: 8 lines/)).toBeVisible();
  const shares = within(screen.getByRole('table', { name: 'Where the money goes' }));
  expect(shares.getByRole('row', { name: /Staffing/ })).toHaveTextContent('£990,000.0077.8 %');
  const steps = within(screen.getByRole('list', { name: 'Like for like with an external fee' }));
  expect(steps.getAllByRole('listitem').at(-1)).toHaveTextContent('£6,441.03 a week');
  expect(screen.getByText(/at the 77th percentile of 8/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => {
    expect(host.sheetNames()).toEqual([]);
  });
});

test('a row is understood otherwise in two clicks, and the correction is kept for the next ledger', async () => {
  const { host, user } = await openLedger(alder);
  const meaning = screen.getByRole('combobox', { name: 'Meaning of Zeta contract' });
  expect(meaning).toHaveValue('other');
  await user.selectOptions(meaning, 'Premises');
  const shares = within(screen.getByRole('table', { name: 'Where the money goes' }));
  expect(shares.getByRole('row', { name: /Premises/ })).toHaveTextContent('£5,000.00');
  await user.click(screen.getByRole('button', { name: 'Keep these corrections' }));
  expect(await screen.findByText('Corrections kept in this workbook are in use.')).toBeVisible();
  expect(host.settings.get('openBook.pane')).toContain(
    '"kept":{"unitCost":{"version":1,"mapping":{"Zeta contract":"premises"}}}',
  );
});

test('missing bed-nights: it says so, and typing them settles it', async () => {
  const { user } = await openLedger(alder);
  expect(screen.getByText('bed-nights occupied in 2024/25')).toBeVisible();
  expect(
    screen.getAllByText('Bed-nights are needed before a place can be set beside an external price.')[0],
  ).toBeVisible();
  expect(screen.getByText('The ledger states none.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Occupied' }), '1456');
  // 1,045,000 × 7 ÷ 1,456 = 5,024.04
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('£5,024.04 a week');
  expect(screen.queryByText('bed-nights occupied in 2024/25')).toBeNull();
});

test('a slider and an external price move the sentences; what cannot be meant is said beside its field', async () => {
  const { user } = await openExample();
  fireEvent.change(screen.getByRole('slider', { name: 'Occupancy to look at: slider' }), {
    target: { value: '90' },
  });
  expect(
    screen.getByText(/^At an occupancy of 90.0 % a child’s week in-house costs £5,868.49/),
  ).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'External price' }), '5000');
  expect(
    screen.getByText('Even with every place full, in-house costs more than the external price.'),
  ).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Whose price it is' }), 'Framework');
  expect(screen.getByText('Framework: £5,000.00 a week')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Occupied' }), 'many');
  expect(screen.getByText('Type a number of nights, such as 1825.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Write the sheets' })).toHaveAttribute('aria-disabled', 'true');
  expect(document.body).not.toHaveTextContent(/NaN|Infinity|undefined/);
});

test('the sheets are written with what was typed, and going elsewhere and back loses nothing', async () => {
  const { host, user } = await openExample();
  await user.click(screen.getByRole('button', { name: 'Add costs held elsewhere' }));
  await user.type(screen.getByRole('textbox', { name: 'Insurance' }), '18250');
  await goToPane(user, 'Read');
  await goToPane(user, 'In-house');
  await user.click(screen.getByRole('button', { name: 'Add costs held elsewhere' }));
  expect(screen.getByRole('textbox', { name: 'Insurance' })).toHaveValue('18250');
  await user.click(screen.getByRole('button', { name: 'Write the sheets' }));
  expect(await screen.findByText('5 sheets written.')).toBeVisible();
  const [, grid] = host.written;
  expect(grid!.sheets.map(({ name }) => name)).toEqual([
    'Unit cost',
    'Bridge',
    'Make or buy',
    'Unit cost checks',
    'About the unit cost',
  ]);
  const insurance = grid!.sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .find((each) => each?.id === 'bridge.insurance.yearly');
  expect(insurance?.value).toBe(18250);
});

test('several homes: all together, then one of them', async () => {
  const { user } = await openLedger(
    sheet(
      'Homes',
      'Home|Line|2024/25',
      'Alder House|Salaries|1040000',
      '|Bed-nights available|1820',
      '|Bed-nights occupied|1456',
      'Birch House|Salaries|780000',
      '|Bed-nights available|1820',
      '|Bed-nights occupied|1365',
    ),
  );
  await screen.findByRole('heading', { level: 1, name: /^All homes together, 2024\/25: £4,516.13 a week/ });
  expect(screen.getByRole('heading', { name: 'Home by home' })).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Which home' }), 'Birch House');
  // 780,000 × 7 ÷ 1,365
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Birch House, 2024/25: £4,000.00 a week',
  );
});

test('the fee read in the other panes stands beside the ledger’s own external price', async () => {
  const { host, user } = await openWithExample('unitCost');
  await goToPane(user, 'In-house');
  await user.click(screen.getByRole('button', { name: 'Try an example' }));
  await screen.findByRole('heading', { name: 'Unit cost, 2024/25' });
  expect(screen.getByText(/^Fee of Hollin Bank.*: £5,600.00 a week$/)).toBeVisible();
  // 6,441.03 − 5,600 = 841.03; 5,281.64 ÷ 5,600 = 94.3 %
  expect(
    screen.getByText('In-house, like for like, costs £841.03 more a week; equal at an occupancy of 94.3 %.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Write the sheets' }));
  expect(await screen.findByText('5 sheets written.')).toBeVisible();
  const cells = host.written.at(-1)!.sheets.flatMap(({ rows }) => rows.flatMap(({ cells: held }) => held));
  const second = cells.find((each) => each?.id === 'price.1.name');
  expect(String(second?.value)).toMatch(/^Fee of Hollin Bank/);
});

test('no ledger there: what was hoped for, and what to do', async () => {
  await openLedger(sheet('Letter', 'Dear all|thank you'));
  expect(screen.getByText('No ledger was found there.')).toBeVisible();
  expect(screen.getByText(/Head the columns of amounts with their year/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Read the ledger' })).toBeEnabled();
});

test('somebody types in the ledger: the pane says so, and reading again follows', async () => {
  const { host, user } = await openLedger(
    sheet(
      'Ledger',
      'Line|2024/25',
      'Salaries|1040000',
      'Bed-nights available|1820',
      'Bed-nights occupied|1456',
    ),
  );
  act(() => {
    host.setCell('Ledger', 1, 1, { kind: 'number', decimal: '1092000' });
  });
  expect(await screen.findByText(/^The ledger has changed since it was read/)).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Read again' })[0]!);
  // 1,092,000 × 7 ÷ 1,456
  expect(await screen.findByRole('heading', { level: 1, name: /£5,250.00 a week/ })).toBeVisible();
  expect(screen.queryByText(/^The ledger has changed since it was read/)).toBeNull();
});

test('Excel refuses: the sentence and the advice, and nothing is lost', async () => {
  const { host, user } = await openExample();
  host.failNext({ sentence: 'Excel is busy.', advice: 'Press Enter in the cell, then try again.' });
  await user.click(screen.getByRole('button', { name: 'Write the sheets' }));
  expect(await screen.findByText('Excel is busy.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Unit cost, 2024/25' })).toBeVisible();
});

test('a finding’s cell and a row’s cell are gone to', async () => {
  const { host, user } = await openLedger(alder);
  await user.click(screen.getAllByRole('button', { name: 'Go to Ledger!A3' })[0]!);
  expect(host.wentTo).toEqual([{ sheet: 'Ledger', cell: 'A3' }]);
});

test('nothing to complain of for somebody who listens, empty and filled', async () => {
  const { user, view } = await openPane('unitCost');
  await screen.findByRole('button', { name: 'Try an example' });
  const violations = async () => {
    const found = await axe.run(view.container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      resultTypes: ['violations'],
      selectors: false,
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
  };
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Try an example' }));
  await screen.findByRole('heading', { name: 'Unit cost, 2024/25' });
  for (const part of ['Add costs held elsewhere', 'What has been published'])
    await user.click(screen.getByRole('button', { name: part }));
  expect(await violations()).toEqual([]);
});
