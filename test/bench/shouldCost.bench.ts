/** A whole should-cost of the bundled needs: lines, tornado, band, and the usual 10,000 draws of its simulation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { usualDraws, usualSeed } from '../../src/domain/shouldCost/simulate';
import { shouldCostOf } from '../../src/workflows/shouldCost/answer';
import { readNeedsProfile } from '../../src/workflows/shouldCost/ask';
import { inMilliseconds, medianMilliseconds, type Benchmark } from './benchmark';

const needs = join('assets', 'examples', 'should-cost', 'assessed-needs.json');
const day = knownDay('2026-11-23');

export const benchmark: Benchmark = {
  title: 'a should-cost with 10,000 draws',
  goal: 'seconds, in a worker with progress; without the draws at most 50 ms, as somebody types',
  measure: async () => {
    const read = readNeedsProfile(JSON.parse(readFileSync(needs, 'utf8')));
    if (read.kind === 'notUnderstood') throw new Error(read.problems.join(' '));
    const draws = { draws: usualDraws, seed: usualSeed };
    const few = { warmUps: 1, times: 3 };
    const whole = await medianMilliseconds(() => shouldCostOf(read.value, day, draws), few);
    const typed = await medianMilliseconds(() => shouldCostOf(read.value, day, null));
    return `${inMilliseconds(whole)}; without the draws ${inMilliseconds(typed)}`;
  },
};
