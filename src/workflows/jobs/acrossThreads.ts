/**
 * A review on its way from one thread to another: as text, in pieces, so that a pane can take it in between two frames.
 *
 * What is held in several places (a line stands in the breakdown and in the negotiation) is said once and meant everywhere.
 * Each piece is a list of things, inner ones first; a thing names those before it by their number. A decimal is its text, a
 * list is [0, …], a record [its shape, …], a shape {"keys": […]}; a plain number within is [n], a thing's number is bare.
 *
 * Only plain data crosses: lists, records, texts, numbers, truths, nothing, and exact decimals. Anything else is a bug.
 */
import { exact, exactText, isExact } from '../../domain/money/exact';

export type InPieces = readonly string[];

/** So many things a piece: taken in within a few milliseconds. */
const thingsInAPiece = 3000;
const listShape = 0;

type Held = string | boolean | null | number | readonly [number];
interface Shape {
  readonly keys: readonly string[];
}
type Thing = string | readonly Held[] | Shape;

export function inPieces(whole: unknown): InPieces {
  const pieces: string[] = [];
  const numbers = new Map<object, number>();
  const shapes = new Map<string, number>();
  let piece: Thing[] = [];
  const add = (thing: Thing) => {
    piece.push(thing);
    if (piece.length < thingsInAPiece) return;
    pieces.push(JSON.stringify(piece));
    piece = [];
  };
  const shapeOf = (keys: readonly string[]): number => {
    const name = keys.join(' ');
    const known = shapes.get(name);
    if (known !== undefined) return known;
    add({ keys });
    shapes.set(name, shapes.size + 1);
    return shapes.size;
  };
  const numberOf = (value: object): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const thing = thingOf(value, held, shapeOf);
    add(thing);
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  };
  const held = (value: unknown): Held => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return [value];
    if (typeof value === 'object') return numberOf(value);
    throw new Error(`A ${typeof value} cannot cross from one thread to another`);
  };
  const last = held([whole]);
  if (typeof last !== 'number') throw new Error('A list has a number');
  return [...pieces, JSON.stringify(piece)];
}

function thingOf(
  value: object,
  held: (value: unknown) => Held,
  shapeOf: (keys: readonly string[]) => number,
): Thing {
  if (isExact(value)) return exactText(value);
  if (Array.isArray(value)) return [listShape, ...value.map(held)];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error('Only plain records cross threads');
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const inside = entries.map(([, each]) => held(each));
  return [shapeOf(entries.map(([key]) => key)), ...inside];
}

/** What the pieces hold; `pause` is awaited between two of them. */
export async function fromPieces(pieces: InPieces, pause: () => Promise<void>): Promise<unknown> {
  const taken = nothingTaken();
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) await pause();
    takeIn(piece, taken);
  }
  return lastOf(taken);
}

/** The same at once: for what is known to be little. */
export function wholeOf(pieces: InPieces): unknown {
  const taken = nothingTaken();
  for (const piece of pieces) takeIn(piece, taken);
  return lastOf(taken);
}

interface Taken {
  readonly things: unknown[];
  readonly shapes: (readonly string[])[];
}

/** The first shape is that of lists. */
const nothingTaken = (): Taken => ({ things: [], shapes: [[]] });

function lastOf({ things }: Taken): unknown {
  const [whole] = things.at(-1) as readonly unknown[];
  return whole;
}

function takeIn(piece: string, { things, shapes }: Taken): void {
  const valueOf = (held: Held | undefined): unknown => {
    if (typeof held === 'number') return things[held];
    return Array.isArray(held) ? held[0] : held;
  };
  for (const thing of JSON.parse(piece) as readonly Thing[]) {
    if (typeof thing === 'string') things.push(exact(thing));
    else if (isShape(thing)) shapes.push(thing.keys);
    else things.push(madeOf(thing, valueOf, shapes));
  }
}

const isShape = (thing: readonly Held[] | Shape): thing is Shape => !Array.isArray(thing);

function madeOf(
  [shape, ...inside]: readonly Held[],
  valueOf: (held: Held | undefined) => unknown,
  shapes: readonly (readonly string[])[],
): unknown {
  if (shape === listShape) return inside.map(valueOf);
  const keys = typeof shape === 'number' ? (shapes[shape] ?? []) : [];
  return Object.fromEntries(keys.map((key, index) => [key, valueOf(inside[index])]));
}
