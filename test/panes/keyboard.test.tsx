/**
 * @jest-environment jsdom
 *
 * Everything can be done from the keyboard, and nothing takes the focus away.
 */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { openPane } from '../support/panes/openPane';

test('an example is read, checked and negotiated with Tab, Enter and typing alone', async () => {
  const { user, host } = await openPane();
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 200; presses += 1) {
      await user.tab();
      if (
        document.activeElement ===
        screen.queryByRole(/^(Target|Limit)/.test(name) ? 'textbox' : 'button', { name })
      )
        return;
    }
    throw new Error(`Tab never reaches ${name}`);
  };
  await tabTo('Try an example');
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: /Hollin Bank/ });
  await tabTo('Check');
  await user.keyboard('{Enter}');
  await screen.findByRole('main', { name: 'Check' });
  expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus();
  await tabTo("Go to 'Hollin Bank example'!B23");
  await user.keyboard('{Enter}');
  expect(host.wentTo).toEqual([{ sheet: 'Hollin Bank example', cell: 'B23' }]);
  await user.click(screen.getByRole('button', { name: 'Negotiate' }));
  await screen.findByRole('table');
  await tabTo('Target for Central overheads, £ a week');
  await user.keyboard('{Control>}a{/Control}400');
  expect(screen.getByRole('textbox', { name: 'Target for Central overheads, £ a week' })).toHaveValue('400');
  await tabTo('Write the sheets');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/15 sheets written/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Write the sheets again' })).toHaveFocus();
}, 60_000);

test('the menu opens and closes with Enter and says which it is', async () => {
  const { user } = await openPane();
  const more = screen.getByRole('button', { name: 'More' });
  more.focus();
  await user.keyboard('{Enter}');
  expect(more).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('button', { name: 'Template' })).toBeVisible();
  await user.keyboard('{Enter}');
  expect(more).toHaveAttribute('aria-expanded', 'false');
});
