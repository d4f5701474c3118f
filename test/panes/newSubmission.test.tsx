/**
 * @jest-environment jsdom
 *
 * A provider sends another submission after sheets were written: the pane says what changed, and it stands on a sheet of its own.
 */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { negotiate } from '../../src/panes/wordingOfWriting';
import { goToPane, openWithExample } from '../support/panes/openPane';

const press = (name: string | RegExp) => screen.getByRole('button', { name });

test('another fee is set beside the one that was written; a correction of our own is no new submission', async () => {
  const { user, host } = await openWithExample();
  await goToPane(user, 'Negotiate');
  expect(screen.queryByRole('heading', { name: 'What changed since the submission before' })).toBeNull();
  await user.click(press('Write the sheets'));
  await screen.findByRole('button', { name: 'Write the sheets again' }, { timeout: 20_000 });
  expect(host.written.at(-1)!.sheets.map(({ name }) => name)).not.toContain('Changes');
  await goToPane(user, 'Read');
  const [corrected] = screen.getAllByRole('combobox', { name: /^Category of/ });
  await user.selectOptions(corrected!, 'Central overheads');
  await goToPane(user, 'Negotiate');
  expect(screen.queryByRole('heading', { name: 'What changed since the submission before' })).toBeNull();

  host.setCell('Hollin Bank example', 30, 1, { kind: 'number', decimal: '5650' });
  await user.click((await screen.findAllByRole('button', { name: 'Read again' }))[0]!);
  await screen.findByRole('heading', { level: 1, name: /£5,650\.00/ });
  await goToPane(user, 'Negotiate');
  expect(screen.getByRole('heading', { name: 'What changed since the submission before' })).toBeVisible();
  // 5,650.00 − 5,600.00; 394.82 + 50.00 = 444.82
  expect(screen.getByText('The fee: £5,600.00 before, £5,650.00 now, £50.00 more a week.')).toBeVisible();
  expect(screen.getByText('Not explained by any line: £394.82 before, £444.82 now.')).toBeVisible();
  await user.click(press(/^Write the sheets again/));
  await screen.findByText(/16 sheets written/, {}, { timeout: 20_000 });
  expect(host.written.at(-1)!.sheets.map(({ name }) => name)).toContain('Changes');
  await user.click(press('Write the provider’s copy'));
  await screen.findByText(negotiate.copyOpened);
  expect(host.openedApart.at(-1)!.sheets.map(({ name }) => name)).toContain('Changes');
}, 180_000);
