/**
 * @jest-environment jsdom
 *
 * Rows of many terms stand in one line each until they are opened: a hashed reference of 64 characters is cut in its middle.
 */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { wording } from '../../src/panes/analysis/wording';
import { openPane } from '../support/panes/openPane';

test('a record of the exchange is told by its council, and by how its reference begins and ends', async () => {
  const { user } = await openPane('askExchange');
  const main = await screen.findByRole('main', { name: 'Exchange' });
  await user.click(await within(main).findByRole('button', { name: wording.tryIt }));
  const second = await within(main).findByRole('group', { name: 'record 2' });
  expect(within(second).getByText('Record 2: Northshire, 0000000000000000…0002')).toBeVisible();
});
