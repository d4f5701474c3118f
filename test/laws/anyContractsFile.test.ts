/** Whatever a contracts file holds, the answer is findings or figures: never an exception, never a figure that is no number. */
import fc from 'fast-check';
import { knownDay } from '../../src/domain/calendar/isoDate';
import {
  compareContractsIn,
  contractsAsJson,
  contractsInWords,
  contractsWorkbook,
} from '../../src/workflows/contracts/answer';
import { runSimulations, readSimulations } from '../../src/workflows/contracts/runSimulations';
import { simulationsAsJson } from '../../src/workflows/contracts/simulationsAsJson';
import { simulationsInWords } from '../../src/workflows/contracts/simulationsInWords';
import { softBlockExample } from '../support/contracts/softBlock';

const asAt = knownDay('2026-04-01');

/** All that the command line does with a file, in one text; the workbook's figures too. */
function answerTo(input: unknown): { readonly text: string; readonly isAnswered: boolean } {
  const { comparison, sentences } = compareContractsIn(input);
  const read = readSimulations(input, { years: 2 });
  const found = [...sentences, ...read.sentences].join('\n');
  if (comparison === null || read.toSimulate === null) return { text: found, isAnswered: found !== '' };
  const simulated = runSimulations(read.toSimulate, () => true)!;
  const grid = contractsWorkbook(comparison, asAt, simulated);
  const cells = (grid?.sheets ?? []).flatMap(({ rows }) => rows.flatMap(({ cells: each }) => each));
  for (const cell of cells)
    if (typeof cell?.value === 'number') expect(Number.isFinite(cell.value)).toBe(true);
  const json = JSON.stringify({ ...contractsAsJson(comparison), ...simulationsAsJson(simulated) });
  const words = [...contractsInWords(comparison), ...simulationsInWords(simulated)].join('\n');
  return { text: `${found}\n${json}\n${words}`, isAnswered: true };
}

const odd = fc.constantFrom<unknown>(
  0,
  1,
  3,
  -1,
  0.5,
  1.5,
  '0',
  '-0.1',
  '0.0000001',
  '1e400',
  'nil',
  '99999999999999999999',
  '',
  'much',
  null,
  true,
  [],
  {},
  [0],
  'exponential',
  'twoPhase',
  'shared',
);

/** Every place in the example where a value could be another. */
function placesIn(
  value: unknown,
  at: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((each, index) => placesIn(each, [...at, index]))];
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, each]) => placesIn(each, [...at, name]))];
}

function changed(value: unknown, [step, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === step ? changed(each, rest, to) : each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === step ? changed(each, rest, to) : each]),
  );
}

const example = softBlockExample();

test('a file in which one or two values are others', () => {
  const change = fc.tuple(fc.constantFrom(...placesIn(example)), odd);
  let answered = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const input = changes.reduce<unknown>((file, [at, to]) => changed(file, at, to), example);
      const { text, isAnswered } = answerTo(input);
      expect(isAnswered).toBe(true);
      expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
      if (text.includes('"contracts"')) answered += 1;
    }),
    { numRuns: 300 },
  );
  // not all of them are refused
  expect(answered).toBeGreaterThan(30);
}, 120_000);

test('any JSON at all', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (input) => {
      expect(answerTo(input).isAnswered).toBe(true);
    }),
    { numRuns: 200 },
  );
});
