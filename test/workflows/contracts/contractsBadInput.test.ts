/**
 * Every figure of the example with every term, spoilt in turn: what comes back is sentences or figures, never an exception
 * and never "not a number", on the terminal, in JSON and in the workbook.
 */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import {
  compareContractsIn,
  contractsAsJson,
  contractsWorkbook,
} from '../../../src/workflows/contracts/answer';
import { contractTermsInWords } from '../../../src/workflows/contracts/contractTermsInWords';
import { everyTerm } from '../../support/contracts/everyTerm';

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, each]) =>
    leavesOf(each, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function withLeaf(value: unknown, [first, ...rest]: Path, leaf: unknown): unknown {
  if (first === undefined) return leaf;
  if (Array.isArray(value))
    return value.map((each, at): unknown => (at === first ? withLeaf(each, rest, leaf) : each));
  const object = value as Record<string, unknown>;
  return { ...object, [first]: withLeaf(object[first], rest, leaf) };
}

const spoilt: readonly unknown[] = [0, -1, 'a few'];
const notANumber = /.{0,60}(NaN|Infinity|undefined)/;
const original = everyTerm();

describe('every figure of a comparison spoilt in turn', () => {
  test.each(leavesOf(original).map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    for (const leaf of spoilt) {
      const input = withLeaf(original, path, leaf);
      const { comparison, sentences } = compareContractsIn(input);
      expect(notANumber.exec(sentences.join(' '))?.[0]).toBeUndefined();
      if (comparison === null) {
        expect(sentences.length).toBeGreaterThan(0);
        continue;
      }
      const said = [JSON.stringify(contractsAsJson(comparison)), ...contractTermsInWords(comparison)].join(
        ' ',
      );
      expect(notANumber.exec(said)?.[0]).toBeUndefined();
      if (leaf !== 0) continue;
      const grid = contractsWorkbook(comparison, knownDay('2026-11-27'));
      const values = (grid?.sheets ?? []).flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)),
      );
      for (const value of values) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  });
});
