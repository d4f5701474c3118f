/** A workbook that was worked in: what was typed goes on in the next one, and is never lost without a word. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { aTerminal } from '../support/aTerminal';
import { review } from '../support/commands';

const examples = join(__dirname, '../../assets/examples');
const hollinBank = join(examples, 'hollin-bank.open-book.json');

async function run(...args: readonly string[]) {
  const terminal = aTerminal({ today: '2026-10-01' });
  const exitCode = await review(args, terminal);
  return { exitCode, said: terminal.said(), complaints: terminal.complaints() };
}

const folder = () => mkdtempSync(join(tmpdir(), 'open-book-go-on-'));

/** Values put into cells of a written file, as a spreadsheet saves them. */
function typedInto(
  path: string,
  cells: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): void {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const workbook = strFromU8(parts['xl/workbook.xml']!);
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name!);
  for (const [sheet, typed] of Object.entries(cells)) {
    const part = `xl/worksheets/sheet${String(names.indexOf(sheet) + 1)}.xml`;
    let xml = strFromU8(parts[part]!);
    for (const [at, value] of Object.entries(typed)) {
      const cell = new RegExp(`<c r="${at}"([^>]*?)(/>|>.*?</c>)`);
      expect(xml).toMatch(cell);
      const look = / s="\d+"/.exec(cell.exec(xml)![1]!)?.[0] ?? '';
      const held =
        typeof value === 'number'
          ? `<c r="${at}"${look}><v>${String(value)}</v></c>`
          : `<c r="${at}"${look} t="inlineStr"><is><t>${value}</t></is></c>`;
      xml = xml.replace(cell, held);
    }
    parts[part] = strToU8(xml);
  }
  const core = strFromU8(parts['docProps/core.xml']!).replace(
    '<cp:lastModifiedBy>Open Book<',
    '<cp:lastModifiedBy>A. Person<',
  );
  parts['docProps/core.xml'] = strToU8(core);
  writeFileSync(path, zipSync(parts));
}

async function cellOf(path: string, sheet: string, row: number, column: number): Promise<unknown> {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)), {
    sheets: ({ name }) => name === sheet,
  });
  const cell = sheets[0]!.cells?.get(`${String(row)},${String(column)}`);
  return cell?.formulaResult ?? cell?.value ?? sheets[0]!.rows[row]?.[column] ?? null;
}

/** Where an input stands, as the file's own list of them says. */
async function placeOf(path: string, id: string): Promise<readonly [string, string]> {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)), {
    sheets: ({ name }) => name === 'Inputs as written',
  });
  const row = sheets[0]!.rows.findIndex(([first]) => first === id);
  const [, sheet, at] = /^'?([^'!]+)'?!(.+)$/.exec(sheets[0]!.cells!.get(`${String(row)},3`)!.formula!)!;
  return [sheet!, at!.replaceAll('$', '')];
}

/** A first round of £5,450.50 by the provider, why, and a line's judgement. */
const typed = {
  Rounds: { C4: 'provider', E4: 5450.5, G4: 'Pay award' },
  'Fee breakdown': { O6: 'no' },
};

async function workedIn(path: string): Promise<void> {
  const first = await run(hollinBank, '--out', path);
  expect(first.exitCode).toBeLessThan(2);
  typedInto(path, typed);
}

test('rounds, reasons and judgements go on in the new workbook, and so do the versions', async () => {
  const [saved, next] = [join(folder(), 'saved.xlsx'), join(folder(), 'next.xlsx')];
  await workedIn(saved);
  const { exitCode, said, complaints } = await run(
    hollinBank,
    '--continue',
    saved,
    '--as-at',
    '2026-11-01',
    '--out',
    next,
  );
  expect(complaints).toBe('');
  expect(exitCode).toBeLessThan(2);
  expect(said).toContain('Kept from before: 4 cells (Rounds 3, Fee breakdown 1).');
  expect(said).not.toContain('Not kept');
  expect(await cellOf(next, 'Rounds', 3, 4)).toBe(5450.5);
  expect(await cellOf(next, 'Rounds', 3, 6)).toBe('Pay award');
  expect(await cellOf(next, 'Fee breakdown', 5, 14)).toBe('no');
  const about = (
    await readXlsx(new Uint8Array(readFileSync(next)), { sheets: ({ name }) => name === 'About' })
  ).sheets[0]!.rows.map(([label]) => String(label ?? '')).filter((label) => /^\d+, as at/.test(label));
  expect(about).toEqual(['1, as at 1 October 2026', '2, as at 1 November 2026']);
  // Gone on with once more, from the new one.
  const last = join(folder(), 'third.xlsx');
  const third = await run(hollinBank, '--continue', next, '--out', last);
  expect(third.said).toContain('Kept from before: 4 cells (Rounds 3, Fee breakdown 1).');
  expect(await cellOf(last, 'Rounds', 3, 4)).toBe(5450.5);
  expect(await cellOf(last, 'Fee breakdown', 5, 14)).toBe('no');
});

test('what the new submission says otherwise is told, and not typed over', async () => {
  const [saved, next] = [join(folder(), 'saved.xlsx'), join(folder(), 'next.xlsx')];
  await workedIn(saved);
  const other = join(folder(), 'other.json');
  const submission = JSON.parse(readFileSync(hollinBank, 'utf8')) as { placement: Record<string, unknown> };
  writeFileSync(other, JSON.stringify(submission).replaceAll('5600', '5700'));
  const [sheet, at] = await placeOf(saved, 'fee.quoted');
  typedInto(saved, { [sheet]: { [at]: 5500 } });
  const { said } = await run(other, '--continue', saved, '--out', next);
  expect(said).toContain('Kept from before: 4 cells (Rounds 3, Fee breakdown 1).');
  expect(said).toMatch(
    /Not kept: .*: 5500 was typed over 5600, and the new workbook has something else there/,
  );
  expect(await placeOf(next, 'fee.quoted')).toEqual([sheet, at]);
});

test('a workbook that was worked in is not written over without a word', async () => {
  const saved = join(folder(), 'saved.xlsx');
  await workedIn(saved);
  const before = readFileSync(saved);
  const { exitCode, complaints } = await run(hollinBank, '--out', saved, '--overwrite');
  expect(exitCode).toBe(2);
  expect(complaints).toContain(
    'holds 4 cells that were typed since it was written (Rounds, Fee breakdown), which would be lost.',
  );
  expect(complaints).toContain('--continue');
  expect(readFileSync(saved).equals(before)).toBe(true);
});

test('a workbook of ours alone is refused with what to do; --continue takes no other file', async () => {
  const saved = join(folder(), 'saved.xlsx');
  await workedIn(saved);
  const alone = await run(saved, '--json');
  expect(alone.exitCode).toBe(2);
  expect(alone.complaints).toContain('name it beside that file after --continue');
  const wrong = await run(hollinBank, '--continue', hollinBank, '--json');
  expect(wrong.exitCode).toBe(2);
  expect(wrong.complaints).toContain('does not say what was typed into it');
});

test('what was typed of a line goes with the line, wherever it stands now; of a line that is gone it is told', async () => {
  const into = folder();
  const [saved, next, other] = ['saved.xlsx', 'next.xlsx', 'other.json'].map((name) => join(into, name));
  await run(hollinBank, '--out', saved!);
  const given = JSON.parse(readFileSync(hollinBank, 'utf8')) as { costs: { label: string }[] };
  const rowOf = async (path: string, label: string): Promise<number> => {
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)), {
      sheets: ({ name }) => name === 'Fee breakdown',
    });
    return sheets[0]!.rows.findIndex((row) => row.includes(label));
  };
  const labels = given.costs.map(({ label }) => label);
  const [rent, gone] = [
    labels.find((label) => /rent/i.test(label))!,
    labels.find((label) => /food/i.test(label))!,
  ];
  const judgementOf = async (label: string) => `O${String((await rowOf(saved!, label)) + 1)}`;
  typedInto(saved!, {
    'Fee breakdown': { [await judgementOf(rent)]: 'no', [await judgementOf(gone)]: 'no' },
  });
  // Another line stands first now, and one is gone.
  const costs = [
    { ...given.costs.find(({ label }) => label === rent)!, label: 'Broadband' },
    ...given.costs.filter(({ label }) => label !== gone),
  ];
  writeFileSync(other!, JSON.stringify({ ...given, costs }));
  const { said } = await run(other!, '--continue', saved!, '--out', next!);
  expect(said).toContain('Kept from before: one cell (Fee breakdown 1).');
  expect(said).toContain(`Not kept: Fee breakdown`);
  const judged = async (label: string) => cellOf(next!, 'Fee breakdown', await rowOf(next!, label), 14);
  expect([await judged(rent), await judged('Broadband')]).toEqual(['no', 'yes']);
});

test('offers and a limit that terms gave go on without the terms; terms that are given again stand', async () => {
  const into = folder();
  const [saved, next, terms, later] = ['saved.xlsx', 'next.xlsx', 'terms.json', 'later.xlsx'].map((name) =>
    join(into, name),
  );
  const offers = [{ on: '2026-09-10', weekly: '5123.45' }];
  writeFileSync(
    terms!,
    JSON.stringify({ offers, ownLimit: '5317.89', limitRestsOn: 'Panel of 3 September' }),
  );
  await run(hollinBank, '--terms', terms!, '--out', saved!);
  const { said } = await run(hollinBank, '--continue', saved!, '--out', next!);
  expect(said).not.toContain('Not kept');
  expect(await cellOf(next!, 'Rounds', 3, 4)).toBe(5123.45);
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(next!)), {
    sheets: ({ name }) => name === 'Our position',
  });
  expect(sheets[0]!.rows.some((row) => row.includes(5317.89))).toBe(true);
  // Another offer in the terms of today is what today's workbook writes.
  writeFileSync(terms!, JSON.stringify({ offers: [{ on: '2026-09-20', weekly: '5200' }] }));
  typedInto(saved!, { Rounds: { G4: 'Budget of the panel' } });
  const again = await run(hollinBank, '--terms', terms!, '--continue', saved!, '--out', later!);
  expect(await cellOf(later!, 'Rounds', 3, 4)).toBe(5200);
  // What was said of the other offer is nothing of this one, and is told.
  expect(await cellOf(later!, 'Rounds', 3, 6)).toBeNull();
  for (const held of ['Budget of the panel', '5123.45'])
    expect(again.said).toMatch(new RegExp(`Not kept: Rounds.*: ${held} stood there`));
});
