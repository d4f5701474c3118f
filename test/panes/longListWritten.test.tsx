/**
 * @jest-environment jsdom
 *
 * The sheets of a long list are laid out in the background on a press of Write, with a way to stop it; pressed again, what was
 * laid out is written as it stands. Placements are invented.
 */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import type { ReceivedCell, ReceivedSheet } from '../../src/domain/submission/received';
import { backgroundHere } from '../../src/workflows/jobs/backgroundHere';
import type { Background } from '../../src/workflows/ports/background';
import { memoryHost } from '../support/panes/memoryHost';
import { openPane } from '../support/panes/openPane';

/** 1,600 stays from 1 April 2024 below a title, of which 800 ended a year later. */
const placements: ReceivedSheet = {
  name: 'Placements',
  hidden: false,
  rows: [
    ['Our placements'],
    ['Placement', 'Provider', 'Total weekly cost', 'Start date', 'End date'],
    ...Array.from({ length: 1600 }, (_, index) => [
      `P-${String(index)}`,
      'Alder Care',
      '700',
      '2024-04-01',
      ...(index % 2 === 0 ? [] : ['2025-04-01']),
    ]),
  ].map((cells) => cells.map((text): ReceivedCell => ({ kind: 'text', text }))),
};

async function openWorkedOut(background: Background) {
  const host = memoryHost([placements]);
  const { user } = await openPane('demand', host, background);
  await user.click(await screen.findByRole('button', { name: 'Read the list' }));
  await user.click(await screen.findByRole('button', { name: 'Work out 1600 rows' }));
  await screen.findByText(/^About [\d,.]+ children need a place/);
  return { host, user };
}

test('Write has the sheets laid out in the background, once, and writes them', async () => {
  const started: string[] = [];
  const background: Background = {
    start: (name, input, onProgress) => {
      started.push(name);
      return backgroundHere.start(name, input, onProgress);
    },
  };
  const { host, user } = await openWorkedOut(background);
  await user.click(screen.getByRole('button', { name: 'Write the sheets' }));
  await waitFor(() => {
    expect(host.written).toHaveLength(1);
  });
  const cells = host.written[0]?.sheets
    .find(({ name }) => name === 'Demand')
    ?.rows.flatMap((row) => row.cells);
  const valueOf = (id: string) => cells?.find((cell) => cell?.id === id)?.value;
  expect([valueOf('demand.0.starts'), valueOf('demand.0.ends'), valueOf('demand.0.open')]).toEqual([
    1600, 800, 800,
  ]);
  expect(started).toEqual(['answerAnalysis', 'layOutAnalysis']);
});

test('laying out is stopped by Cancel: nothing is written, and Write can be pressed again', async () => {
  const stopped: string[] = [];
  const background: Background = {
    start: (name, input, onProgress) =>
      name === 'layOutAnalysis'
        ? // A worker that is never done.
          { answer: new Promise(() => undefined), stop: () => stopped.push(name) }
        : backgroundHere.start(name, input, onProgress),
  };
  const { host, user } = await openWorkedOut(background);
  const write = screen.getByRole('button', { name: 'Write the sheets' });
  await user.click(write);
  await waitFor(() => {
    expect(write).toHaveAttribute('aria-disabled', 'true');
  });
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(stopped).toEqual(['layOutAnalysis']);
  await waitFor(() => {
    expect(write).not.toHaveAttribute('aria-disabled', 'true');
  });
  expect(host.written).toEqual([]);
});
