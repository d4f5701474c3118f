import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aTerminal } from '../support/aTerminal';
import { everyTermFile, rateCardFile } from '../support/contracts/everyTerm';
import { fourPlaces, fourPlacesFile } from '../support/contracts/fourPlaces';
import { contracts } from '../support/commands';

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
    // 5,000 ÷ 7,000; 20,000 covers 14,000 and 900 for each of four
    expect(said).toContain(
      'Block: no dearer than spot from 71.4 %; the provider’s cost is covered at any occupancy',
    );
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

  const withOptions = (options: unknown) =>
    fourPlaces({ contracts: [{ name: 'a', model: 'fullBlock', price: 5000, options }] });
  const withStay = (stay: unknown, over: Record<string, unknown> = {}) =>
    fourPlaces({ contracts: [{ name: 'a', model: 'spot', price: 5000, stay }], ...over });
  const aStay = { name: 'Short', arrival: '2026-04-01', departure: '2026-04-08' };
  const aHub = { name: 'School', aTeachingWeek: 1, teachingWeeks: 39, sharedBy: 'places' };

  test.each<[string, unknown, string]>([
    ['years and places by year that differ', withOptions({ years: 3, placesByYear: [2, 4] }), 'has 2 years'],
    ['a break outside the term', withOptions({ years: 2, breakAfterYears: [2] }), 'break year is outside'],
    ['breaks without years', withOptions({ breakAfterYears: [1] }), 'how many years'],
    ['a year without places', withOptions({ placesByYear: [0, 4] }), 'has no places'],
    ['a negative cap', withOptions({ years: 2, priceCap: -1 }), 'A price is negative'],
    [
      'an uplift floor above its cap',
      withOptions({ years: 2, uplift: { percent: 3, capPercent: 2, floorPercent: 4 } }),
      'uplift clause cannot be meant',
    ],
    ['nights without a first day', withOptions({ years: 2, paidBy: 'night' }), '"firstDay" is missing'],
    [
      'growth after the end',
      withOptions({ years: 2, growth: { afterYear: 2, places: 1, outcome: 'x' } }),
      'growth clause does not fit',
    ],
    [
      'growth without a target',
      withOptions({ years: 2, growth: { afterYear: 1, places: 1 } }),
      'either "occupancyAtLeast" or "outcome"',
    ],
    [
      'no exclusion where only a number of children is known',
      { ...withOptions({ noExclusion: { acceptance: 1 } }), children: { load: 4 } },
      'needs the children a week',
    ],
    [
      'every place held for emergencies',
      withOptions({ emergency: { places: 4, price: 1 } }),
      'emergency places leave no other',
    ],
    ['an option nobody knows', withOptions({ rampUp: [1] }), '"rampUp" is not a field'],
    [
      'a stay out before in',
      withStay({}, { stays: [{ ...aStay, departure: '2026-03-31' }] }),
      'The stay cannot be meant',
    ],
    [
      'away after leaving',
      withStay({}, { stays: [{ ...aStay, away: [{ reason: 'home', from: '2026-04-07', nights: 2 }] }] }),
      'nights away within the stay',
    ],
    [
      'a day that does not exist',
      withStay({}, { stays: [{ ...aStay, arrival: '2026-02-30' }] }),
      '"arrival"',
    ],
    ['an emergency without a price', withStay({ emergencyNights: 3 }), '"emergencyNights" goes with'],
    ['a share above one', withStay({ homeShare: 2 }), 'not between nought and one'],
    ['a hub without homes', fourPlaces({ hub: { ...aHub, homes: [] } }), 'hub cannot be shared'],
    [
      'a hub open for 60 weeks',
      fourPlaces({ hub: { ...aHub, teachingWeeks: 60, homes: [{ name: 'a', places: 4 }] } }),
      '1 to 53 teaching weeks',
    ],
    [
      'a host that is no council',
      fourPlaces({ host: { council: 'Crossley', contract: 'Block' } }),
      'host council’s terms do not fit',
    ],
  ])('says what is wrong with a term: %s', async (name, content, words) => {
    const { exitCode, complaints, said } = await run(asFile(`${name}.json`, content), '--json');
    expect([exitCode, said]).toEqual([2, '']);
    expect(complaints).toContain(words);
    expect(complaints).not.toMatch(/NaN|undefined|null/);
  });

  test('every term, as JSON with the fees on their rate card', async () => {
    const { exitCode, said } = await run(everyTermFile, '--rate-card', rateCardFile, '--json');
    expect(exitCode).toBe(0);
    const answer = JSON.parse(said) as Record<string, Record<string, unknown>[]> & {
      readonly rateCard: { readonly fees: readonly unknown[] };
      readonly hub: Record<string, unknown>;
    };
    expect(said).not.toMatch(/NaN|Infinity|undefined/);
    // guaranteed 5,300 × 6 × 0.8 = 25,440 a week, × 365 ÷ 7 = 1,326,514.29 in the first year; years above it add a little
    const { years: itsYears } = answer['contracts']?.[2] as {
      readonly years: { readonly years: readonly { readonly cost: string }[] };
    };
    expect(Number(itsYears.years[0]?.cost)).toBeGreaterThan(1_326_514.29);
    expect(Number(itsYears.years[0]?.cost)).toBeLessThan(1_330_000);
    expect(answer['stays']?.[0]).toHaveProperty(
      'contracts.0',
      expect.objectContaining({ contract: 'As quoted', nightsPlaced: '77', nightsPaidAway: '35' }),
    );
    // 50 ÷ (50 + 8)
    expect(answer['turnover']).toHaveProperty('occupancyIfFilledAgain', expect.stringMatching(/^0\.862068/));
    expect(answer.rateCard.fees).toEqual([
      expect.objectContaining({ name: 'Hollin Bank', above: '350', offFramework: false }),
      expect.objectContaining({ name: 'Fellgate', terms: 'softBlock', above: '0', drift: '0' }),
      expect.objectContaining({ name: 'Solo placement', offFramework: true }),
    ]);
  });

  test('a rate card with a fault in one row is used without it, and one that is none is refused', async () => {
    const card = join(folder, 'card.csv');
    writeFileSync(card, 'Home,Weekly rate,Agreed\nAs quoted,5000,2026-04-01\nBlock,-1,2026-04-01\n');
    const quoted = asFile('quoted.json', fourPlaces({ quotedFees: [{ name: 'As quoted', weekly: 5600 }] }));
    const { exitCode, said, complaints } = await run(quoted, '--rate-card', card, '--json', '--out', folder);
    expect(exitCode).toBe(0);
    expect(complaints).toContain('An amount is negative');
    // the home's quoted fee is looked for, never a contract's name: 5,600 − 5,000
    expect(said).toContain('"above": "600"');
    const none = asFile('none.csv', 'red,round');
    expect((await run(fourPlacesFile, '--rate-card', none)).exitCode).toBe(2);
    expect((await run(fourPlacesFile, '--rate-card', join(folder, 'gone.csv'))).complaints).toContain(
      'was not found',
    );
  });

  test('writes no workbook of more children than a spreadsheet can weigh, and says so', async () => {
    const file = asFile('many.json', fourPlaces({ children: { load: 601 } }));
    const { exitCode, complaints } = await run(file, '--out', folder);
    expect(exitCode).toBe(2);
    expect(complaints).toContain('at most 400 places and 600 children');
  });

  test('nor of more places in one of its years', async () => {
    const options = { placesByYear: [4, 5000] };
    const contract = { name: 'Block', model: 'fullBlock', price: 5000, options };
    const file = asFile('ramp.json', fourPlaces({ contracts: [contract] }));
    const { exitCode, complaints } = await run(file, '--out', folder);
    expect(exitCode).toBe(2);
    expect(complaints).toContain('at most 400 places');
  });

  test('nor where a no-exclusion clause would bring so many', async () => {
    const children = { childrenAWeek: 10, acceptance: '0.5', meanStayWeeks: 100 };
    const options = { noExclusion: { acceptance: 1 } };
    const contracts = [{ name: 'a', model: 'spot', price: 5000, options }];
    // 10 × 0.5 × 100 = 500 children without the clause, 1,000 with it
    const file = asFile('clause.json', fourPlaces({ children, contracts }));
    const { exitCode, complaints } = await run(file, '--out', folder);
    expect(exitCode).toBe(2);
    expect(complaints).toContain('600 children');
  });

  test('a file that is not there, and too many of them', async () => {
    expect((await run(join(folder, 'nowhere.json'))).complaints).toContain('was not found');
    expect((await run('a.json', 'b.json')).exitCode).toBe(2);
    expect((await run(fourPlacesFile, '--fast')).complaints).toContain('not known');
  });
});
