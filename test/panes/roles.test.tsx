/**
 * @jest-environment jsdom
 *
 * Who is asking decides which panes are steps and which opens first; a ribbon button's link goes before both.
 */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { panes } from '../../src/panes/panes';
import { analyses } from '../../src/workflows/analyses';
import { memoryHost } from '../support/panes/memoryHost';
import { openPane } from '../support/panes/openPane';

const stepNames = () =>
  within(screen.getByRole('navigation', { name: 'Steps' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

test('a commissioner has four steps in the order of the job', async () => {
  await openPane();
  expect(stepNames()).toEqual(['Read', 'Check', 'Compare', 'Negotiate', 'More']);
});

test('a provider starts with the template, and the choice is kept in the workbook', async () => {
  const { user, host } = await openPane();
  await user.click(await screen.findByRole('button', { name: 'I am a provider' }));
  expect(await screen.findByRole('main', { name: 'Template' })).toBeInTheDocument();
  expect(stepNames()).toEqual(['Template', 'Read', 'Check', 'Compare', 'More']);
  expect(host.settings.get('openBook.pane')).toBe(
    '{"version":1,"role":"provider","mappings":{},"localFigures":[],"kept":{}}',
  );
});

test('a finance officer begins with the council’s own homes, and finds the figures in force among the steps', async () => {
  const host = memoryHost();
  host.settings.set(
    'openBook.pane',
    '{"version":1,"role":"financeOfficer","mappings":{},"localFigures":[],"kept":{}}',
  );
  await openPane(null, host);
  await screen.findByRole('button', { name: 'Reference' });
  expect(stepNames()).toEqual(['In-house', 'Read', 'Check', 'Compare', 'Reference', 'More']);
  expect(await screen.findByRole('main', { name: 'In-house' })).toBeInTheDocument();
});

test('a deep link opens its pane, whoever is asking', async () => {
  const host = memoryHost();
  host.settings.set(
    'openBook.pane',
    '{"version":1,"role":"provider","mappings":{},"localFigures":[],"kept":{}}',
  );
  await openPane('reference', host);
  expect(await screen.findByRole('main', { name: 'Reference' })).toBeInTheDocument();
});

test('a link to a pane that does not exist opens the first step', async () => {
  await openPane('no-such-pane');
  expect(await screen.findByRole('main', { name: 'Read' })).toBeInTheDocument();
});

test('settings of a later version are left alone', async () => {
  const host = memoryHost();
  const later = '{"version":2,"role":"provider"}';
  host.settings.set('openBook.pane', later);
  const { user } = await openPane(null, host);
  await user.click(await screen.findByRole('button', { name: 'I work in finance' }));
  expect(await screen.findByText(/this workbook could not keep it/)).toBeInTheDocument();
  expect(host.settings.get('openBook.pane')).toBe(later);
});

test('an analysis is called the same in the menu as everywhere else', () => {
  const inMenu = analyses.map(({ id }) => panes.find((pane) => pane.id === id)?.title);
  expect(inMenu).toEqual(analyses.map(({ title }) => title));
});
