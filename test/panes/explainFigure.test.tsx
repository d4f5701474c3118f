/**
 * @jest-environment jsdom
 *
 * A figure is explained in the pane, step by step and back, with the keyboard alone; from the selected cell too. All is invented.
 */
import '@testing-library/jest-dom';
import axe from 'axe-core';
import { screen, within } from '@testing-library/react';
import { memoryHost } from '../support/panes/memoryHost';
import { goToPane, openPane, openWithExample } from '../support/panes/openPane';

HTMLCanvasElement.prototype.getContext = () => null;

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string) => screen.findByRole('heading', { level: 3, name });

async function openExplained(pane: 'Check' | 'Negotiate') {
  const opened = await openWithExample();
  await goToPane(opened.user, pane);
  await opened.user.click(press('Where a figure comes from'));
  await screen.findByRole('combobox', { name: 'Choose a figure' }, { timeout: 20_000 });
  return opened;
}

test('what is unexplained goes down to the provider’s cell, and back', async () => {
  const { user, host } = await openExplained('Negotiate');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Choose a figure' }),
    screen.getByRole('option', { name: /^Unexplained.*£394\.82/ }),
  );
  expect(await heading('Unexplained: quoted less explained, Weekly in the fee')).toHaveFocus();
  // 5,600.00 − 5,205.18
  expect(
    screen.getByText(
      'It is Quoted weekly fee, Weekly in the fee − Explained by the lines, Weekly in the fee.',
    ),
  ).toBeVisible();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await heading('Quoted weekly fee, Weekly in the fee')).toHaveFocus();
  const link = press("Go to 'Hollin Bank example'!B31");
  await user.click(link);
  expect(host.wentTo).toEqual([{ sheet: 'Hollin Bank example', cell: 'B31' }]);
  const way = screen.getByRole('navigation', { name: 'The way to this figure' });
  within(way)
    .getByRole('button', { name: /^Back to Unexplained/ })
    .focus();
  await user.keyboard('{Enter}');
  expect(await heading('Unexplained: quoted less explained, Weekly in the fee')).toHaveFocus();
  expect(screen.queryByRole('navigation', { name: 'The way to this figure' })).toBeNull();
});

test('of many figures a dozen are shown until all are asked for, and nothing is wrong for a screen reader', async () => {
  const { user, view } = await openExplained('Check');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Choose a figure' }),
    screen.getByRole('option', { name: /^Explained by the lines/ }),
  );
  // The example states posts as lines: 24 lines in the fee.
  const list = () => within(screen.getByRole('list', { name: /^What Explained by the lines/ }));
  expect(list().getAllByRole('listitem')).toHaveLength(12);
  await user.click(press('Show all 24 figures'));
  expect(list().getAllByRole('listitem')).toHaveLength(24);
  await user.click(list().getAllByRole('button')[0]!);
  const found = await axe.run(view.container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    resultTypes: ['violations'],
    selectors: false,
  });
  expect(
    found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
  ).toEqual([]);
});

test('the selected cell of our pages is explained; of any other cell it is said that it is none of them', async () => {
  const { user, host } = await openExplained('Negotiate');
  host.select({ sheet: 'Hollin Bank example', cell: 'B23' });
  await user.click(press('Explain the selected cell'));
  expect(await screen.findByText(/^The selected cell holds no figure of Open Book’s pages/)).toBeVisible();
  host.select({ sheet: 'Summary', cell: 'B7' });
  await user.click(press('Explain the selected cell'));
  expect(await heading('Unexplained, A week')).toHaveFocus();
  expect(screen.queryByText(/^The selected cell holds no figure/)).toBeNull();
});

test('a provider finds no position among the figures', async () => {
  const host = memoryHost();
  const settings = '{"version":1,"role":"provider","mappings":{},"localFigures":[],"kept":{}}';
  host.settings.set('openBook.pane', settings);
  const { user } = await openPane('read', host);
  await user.click(await screen.findByRole('button', { name: 'Try an example' }));
  await screen.findByRole('heading', { level: 1, name: /Hollin Bank/ });
  await goToPane(user, 'Check');
  await user.click(press('Where a figure comes from'));
  await screen.findByRole('option', { name: /^Unexplained/ }, { timeout: 20_000 });
  expect(screen.queryAllByRole('option', { name: /Opening|Target|Limit/ })).toEqual([]);
});
