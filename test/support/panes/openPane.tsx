/** Puts the whole pane on a jsdom page over a memory host, as a user would meet it. */
import { webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextEncoder } from 'node:util';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { OpenBookPane } from '../../../src/panes/shell/OpenBookPane';
import { memoryHost, type MemoryHost } from './memoryHost';
import { registeredPanes } from './registeredPanes';

// jsdom has no TextEncoder; every browser and Node have.
Object.assign(globalThis, { TextEncoder });

export const today = knownDay('2025-10-01');

export async function openPane(wanted: string | null = null, host: MemoryHost = memoryHost()) {
  const panes = await registeredPanes();
  const user = userEvent.setup();
  const view = render(
    <OpenBookPane host={host} panes={panes} wanted={wanted} today={today} theme={webLightTheme} />,
  );
  return { host, user, view };
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
