/**
 * @jest-environment jsdom
 *
 * What is kept in the workbook: corrections for a provider, local figures with owner and reason. And what is noticed:
 * another day, a changed sheet.
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { goToPane, openPane, openWithExample } from '../support/panes/openPane';

const press = (name: string | RegExp) => screen.getByRole('button', { name });
test('a corrected category is kept for the provider and used when its sheet is read again', async () => {
  const { user, host } = await openWithExample();
  const category = screen.getByRole('combobox', { name: 'Category of Employer NI @13.8%' });
  await user.selectOptions(category, 'Living and individual allowances');
  await user.click(await screen.findByRole('button', { name: 'Keep for Hollin Bank' }));
  expect(await screen.findByText('Kept in this workbook for Hollin Bank.')).toBeVisible();
  expect(JSON.parse(host.settings.get('openBook.pane')!)).toMatchObject({
    version: 1,
    mappings: {
      'Hollin Bank': { lines: [{ label: 'Employer NI @13.8%', category: 'living', treatedAs: 'line' }] },
    },
  });
  await user.click(press('Read again'));
  expect(await screen.findByText('Corrections kept for this provider are in use.')).toBeVisible();
});

test('a corrected row stays in its place with its amount, is kept or taken back there', async () => {
  const { user } = await openWithExample();
  const rowsShown = () =>
    screen.getAllByRole('combobox', { name: /^Category of / }).map((box) => box.getAttribute('aria-label'));
  const before = rowsShown();
  const category = screen.getByRole('combobox', { name: 'Category of Employer NI @13.8%' });
  const row = category.closest('li')!;
  expect(row).toHaveTextContent('£358.42');
  await user.selectOptions(category, 'Living and individual allowances');
  await within(row).findByText('Corrected');
  expect(within(row).getByRole('button', { name: 'Keep for Hollin Bank' })).toBeVisible();
  expect(rowsShown()).toEqual(before);
  await user.click(within(row).getByRole('button', { name: 'Undo the correction of Employer NI @13.8%' }));
  await waitFor(() => {
    expect(within(row).queryByText('Corrected')).toBeNull();
  });
  expect(category).toHaveDisplayValue('Staffing: direct care');
});

test('many rows are found and corrected at once', async () => {
  const { user } = await openWithExample();
  await user.click(press(/^Show all \d+ rows$/));
  await user.type(screen.getByRole('searchbox', { name: 'Find a row' }), 'staff');
  await user.click(press('Choose all of these'));
  const many = screen.getByRole('combobox', { name: /^What the \d+ chosen are$/ });
  await user.selectOptions(many, 'Not a cost: leave this row out');
  // 394.82 unexplained, and all rows of staffing: direct care 2,693.38, management and support 519.05: 3,607.25
  expect(await screen.findByRole('heading', { level: 1, name: /£3,607.25 unexplained/ })).toBeVisible();
});

test('a row left out is out of the fee', async () => {
  const { user } = await openWithExample();
  const category = screen.getByRole('combobox', { name: 'Category of Employer NI @13.8%' });
  await user.selectOptions(category, 'Not a cost: leave this row out');
  // 394.82 unexplained + 358.42 no longer a line = 753.24
  expect(await screen.findByRole('heading', { level: 1, name: /£753\.24 unexplained/ })).toBeVisible();
});

test('a row is said to be a deduction, a total or a part of another row', async () => {
  const { user } = await openWithExample();
  const category = screen.getByRole('combobox', { name: 'Category of Employer NI @13.8%' });
  await user.selectOptions(category, 'A deduction: lowers the price');
  // 394.82 unexplained + 358.42 no longer added + 358.42 taken off = 1,111.66
  expect(await screen.findByRole('heading', { level: 1, name: /£1,111\.66 unexplained/ })).toBeVisible();
  await user.selectOptions(category, 'Part of another row …');
  const which = screen.getByRole('combobox', { name: 'Which row holds Employer NI @13.8% already' });
  await user.selectOptions(which, 'Waking night staff');
  // 394.82 unexplained + 358.42 no longer a line = 753.24
  expect(await screen.findByRole('heading', { level: 1, name: /£753\.24 unexplained/ })).toBeVisible();
  expect(screen.getByText('Part of “Waking night staff”: not added again')).toBeVisible();
});

test('another way of reading the same cells is chosen, kept for the provider and taken back', async () => {
  const { user, host } = await openWithExample();
  const ways = screen.getByRole('group', { name: 'How to read it' });
  const [usual, other] = within(ways).getAllByRole('button');
  expect(usual).toHaveAttribute('aria-pressed', 'true');
  await user.click(other!);
  await waitFor(() => {
    expect(within(ways).getAllByRole('button')[1]).toHaveAttribute('aria-pressed', 'true');
  });
  await user.click(await screen.findByRole('button', { name: 'Keep for Hollin Bank' }));
  expect(await screen.findByText('Kept in this workbook for Hollin Bank.')).toBeVisible();
  expect(JSON.parse(host.settings.get('openBook.pane')!)).toMatchObject({
    mappings: { 'Hollin Bank': { basis: 'home', lines: [] } },
  });
  await user.click(within(ways).getAllByRole('button')[0]!);
  expect(await screen.findByRole('heading', { level: 1, name: /£394\.82 unexplained/ })).toBeVisible();
});

test('a local figure needs an owner and a reason, and then takes the place of the published one', async () => {
  const { user, host } = await openWithExample();
  await goToPane(user, 'Reference');
  await user.type(screen.getByRole('textbox', { name: 'Your value, pounds an hour' }), '12.60');
  await user.click(press('Keep the local figure'));
  expect(screen.getByText('Say which post or team answers for it.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Owner' }), 'Commissioning team');
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Real Living Wage policy');
  await user.click(press('Keep the local figure'));
  const wage = (await screen.findByText('£12.60 an hour')).closest('li')!;
  expect(wage).toHaveTextContent('Commissioning team: Real Living Wage policy (published: £12.21 an hour)');
  expect(host.settings.get('openBook.pane')).toContain('"figure":"nationalLivingWage","value":"12.60"');
  await user.click(within(wage).getByRole('button', { name: 'Use the published figure' }));
  expect(await screen.findByText('£12.21 an hour')).toBeVisible();
});

test('figures of days to come are typed beside the terms, mark what rests on them, and are kept', async () => {
  const { user, host } = await openPane('extraHours');
  await user.click(await screen.findByRole('button', { name: 'Try it with an invented case' }));
  await user.click(press('Figures not yet published'));
  await user.type(screen.getByLabelText(/^Employer NI/), '16');
  expect(
    await screen.findByText(
      /^Scenario, not published: Employer National Insurance, secondary Class 1 rate 16, /,
    ),
  ).toBeVisible();
  await user.click(press('Keep in this workbook'));
  await waitFor(() => {
    expect(host.settings.get('openBook.pane')).toContain('"employerNIRate":"16"');
  });
});

test('another day brings the figures in force on it', async () => {
  const { user } = await openPane('reference');
  const day = await screen.findByLabelText('On');
  await user.clear(day);
  await user.type(day, '2024-10-01');
  expect(await screen.findByText('£11.44 an hour')).toBeVisible();
});

test('typing in the sheet that was read is noticed, and reading again follows it', async () => {
  const { user, host } = await openWithExample();
  // Food stands in row 20 at £98.00; £120.00 instead explains £22.00 more: 394.82 − 22.00 = 372.82
  act(() => {
    host.setCell('Hollin Bank example', 19, 1, { kind: 'number', decimal: '120' });
  });
  expect(await screen.findByText('The sheet has changed since it was read.')).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Read again' })[0]!);
  expect(await screen.findByRole('heading', { level: 1, name: /£372\.82 unexplained/ })).toBeVisible();
  expect(screen.queryByText('The sheet has changed since it was read.')).not.toBeInTheDocument();
});

test('typing elsewhere is nobody’s business', async () => {
  const { host } = await openWithExample();
  act(() => {
    host.changeElsewhere('Budget', 'B4');
  });
  expect(screen.queryByText('The sheet has changed since it was read.')).not.toBeInTheDocument();
});

test('a provider inserts the template, and an empty one is not ready to send', async () => {
  const { user, host } = await openPane('template');
  await user.click(await screen.findByRole('button', { name: 'Insert the template' }));
  expect(await screen.findByText(/sheets written/)).toBeVisible();
  expect(host.sheetNames()).toContain('Staffing');
  await user.click(press('Check my submission'));
  expect(await screen.findByText(/to settle before you send it\./)).toBeVisible();
  expect(screen.getByText('No weekly fee was found')).toBeVisible();
  // Lines of nought come to a fee of nought, which would tell nobody anything.
  expect(screen.getByText('Nothing is filled in yet.')).toBeVisible();
  expect(document.body).not.toHaveTextContent('to the penny');
  expect(screen.getByText(/^The council will ask you for the weekly fee/)).toBeVisible();
  expect(document.body).not.toHaveTextContent(/ask the provider/i);
});
