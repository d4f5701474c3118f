/** What a benchmark is: a title, a goal, and a measurement that says what came of it. One file each, `*.bench.ts`. */
export interface Benchmark {
  readonly title: string;
  readonly goal: string;
  readonly measure: () => Promise<string>;
}

/** The median of `times` runs after `warmUps` that are not counted, in milliseconds. */
export async function medianMilliseconds(
  run: () => unknown,
  { warmUps = 5, times = 20 } = {},
): Promise<number> {
  for (let count = 0; count < warmUps; count += 1) await run();
  const taken: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  taken.sort((first, second) => first - second);
  return taken[Math.floor(times / 2)] ?? 0;
}

export const inMilliseconds = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
