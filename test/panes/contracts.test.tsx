/**
 * @jest-environment jsdom
 *
 * The Contracts pane over a memory host: an example that works at once, sliders that move the words, contracts that are
 * added, changed and taken away, terms that cannot be meant, and the sheets. Figures are worked by hand in
 * test/workflows/contractsOnScreen.
 */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { memoryHost } from '../support/panes/memoryHost';
import { goToPane, openPane, openWithExample } from '../support/panes/openPane';

// jsdom draws nothing; axe asks once whether it can.
HTMLCanvasElement.prototype.getContext = () => null;

const openContracts = async () => {
  const opened = await openPane('contracts');
  await screen.findByRole('heading', { name: 'The same places under other terms' });
  return opened;
};

const fieldOf = (name: string) => screen.getByRole('textbox', { name });
const answers = () => within(screen.getByRole('table', { name: 'Expected cost, contract by contract' }));

async function retype(
  user: Awaited<ReturnType<typeof openContracts>>['user'],
  name: string,
  text: string,
): Promise<void> {
  await user.clear(fieldOf(name));
  if (text !== '') await user.type(fieldOf(name), text);
}

test('nothing read yet: four invented places stand compared, and say that they are no forecast', async () => {
  await openContracts();
  expect(fieldOf('Title on the sheets')).toHaveValue('Four places (invented)');
  expect(
    screen.getByText(
      'One child every 10 weeks, 80 % accepted, stays of 50 weeks: 4.0 children need a place.',
    ),
  ).toBeVisible();
  expect(answers().getByRole('row', { name: /Block/ })).toHaveTextContent('£7,253.52£699.03 more');
  expect(screen.getAllByText(/compare structures; they are no forecast/).length).toBeGreaterThan(0);
});

test('a slider moves the words, the figures and the field beside it', async () => {
  await openContracts();
  const slider = screen.getByRole('slider', { name: 'A stay lasts: slider' });
  expect(slider).toHaveAttribute('aria-valuetext', '50 weeks');
  fireEvent.change(slider, { target: { value: '40' } });
  // 0.8 × 40 ÷ 10 = 3.2.
  expect(
    screen.getByText(
      'One child every 10 weeks, 80 % accepted, stays of 40 weeks: 3.2 children need a place.',
    ),
  ).toBeVisible();
  expect(fieldOf('A stay lasts')).toHaveValue('40');
  // B(4, 3.2): weights 1, 3.2, 5.12, 5.46133, 4.36907 over 19.1504 = 0.228145; 20,000 ÷ (3.2 × 0.771855) = 8,097.376.
  expect(answers().getByRole('row', { name: /Block/ })).toHaveTextContent('£8,097.38');
});

test('a figure that cannot be meant is said beside its field, and the last good figures stay', async () => {
  const { user } = await openContracts();
  await retype(user, 'Places', '0');
  expect(screen.getByText('Type one place or more.')).toBeVisible();
  expect(fieldOf('Places')).toBeInvalid();
  expect(answers().getByRole('row', { name: /Block/ })).toHaveTextContent('£7,253.52');
  expect(screen.getByText(/those of the last terms that could be worked out/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Write the sheets' })).toHaveAttribute('aria-disabled', 'true');
  expect(document.body).not.toHaveTextContent(/NaN|Infinity|undefined/);
  await retype(user, 'Places', '4');
  expect(screen.queryByText('Type one place or more.')).toBeNull();
});

test('a contract is changed to another way of paying, with its own terms and plain words', async () => {
  const { user } = await openContracts();
  await user.click(screen.getByRole('button', { name: 'Change Block' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Way of paying' }), 'Cost and volume');
  expect(
    screen.getByText('Occupied places are paid for, at a price that falls with their number.'),
  ).toBeVisible();
  await retype(user, 'Discount by places: Block', '1-2: 0 %, 4+: 5 %');
  expect(screen.getByText(/Type a band that begins at place 3/)).toBeVisible();
  await retype(user, 'Discount by places: Block', '1+: 10 %');
  // 5,000 × 0.9 for every child.
  expect(answers().getByRole('row', { name: /Block/ })).toHaveTextContent('£4,500.00');
});

test('a guarantee above all places is refused in words', async () => {
  const { user } = await openContracts();
  await user.click(screen.getByRole('button', { name: 'Change Guarantee of 80 %' }));
  await retype(user, 'Guaranteed share of places: Guarantee of 80 %', '120');
  expect(screen.getByText('Type at most 100 %: nobody can guarantee more than all places.')).toBeVisible();
});

test('contracts are added and taken away', async () => {
  const { user } = await openContracts();
  await user.click(screen.getByRole('button', { name: 'Add a contract' }));
  expect(answers().getAllByRole('row')).toHaveLength(7);
  for (const name of ['As quoted', 'Block', 'Guarantee of 80 %', 'Half of vacant places', 'Home and child'])
    await user.click(screen.getByRole('button', { name: `Remove ${name}` }));
  expect(answers().getAllByRole('row')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Remove Contract 6' }));
  expect(screen.getByText('Add a contract to compare.')).toBeVisible();
});

test('places to commission, neighbours and the provider’s side open when asked for', async () => {
  const { user } = await openContracts();
  await user.click(screen.getByRole('button', { name: 'Places to commission' }));
  expect(screen.getByText(/^2 places as a block: £27,230.77 a week/)).toBeVisible();
  expect(screen.getByText(/^Bound, if children were moved/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Holding places with neighbours' }));
  expect(screen.getByText(/^Ashmoor would be worse off/)).toBeVisible();
  await retype(user, 'Children needing a place: Ashmoor', '0');
  expect(screen.getByText('Type how many children need a place, above nought, such as 1.5.')).toBeVisible();
  await retype(user, 'Children needing a place: Ashmoor', '1');
  await user.click(screen.getByRole('button', { name: 'The provider’s side' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Under which contract' }), 'Block');
  const side = within(screen.getByRole('table', { name: 'The provider’s side' }));
  // 20,000 − 14,000 − 4 × 900.
  expect(side.getByRole('row', { name: /^4/ })).toHaveTextContent('£2,400.00');
});

test('what was typed is there after going elsewhere and back, and can be left for the example again', async () => {
  const { user } = await openContracts();
  await retype(user, 'Spot price', '8000');
  await goToPane(user, 'Reference');
  await goToPane(user, 'Contracts');
  expect(fieldOf('Spot price')).toHaveValue('8000');
  await user.click(screen.getByRole('button', { name: 'Start from the example' }));
  expect(fieldOf('Spot price')).toHaveValue('7000');
});

test('after a fee was read, the contracts start from it', async () => {
  const { user } = await openWithExample();
  await goToPane(user, 'Contracts');
  expect(await screen.findByText(/^From the fee read: Hollin Bank, £5,600.00 a week/)).toBeVisible();
  expect(fieldOf('Spot price')).toHaveValue('5600');
});

test('the sheets are written from what was typed, and taken back', async () => {
  const { user, host } = await openContracts();
  await retype(user, 'Block price of a place', '4900');
  await user.click(screen.getByRole('button', { name: 'Write the sheets' }));
  expect(await screen.findByText(/sheets written/)).toBeVisible();
  expect(host.sheetNames()).toContain('Contract comparison');
  const cells = host.written.at(-1)!.sheets.flatMap(({ rows }) => rows.flatMap(({ cells: held }) => held));
  expect(cells.find((cell) => cell?.id === 'contracts.blockPrice')?.value).toBe(4900);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/taken back/)).toBeVisible();
  await waitFor(() => {
    expect(host.sheetNames()).toEqual([]);
  });
});

test('everything open, there are no violations of accessibility', async () => {
  const { user, view } = await openContracts();
  for (const heading of ['Places to commission', 'Holding places with neighbours', 'The provider’s side'])
    await user.click(screen.getByRole('button', { name: heading }));
  await user.click(screen.getByRole('button', { name: 'Change Half of vacant places' }));
  await retype(user, 'Places', '0');
  const { violations } = await axe.run(view.container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    resultTypes: ['violations'],
    selectors: false,
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
});

test('a soft block is set up from the terms, told when its shares are not whole, and removed', async () => {
  const { user } = await openContracts();
  await user.click(screen.getByRole('button', { name: 'A soft block' }));
  await user.click(screen.getByRole('button', { name: 'Set up a soft block' }));
  expect(screen.getByText(/^Occupied alone: Provider 1 68.9 %/)).toBeVisible();
  const pays = within(screen.getByRole('table', { name: 'Paid by each council a week' }));
  expect(pays.getAllByText('£22,307.14')).toHaveLength(2);
  await retype(user, 'Bears of vacant places: Council 1', '20');
  expect(screen.getByText(/^The shares of a vacant place add up to 95.0 %/)).toBeVisible();
  expect(screen.getByText(/left out of the sheets/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Remove the soft block' }));
  expect(screen.getByRole('button', { name: 'Set up a soft block' })).toBeVisible();
});

test('the contracts are simulated with a seed, and told when the terms have moved on', async () => {
  const { user } = await openContracts();
  await user.click(screen.getByRole('button', { name: 'Simulated, week by week' }));
  await retype(user, 'Years to simulate', '20');
  await user.click(screen.getByRole('button', { name: 'Simulate' }));
  expect(
    await screen.findByText(/^simulated, run 1, 1,040 weeks\. These figures compare structures/),
  ).toBeVisible();
  expect(screen.queryByText(/have changed since this run/)).toBeNull();
  await retype(user, 'Spot price', '7100');
  expect(screen.getByText(/have changed since this run/)).toBeVisible();
  await retype(user, 'Years to simulate', '0');
  expect(screen.getByText('Type whole years from 1 to 20,000.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Simulate' })).toHaveAttribute('aria-disabled', 'true');
});

test('a run that is stopped leaves nothing behind', async () => {
  const { user } = await openContracts();
  await user.click(screen.getByRole('button', { name: 'Simulated, week by week' }));
  fireEvent.click(screen.getByRole('button', { name: 'Simulate' }));
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByText(/^simulated/)).toBeNull();
});

test('the fee is held against a rate card of the workbook', async () => {
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  const rows = [
    ['Home', 'Agreement', 'Weekly rate (£)', 'Agreed from'],
    ['Hollin Bank', 'Framework', '5,250.00', '01/04/2025'],
    ['Fellgate', 'Soft block', 'on request', '01/04/2025'],
  ].map((row) => row.map(text));
  const { user } = await openPane('contracts', memoryHost([{ name: 'Rates', hidden: false, rows }]));
  await user.click(await screen.findByRole('button', { name: 'Against a rate card' }));
  await user.click(screen.getByRole('button', { name: 'Read the rate card' }));
  // 5,600 − 5,250 = 350, of 5,250 6.67 %; 183 nights to 1 October 2025.
  expect(await screen.findByText(/the fee is £350\.00 more a week, 6\.7 % in 183 nights\.$/)).toBeVisible();
  expect(screen.getByRole('table', { name: 'Rates as they were read' })).toHaveTextContent('£5,250.00');
  expect(screen.getByText('on request')).toBeVisible();
  await retype(user, 'The fee', '5250');
  expect(screen.getByText(/the fee is the same\.$/)).toBeVisible();
});

test('the contracts over their years, an uplift and a cap that cannot be meant beside its field', async () => {
  const { user } = await openContracts();
  await user.click(screen.getByRole('button', { name: 'Over the years' }));
  await user.type(fieldOf('Years'), '3');
  await user.type(fieldOf('Uplift a year'), '4');
  // 20,000 × 365 ÷ 7 = 1,042,857.14, then 4 % more and 4 % more again.
  expect(screen.getByRole('heading', { name: '2. Block: £3,255,382.86 in all over 3 years' })).toBeVisible();
  const block = within(screen.getByRole('table', { name: 'Cost by year: Block' }));
  expect(block.getByRole('row', { name: /^2/ })).toHaveTextContent('£1,084,571.43');
  await user.type(fieldOf('A place costs at most'), 'cheap');
  expect(screen.getByText('Type pounds a week of nought or more, such as 5000.')).toBeVisible();
});

test('from the fee’s own terms in Compare a press leads here', async () => {
  const { user } = await openWithExample();
  await goToPane(user, 'Compare');
  await user.click(screen.getByRole('button', { name: 'Compare other terms' }));
  expect(await screen.findByText(/^From the fee read: Hollin Bank/)).toBeVisible();
});

test('terms are kept in the workbook, and found by whoever opens it next', async () => {
  const { user, host, view } = await openContracts();
  await retype(user, 'Spot price', '6900');
  await user.click(screen.getByRole('button', { name: 'Keep these terms' }));
  expect(await screen.findByText('These terms are kept in this workbook.')).toBeVisible();
  view.unmount();
  await openPane('contracts', host);
  expect(await screen.findByText('From the terms kept in this workbook.')).toBeVisible();
  expect(fieldOf('Spot price')).toHaveValue('6900');
});
