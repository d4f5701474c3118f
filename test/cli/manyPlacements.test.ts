/** `open-book portfolio` from a council's list and from a folder. Placements, providers and homes are invented. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analysisCommand } from '../../src/cli/commands/analysis';
import { analyses } from '../../src/workflows/analyses';
import { aTerminal } from '../support/aTerminal';

const censusHeadings =
  "Child's name,LA,Placement Ref,Provider Name,Establishment URN,Total weekly cost,Contribution from Social Care,Contribution from Education,Contribution from Health,How the placement was sourced,Type of provision,Placement start date,Placement end date,Date of last review,Distance (miles)";
const census = [
  'Placements of the region',
  censusHeadings,
  'X,Bolton,101,Alder Care,SC123,"£4,900.00",3920,0,980,Local Contract or Framework,Residential - Mainstream,01/09/2025,,20/08/2026,12',
  'X,Bolton,102,ACME Care Ltd,SC124,"5,000.00",5000,,,Direct Award / Off Framework,Residential - Mainstream,14/05/2026,21/12/2026,,46',
  'X,Bolton,102,ACME Care Ltd,SC124,"5,000.00",5000,,,Direct Award / Off Framework,Residential - Mainstream,14/05/2026,21/12/2026,,46',
  'X,Bury,103,Acme care ltd,SC124,TBC,,,,Spot Purchase,Residential - Mainstream,14/05/2026,,,',
  ',,Total,,,14900,,,,,,,,,',
].join('\n');

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'open-book-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function run(command: string, ...args: readonly string[]) {
  const terminal = aTerminal({ today: '2026-10-01' });
  const record = analyses.find((each) => each.command === command);
  if (record === undefined) throw new Error(command);
  const code = await analysisCommand(record).run([...args, '--json'], terminal);
  const said = terminal.said();
  return {
    code,
    answer: said === '' ? null : (JSON.parse(said) as Record<string, unknown>),
    complaints: terminal.complaints(),
  };
}

test('a regional census: one row twice is counted once, a fee that is to be confirmed is told and the run says so', async () => {
  const folder = await folderOf({ 'census.csv': census });
  const { code, answer, complaints } = await run('portfolio', join(folder, 'census.csv'));
  // 365 × 700 = 255,500; 14 May to 21 December is 221 nights × 5,000 ÷ 7 = 157,857.14.
  expect(answer).toMatchObject({ from: '2026-04-01', day: '2026-10-01', placements: 2, year: '413357.14' });
  expect(answer).toMatchObject({
    byFunder: { Health: { year: '51100' } },
    offFramework: { year: '157857.14' },
  });
  expect(complaints).toContain('row 4 and row 5');
  expect(complaints).toContain('“TBC”');
  expect(complaints).toContain("“Child's name”");
  expect(code).toBe(1);
});

test('a folder holds submissions and lists together', async () => {
  const submission = [
    'Home,Hollin Bank',
    'Provider,Alder Care',
    'Cost,£ a week',
    'Care staff,3000',
    'Rent,500',
    'Food,200',
    'Total weekly fee,3700',
  ].join('\n');
  const folder = await folderOf({
    'fee.csv': submission,
    'list.csv': [censusHeadings, ...census.split('\n').slice(2, 3)].join('\n'),
  });
  const { answer } = await run('portfolio', folder);
  expect(answer).toMatchObject({ placements: 2, now: { placements: 2, weekly: '8600' } });
});

test('terms beside the table, an option before them', async () => {
  const folder = await folderOf({
    'census.csv': census,
    'terms.json': JSON.stringify({
      from: '2026-04-01',
      toDate: '2026-05-01',
      budgets: [{ payer: 'Health', pounds: '50000' }],
    }),
  });
  const { answer } = await run(
    'portfolio',
    join(folder, 'census.csv'),
    '--terms',
    join(folder, 'terms.json'),
    '--to-date',
    '2026-10-01',
  );
  expect(answer).toMatchObject({
    day: '2026-10-01',
    byFunder: { Health: { budget: '50000', againstBudget: '1100' } },
  });
});

test('a file that is no list of placements is said to be none', async () => {
  const folder = await folderOf({ 'notes.csv': 'Dear all,\nthank you\n' });
  const { code, complaints } = await run('portfolio', join(folder, 'notes.csv'));
  expect(code).toBe(2);
  expect(complaints).toContain('notes.csv holds neither a list of placements');
});
