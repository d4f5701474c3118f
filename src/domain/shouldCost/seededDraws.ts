/**
 * Draws that look like chance and are the same for the same seed on every machine: whole-number arithmetic of 32 bits
 * (the generator known as mulberry32).
 */
/** The next whole number from 0 to 2³² − 1, each as likely as the next. Calling it moves the sequence on. */
export type NextDraw = () => number;

export function seededDraws(seed: number): NextDraw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
