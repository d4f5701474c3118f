/** A day for which nothing is published: refused with what to type; with figures typed for it, worked out and marked on every sheet. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { exact } from '../../src/domain/money/exact';
import { readNeedsProfile } from '../../src/workflows/shouldCost/ask';
import { shouldCostOf } from '../../src/workflows/shouldCost/answer';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { layOut } from '../../src/sheets/core/layout';
import { aReviewOfATemplate } from '../support/reviews';
import { aTerminal } from '../support/aTerminal';
import { review, shouldCost } from '../support/commands';

const examples = join(__dirname, '../../assets/examples');
const fellgate = join(examples, 'fellgate-solo.open-book.json');
const folder = mkdtempSync(join(tmpdir(), 'scenario-'));

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const figures = {
  from: '2027-04-01',
  nationalLivingWage: '13.00',
  pensionMinimum: 3,
  pensionBandFrom: 6240,
  pensionBandTo: 50270,
  pensionTrigger: 10000,
  owner: 'Commissioning',
  reason: 'an invented expectation',
};
const local = fileOf('local.json', figures);
const needs = fileOf('needs.json', { dayRatio: '1:2', wakingStaff: 1 });

test('without figures for the day nothing is carried over, and what to type is said', async () => {
  const terminal = aTerminal({ today: '2027-05-01' });
  expect(await shouldCost([needs, '--json'], terminal)).toBe(2);
  expect(terminal.complaints()).toContain('Expected National Living Wage on 1 May 2027');
  expect(terminal.complaints()).toContain('--local');
});

test('a review of that day rests on them, by name, in JSON and in words', async () => {
  const terminal = aTerminal({ today: '2027-05-01' });
  await review([fellgate, '--local', local, '--needs', needs, '--json'], terminal);
  const answer = JSON.parse(terminal.said()) as {
    readonly scenario: readonly { readonly figure: string; readonly shown: string }[];
    readonly positions: { readonly lawfulFloors: readonly { readonly perHour: string }[] };
    readonly shouldCost: { readonly scenario: readonly unknown[] };
  };
  expect(answer.scenario.map(({ figure, shown }) => `${figure}: ${shown}`)).toContain(
    'nationalLivingWage: £13.00 an hour',
  );
  expect(answer.shouldCost.scenario).toHaveLength(5);
  // Fellgate's full time is 40 h. 40 × 13 × 365/7: 27,114.29 a year; NI 15 % of 22,114.29 = 3,317.14; pension 3 % of 20,874.29 =
  // 626.23: 31,057.66 ÷ 2,085.714 h = 14.890658 a paid hour; × 52.142857 ÷ 46.542857 = 16.682290
  expect(answer.positions.lawfulFloors[0]!.perHour).toBe('16.68229');
  const inWords = aTerminal({ today: '2027-05-01' });
  await shouldCost([needs, '--local', local, '--draws', '10', '--json'], inWords);
  const { scenario } = JSON.parse(inWords.said()) as { readonly scenario: readonly { figure: string }[] };
  expect(scenario.map(({ figure }) => figure)).toContain('nationalLivingWage');
});

test('before its first day the published figures hold, and nothing says scenario', async () => {
  const terminal = aTerminal({ today: '2027-03-01' });
  await review([fellgate, '--local', local, '--json'], terminal);
  expect((JSON.parse(terminal.said()) as { readonly scenario: unknown }).scenario).toBeNull();
});

test('every sheet of the workbook says so at its head, every page at its foot', () => {
  const published = aReviewOfATemplate();
  const provenance = { kind: 'scenario' as const, owner: 'Commissioning', reason: 'invented' };
  const typed = {
    ...published,
    rules: { ...published.rules, nationalLivingWage: { value: exact(13), provenance } },
  };
  const sheets = layOut(describeReview(typed)).sheets;
  const heads = sheets.map(({ rows }) => rows[0]?.cells[0]?.value ?? null);
  expect(heads.filter((head) => !String(head).endsWith(' · scenario'))).toEqual([]);
  expect(sheets.filter(({ print }) => !print.footerLeft.includes('scenario'))).toEqual([]);
  expect(
    layOut(describeReview(published)).sheets.filter(({ print }) => print.footerLeft.includes('scenario')),
  ).toEqual([]);
});

test('a figure typed in the pane is a local assumption where one is published, a scenario where none is', () => {
  const read = readNeedsProfile({ dayRatio: '1:2' });
  if (read.kind !== 'understood') throw new Error('the profile is not understood');
  const own = [
    ['nationalLivingWage', '13.00'],
    ['pensionMinimum', '3'],
    ['pensionBandFrom', '6240'],
    ['pensionBandTo', '50270'],
    ['pensionTrigger', '10000'],
  ].map(([figure = '', value = '']) => ({ figure, value, owner: 'Commissioning', reason: 'expected' }));
  const kindOn = (day: string) =>
    shouldCostOf(read.value, knownDay(day), null, { localFigures: own }).value!.rules.nationalLivingWage
      .provenance.kind;
  expect([kindOn('2026-10-01'), kindOn('2027-05-01')]).toEqual(['localAssumption', 'scenario']);
});

test.each([
  [{ nationalLivingWage: 'thirteen' }, '"local.nationalLivingWage" is "thirteen"'],
  [{ minimumWage: 13 }, '"local.minimumWage" is not a field'],
])('what cannot be meant is named: %j', async (content, said) => {
  const terminal = aTerminal({ today: '2027-05-01' });
  expect(await review([fellgate, '--local', fileOf('wrong.json', content)], terminal)).toBe(2);
  expect(terminal.complaints()).toContain(said);
});
