/**
 * @jest-environment jsdom
 *
 * The invented Hollin Bank fee, from the first screen to the written sheets: £5,600.00 a week, 24 lines that come to
 * £5,205.18, so £394.82 unexplained. "Therapist 2 hrs @ £55" is £110.00 by its own label and £120.00 in its cell.
 */
import '@testing-library/jest-dom';
import { negotiate } from '../../src/panes/wordingOfWriting';
import { screen, waitFor, within } from '@testing-library/react';
import { panes } from '../../src/panes/panes';
import { goToPane, openPane, openWithExample } from '../support/panes/openPane';

const go = (name: string) => screen.getByRole('button', { name });

test('the first screen says what to do, and an example works at once', async () => {
  const { user } = await openPane();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No fee has been read yet.');
  await user.click(await screen.findByRole('button', { name: 'Try an example' }));
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Hollin Bank, £5,600.00 a week, £394.82 unexplained',
    );
  });
});

test.each(['read', 'template', 'jointFunding', 'contracts'])(
  'that writing empties Excel’s own undo list is said in %s before the first write, and once',
  async (pane) => {
    const { user } = await openPane(pane);
    const said = /empties Excel’s own undo list/;
    expect(await screen.findByText(said)).toBeVisible();
    await goToPane(user, 'Read');
    await user.click(screen.getByRole('button', { name: 'Try an example' }));
    await screen.findByRole('heading', { level: 1, name: /Hollin Bank/ });
    expect(screen.queryByText(said)).not.toBeInTheDocument();
    if (pane !== 'read') await goToPane(user, panes.find(({ id }) => id === pane)!.title);
    expect(screen.queryByText(said)).not.toBeInTheDocument();
  },
);

test('the line nobody is sure of stands first, and two clicks give it another category', async () => {
  const { user } = await openWithExample();
  const list = screen.getByRole('heading', { name: 'How each line was understood' }).parentElement!;
  const [first] = within(list).getAllByRole('combobox');
  expect(first).toHaveAccessibleName('Category of Employer NI @13.8%');
  await user.selectOptions(first!, 'Living and individual allowances');
  await goToPane(user, 'Check');
  // Food 98.00 + pocket money and clothing 42.00 + activities 56.00 + vehicles 92.00 + enrichment package 60.00 = 348.00,
  // and the employer NI of 358.42 that was just put there
  const row = await screen.findByRole('row', { name: /Living and individual allowances/ });
  expect(row).toHaveTextContent('£706.42');
});

test('the three figures of the fee stand beside the bar', async () => {
  const { user } = await openWithExample();
  await goToPane(user, 'Check');
  expect(await screen.findByText('£5,205.18 a week')).toBeVisible();
  expect(screen.getByText('£394.82 a week (7.1 % of the fee) is explained by no line.')).toBeVisible();
});

test('a finding goes to its cell', async () => {
  const { user, host } = await openWithExample();
  await goToPane(user, 'Check');
  // The therapist's row is the 17th line below the header in row 6: row 23.
  const [link] = await screen.findAllByRole('button', { name: /Go to 'Hollin Bank example'!.23/ });
  await user.click(link!);
  expect(host.wentTo.at(-1)).toMatchObject({ sheet: 'Hollin Bank example' });
});

test('a typed target changes the totals, is written into the sheet, and can be undone', async () => {
  const { user, host } = await openWithExample();
  await goToPane(user, 'Negotiate');
  const totals = await screen.findByRole('table', { name: 'The whole fee, £ a week' });
  const before = within(totals).getByRole('row', { name: /Target/ }).textContent;
  const target = screen.getByRole('textbox', { name: 'Target for Central overheads, £ a week' });
  await user.clear(target);
  await user.type(target, '400');
  expect(within(totals).getByRole('row', { name: /Target/ }).textContent).not.toBe(before);
  await user.click(go('Write the sheets'));
  expect(await screen.findByText(/15 sheets written/)).toBeVisible();
  const cells = host.written.at(-1)!.sheets.flatMap(({ rows }) => rows.flatMap(({ cells: held }) => held));
  const held = cells.filter((cell) => cell?.id?.endsWith('.target') === true && cell.value === 400);
  // One's own, and the target that follows it.
  expect(held.map((cell) => cell?.formula === undefined)).toEqual([false, true]);
  await user.click(go('Undo'));
  expect(await screen.findByText(/taken back/)).toBeVisible();
  expect(host.sheetNames()).toEqual(['Hollin Bank example']);
});

test('an opening above the target is accepted, and said beside its field and under the totals', async () => {
  const { user } = await openWithExample();
  await goToPane(user, 'Negotiate');
  const opening = screen.getByRole('textbox', { name: 'Opening for Central overheads, £ a week' });
  await user.clear(opening);
  // More than the whole fee of 5,600, so that the total of the openings is above that of the targets too.
  await user.type(opening, '6000');
  expect(await screen.findByText(negotiate.above(negotiate.target))).toBeVisible();
  expect(
    screen.getByText(new RegExp(negotiate.aboveInAll(negotiate.opening, negotiate.target))),
  ).toBeVisible();
});

test('the provider’s copy is a workbook of its own, without the council’s pages, and this one stays as it is', async () => {
  const { user, host } = await openWithExample();
  await goToPane(user, 'Negotiate');
  await user.click(await screen.findByRole('button', { name: 'Write the provider’s copy' }));
  expect(await screen.findByText(/workbook of its own: save it from there/)).toBeVisible();
  const names = host.openedApart[0]!.sheets.map(({ name }) => name);
  expect(names).toContain('At the table');
  expect(
    names.filter((name) => ['Decision', 'Our position', 'Should-cost', 'Variance'].includes(name)),
  ).toEqual([]);
  expect(host.sheetNames()).toEqual(['Hollin Bank example']);
});
