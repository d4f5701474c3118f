/** `open-book contracts` on a file with a soft block and a simulation. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aTerminal } from '../support/aTerminal';
import { softBlockExample, softBlockFile } from '../support/contracts/softBlock';
import { contracts } from '../support/commands';

const folder = mkdtempSync(join(tmpdir(), 'open-book-soft-block-'));

async function run(...args: readonly string[]) {
  const terminal = aTerminal({});
  const exitCode = await contracts(args, terminal);
  return { exitCode, said: terminal.said(), complaints: terminal.complaints() };
}

function asFile(name: string, over: Readonly<Record<string, unknown>>): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(softBlockExample(over)));
  return path;
}

describe('a soft block and a simulation on the command line', () => {
  test('in words, and as a workbook', async () => {
    const target = join(folder, 'soft.xlsx');
    const { exitCode, said, complaints } = await run(softBlockFile, '--years', '50', '--out', target);
    expect(complaints).toBe('');
    expect(exitCode).toBe(0);
    // B(4, 5) = 0.398343, alone 1.25 × 0.601657 = 0.752071; B(8, 10) = 0.338318, together 0.827102; councils bear half:
    // (4,700 × 0.752071 + 900 × 0.827102) ÷ (0.827102 + 0.086449) = 4,279.13 ÷ 0.913551; ÷ 0.827102 for a child-week
    expect(said).toContain('Hollin Care: £4,684.06 a place a week, £5,173.64 a child-week');
    expect(said).toContain('simulated, run 1, 2,600 weeks');
    // alone 27,619.72 + 40,136.82, together 40,000 + 7,000 × 10 × 0.338318
    expect(said).toContain('the councils pay £63,682.29 a week, each alone £67,756.54');
    // 27,619.72 × 63,682.29 ÷ 67,756.54
    expect(said).toContain(
      'Ashmoor: together £24,972.92, alone £27,619.72; in proportion, as a proposal, £25,958.93',
    );
    expect(said).toContain('No move is assumed');
    expect(said).toContain('they are no forecast');
    expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
  });

  test('as JSON, the same digits for the same seed', async () => {
    const terms = [softBlockFile, '--years', '20', '--seed', '9', '--json'];
    const first = await run(...terms);
    expect(first.exitCode).toBe(0);
    expect((await run(...terms)).said).toBe(first.said);
    expect((await run(softBlockFile, '--years', '20', '--seed', '8', '--json')).said).not.toBe(first.said);
    const answer = JSON.parse(first.said) as {
      readonly simulation: { readonly seed: string; readonly years: string };
      readonly softBlock: { readonly providers: readonly { readonly name: string }[] };
    };
    expect(answer.simulation).toMatchObject({ seed: '9', years: '20' });
    expect(answer.softBlock.providers.map(({ name }) => name)).toEqual(['Hollin Care', 'Fellgate Homes']);
  });

  test('a soft block without a simulation is worked out and not simulated', async () => {
    const { exitCode, said } = await run(asFile('expected', { simulation: undefined }), '--json');
    const answer = JSON.parse(said) as {
      readonly simulation: null;
      readonly softBlock: { readonly run: null; readonly providers: readonly Record<string, unknown>[] };
    };
    expect(exitCode).toBe(0);
    expect(answer.simulation).toBeNull();
    expect(answer.softBlock.run).toBeNull();
    expect(answer.softBlock.providers[0]).toMatchObject({ simulatedAYear: null });
  });

  test('progress is drawn over one line and taken away', async () => {
    const drawn: string[] = [];
    const terminal = { ...aTerminal({}), progress: (text: string) => drawn.push(text) };
    await contracts([softBlockFile, '--years', '20', '--json'], terminal);
    expect(drawn[0]).toContain('0 of 20  years simulated');
    expect(drawn.at(-1)).toBe('');
  });

  const block = softBlockExample()['softBlock'] as {
    readonly providers: readonly Record<string, unknown>[];
    readonly councils: readonly Record<string, unknown>[];
  };
  const providers = (over: Record<string, unknown>) => ({
    softBlock: { ...block, providers: block.providers.map((each) => ({ ...each, ...over })) },
  });
  const councils = (over: Record<string, unknown>) => ({
    softBlock: { ...block, councils: block.councils.map((each) => ({ ...each, ...over })) },
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['homes without places', providers({ homes: [{ name: 'Nowhere', places: 0 }] }), 'has no places'],
    ['a negative price', providers({ price: -5600 }), 'A price is negative'],
    ['shares above all', providers({ voidShare: 1 }), 'do not add up to one'],
    ['shares below nought', councils({ voidShare: '-0.1' }), 'not between nought and one'],
    ['no children', councils({ load: 0 }), 'No children need a place'],
    ['places nobody holds', councils({ places: 1 }), 'entitlements do not add up'],
    ['fuller than children can fill it', providers({ occupancyAlone: 1.2 }), 'not between nought and one'],
    [
      'a stay of nought weeks',
      { simulation: { stay: { kind: 'exponential', meanWeeks: 0 } } },
      'A stay has no length',
    ],
    ['resale above the price', { resalePrice: 5001 }, 'would earn money'],
    [
      'more children than can be meant',
      { children: { childrenAWeek: '99999999999999999999', meanStayWeeks: 50 } },
      'at most 10000 are expected',
    ],
    ['a word for a number', providers({ fixed: 'much' }), '"fixed" is "much"'],
  ])('says what is wrong: %s', async (name, over, words) => {
    const { exitCode, complaints, said } = await run(asFile(name, over), '--json');
    expect(exitCode).toBe(2);
    expect(complaints).toContain(words);
    expect(`${complaints}${said}`).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('years and seeds that cannot be meant', async () => {
    expect((await run(softBlockFile, '--years', '0')).complaints).toContain(
      '--years takes a whole number from 1',
    );
    expect((await run(softBlockFile, '--seed', 'x')).complaints).toContain('whole numbers');
  });
});
