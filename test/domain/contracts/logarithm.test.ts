import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exponential, naturalLogarithm } from '../../../src/domain/contracts/simulated/logarithm';
import { exact, unsafeNumber } from '../../../src/domain/money/exact';

describe('a logarithm of the four operations', () => {
  test.each([
    [1, 0],
    [2, 0.6931471805599453],
    [0.5, -0.6931471805599453],
    [10, 2.302585092994046],
    [2.718281828459045, 1],
  ])('ln %d is %d', (value, expected) => {
    expect(naturalLogarithm(value)).toBeCloseTo(expected, 14);
  });

  test('agrees with forty exact digits to the fifteenth, over all that a draw can be', () => {
    for (let power = 0; power <= 53; power += 1)
      for (const part of [1, 0.999, 0.75, 0.7072, 0.7071, 0.51]) {
        const value = part * 2 ** -power;
        const exactly = unsafeNumber(exact(value).ln());
        expect(Math.abs(naturalLogarithm(value) - exactly)).toBeLessThanOrEqual(
          1e-15 * Math.abs(exactly) + 1e-16,
        );
      }
  });

  test('and so does its inverse, as far as a stay is ever drawn', () => {
    for (let exponent = -30; exponent <= 30; exponent += 0.37) {
      const exactly = unsafeNumber(exact(exponent).exp());
      expect(Math.abs(exponential(exponent) / exactly - 1)).toBeLessThan(4e-15);
    }
  });

  test('no run uses anything that a browser may work out its own way', () => {
    const parts = [
      'logarithm',
      'seededRandom',
      'simulateOccupancy',
      'simulatedPlaces',
      'weekCounts',
      'simulationTerms',
    ];
    for (const part of parts) {
      const source = readFileSync(
        join(__dirname, `../../../src/domain/contracts/simulated/${part}.ts`),
        'utf8',
      );
      const code = source.replace(/\/\*\*[^]*?\*\//g, '');
      const used = code.match(/Math\.\w+|\*\*/g) ?? [];
      expect(
        used.filter(
          (each) => !['Math.floor', 'Math.ceil', 'Math.min', 'Math.max', 'Math.abs'].includes(each),
        ),
      ).toEqual([]);
    }
  });
});
