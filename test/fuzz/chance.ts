/** Chance with a seed: the same seed makes the same cases on every machine. Mulberry32, T. Ettinger, 2017. */
export interface Chance {
  /** From nought to below `below`. */
  readonly upTo: (below: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  readonly isOneIn: (times: number) => boolean;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    upTo,
    oneOf: (choices) => choices[upTo(choices.length)]!,
    isOneIn: (times) => upTo(times) === 0,
  };
}
