/**
 * @jest-environment jsdom
 *
 * What a fee is set beside in the panes, by clicks: a rate card and an index of one's own, bands typed, what a category rests on,
 * everything on one axis, the lawful floor and the lowest fee. Hollin Bank, its rates and the index are invented.
 */
import '@testing-library/jest-dom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import type { ReceivedSheet } from '../../src/domain/submission/received';
import { submissionFromJson } from '../../src/adapters/text/json';
import { layOut } from '../../src/sheets/core/layout';
import { fillTemplate } from '../reading/template/fillTemplate';
import { receivedGrid } from '../support/receivedGrid';
import { memoryHost } from '../support/panes/memoryHost';
import { goToPane, openPane } from '../support/panes/openPane';

const example = join(__dirname, '../../assets/examples/hollin-bank.open-book.json');

const card: ReceivedSheet = {
  name: 'Card',
  hidden: false,
  rows: [
    ['Home or service', 'Agreement', 'Weekly rate (£)', 'Agreed from'],
    ['Hollin Bank', 'Framework', '5,100.00', '01/04/2024'],
  ].map((row) => row.map((text) => ({ kind: 'text', text }))),
};

/** Far above what the needs should cost. */
const quartiles: ReceivedSheet = {
  name: 'Quartiles',
  hidden: false,
  rows: [
    ['Measure', 'n', 'Lower quartile', 'Median', 'Upper quartile', 'Unit', 'Year'],
    ['Fee', '12', '8900', '9000', '9100', '£ a week', '2026/27'],
  ].map((row) => row.map((text) => ({ kind: 'text', text }))),
};

async function openWithFee() {
  const host = memoryHost([card]);
  const opened = await openPane('read', host);
  await opened.user.click(await screen.findByRole('button', { name: 'Try an example' }));
  await screen.findByRole('heading', { level: 1, name: /Hollin Bank/ }, { timeout: 10_000 });
  return opened;
}

const press = (name: string) => screen.getByRole('button', { name });
const box = (name: string | RegExp) => screen.getByRole('textbox', { name });

/** Pasted over what stands there: a key at a time would work everything out at each. */
async function put(user: ReturnType<typeof userEvent.setup>, into: HTMLElement, text: string) {
  await user.tripleClick(into);
  await user.paste(text);
}

test('a rate card and an index of one’s own: in money, against consumer prices, against the own index, and on the page', async () => {
  const { user, host } = await openWithFee();
  await goToPane(user, 'Compare');
  expect(screen.getByText('No rate card has been read.')).toBeVisible();
  await user.click(press('Read a rate card'));
  await user.click(await screen.findByRole('button', { name: 'Against a rate card' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Where the rate card is' }), 'sheet:Card');
  await user.click(press('Read the rate card'));
  await screen.findByRole('table', { name: 'Rates as they were read' });
  await goToPane(user, 'Compare');
  // 5,600 − 5,100 = 500, 9.8 %; 5,100 × 1.034 = 5,273.40 by consumer prices of 2025, 326.60 above
  expect(
    screen.getByText(
      'Rate card: £5,100.00 was agreed for Hollin Bank on 1 April 2024; the fee is £500.00 above it, 9.8 %. Moved by consumer prices (CPI) from 2024 to 2025 it is £5,273.40, and the fee £326.60 above that.',
    ),
  ).toBeVisible();
  await goToPane(user, 'Benchmarks');
  expect(screen.getByText('Moved by consumer prices.')).toBeVisible();
  await put(user, box('Name of your index'), 'our care costs');
  await put(user, box(/^Years and per cents/), '2025: 5; 2025: 6');
  expect(screen.getByText('2025 stands twice: say which of its per cents holds.')).toBeVisible();
  expect(screen.getByText('Say where it is from: who published it, or who keeps it.')).toBeVisible();
  expect(screen.getByText('Moved by consumer prices.')).toBeVisible();
  await put(user, box('Where it is from'), 'finance');
  await put(user, box(/^Years and per cents/), '2025: 5; 2026 4.4%');
  expect(screen.getByText('Moved by our care costs.')).toBeVisible();
  await user.click(press('Keep this index in the workbook'));
  await goToPane(user, 'Compare');
  // 5,100 × 1.05 = 5,355.00
  expect(
    screen.getByText(
      /Moved by our care costs from 2024 to 2025 it is £5,355\.00, and the fee £245\.00 above/,
    ),
  ).toBeVisible();
  await goToPane(user, 'Negotiate');
  await user.click(press('Write the sheets'));
  await screen.findByText(/sheets written/);
  const position = host.written.at(-1)!.sheets.find(({ name }) => name === 'Our position')!;
  const row = position.rows.find(({ cells }) => cells[0]?.value === 'Moved by our care costs, 2024 to 2025');
  expect(row?.cells[2]?.value).toBe(5355);
  // Whoever opens the workbook next finds the index
  expect(host.settings.get('openBook.pane')).toContain('our care costs');
});

/** The bundled submission of Hollin Bank, with its posts, as somebody types it into the template. */
async function openWithPosts() {
  // The day and percentages in words, since these sheets hold no formats
  const text = readFileSync(example, 'utf8')
    .replace('"2026-04-01"', '"1 April 2026"')
    .replace(/(Percent": "\d[\d.]*)"/g, '$1 %"');
  const { value } = submissionFromJson('hollin-bank.json', text);
  const host = memoryHost([...receivedGrid(layOut(fillTemplate(value!))), quartiles]);
  const opened = await openPane('read', host);
  await opened.user.click(await screen.findByRole('button', { name: 'Read it' }));
  await screen.findByRole('heading', { level: 1, name: /Hollin Bank/ }, { timeout: 10_000 });
  return opened;
}

test('one axis, bands typed, what a category rests on, the lawful floor and the lowest fee', async () => {
  const { user, host } = await openWithPosts();
  await goToPane(user, 'Should-cost');
  await user.click(press('Band and agreed rate'));
  expect(screen.getByText('Specialist', { selector: 'span' })).toBeVisible();
  await user.click(press('Change the bands'));
  await user.clear(box('Band 2: Name'));
  await put(user, box('Band 2: Name'), 'Tier three');
  expect(screen.getByText('Tier three', { selector: 'span' })).toBeVisible();
  await user.clear(box('Band 2: Name'));
  expect(box('Band 2: Name')).toBeInvalid();
  await put(user, box('Band 2: Name'), 'Tier three');

  await goToPane(user, 'Benchmarks');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Where the benchmarks are' }),
    'sheet:Quartiles',
  );
  await user.click(press('Read the benchmarks'));
  await screen.findByText(/^Read: /);

  await goToPane(user, 'Compare');
  expect(
    screen.getByText(
      /^Should-cost and comparable homes disagree: £.* against a median of £9,000\.00 .*No position is proposed from either until one is chosen\.$/,
    ),
  ).toBeVisible();
  const axis = screen.getByRole('heading', { name: 'On one axis, £ a week' }).closest('section')!;
  const onAxis = within(axis)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(onAxis[0]).toBe('Quoted fee£5,600.00prices of 1 April 2026');
  // 5,205.18 explained less 416.41 return
  expect(onAxis).toContain('Provider’s stated cost£4,788.77prices of 1 April 2026');
  expect(onAxis.some((text) => text.startsWith('Should-cost, central£'))).toBe(true);
  expect(onAxis.every((text) => text.includes('prices of'))).toBe(true);

  await goToPane(user, 'Negotiate');
  const floors = screen.getByRole('table', { name: /lawful/i });
  // £15.6044 at 37.5 hours and 365/7 weeks in 2025/26
  expect(within(floors).getAllByText('£15.60').length).toBeGreaterThan(0);
  expect(
    screen.getByText(/^The lowest fee that covers the provider’s stated cost is £4,788\.77 a week\./),
  ).toBeVisible();
  const basis = screen.getByRole('combobox', { name: 'What Accommodation and premises rests on' });
  // They disagree about the whole fee, so that nothing rests on either until somebody chooses
  expect(basis).toHaveDisplayValue('By rule: As it stands');
  await user.selectOptions(basis, 'shouldCost');
  await user.click(press('Write the sheets'));
  await user.click(await screen.findByRole('button', { name: 'Write beside them' }));
  await screen.findByText(/sheets written/);
  const cells = host.written.at(-1)!.sheets.flatMap(({ rows }) => rows.flatMap(({ cells: held }) => held));
  const held = (id: string) => cells.find((cell) => cell?.id === id)?.value;
  expect(held('negotiation.premises.restsOn')).toBe('Should-cost');
  // 375 × 4 places ÷ (4 × 80 %)
  expect(held('negotiation.premises.target')).toBe(468.75);
  expect(held('modelAndMarket.0')).toMatch(/^Should-cost and comparable homes disagree: /);
  expect(
    cells.some((cell) => String(cell?.value).startsWith('Positions rest on what is chosen for each')),
  ).toBe(true);
});

test('offers, a limit of our own and evidence: typed in the pane, in force at once, and on their pages', async () => {
  const { user, host } = await openWithFee();
  await goToPane(user, 'Negotiate');
  const totals = () => screen.getByRole('table', { name: 'The whole fee, £ a week' });
  const totalOf = (name: string) => within(totals()).getByRole('row', { name: new RegExp(`^${name}`) });
  // Nothing offered yet: what the lines explain, 5,600 − 394.82.
  expect(totalOf('Opening')).toHaveTextContent('£5,205.18');
  expect(totalOf('Limit')).toHaveTextContent('none yet');
  await put(user, box(/^Limit of our own/), '5,300');
  expect(totalOf('Limit')).toHaveTextContent('£5,300.00');
  await put(user, box(/^For the whole fee/), 'about 5,000');
  expect(press('Record this offer')).toHaveAttribute('aria-disabled', 'true');
  await put(user, box(/^For the whole fee/), '5,200');
  await put(user, box('Why'), 'Hours as assessed');
  await user.click(press('Record this offer'));
  expect(totalOf('Opening')).toHaveTextContent('£5,200.00');
  expect(screen.getByText('Open: only one side has made an offer.')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'One offer more, of' }), 'The provider');
  await put(user, box(/^For the whole fee/), '5,480');
  await user.click(press('Record this offer'));
  // 5,480 − 5,200
  expect(screen.getByText('Still apart: £280.00 a week.')).toBeVisible();

  await user.click(press('Evidence to ask for'));
  const [first] = screen.getAllByRole('checkbox', { name: /£[\d,.]+ a week$/ });
  await user.click(first!);
  await user.click(press('Copy 1 question as an e-mail'));
  const asked = () =>
    screen
      .getAllByRole('combobox', { name: /^Evidence for/ })
      .filter((each) => (each as HTMLSelectElement).value === 'asked');
  expect(asked()).toHaveLength(1);
  // Where copying is not allowed nothing is asked until somebody says that it was copied by hand.
  const refused = jest
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValue(new Error('NotAllowedError'));
  await user.click(screen.getAllByRole('checkbox', { name: /£[\d,.]+ a week$/ })[1]!);
  await user.click(press('Copy 2 questions as an e-mail'));
  await screen.findByText(/^Copying was not allowed here/);
  expect(asked()).toHaveLength(1);
  await user.click(press('I have copied them: count as asked'));
  expect(asked()).toHaveLength(2);
  refused.mockRestore();

  await user.click(press('Write the sheets'));
  await screen.findByRole('button', { name: 'Write the sheets again' }, { timeout: 20_000 });
  const cells = host.written.at(-1)!.sheets.flatMap(({ rows }) => rows.flatMap((each) => each.cells));
  const valueOf = (id: string) => cells.find((each) => each?.id === id)?.value;
  expect(valueOf('negotiation.ownLimit')).toBe(5300);
  expect(['round.1.offer', 'round.2.offer', 'round.2.side'].map(valueOf)).toEqual([5200, 5480, 'provider']);
  expect(valueOf('negotiation.onRecord')).toBe(5200);
  expect(valueOf('rounds.apart')).toBe(280);
});
