/**
 * @jest-environment jsdom
 *
 * Empty, long, failing and cancelled work: each says what happened, why, and what to do.
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { smallReview } from '../support/officeHost/smallReview';
import { memoryHost } from '../support/panes/memoryHost';
import { goToPane, openPane, openWithExample } from '../support/panes/openPane';

const press = (name: string) => screen.getByRole('button', { name });

test('an empty workbook says so, and what to do', async () => {
  const { user } = await openPane();
  await user.click(press('Read it'));
  expect(await screen.findByText('There is nothing to read here: the cells are empty.')).toBeVisible();
  expect(screen.getByText(/Choose the sheet that holds the provider’s costs/)).toBeVisible();
});

test('a sheet that Open Book worked out is never read as a provider’s, even when it is pointed at', async () => {
  const host = memoryHost();
  await host.write(smallReview, 'ask');
  const { user } = await openPane(null, host);
  await user.selectOptions(screen.getByRole('combobox', { name: 'What to read' }), 'The sheet in view');
  await user.click(press('Read it'));
  expect(
    await screen.findByText('Open Book worked this sheet out itself: it holds no provider’s figures.'),
  ).toBeVisible();
});

test('a sheet without any fee shows what is missing, and invents nothing', async () => {
  const rows = [
    [{ kind: 'text', text: 'Meeting notes' } as const],
    [{ kind: 'text', text: 'Bring cake' } as const],
  ];
  const { user } = await openPane(null, memoryHost([{ name: 'Notes', hidden: false, rows }]));
  await user.click(press('Read it'));
  expect(await screen.findByText('The sheet was read, but no fee could be worked out.')).toBeVisible();
  await goToPane(user, 'Check');
  expect(await screen.findByText('There is no fee to check yet.')).toBeVisible();
});

test('what Excel could not do comes as a sentence with advice, and goes when closed', async () => {
  const { user, host } = await openWithExample();
  host.failNext({
    sentence: 'A cell is being edited.',
    advice: 'Press Enter or Esc in the sheet, then try again.',
  });
  await user.click(press('Read again'));
  expect(await screen.findByText('A cell is being edited.')).toBeVisible();
  await user.click(press('Close'));
  expect(screen.queryByText('A cell is being edited.')).not.toBeInTheDocument();
});

test('what is left in the workbook after a failed write is named', async () => {
  const { user, host } = await openWithExample();
  await goToPane(user, 'Negotiate');
  host.failNext({
    sentence: 'The connection was lost.',
    advice: 'Try again.',
    remaining: ['Summary', 'About'],
  });
  await user.click(press('Write the sheets'));
  expect(await screen.findByText(/Still in the workbook: Summary, About\./)).toBeVisible();
});

test('cancelled reading stops at once, and what comes late is not shown', async () => {
  const { user, host } = await openWithExample();
  const before = screen.getByRole('heading', { level: 1 }).textContent;
  const release = host.hold();
  await user.click(press('Read again'));
  expect(await screen.findByText('Reading the sheets…')).toBeVisible();
  await user.click(press('Cancel'));
  expect(screen.queryByText('Reading the sheets…')).not.toBeInTheDocument();
  host.failNext({ sentence: 'Too late.', advice: 'None.' });
  await act(async () => {
    release();
    await Promise.resolve();
  });
  expect(screen.queryByText('Too late.')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(before);
});

test('a sheet of somebody else’s with the same name is a question, and beside is an answer', async () => {
  const theirs = { name: 'Summary', hidden: false, rows: [[{ kind: 'text', text: 'Mine' } as const]] };
  const { user, host } = await openPane(null, memoryHost([theirs]));
  await user.click(await screen.findByRole('button', { name: 'Try an example' }));
  await screen.findByRole('heading', { level: 1, name: /Hollin Bank/ });
  await goToPane(user, 'Negotiate');
  await user.click(press('Write the sheets'));
  expect(await screen.findByText('This workbook already has a sheet called Summary.')).toBeVisible();
  expect(host.sheetNames()).toEqual(['Summary', 'Hollin Bank example']);
  await user.click(press('Leave it'));
  expect(screen.queryByText(/already has a sheet/)).not.toBeInTheDocument();
});

test('a figure that cannot be read is said so beside its box, and the totals do not jump', async () => {
  const { user } = await openWithExample();
  await goToPane(user, 'Negotiate');
  const box = await screen.findByRole('textbox', { name: 'Limit for Central overheads, £ a week' });
  const total = screen.getByRole('row', { name: /Limit/ }).textContent;
  await user.clear(box);
  await user.type(box, 'a lot');
  expect(screen.getByText('Type pounds and pence, such as 95.00.')).toBeVisible();
  expect(screen.getByRole('row', { name: /Limit/ }).textContent).toBe(total);
});

test('where copying is not allowed, the questions are shown to be copied by hand', async () => {
  const { user } = await openWithExample();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await goToPane(user, 'Check');
  await user.click(await screen.findByRole('button', { name: 'Copy questions for an e-mail' }));
  await waitFor(() => {
    const shown = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Questions for the provider' });
    expect(shown.value).toContain('Hollin Bank, £5,600.00 a week, £394.82 unexplained');
  });
});
