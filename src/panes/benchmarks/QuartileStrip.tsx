/**
 * A figure on a strip of quartiles: a ground line, a bar from the lower to the upper quartile, a tick at the median, a
 * diamond for this fee. Every place is a part of the picture's width, from 0 to 1; the lowest and highest figures of
 * others are not drawn, since nobody may see them.
 */
import type { StripPlaces } from '../../workflows/benchmarks/stripOnScreen';
import { across, useInks } from '../pictures/useInks';

export function QuartileStrip({ places: { quartiles, median, figure } }: { readonly places: StripPlaces }) {
  const inks = useInks();
  return (
    <svg className={inks.drawing} height="34">
      <line className={inks.line} x1="0" x2="100%" y1="17" y2="17" />
      {quartiles === null ? null : (
        <rect
          className={inks.inner}
          x={across(quartiles.from)}
          width={across(quartiles.to - quartiles.from)}
          y="8"
          height="18"
          rx="2"
        />
      )}
      <line
        className={quartiles === null ? inks.line : inks.middle}
        x1={across(median)}
        x2={across(median)}
        y1="8"
        y2="26"
      />
      {figure === null ? null : (
        <svg x={across(figure)} overflow="visible">
          <path className={inks.mark} d="M 0 4 L 8 17 L 0 30 L -8 17 Z" />
        </svg>
      )}
    </svg>
  );
}
