/** The soft block of the worked example: two providers of four places each, two councils. Everything is invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SoftBlock } from '../../../src/domain/contracts/councils/softBlock';
import type { SimulationTerms } from '../../../src/domain/contracts/simulated/simulationTerms';
import { homesOf } from '../../../src/domain/contracts/simulated/simulatedSoftBlock';
import { exact, one, zero } from '../../../src/domain/money/exact';
import { aWeek, share } from './terms';

export const softBlockFile = join(__dirname, '../../../assets/examples/contracts/soft-block.json');

/** The file that ships, with parts replaced. */
export function softBlockExample(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...(JSON.parse(readFileSync(softBlockFile, 'utf8')) as Record<string, unknown>), ...over };
}

const provider = (name: string, homes: readonly number[]) => ({
  name,
  homes: homes.map((places, index) => ({ name: `${name} ${String(index + 1)}`, places })),
  costs: { fixed: aWeek(14000), perChild: aWeek(900) },
  price: aWeek(5275),
  blockPrice: aWeek(5000),
  voidShare: share('0.25'),
  occupancyAlone: share('0.8'),
});

export const workedSoftBlock = (over: Partial<SoftBlock> = {}): SoftBlock => ({
  providers: [provider('Hollin Care', [4]), provider('Fellgate Homes', [2, 2])],
  councils: [
    { name: 'Ashmoor', load: exact(4), places: 3, voidShare: share('0.2') },
    { name: 'Birchdale', load: exact(6), places: 5, voidShare: share('0.3') },
  ],
  spotPrice: aWeek(7000),
  occupancyTogether: share('0.9'),
  ...over,
});

export const termsFor = (block: SoftBlock, over: Partial<SimulationTerms> = {}): SimulationTerms => ({
  homes: homesOf(block).map(({ places }) => places),
  councils: block.councils,
  rota: 'inTurn',
  acceptance: { fraction: one },
  stay: { kind: 'exponential', meanWeeks: exact(50) },
  refillWeeks: zero,
  shareNeedingEmptyPlace: { fraction: zero },
  emptyForSolo: 1,
  years: 60,
  seed: 1,
  ...over,
});
