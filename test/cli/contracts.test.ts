import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contracts } from '../../src/cli/commands/contracts';
import { aTerminal } from '../support/aTerminal';
import { fourPlaces, fourPlacesFile } from '../support/contracts/fourPlaces';

const folder = mkdtempSync(join(tmpdir(), 'open-book-contracts-'));

async function run(...args: readonly string[]) {
  const terminal = aTerminal({});
  const exitCode = await contracts(args, terminal);
  return { exitCode, said: terminal.said(), complaints: terminal.complaints() };
}

function asFile(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('open-book contracts', () => {
  test('compares the example and writes its workbook', async () => {
    const target = join(folder, 'four.xlsx');
    const { exitCode, said } = await run(fourPlacesFile, '--out', target);
    expect(exitCode).toBe(0);
    // 20,000 ÷ (4 × 71/103) = 7,253.52
    expect(said).toContain('Block (Full block): £20,000.00 a week, £7,253.52 a child-week');
    expect(said).toContain('no forecast');
    expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
  });

  test('as JSON, with decimals as text', async () => {
    const { exitCode, said } = await run(fourPlacesFile, '--json');
    const answer = JSON.parse(said) as { contracts: readonly Record<string, unknown>[] };
    expect(exitCode).toBe(0);
    expect(answer.contracts[1]).toMatchObject({ name: 'Block', expectedPayment: '20000' });
  });

  test.each<[string, unknown, string]>([
    ['no JSON', 'places: 4', 'is not JSON'],
    [
      'no places',
      fourPlaces({ places: 0, contracts: [{ name: 'a', model: 'spot', price: 1 }] }),
      'has no places',
    ],
    ['no children', fourPlaces({ children: { load: 0 } }), 'No children need a place'],
    ['children said twice', fourPlaces({ children: { load: 1, meanStayWeeks: 2 } }), 'either "load" alone'],
    ['a negative price', fourPlaces({ spotPrice: -1 }), 'A price is negative'],
    ['resale above price', fourPlaces({ resalePrice: 6000 }), 'would earn money'],
    ['all places kept empty', fourPlaces({ placesKeptEmpty: 4 }), 'has no places'],
    ['no contracts', fourPlaces({ contracts: [] }), '"contracts" is empty'],
    ['a model nobody knows', fourPlaces({ contracts: [{ name: 'a', model: 'loose' }] }), '"model"'],
    [
      'a term too many',
      fourPlaces({ contracts: [{ name: 'a', model: 'spot', price: 1, tip: 2 }] }),
      '"tip" is not',
    ],
    [
      'a guarantee above all places',
      fourPlaces({
        contracts: [{ name: 'a', model: 'minimumGuarantee', price: 1, guarantee: 2, tested: 'weekly' }],
      }),
      'guarantee is more',
    ],
    [
      'entitlements that do not add up',
      fourPlaces({
        contracts: [{ name: 'a', model: 'shared', price: 2, resalePrice: 1, entitlements: [1, 2] }],
      }),
      'entitlements do not add up',
    ],
  ])('says what is wrong: %s', async (name, content, words) => {
    const { exitCode, complaints } = await run(asFile(`${name}.json`, content), '--json');
    expect(exitCode).toBe(2);
    expect(complaints).toContain(words);
    expect(complaints).not.toMatch(/NaN|undefined/);
  });

  test('writes no workbook of more children than a spreadsheet can weigh, and says so', async () => {
    const file = asFile('many.json', fourPlaces({ children: { load: 601 } }));
    const { exitCode, complaints } = await run(file, '--out', folder);
    expect(exitCode).toBe(2);
    expect(complaints).toContain('at most 400 places and 600 children');
  });

  test('a file that is not there, and too many of them', async () => {
    expect((await run(join(folder, 'nowhere.json'))).complaints).toContain('could not be opened');
    expect((await run('a.json', 'b.json')).exitCode).toBe(2);
    expect((await run(fourPlacesFile, '--fast')).complaints).toContain('not known');
  });
});
