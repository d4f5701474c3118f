/**
 * @jest-environment jsdom
 *
 * The examples that a workbench offers: every bundled table, once, under what a person comes for.
 */
import '@testing-library/jest-dom';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { examples } from '../../src/workbench/examples';
import { ExampleChoice } from '../../src/workbenchView/ExampleChoice';

const folder = join(__dirname, '../../assets/examples');
const tables = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(csv|xlsx)$/.test(entry.name))
  .map(({ name }) => name);

test('every bundled table is offered, and none twice: files of two folders are laid beside each other', () => {
  expect(examples.flatMap(({ files }) => files).sort()).toEqual([...tables].sort());
  expect(new Set(tables).size).toBe(tables.length);
});

test('they stand under what a person comes for, and choosing one opens it', async () => {
  const chosen: string[] = [];
  render(
    <ExampleChoice
      examples={examples}
      label="Example"
      choose={(name) => {
        chosen.push(name);
      }}
    >
      Choose an example…
    </ExampleChoice>,
  );
  const others = within(screen.getByRole('group', { name: 'Compare with others' }));
  expect(others.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Fees of a region (.csv)',
    'Category quartiles (.csv)',
    'Regional census (.csv)',
  ]);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Alder house (.csv)');
  expect(chosen).toEqual(['alder-house.csv']);
});
