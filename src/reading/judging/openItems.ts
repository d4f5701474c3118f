/**
 * The figures not yet added up, from the top of a table down, with the sums of any last few of them found by look-up.
 *
 * Worked example: 900 and 300 are open; 1,200 is the sum of the last two: the look-up of 1,200 − 1,200 = 0 finds the top.
 */
import { roundingOf } from './worth';

export interface Item {
  /** The first and the last row it stands for. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: 'line' | 'total';
}

export interface OpenItems {
  readonly items: readonly Item[];
  push(item: Item): void;
  /** Takes everything from a position on away and puts one item in its place. */
  collapse(position: number, item: Item): void;
  /** Positions from which on everything open adds up to the value, nearest last. */
  positionsOf(value: number): readonly number[];
  sumFrom(position: number): number;
}

export function openItems(): OpenItems {
  const items: Item[] = [];
  const sums: number[] = [0];
  const places = new Map<number, number[]>([[0, [0]]]);
  const last = (): number => sums[items.length] ?? 0;
  const push = (item: Item): void => {
    const sum = last() + item.value;
    items.push(item);
    sums[items.length] = sum;
    const key = Math.round(sum);
    const bucket = places.get(key);
    if (bucket === undefined) places.set(key, [items.length]);
    else bucket.push(items.length);
  };
  const pop = (): void => {
    const key = Math.round(last());
    places.get(key)?.pop();
    items.pop();
    sums.length = items.length + 1;
  };
  return {
    items,
    push,
    collapse: (position, item) => {
      while (items.length > position) pop();
      push(item);
    },
    positionsOf: (value) => {
      const target = last() - value;
      const near = [-1, 0, 1].flatMap((step) => places.get(Math.round(target) + step)?.slice(-6) ?? []);
      const found = near.filter(
        (position) =>
          position < items.length &&
          Math.abs((sums[position] ?? 0) - target) <= roundingOf(items.length - position),
      );
      return [...new Set(found)].sort((first, second) => first - second);
    },
    sumFrom: (position) => last() - (sums[position] ?? 0),
  };
}
