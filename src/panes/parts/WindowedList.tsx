/**
 * A list of which only what is near the part in view is on the page, so that 5,000 rows are as light as 50. Its length and
 * the place of each row are told to whoever hears the page instead of seeing it; a short list is there as a whole.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** Lists up to this length are drawn whole. */
const short = 60;
/** Pixels beyond the part in view that are drawn as well: Tab then always finds a next row. */
const beyond = 600;

interface WindowedListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly className: string;
  readonly itemClassName?: string;
  /** The height of a row before it has been measured, in pixels. */
  readonly about: number;
  readonly children: (item: Item) => ReactNode;
}

interface Part {
  readonly first: number;
  /** The first that is not drawn any more. */
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

export function WindowedList<Item>(props: WindowedListProps<Item>) {
  const { items, keyOf, className, itemClassName = '', about, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const measure = useCallback(
    () => partInView(list.current, items, (item, index) => heights.current.get(keyOf(item, index)) ?? about),
    [items, keyOf, about],
  );
  const [, redraw] = useState(0);
  const part = useRef<Part | null>(null);
  // A short list is whole whenever it changes: a search that is taken back brings every row back.
  if (part.current === null || items.length <= short || part.current.end > items.length)
    part.current = measure();
  useEffect(() => {
    if (items.length <= short) return;
    let requested = 0;
    const look = () => {
      requested = 0;
      const next = measure();
      if (isSame(part.current, next)) return;
      part.current = next;
      redraw((times) => times + 1);
    };
    const soon = () => {
      if (requested === 0) requested = requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(requested);
      window.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
    };
  }, [measure, items.length]);
  const { first, end, above, below } =
    items.length <= short ? { first: 0, end: items.length, above: 0, below: 0 } : part.current;
  const shown = items.slice(first, end);
  useLayoutEffect(() => {
    shown.forEach((item, index) => {
      const height = list.current?.children[index]?.getBoundingClientRect().height ?? 0;
      if (height > 0) heights.current.set(keyOf(item, first + index), height + gapOf(list.current));
    });
  });
  return (
    <ul ref={list} className={className} style={{ paddingTop: above, paddingBottom: below }}>
      {shown.map((item, index) => (
        <li
          key={keyOf(item, first + index)}
          className={itemClassName}
          aria-setsize={items.length}
          aria-posinset={first + index + 1}
        >
          {children(item)}
        </li>
      ))}
    </ul>
  );
}

const isSame = (one: Part | null, other: Part): boolean =>
  one?.first === other.first && one.end === other.end;

function gapOf(list: HTMLElement | null): number {
  const gap = list === null ? 0 : parseInt(getComputedStyle(list).rowGap, 10);
  return Number.isNaN(gap) ? 0 : gap;
}

function partInView<Item>(
  list: HTMLElement | null,
  items: readonly Item[],
  heightOf: (item: Item, index: number) => number,
): Part {
  const top = list?.getBoundingClientRect().top ?? 0;
  const from = -top - beyond;
  const to = -top + window.innerHeight + beyond;
  let place = 0;
  let above = 0;
  let first = -1;
  let end = items.length;
  let endPlace = 0;
  items.forEach((item, index) => {
    const next = place + heightOf(item, index);
    if (first < 0 && next > from) {
      first = index;
      above = place;
    }
    if (place <= to) {
      end = index + 1;
      endPlace = next;
    }
    place = next;
  });
  return first < 0
    ? { first: 0, end: Math.min(items.length, short), above: 0, below: 0 }
    : { first, end: Math.max(end, first + 1), above, below: place - Math.max(endPlace, above) };
}
