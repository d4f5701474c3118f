/**
 * How often each outcome comes up: a strip of bars of equal width, the strong ones within the likely part, and a diamond
 * for the figure in question. Heights and places are parts of the picture, 0 to 1.
 */
import { across, useInks } from './useInks';

export interface DistributionBar {
  readonly height: number;
  readonly likely: boolean;
}

interface DistributionStripProps {
  readonly bars: readonly DistributionBar[];
  /** Null where there is no figure to set on it. */
  readonly figure: number | null;
}

const tall = 72;

export function DistributionStrip({ bars, figure }: DistributionStripProps) {
  const inks = useInks();
  const width = bars.length === 0 ? 1 : 1 / bars.length;
  return (
    <svg className={inks.drawing} height={tall + 12}>
      {bars.map(({ height, likely }, index) => (
        <rect
          key={index}
          className={likely ? inks.inner : inks.outer}
          x={across(index * width)}
          width={across(width * 0.9)}
          y={tall * (1 - height)}
          height={tall * height}
        />
      ))}
      <line className={inks.line} x1="0" x2="100%" y1={tall} y2={tall} />
      {figure === null ? null : (
        <svg x={across(figure)} overflow="visible">
          <line className={inks.line} x1="0" x2="0" y1="0" y2={tall} strokeDasharray="4 3" />
          <path className={inks.mark} d={`M 0 ${String(tall - 8)} l 7 10 l -7 10 l -7 -10 Z`} />
        </svg>
      )}
    </svg>
  );
}
