/**
 * What happens when Excel refuses, at any point: every action of a write is made to fail in turn, once alone and once
 * with everything after it. Where something that must be there was refused, the workbook is as it was, or the message
 * names what is left; where only how a sheet looks was refused, the sheets are written and it is said.
 */
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import type { EmbeddedWorkbook } from '../../../src/embeddedExcel/model/embeddedWorkbook';
import { openHost, type OpenedHost } from '../../support/officeHost/openHost';
import { smallReview, smallReviewAgain } from '../../support/officeHost/smallReview';
import { workbookAsData } from '../../support/officeHost/asText';
import { providerWorkbook } from '../../support/officeHost/providerWorkbook';

const level = '1.20';

async function writtenOnce(host: OpenedHost): Promise<void> {
  expect((await officeWorkbook().write(smallReview, 'ask')).kind).toBe('done');
  await host.type('Fee lines', 'B3', 5750);
}

async function actionsOfOneWrite(before: (host: OpenedHost) => Promise<void>): Promise<number> {
  const host = openHost(level, providerWorkbook());
  await before(host);
  host.resetCounts();
  await officeWorkbook().write(smallReviewAgain, 'ask');
  return host.actionsDone();
}

/** What must be there: what cells say and take, what is locked, and the names. */
function substance({ sheets, names, storedSettings }: EmbeddedWorkbook): unknown {
  return {
    names: names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    settings: [...storedSettings.keys()],
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      isProtected: sheet.protection !== null,
      validations: sheet.validations.map(({ settings }) => JSON.stringify([...settings])).sort(),
      cells: [...sheet.rows].flatMap(([row, cells]) =>
        [...cells].map(([column, { value, formula, numberFormat, look }]) =>
          JSON.stringify([row, column, value, formula, numberFormat, look.get('protection.locked') ?? true]),
        ),
      ),
    })),
  };
}

const starts: readonly (readonly [string, (host: OpenedHost) => Promise<void>])[] = [
  ['a first write', () => Promise.resolve()],
  ['a second write', writtenOnce],
];

describe.each(starts)('%s, each action refused in turn', (_, begin) => {
  test('leaves the workbook as it was, or the sheets complete and what was left out said', async () => {
    const actions = await actionsOfOneWrite(begin);
    expect(actions).toBeGreaterThan(100);
    const host = openHost(level, providerWorkbook());
    await begin(host);
    const before = JSON.stringify(workbookAsData(host.workbook));
    const outcomes = new Map<string, number>();
    let complete: string | null = null;
    for (let action = 1; action <= actions; action += 1) {
      const workbook = officeWorkbook();
      host.failAt(action);
      const answer = await workbook.write(smallReviewAgain, 'ask');
      host.neverFail();
      outcomes.set(answer.kind, (outcomes.get(answer.kind) ?? 0) + 1);
      if (answer.kind === 'done') {
        const written = JSON.stringify(substance(host.workbook));
        complete ??= written;
        expect(`${action} ${written}`).toBe(`${action} ${complete}`);
        expect(await workbook.undo()).toMatchObject({ kind: 'done' });
      }
      expect(`${action} ${JSON.stringify(workbookAsData(host.workbook))}`).toBe(`${action} ${before}`);
    }
    expect(outcomes.get('done')).toBeGreaterThan(50);
    expect(outcomes.get('problem')).toBeGreaterThan(50);
  }, 300_000);

  test('what is refused of a sheet’s looks every time is left out, in words', async () => {
    const host = openHost(level, providerWorkbook());
    await begin(host);
    for (const [member, words] of [
      ['PageLayout.orientation', 'how it prints'],
      ['ChartCollection.add', 'its charts'],
      ['TableCollection.add', 'its tables'],
      ['Range.hyperlink', 'its links'],
      ['NoteCollection.getItemOrNullObject', 'the notes beside its cells'],
      ['RangeFont.color', 'colours, fonts and column widths'],
    ] as const) {
      host.refuseAlways(member);
      const workbook = officeWorkbook();
      const answer = await workbook.write(smallReviewAgain, 'ask');
      host.refuseAlways(null);
      const leftOut = answer.kind === 'done' && answer.value.kind === 'written' ? answer.value.leftOut : [];
      expect({ member, said: leftOut.join(' ') }).toEqual({
        member,
        said: expect.stringContaining(words) as string,
      });
      await workbook.undo();
    }
  }, 120_000);

  test('where putting back fails as well, the message names every sheet that is not as it was', async () => {
    const actions = await actionsOfOneWrite(begin);
    for (let action = 1; action <= actions; action += 37) {
      const host = openHost(level, providerWorkbook());
      await begin(host);
      const before = workbookAsData(host.workbook) as { sheets: { name: string }[] };
      host.failAt(action, { lasting: true, code: 'ConnectionFailure' });
      const answer = await officeWorkbook().write(smallReviewAgain, 'ask');
      const named = answer.kind === 'problem' ? (answer.problem.remaining ?? []).join(' ') : '';
      const after = workbookAsData(host.workbook) as { sheets: { name: string }[] };
      const changed = after.sheets.filter(
        (sheet) =>
          JSON.stringify(sheet) !== JSON.stringify(before.sheets.find(({ name }) => name === sheet.name)),
      );
      expect(answer.kind).toBe('problem');
      for (const { name } of changed) expect(named).toContain(`“${name}”`);
    }
  }, 300_000);
});

test.each([
  ['InvalidOperationInCellEditMode', 'Press Enter or Esc in the sheet, then try again.'],
  [
    'AccessDenied',
    'Remove the protection under Review, or save the workbook under a new name, then try again.',
  ],
  ['ConnectionFailure', 'Check the network, wait until Excel shows the workbook as saved, then try again.'],
  ['SaveConflict', 'Wait a moment, read the workbook again, then repeat what you were doing.'],
])('a refusal with the code %s comes back as advice', async (code, advice) => {
  const host = openHost('1.14', providerWorkbook());
  host.failAt(1, { code });
  expect(await officeWorkbook().read({ kind: 'everySheet' })).toMatchObject({
    kind: 'problem',
    problem: { advice },
  });
});

test('while a cell is being edited nothing is written, and afterwards the same write goes through', async () => {
  const host = openHost('1.14', providerWorkbook());
  const workbook = officeWorkbook();
  const before = workbookAsData(host.workbook);
  host.enterCellEdit();
  expect(await workbook.write(smallReview, 'ask')).toMatchObject({
    problem: { sentence: 'A cell is being edited, and Excel changes nothing until that is finished.' },
  });
  expect(workbookAsData(host.workbook)).toEqual(before);
  host.leaveCellEdit();
  expect(await workbook.write(smallReview, 'ask')).toMatchObject({ kind: 'done' });
});
