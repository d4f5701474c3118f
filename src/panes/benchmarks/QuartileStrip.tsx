/**
 * A figure on a strip of quartiles: a ground line, a bar from the lower to the upper quartile, a tick at the median, a
 * diamond for this fee. Every place is a part of the picture's width, from 0 to 1; the lowest and highest figures of
 * others are not drawn, since nobody may see them.
 */
import type { StripPlaces } from '../../workflows/benchmarks/stripOnScreen';
import { LikelyPart } from '../pictures/RangeBar';
import { useInks } from '../pictures/useInks';

export function QuartileStrip({ places: { quartiles, median, figure } }: { readonly places: StripPlaces }) {
  const inks = useInks();
  return (
    <svg className={inks.drawing} height="34">
      <line className={inks.line} x1="0" x2="100%" y1="17" y2="17" />
      <LikelyPart likely={quartiles} middle={median} figure={figure} />
    </svg>
  );
}
