/** How the parts of a picture are drawn: told apart by shape and weight, by colour only besides; safe in forced colours. */
import { makeStyles, tokens } from '@fluentui/react-components';

const forced = '@media (forced-colors: active)';

export const useInks = makeStyles({
  /** The drawing itself: across the whole pane, as high as its parts say. */
  drawing: { display: 'block', width: '100%', overflow: 'visible', forcedColorAdjust: 'none' },
  /** The widest range, from end to end. */
  outer: { fill: tokens.colorNeutralStroke1, [forced]: { fill: 'Canvas', stroke: 'CanvasText' } },
  /** The range that counts. */
  inner: { fill: tokens.colorBrandBackground, [forced]: { fill: 'Highlight' } },
  /** What lies to the other side. */
  other: {
    fill: tokens.colorPaletteDarkOrangeForeground1,
    [forced]: { fill: 'Canvas', stroke: 'CanvasText', strokeDasharray: '3 2' },
  },
  /** A tick for a middle, and the ground line. */
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px', [forced]: { stroke: 'CanvasText' } },
  middle: {
    stroke: tokens.colorNeutralForegroundOnBrand,
    strokeWidth: '2px',
    [forced]: { stroke: 'Canvas' },
  },
  /** The figure in question: a mark that stands over everything else. */
  mark: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1.5px',
    [forced]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
});

/** A part of the whole, from 0 to 1, as SVG takes it. */
export function across(part: number): string {
  return `${String(Math.round(part * 10_000) / 100)}%`;
}
