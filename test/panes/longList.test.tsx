/**
 * @jest-environment jsdom
 *
 * A list of thousands of placements in the pane of an analysis: worked out on a press, with how far it is and a way to stop it;
 * an answer of other terms is said to be of before. A short list is answered as it is read.
 */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { ReceivedCell, ReceivedSheet } from '../../src/domain/submission/received';
import type { Background } from '../../src/workflows/ports/background';
import { memoryHost } from '../support/panes/memoryHost';
import { openPane } from '../support/panes/openPane';

// jsdom draws nothing; axe asks once whether it can.
HTMLCanvasElement.prototype.getContext = () => null;

const text = (words: string): ReceivedCell => ({ kind: 'text', text: words });

/** Each at £700.00 a week, which is £100.00 a night, from 1 April 2025. */
function placements(count: number): ReceivedSheet {
  const rows = Array.from({ length: count }, (_, index) =>
    [`P-${String(index)}`, 'Alder Care', '700', '2025-04-01'].map(text),
  );
  return {
    name: 'Placements',
    hidden: false,
    rows: [['Placement', 'Provider', 'Total weekly cost', 'Start date'].map(text), ...rows],
  };
}

async function openList(count: number) {
  const opened = await openPane('portfolio', memoryHost([placements(count)]));
  await opened.user.click(await screen.findByRole('button', { name: 'Read the list' }));
  return opened;
}

test('a long list is worked out on a press; what is typed after makes the answer one of before', async () => {
  const { user, view } = await openList(2000);
  const press = await screen.findByRole('button', { name: 'Work out 2000 rows' });
  expect(screen.getByRole('button', { name: 'Write the sheets' })).toHaveAttribute('aria-disabled', 'true');
  await user.click(press);
  // 2,000 × 365 nights × £100.00.
  expect(await screen.findByText(/^2000 placements cost £73,000,000.00 from 1 April 2025/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(
    'A list of placements was found: 2000 rows of Placements.',
  );
  expect(screen.getByRole('button', { name: 'Write the sheets' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  const { violations } = await axe.run(view.container, {
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
    selectors: false,
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: /^To date until/ }), '1/10/2025');
  expect(
    await screen.findByText('The terms or the list have changed since this was worked out.'),
  ).toBeVisible();
  expect(screen.queryByText(/placements cost/)).toBeNull();
});

test('how far it is stands beside a button that stops it; then it can be pressed again', async () => {
  const stopped: string[] = [];
  // A worker that is never done.
  const slow: Background = {
    start: (name, _, onProgress) => {
      setTimeout(() => {
        onProgress(0.4);
      });
      return { answer: new Promise(() => undefined), stop: () => stopped.push(name) };
    },
  };
  const { user } = await openPane('portfolio', memoryHost([placements(2000)]), slow);
  await user.click(await screen.findByRole('button', { name: 'Read the list' }));
  await user.click(await screen.findByRole('button', { name: 'Work out 2000 rows' }));
  expect(await screen.findByText('Working out the list: 40 %')).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'Working out the list' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(stopped).toEqual(['answerAnalysis']);
  expect(await screen.findByRole('button', { name: 'Work out 2000 rows' })).toBeEnabled();
});

test('a short list is answered as it is read', async () => {
  await openList(3);
  const found = await screen.findByText(/^3 placements cost £109,500.00/);
  expect(found).toBeVisible();
  expect(within(document.body).queryByRole('button', { name: /^Work out/ })).toBeNull();
});
