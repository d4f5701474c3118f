/**
 * The recipe "add an analysis", followed with a tiny one: what notice costs. One record, put beside those of the list, is a
 * command with its help, a form, JSON and a workbook that stands in a folder; nothing else was touched.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analysisCommand } from '../../src/cli/commands/analysis';
import { openBook } from '../../src/cli/commands/openBook';
import { worked } from '../../src/domain/evidence/priceFinding';
import { exactText } from '../../src/domain/money/exact';
import { poundsInWords } from '../../src/domain/money/moneyPer';
import { typedCount, typedPounds } from '../../src/sheets/core/askedCells';
import { computed, row, words } from '../../src/sheets/core/cells';
import { cell, number, product, quotient, rounded } from '../../src/sheets/core/expression';
import { layOut } from '../../src/sheets/core/layout';
import { framed } from '../../src/sheets/core/sheetFrame';
import { analysisWorkbook } from '../../src/sheets/core/workbook';
import { analyses } from '../../src/workflows/analyses';
import { analysis } from '../../src/workflows/typed/analysis';
import { count, money } from '../../src/workflows/typed/fields';
import { givenFrom, typedFrom } from '../../src/workflows/typed/typedForm';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { aTerminal } from '../support/aTerminal';

const notice = analysis({
  id: 'notice',
  command: 'notice',
  title: 'Notice',
  purpose: 'See what the nights of notice cost.',
  form: { fee: money('Fee', '£ a week'), nights: count('Nights of notice', 'nights') },
  example: { fee: '4900.00', nights: '28' },
  answer: ({ fee, nights }) => worked(fee.times(nights).dividedBy(7)),
  tell: (pounds) => ({
    headline: `Notice costs ${poundsInWords(pounds)}.`,
    figures: [{ label: 'Notice', value: poundsInWords(pounds) }],
    tables: [],
    sentences: [],
  }),
  json: (pounds) => ({ pounds: exactText(pounds) }),
  write: (_, { fee, nights }, { asAt }) =>
    layOut(
      analysisWorkbook({
        called: { checks: 'Notice checks', about: 'About the notice' },
        title: 'Notice',
        subject: 'What the nights of notice cost.',
        asAt,
        madeFrom: { fee, nights },
        pages: [
          framed({
            name: 'Notice',
            role: 'records',
            orientation: 'portrait',
            title: 'Notice',
            purpose: 'What the nights of notice cost.',
            columns: [
              { header: 'Term', width: 30 },
              { header: '', width: 16 },
            ],
            body: [
              row(words('Fee, £ a week'), typedPounds('notice.fee', fee, 'Pounds a week.')),
              row(words('Nights'), typedCount('notice.nights', nights, 'Nights of notice.')),
              row(
                words('Cost'),
                computed(
                  'notice.cost',
                  rounded(quotient(product(cell('notice.fee'), cell('notice.nights')), number(7)), 2),
                  'money',
                ),
              ),
            ],
          }),
        ],
        checks: [],
        rules: [{ rule: 'A night is a seventh of a week.', source: 'Arithmetic' }],
      }),
    ),
});

const commands = [...analyses, notice].map(analysisCommand);
const terms = JSON.stringify(notice.example);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-book-notice-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('its help says its terms, and the list of commands names it', async () => {
  const terminal = aTerminal({});
  expect(await openBook(commands, '0', ['notice', '--help'], terminal)).toBe(0);
  expect(terminal.said()).toMatch(/See what the nights of notice cost\.[^]*fee:[^]*nights:/);
  const list = aTerminal({});
  await openBook(commands, '0', ['--help'], list);
  expect(list.said()).toContain('notice <terms.json|->');
});

test('it answers as JSON: 4,900.00 × 28 ÷ 7 = 19,600.00', async () => {
  const terminal = aTerminal({ input: terms });
  expect(await openBook(commands, '0', ['notice', '-', '--json'], terminal)).toBe(0);
  expect(JSON.parse(terminal.said())).toMatchObject({ pounds: '19600' });
});

test('its workbook stands in the folder that was named', async () => {
  const terminal = aTerminal({ input: terms });
  const out = join(folder, 'notice.xlsx');
  expect(await openBook(commands, '0', ['notice', '-', '--out', out], terminal)).toBe(0);
  expect(readdirSync(folder)).toEqual(['notice.xlsx']);
  expect(terminal.said()).toContain('Notice costs £19,600.00.');
});

test('careless terms are refused in words, and a near miss of its name is understood as one', async () => {
  const terminal = aTerminal({ input: '{"fee":"lots","nights":28}' });
  expect(await openBook(commands, '0', ['notice', '-'], terminal)).not.toBe(0);
  expect(terminal.complaints()).toMatch(/fee/i);
  const near = aTerminal({});
  await openBook(commands, '0', ['notise'], near);
  expect(near.complaints()).toContain('notice');
});

test('typed into a pane it is the same, and its every cell is worked out', () => {
  const reference = { asAt: knownDay('2026-11-28') };
  const { answered } = notice.run(givenFrom(typedFrom(notice.form, notice.example)), reference);
  expect(answered?.json()).toEqual({ pounds: '19600' });
  expect(answered?.workbook().sheets.map(({ name }) => name)).toEqual(['Notice', 'About the notice']);
});
