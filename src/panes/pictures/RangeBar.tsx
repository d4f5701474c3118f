/**
 * A range with the figure in question on it: the whole range pale, the likely part of it strong with a tick at its middle,
 * the figure a diamond. Every place is a part of the picture's width, from 0 to 1.
 */
import { across, useInks } from './useInks';

export interface RangePlaces {
  readonly low: number;
  readonly high: number;
  /** The likely part; null where only the whole range is known. */
  readonly likely: { readonly from: number; readonly to: number } | null;
  readonly middle: number;
  /** Null where there is no figure to set on it. */
  readonly figure: number | null;
}

export function RangeBar({ places }: { readonly places: RangePlaces }) {
  const inks = useInks();
  const { low, high, likely, middle, figure } = places;
  return (
    <svg className={inks.drawing} height="34">
      <rect className={inks.outer} x={across(low)} width={across(high - low)} y="12" height="10" rx="2" />
      <LikelyPart {...{ likely, middle, figure }} />
    </svg>
  );
}

/** The likely part of a range, a tick at its middle, and the figure where there is one. */
export function LikelyPart({ likely, middle, figure }: Pick<RangePlaces, 'likely' | 'middle' | 'figure'>) {
  const inks = useInks();
  return (
    <>
      {likely === null ? null : (
        <rect
          className={inks.inner}
          x={across(likely.from)}
          width={across(likely.to - likely.from)}
          y="8"
          height="18"
          rx="2"
        />
      )}
      <line
        className={likely === null ? inks.line : inks.middle}
        x1={across(middle)}
        x2={across(middle)}
        y1="8"
        y2="26"
      />
      {figure === null ? null : <Diamond at={figure} />}
    </>
  );
}

/** A nested drawing moves the mark by a part of the width without measuring it. */
function Diamond({ at }: { readonly at: number }) {
  const inks = useInks();
  return (
    <svg x={across(at)} overflow="visible">
      <path className={inks.mark} d="M 0 4 L 8 17 L 0 30 L -8 17 Z" />
    </svg>
  );
}
