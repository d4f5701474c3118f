/**
 * @jest-environment jsdom
 *
 * Every pane that asks for its terms, with Tab and Enter alone: its invented case is tried, each field is come to, the sheets are
 * written, and the focus stays where it was.
 */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { wording } from '../../src/panes/analysis/wording';
import { analyses } from '../../src/workflows/analyses';
import { openPane } from '../support/panes/openPane';

const mostPresses = 600;
const controls = 'button:not([disabled]), input:not([disabled]), select, textarea, a[href], summary';

/** The invented time of Demand is over then. */
const afterTheExamples = knownDay('2026-12-01');

type User = Awaited<ReturnType<typeof openPane>>['user'];

/** Presses Tab until the focus is there; what it was on before is put down. */
async function tabTo(user: User, wanted: HTMLElement, met = new Set<Element>()): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await user.tab();
    if (document.activeElement !== null) met.add(document.activeElement);
    if (document.activeElement === wanted) return;
  }
  throw new Error(`Tab never reaches ${wanted.textContent}`);
}

test.each(analyses.map(({ id, title }) => [title, id] as const))(
  '%s',
  async (title, id) => {
    const { user } = await openPane(id, undefined, undefined, afterTheExamples);
    const main = await screen.findByRole('main', { name: title });
    await tabTo(user, await within(main).findByRole('button', { name: wording.tryIt }));
    await user.keyboard('{Enter}');
    await within(main).findByRole('button', { name: wording.keep });

    const met = new Set<Element>();
    const write = within(main).getByRole('button', { name: wording.write });
    expect(write).toBeEnabled();
    await tabTo(user, write);
    // Once round, to where the focus is.
    await tabTo(user, write, met);
    const missed = [...main.querySelectorAll(controls)].filter(
      (control) => control.closest('[aria-hidden=true], [hidden]') === null && !met.has(control),
    );
    expect(missed.map((control) => control.textContent)).toEqual([]);

    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^\d+ sheets? written/)).toBeVisible();
    expect(document.activeElement?.textContent).toMatch(new RegExp(`^${wording.write}`));
  },
  60_000,
);
