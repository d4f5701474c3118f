/**
 * What moves a figure most: one bar a parameter, the longest first, to the left where an end lowers the figure and to the
 * right, hatched by its outline in forced colours, where it raises it. Places are parts of the picture's width, 0 to 1.
 */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLooks } from '../parts/useLooks';
import { across, useInks } from './useInks';

export interface TornadoRow {
  readonly label: string;
  /** "£312.40 a week" between its two ends. */
  readonly swing: string;
  readonly from: number;
  readonly to: number;
}

interface TornadoProps {
  readonly rows: readonly TornadoRow[];
  /** Where the central figure stands. */
  readonly middle: number;
}

const useRowLooks = makeStyles({ row: { display: 'flex', flexDirection: 'column', gap: '2px' } });

/** A list whose words are the text equivalent: only the bars are passed over by screen readers. */
export function Tornado({ rows, middle }: TornadoProps) {
  const looks = useLooks();
  const own = useRowLooks();
  return (
    <ol className={looks.list}>
      {rows.map((row) => (
        <li key={row.label} className={own.row}>
          <div className={looks.row}>
            <span className={looks.text}>{row.label}</span>
            <span className={mergeClasses(looks.text, looks.figure)}>{row.swing}</span>
          </div>
          <TornadoBar row={row} middle={middle} />
        </li>
      ))}
    </ol>
  );
}

function TornadoBar({ row: { from, to }, middle }: { readonly row: TornadoRow; readonly middle: number }) {
  const inks = useInks();
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  return (
    <svg className={inks.drawing} height="12" aria-hidden="true">
      <rect className={inks.inner} x={across(left)} width={across(Math.max(0, middle - left))} height="12" />
      <rect
        className={inks.other}
        x={across(middle)}
        width={across(Math.max(0, right - middle))}
        height="12"
      />
      <line className={inks.line} x1={across(middle)} x2={across(middle)} y1="0" y2="12" />
    </svg>
  );
}
