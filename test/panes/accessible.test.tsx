/**
 * @jest-environment jsdom
 *
 * Every pane, read out by a machine: names, roles, headings, labels. Colours and sizes are looked at in a browser.
 */
import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { goToPane, openPane, openWithExample } from '../support/panes/openPane';

// jsdom draws nothing; axe asks once whether it can.
HTMLCanvasElement.prototype.getContext = () => null;

const violations = async (element: Element) => {
  const found = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    resultTypes: ['violations'],
    selectors: false,
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
};

test('the first screen has no violations', async () => {
  const { view } = await openPane();
  await screen.findByRole('button', { name: 'Try an example' });
  expect(await violations(view.container)).toEqual([]);
});

test('no pane has violations once a fee is read', async () => {
  const { user, view } = await openWithExample();
  const found: Record<string, readonly string[]> = {};
  for (const step of ['Read', 'Check', 'Compare', 'Negotiate', 'Benchmarks', 'Template', 'Reference']) {
    await goToPane(user, step);
    found[step] = await violations(view.container);
  }
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
});
