/** Puts the whole pane on a jsdom page over a memory host, as a user would meet it. */
import { createDOMRenderer, RendererProvider, webLightTheme } from '@fluentui/react-components';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextEncoder } from 'node:util';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { panes } from '../../../src/panes/panes';
import { OpenBookPane } from '../../../src/panes/shell/OpenBookPane';
import { backgroundHere } from '../../../src/workflows/jobs/backgroundHere';
import type { Background } from '../../../src/workflows/ports/background';
import { memoryHost, type MemoryHost } from './memoryHost';

// jsdom has no TextEncoder; every browser and Node have.
Object.assign(globalThis, { TextEncoder });
// Nor does it scroll.
Element.prototype.scrollIntoView = () => undefined;

// A pane's code is loaded when it is first opened, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

// jsdom goes through every rule of every style sheet each time it is asked how an element looks, which was most of what
// these tests cost. What hides an element is all that they ask about looks; the browser tests see the rest.
const hidesSomething = /(?:display:\s*none|visibility:\s*(?:hidden|collapse))/;
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => hidesSomething.test(rule),
});

export const today = knownDay('2025-10-01');

export async function openPane(
  wanted: string | null = null,
  host: MemoryHost = memoryHost(),
  background: Background = backgroundHere,
  on = today,
) {
  const user = userEvent.setup();
  const view = render(
    <RendererProvider renderer={renderer}>
      <OpenBookPane {...{ host, panes, wanted }} today={on} background={background} theme={webLightTheme} />
    </RendererProvider>,
  );
  // What the pane asks of the workbook when it opens is answered before anybody presses a button.
  await act(() => new Promise((answered) => setTimeout(answered, 20)));
  return { host, user, view };
}

/** By its step, or by the menu where it is none; the pane's own code is there when this is done. */
export async function goToPane(user: ReturnType<typeof userEvent.setup>, pane: string): Promise<void> {
  if (screen.queryByRole('button', { name: pane }) === null)
    await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: pane }));
  await screen.findByRole('main', { name: pane });
  await waitFor(() => {
    expect(screen.queryByText('Opening…')).toBeNull();
  });
}

/** The pane with the invented Hollin Bank fee read into it. */
export async function openWithExample(wanted: string | null = null) {
  const opened = await openPane(wanted);
  if (wanted !== null && wanted !== 'read')
    await opened.user.click(screen.getByRole('button', { name: 'Read' }));
  await opened.user.click(await screen.findByRole('button', { name: 'Try an example' }));
  await screen.findByRole('heading', { level: 1, name: /Hollin Bank/ }, { timeout: 10_000 });
  return opened;
}
