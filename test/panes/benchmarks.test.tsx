/**
 * @jest-environment jsdom
 *
 * The Benchmarks pane over a memory host: a council's own list beside the invented Hollin Bank fee of £5,600.00 a week,
 * rules that move the counts, what a provider is shown, and the sheet. Every home and fee is invented.
 */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { ReceivedCell, ReceivedSheet } from '../../src/domain/submission/received';
import { memoryHost } from '../support/panes/memoryHost';
import { goToPane, openPane } from '../support/panes/openPane';

// jsdom draws nothing; axe asks once whether it can.
HTMLCanvasElement.prototype.getContext = () => null;

const cellOf = (value: string): ReceivedCell =>
  /^\d+$/.test(value) ? { kind: 'number', decimal: value } : { kind: 'text', text: value };

function sheet(name: string, lines: readonly string[]): ReceivedSheet {
  return {
    name,
    hidden: false,
    rows: lines.map((line) => line.split(',').map((value) => (value === '' ? null : cellOf(value)))),
  };
}

/** Nine fees of the North West from £5,000 to £5,800, and one of London. */
const fees = sheet('Fees', [
  'Fee (£ per week),Home,Region,Places,Year,Inspection',
  ...[50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (hundreds) =>
      `${String(hundreds)}00,Home ${String(hundreds)},North West,${String(hundreds % 2 === 0 ? 4 : 2)},2025/26,good`,
  ),
  '9000,Home 90,London,4,2025/26,good',
]);

const quartiles = sheet('Quartiles', [
  'Measure,n,Lower quartile,Median,Upper quartile,Unit,Year',
  'Living and individual allowances,14,250,300,340,£ a week,2025/26',
  'Central overheads,14,,330,,£ a week,2025/26',
  'Food,14,lots,90,100,£ a week,2025/26',
]);

async function openBenchmarks(table: ReceivedSheet, { role }: { role?: 'provider' } = {}) {
  const host = memoryHost([table]);
  if (role !== undefined)
    host.settings.set(
      'openBook.pane',
      `{"version":1,"role":"${role}","mappings":{},"localFigures":[],"kept":{}}`,
    );
  const opened = await openPane('read', host);
  await opened.user.click(await screen.findByRole('button', { name: 'Try an example' }));
  await screen.findByRole('heading', { level: 1, name: /Hollin Bank/ }, { timeout: 10_000 });
  await goToPane(opened.user, 'Benchmarks');
  return opened;
}

async function readBenchmarks(table: ReceivedSheet, options: { role?: 'provider' } = {}) {
  const opened = await openBenchmarks(table, options);
  await opened.user.click(screen.getByRole('button', { name: 'Read the benchmarks' }));
  await screen.findByText(/^Read: /);
  return opened;
}

test('without a fee there is one sentence and the way to one', async () => {
  await openPane('benchmarks');
  expect(await screen.findByText(/Read a provider’s fee first/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Go to Read' })).toBeVisible();
});

test('before anything is read, published figures stand beside the fee, each with kind and source', async () => {
  const { user } = await openBenchmarks(fees);
  expect(screen.getByText(/only published figures stand beside the fee/)).toBeVisible();
  expect(screen.getByText('Nothing to compare with.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Published beside it/ }));
  const section251 = screen.getByText('Section 251 residential care, gross').closest('li')!;
  expect(section251).toHaveTextContent('£1103 million a year');
  expect(section251).toHaveTextContent('never a price');
  expect(section251).toHaveTextContent('Source: Department for Education');
});

test('a list of fees is recognised, and the fee stands among them', async () => {
  await readBenchmarks(fees);
  expect(
    screen.getByText(/a table of benchmarks at Fees!A1:F11, 10 figures, in prices of 2025\/26/),
  ).toBeVisible();
  // Six of ten lie below 5,600: 6 ÷ 9 = 0.667.
  expect(screen.getByText('At the 67th percentile of 10.')).toBeVisible();
  // Places 2.25 and 6.75 of nine steps: 5,225 and 5,675; the median lies between 5,400 and 5,500. Others' single fees are
  // behind them, so they are shown to £10: 5,230 and 5,680.
  expect(screen.getByText(/Median £5,450.00; quartiles £5,230.00 and £5,680.00 a week/)).toBeVisible();
  // 1.5 × 450 above 5,675 is 6,350, and one asks 9,000.
  expect(screen.getByText(/n = 10, 10 homes. 1 high beyond 1.5 × the interquartile range/)).toBeVisible();
});

test('a rule changed moves the counts and the position at once, and back again', async () => {
  const { user } = await readBenchmarks(fees);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'North West (9)');
  // 6 ÷ 8 = 0.75.
  expect(screen.getByText('At the 75th percentile of 9.')).toBeVisible();
  expect(screen.getByText(/1 left out: another region/)).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Size of home' }), 'homes of 2 places (4)');
  expect(screen.getByText('Too few to compare (n = 4).')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'As this placement suggests' }));
  expect(screen.getByText('At the 67th percentile of 10.')).toBeVisible();
});

test('no single fee of the list is on the screen', async () => {
  await readBenchmarks(fees);
  const text = document.body.textContent;
  for (const pounds of ['5,000.00', '5,100.00', '5,300.00', '5,400.00', '5,500.00', '5,700.00', '9,000.00'])
    expect(text).not.toContain(pounds);
});

test('categories each have a strip in words; what is wrong or not understood is told with its cell', async () => {
  const { user, host } = await readBenchmarks(quartiles);
  const living = screen.getByText('Living and individual allowances').closest('li')!;
  // 92 + 98 + 42 + 56 and the enrichment package of 60 come to £348.00, above the upper quartile of £340.00.
  expect(living).toHaveTextContent('Above the upper quartile, n = 14.');
  const overheads = screen.getByText('Central overheads').closest('li')!;
  expect(overheads).toHaveTextContent('Above the median, n = 14.');
  await user.click(screen.getByRole('button', { name: 'To settle in the table (1)' }));
  await user.click(screen.getByRole('button', { name: /C4/ }));
  expect(host.wentTo.at(-1)).toEqual({ sheet: 'Quartiles', cell: 'C4' });
});

test('a column that says nothing known is listed', async () => {
  const { user } = await readBenchmarks(fees);
  await user.click(screen.getByRole('button', { name: 'Not understood (1)' }));
  expect(screen.getByText('Inspection')).toBeVisible();
});

test('a provider is shown published figures only, whatever is read, and told why', async () => {
  const { user } = await readBenchmarks(fees, { role: 'provider' });
  expect(screen.getByText(/under competition law/)).toBeVisible();
  expect(screen.getByText('Nothing to compare with.')).toBeVisible();
  expect(screen.queryByRole('combobox', { name: 'Region' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Write the Benchmarks sheet' }));
  expect(await screen.findByText(/3 sheets written/)).toBeVisible();
  expect(document.body).not.toHaveTextContent('5,450.00');
});

test('a table that is none of benchmarks is refused in words', async () => {
  const { user } = await openBenchmarks(sheet('Notes', ['Remember,milk', 'and,bread']));
  await user.click(screen.getByRole('button', { name: 'Read the benchmarks' }));
  expect(await screen.findByText('Nothing here could be used as benchmarks.')).toBeVisible();
  expect(screen.getByText(/Head the columns Measure, Value or Median/)).toBeVisible();
});

test('councils are compared among themselves, the own one by its name', async () => {
  const { user } = await readBenchmarks(
    sheet('Club', [
      'Unit costs 2025/26',
      'Council,Own homes (£ per week)',
      ...['Ashton,4500', 'Beck,4700', 'Dale,4800', 'Fell,5000', 'Moor,5400', 'Wharfdale,5100'],
    ]),
  );
  await user.type(screen.getByRole('textbox', { name: 'Your council in the table' }), 'Wharfdale Council');
  await user.click(screen.getByRole('button', { name: 'Councils among themselves' }));
  // (3 + 100 ÷ 400) ÷ 4 = 0.8125; the median of the other five is 4,800.
  expect(
    screen.getByText(
      '5 other councils; median £4,800.00 a week; Wharfdale £5,100.00 a week, at the 81st percentile of 5',
    ),
  ).toBeVisible();
});

test('what was read and chosen is there after going elsewhere and back', async () => {
  const { user } = await readBenchmarks(fees);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'North West (9)');
  await goToPane(user, 'Compare');
  await user.click(screen.getByRole('button', { name: 'See where it stands among comparable fees' }));
  expect(await screen.findByText('At the 75th percentile of 9.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Published figures only' }));
  expect(screen.getByText('Nothing to compare with.')).toBeVisible();
});

test('the sheet is written from what is shown, and taken back', async () => {
  const { user, host } = await readBenchmarks(fees);
  await user.click(screen.getByRole('button', { name: 'Write the Benchmarks sheet' }));
  expect(await screen.findByText(/3 sheets written/)).toBeVisible();
  const cells = host.written.at(-1)!.sheets.flatMap(({ rows }) => rows.flatMap(({ cells: held }) => held));
  expect(cells.find((cell) => cell?.id === 'benchmark.fee.median')?.value).toBe(5450);
  expect(cells.find((cell) => cell?.id === 'benchmark.fee.position')?.value).toBe(
    'at the 67th percentile of 10',
  );
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => {
    expect(host.sheetNames()).not.toContain('Benchmarks');
  });
});

test('everything open, there are no violations of accessibility, and every picture has its words', async () => {
  const { user, view } = await readBenchmarks(quartiles);
  for (const button of [/^To settle/, /^Published beside it/])
    await user.click(screen.getByRole('button', { name: button }));
  for (const figure of screen.getAllByRole('figure'))
    expect(within(figure).getByText(/Median/)).toBeVisible();
  const { violations } = await axe.run(view.container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    resultTypes: ['violations'],
    selectors: false,
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
});
