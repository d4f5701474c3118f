/** Contracts simulated from JSON to JSON, as a background worker is asked to. */
import {
  simulateContractsJson,
  simulationFindings,
} from '../../../src/workflows/contracts/simulateContracts';
import { fourPlaces } from '../../support/contracts/fourPlaces';
import { softBlockExample } from '../../support/contracts/softBlock';

interface Spread {
  readonly mean: string;
  readonly p10: string;
  readonly p50: string;
  readonly p90: string;
}
interface Answer {
  readonly findings: readonly string[];
  readonly simulation: {
    readonly run: string;
    readonly shareElsewhere: { readonly byFormula: string; readonly low: string; readonly high: string };
    readonly contracts: readonly { readonly name: string; readonly costAYear: Spread }[];
    readonly councils: readonly {
      readonly name: string;
      readonly costAYear: Spread;
      readonly takenWeeksAYear: Spread;
      readonly offeredWeeksAYear: Spread;
    }[];
  } | null;
  readonly softBlock: { readonly says: string; readonly run: string } | null;
}

const short = { years: 40, seed: 5, stay: { kind: 'lognormal', meanWeeks: 20, spread: '0.8' } };
const simulated = (input: unknown) => simulateContractsJson(input, () => true) as unknown as Answer;

describe('contracts simulated', () => {
  const answer = simulated(softBlockExample({ simulation: short }));

  test('says how it was simulated, and nothing but text goes over', () => {
    expect(answer.findings).toEqual([]);
    expect(answer.simulation?.run).toBe('simulated, run 5, 2,080 weeks');
    expect(answer.softBlock?.says).toContain('No move is assumed');
    expect(JSON.stringify(answer)).not.toMatch(/NaN|Infinity|:-?\d/);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test('the councils that share a block pay together what the shared contract costs', () => {
    const { councils, contracts } = answer.simulation!;
    const shared = contracts.find(({ name }) => name === 'Shared by the councils');
    // both are exact: 40 years of whole weeks at whole pounds
    const paid = councils.reduce((sum, { costAYear }) => sum + Number(costAYear.mean), 0);
    expect(paid).toBeCloseTo(Number(shared?.costAYear.mean), 4);
    const [first, second] = councils;
    expect(first?.takenWeeksAYear.mean).toBe(second?.offeredWeeksAYear.mean);
  });

  test('the same seed gives the same digits', () => {
    expect(simulated(softBlockExample({ simulation: short }))).toEqual(answer);
    expect(simulated(softBlockExample({ simulation: { ...short, seed: 6 } }))).not.toEqual(answer);
  });

  test('a file without a simulation is simulated with the stays of its children', () => {
    const { simulation, softBlock } = simulated(fourPlaces());
    expect(simulation?.run).toBe('simulated, run 1, 52,000 weeks');
    expect(softBlock).toBeNull();
    const { byFormula, low, high } = simulation!.shareElsewhere;
    // B(4, 4) = 32/103 = 0.3107
    expect(Number(byFormula)).toBeCloseTo(0.3107, 4);
    expect(Number(low)).toBeLessThan(0.3107);
    expect(Number(high)).toBeGreaterThan(0.3107);
  });

  test('tells how far it is and can be stopped', () => {
    const parts: number[] = [];
    simulateContractsJson(softBlockExample({ simulation: short }), (part) => parts.push(part) > 0);
    expect(parts.length).toBeGreaterThan(300);
    expect(parts.every((part, index) => part >= (parts[index - 1] ?? 0) && part <= 1)).toBe(true);
    expect(simulateContractsJson(softBlockExample({ simulation: short }), (part) => part < 0.5)).toBeNull();
  });
});

describe('what cannot be simulated is said', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'a stay of nought weeks',
      { simulation: { stay: { kind: 'exponential', meanWeeks: 0 } } },
      'A stay has no length',
    ],
    ['nobody accepted', { simulation: { ...short, acceptance: 0 } }, 'No child is accepted'],
    ['no stay', { children: { load: 10 }, simulation: {} }, 'How long children stay is missing'],
    ['a stay nobody knows', { simulation: { stay: { kind: 'long' } } }, '"kind"'],
    [
      'homes that hold fewer places',
      { simulation: { ...short, homes: [4, 2] } },
      'homes’ places do not add up',
    ],
    ['no year', { simulation: { ...short, years: 0 } }, 'cannot be as long as that'],
    [
      'too long a run',
      { simulation: { ...short, years: 20000, stay: { kind: 'exponential', meanWeeks: '0.00001' } } },
      'cannot be as long as that',
    ],
    ['a field too many', { simulation: { ...short, speed: 2 } }, '"speed" is not'],
    ['resale above the block price', { resalePrice: 6000 }, 'A vacant place would earn money'],
    ['a soft block of nobody', { softBlock: { providers: [], councils: [] } }, '"providers"'],
  ])('%s', (_, over, words) => {
    const answer = simulated(softBlockExample(over));
    expect(answer.simulation).toBeNull();
    expect(answer.findings.join('\n')).toContain(words);
    expect(simulationFindings(softBlockExample(over)).canBeSimulated).toBe(false);
  });

  test('a soft block of other children than the comparison’s is simulated, and said to be', () => {
    const answer = simulated(softBlockExample({ simulation: short, children: { load: 9 }, councils: [] }));
    expect(answer.findings.join('\n')).toContain('do not add up to the children needing a place');
    expect(answer.softBlock).not.toBeNull();
  });

  test('nothing at all', () => {
    expect(simulated(null).findings.join('\n')).toContain('needs an object');
  });
});
